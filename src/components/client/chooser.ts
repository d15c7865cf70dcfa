import { findBodies } from '../../format/body-index.ts';
import { csvFile } from '../../format/csv.ts';
import { loadBodies } from './body-index.ts';
import { type ChooserWords, type Chosen, differences, fillIn, isChosen } from './choice.ts';

const rowsIn = (part: ParentNode) => [...part.querySelectorAll<HTMLTableRowElement>('tr[data-body]')];

function checkbox(name: string, value: string, label: string, chosen: boolean): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = chosen;
  const holder = document.createElement('label');
  holder.append(box, label);
  return holder;
}

/** Shows the chosen rows of one headline figure, and says whether they may be compared. */
function apply(part: HTMLElement, chosen: Chosen, words: ChooserWords): void {
  const keys: string[] = [];
  let count = 0;
  for (const group of part.querySelectorAll<HTMLElement>('.group, .without')) {
    let shown = 0;
    for (const row of rowsIn(group)) {
      row.hidden = !isChosen(chosen, row.dataset['body'] ?? '', row.dataset['year'] ?? '');
      if (!row.hidden) shown += 1;
    }
    group.hidden = shown === 0;
    const key = group.dataset['key'];
    if (key !== undefined && shown > 0) {
      keys.push(key);
      count += shown;
    }
  }
  const verdict = part.querySelector<HTMLElement>('[data-verdict]');
  if (!verdict) return;
  verdict.hidden = chosen.bodies.size === 0 && chosen.years.size === 0;
  verdict.textContent = verdictOf(count, keys, words);
}

function verdictOf(rows: number, keys: readonly string[], words: ChooserWords): string {
  if (rows === 0) return words.nothing;
  if (rows === 1) return words.one;
  if (keys.length === 1) return fillIn(words.same, { rows: String(rows) });
  const why = differences(keys, words.differ).join(words.comma) + words.stop;
  return fillIn(words.split, { rows: String(rows), keys: String(keys.length), why });
}

/** The rows that are shown, as they are shown, with the basis before each. */
function shownRows(part: HTMLElement, words: ChooserWords): string[][] {
  return [...part.querySelectorAll<HTMLElement>('.group:not([hidden])')].flatMap((group) => {
    const basis = group.querySelector('.group-title')?.textContent?.trim() ?? '';
    const head = [...group.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim() ?? '');
    const rows = rowsIn(group)
      .filter((row) => !row.hidden)
      .map((row) => [basis, ...[...row.cells].map(exact)]);
    return [[words.basis, ...head], ...rows];
  });
}

const exact = (cell: HTMLTableCellElement): string =>
  cell.querySelector<HTMLElement>('[data-exact]')?.dataset['exact'] ?? cell.textContent?.trim() ?? '';

function addDownload(part: HTMLElement, words: ChooserWords): void {
  const place = part.querySelector<HTMLElement>('[data-download]');
  if (!place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place.dataset['download'] ?? '';
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvFile(shownRows(part, words))], { type: 'text/csv' }));
    link.download = `${part.dataset['part'] ?? 'data'}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  place.append(button);
  place.hidden = false;
}

/** Lets the reader pick bodies and years on the compare page; the choice stands in the address. */
export function setUpChooser(): void {
  const form = document.querySelector<HTMLFormElement>('form.chooser');
  if (!form) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as ChooserWords;
  const parts = [...document.querySelectorAll<HTMLElement>('.compare-part')];
  const query = new URLSearchParams(location.search);
  const chosen: Chosen = { bodies: new Set(list(query.get('b'))), years: new Set(list(query.get('y'))) };
  const names = new Map(
    parts.flatMap(rowsIn).map((row) => [row.dataset['body'] ?? '', row.cells[0]?.textContent?.trim() ?? '']),
  );
  for (const part of parts)
    for (const row of rowsIn(part)) names.set(row.dataset['body'] ?? '', row.dataset['name'] ?? '');
  const years = [...new Set(parts.flatMap(rowsIn).map((row) => row.dataset['year'] ?? ''))].sort();
  const choices = form.querySelector('.choices');
  form
    .querySelector('.choose-years')
    ?.append(...years.map((year) => checkbox('y', year, year, chosen.years.has(year))));
  choices?.append(...[...names].map(([id, name]) => checkbox('b', id, name, chosen.bodies.has(id))));

  const update = () => {
    for (const part of parts) apply(part, chosen, words);
    const output = form.querySelector('output');
    const said = chosen.years.size > 0 ? [...chosen.years].sort().join(words.comma) : words.allYears;
    if (output)
      output.textContent = fillIn(words.chosen, {
        bodies: String(chosen.bodies.size || names.size),
        years: said,
      });
    const search = new URLSearchParams();
    if (chosen.bodies.size > 0) search.set('b', [...chosen.bodies].join(','));
    if (chosen.years.size > 0) search.set('y', [...chosen.years].join(','));
    const text = search.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
  };
  form.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const set = box.name === 'y' ? chosen.years : chosen.bodies;
    if (box.checked) set.add(box.value);
    else set.delete(box.value);
    update();
  });
  form.addEventListener('reset', () => {
    chosen.bodies.clear();
    chosen.years.clear();
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      box.defaultChecked = false;
    for (const label of form.querySelectorAll<HTMLElement>('.choices label')) label.hidden = false;
    update();
  });
  form.querySelector('.find input')?.addEventListener('input', async (event) => {
    const field = event.target as HTMLInputElement;
    const index = await loadBodies();
    const found = new Set(findBodies(index, field.value).map(([id]) => id));
    for (const label of form.querySelectorAll<HTMLElement>('.choices label'))
      label.hidden = field.value.trim() !== '' && !found.has(label.querySelector('input')?.value ?? '');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const part of parts) addDownload(part, words);
  form.hidden = false;
  update();
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
