import { type ChooserWords, type Chosen, differences, fillIn, isChosen } from './choice.ts';

/** The rows of a part of the page that belong to a body. */
export const rowsIn = (part: ParentNode): HTMLTableRowElement[] => [
  ...part.querySelectorAll<HTMLTableRowElement>('tr[data-body]'),
];

/** Shows the chosen rows of one table; gives how many there are. */
function showRows(group: HTMLElement, chosen: Chosen): number {
  let shown = 0;
  for (const row of rowsIn(group)) {
    row.hidden = !isChosen(chosen, row.dataset['body'] ?? '', row.dataset['year'] ?? '');
    if (!row.hidden) shown += 1;
  }
  return shown;
}

/** What stands for all bodies as long as none is chosen; its rows are those of the chosen years. */
function showOverviews(part: HTMLElement, { bodies, years }: Chosen): void {
  for (const overview of part.querySelectorAll<HTMLElement>('.overview')) {
    overview.hidden = bodies.size > 0;
    for (const row of overview.querySelectorAll<HTMLElement>('tr[data-year]'))
      row.hidden = years.size > 0 && !years.has(row.dataset['year'] ?? '');
  }
}

function verdictOf(rows: number, keys: readonly string[], words: ChooserWords): string {
  if (rows === 0) return words.nothing;
  if (rows === 1) return words.one;
  if (keys.length === 1) return fillIn(words.same, { rows: String(rows) });
  const why = differences(keys, words.differ).join(words.comma) + words.stop;
  return fillIn(words.split, { rows: String(rows), keys: String(keys.length), why });
}

/** Shows the chosen rows of one headline figure, and says whether they may be compared. */
export function showChosen(part: HTMLElement, chosen: Chosen, words: ChooserWords): void {
  const keys: string[] = [];
  let count = 0;
  showOverviews(part, chosen);
  for (const group of part.querySelectorAll<HTMLElement>('.group, .without')) {
    const rows = showRows(group, chosen);
    group.hidden = rows === 0;
    const key = group.dataset['key'];
    if (key === undefined || rows === 0) continue;
    keys.push(key);
    count += rows;
  }
  const briefly = part.querySelector('[data-fill]') !== null && chosen.bodies.size === 0;
  const verdict = part.querySelector<HTMLElement>('[data-verdict]');
  if (verdict) {
    verdict.hidden = briefly || (chosen.bodies.size === 0 && chosen.years.size === 0);
    verdict.textContent = briefly ? '' : verdictOf(count, keys, words);
  }
  const download = part.querySelector<HTMLElement>('[data-download]');
  if (download) download.hidden = count === 0;
}
