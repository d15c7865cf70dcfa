import { csvFile } from '../../format/csv.ts';
import { rowsIn } from './chosen-rows.ts';

/** The figure as it stands in the data, where the page shows it otherwise. */
const exact = (cell: HTMLTableCellElement): string =>
  cell.querySelector<HTMLElement>('[data-exact]')?.dataset['exact'] ?? cell.textContent?.trim() ?? '';

/** The rows that are shown, as they are shown, with the basis before each. */
function shownRows(part: HTMLElement, basisHead: string): string[][] {
  return [...part.querySelectorAll<HTMLElement>('.group:not([hidden])')].flatMap((group) => {
    const basis = group.querySelector('.group-title')?.textContent?.trim() ?? '';
    const head = [...group.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim() ?? '');
    const rows = rowsIn(group)
      .filter((row) => !row.hidden)
      .map((row) => [basis, ...[...row.cells].map(exact)]);
    return rows.length === 0 ? [] : [[basisHead, ...head], ...rows];
  });
}

/** A button that saves what is shown of one headline figure as CSV. */
export function addDownload(part: HTMLElement, basisHead: string): void {
  const place = part.querySelector<HTMLElement>('[data-download]');
  if (!place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place.dataset['download'] ?? '';
  button.addEventListener('click', () => {
    const file = new Blob([csvFile(shownRows(part, basisHead))], { type: 'text/csv' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${part.dataset['part'] ?? 'data'}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  place.append(button);
}
