import { type BodyIndex, findBodies } from '../../format/body-index.ts';
import { loadBodies } from './body-index.ts';
import { type ChooserWords, type Chosen, fillIn } from './choice.ts';
import { showChosen } from './chosen-rows.ts';
import { addDownload } from './download-rows.ts';
import { fillRows } from './fill-rows.ts';

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

const list = (text: string | null | undefined): string[] => (text ?? '').split(',').filter(Boolean);

/** The choice stands in the address, so that it can be kept and shared. */
function keep({ bodies, years }: Chosen): void {
  const search = new URLSearchParams();
  if (bodies.size > 0) search.set('b', [...bodies].join(','));
  if (years.size > 0) search.set('y', [...years].join(','));
  const text = search.toString().replace(/%2C/g, ',');
  history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
}

/** Boxes for years and bodies; bodies whose name is not looked for step aside. */
function addBoxes(form: HTMLFormElement, index: BodyIndex, chosen: Chosen): void {
  const years = list(form.dataset['years']);
  form
    .querySelector('.choose-years')
    ?.append(...years.map((year) => checkbox('y', year, year, chosen.years.has(year))));
  const english = document.documentElement.lang === 'en';
  const boxes = index.bodies.map(([id, , zh, en]) =>
    checkbox('b', id, english ? en : zh, chosen.bodies.has(id)),
  );
  form.querySelector('.choices')?.append(...boxes);
  form.querySelector('.find input')?.addEventListener('input', (event) => {
    const query = (event.target as HTMLInputElement).value.trim();
    const found = new Set(findBodies(index, query).map(([id]) => id));
    for (const label of boxes)
      label.hidden = query !== '' && !found.has(label.querySelector('input')?.value ?? '');
  });
}

function clear(form: HTMLFormElement, { bodies, years }: Chosen): void {
  bodies.clear();
  years.clear();
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    box.defaultChecked = false;
  for (const label of form.querySelectorAll<HTMLElement>('.choices label')) label.hidden = false;
}

async function wire(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as ChooserWords;
  const parts = [...document.querySelectorAll<HTMLElement>('.compare-part')];
  const query = new URLSearchParams(location.search);
  const chosen: Chosen = { bodies: new Set(list(query.get('b'))), years: new Set(list(query.get('y'))) };
  const index = await loadBodies();
  addBoxes(form, index, chosen);

  const update = async () => {
    keep(chosen);
    await fillRows(form, chosen.bodies, index);
    for (const part of parts) showChosen(part, chosen, words);
    const output = form.querySelector('output');
    const said = chosen.years.size > 0 ? [...chosen.years].sort().join(words.comma) : words.allYears;
    const sentence = chosen.bodies.size > 0 ? words.chosen : words.chosenAll;
    const bodies = String(chosen.bodies.size || index.bodies.length);
    if (output) output.textContent = fillIn(sentence, { bodies, years: said });
  };
  form.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const set = box.name === 'y' ? chosen.years : chosen.bodies;
    if (box.checked) set.add(box.value);
    else set.delete(box.value);
    void update();
  });
  form.addEventListener('reset', () => {
    clear(form, chosen);
    void update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const part of parts) addDownload(part, words.basis);
  form.hidden = false;
  await update();
  form.dataset['ready'] = '';
}

/** Lets the reader pick bodies and years on the compare page. Without the index the page stays as it is: complete. */
export function setUpChooser(): void {
  const form = document.querySelector<HTMLFormElement>('form.chooser');
  if (form) void wire(form).catch(() => undefined);
}
