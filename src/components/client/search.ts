import { type BodyIndex, findBodies, type IndexedBody } from '../../format/body-index.ts';
import { loadBodies } from './body-index.ts';

/** More are reached through the list of all bodies. */
const MOST_SHOWN = 8;

interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  panel: HTMLElement;
  list: HTMLElement;
  more: HTMLAnchorElement;
  /** Read out; the visible count says the same. */
  status: HTMLElement;
  count: HTMLElement;
}

function partsOf(form: HTMLFormElement): Parts | null {
  const field = form.querySelector<HTMLInputElement>('input');
  const panel = form.querySelector<HTMLElement>('.search-panel');
  const list = form.querySelector<HTMLElement>('.search-found');
  const more = form.querySelector<HTMLAnchorElement>('.search-more a');
  const status = form.querySelector<HTMLElement>('.search-status');
  const count = form.querySelector<HTMLElement>('.search-count');
  return field && panel && list && more && status && count
    ? { form, field, panel, list, more, status, count }
    : null;
}

/** Name and region of a body as a link to its page. */
function itemOf(body: IndexedBody, { regions }: BodyIndex, { form }: Parts): HTMLLIElement {
  const [, page, zh, en, , , region] = body;
  const english = document.documentElement.lang === 'en';
  const link = document.createElement('a');
  link.href = `${form.dataset['bodies'] ?? ''}${page}.html`;
  const place = document.createElement('span');
  place.className = 'search-place';
  place.textContent = regions[region]?.[english ? 1 : 0] ?? '';
  link.append(english ? en : zh, place);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const say = (form: HTMLFormElement, name: string, n: number): string =>
  (form.dataset[name] ?? '').replace('{n}', String(n));

function show(parts: Parts, index: BodyIndex): void {
  const { form, field, panel, list, more, status, count } = parts;
  const query = field.value.trim();
  const found = findBodies(index, query);
  list.replaceChildren(...found.slice(0, MOST_SHOWN).map((body) => itemOf(body, index, parts)));
  const holder = more.parentElement;
  if (holder) holder.hidden = found.length <= MOST_SHOWN;
  more.href = `${form.action.replace(/[?#].*$/, '')}?q=${encodeURIComponent(query)}`;
  more.textContent = say(form, 'more', found.length);
  const said =
    query === '' ? '' : found.length === 0 ? say(form, 'none', 0) : say(form, 'found', found.length);
  status.textContent = said;
  count.textContent = said;
  panel.hidden = query === '';
}

/** Up and down walk from the field through the links and back. */
function walk({ field, panel }: Parts, event: KeyboardEvent): void {
  if (panel.hidden || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops: HTMLElement[] = [field, ...panel.querySelectorAll<HTMLElement>('a')].filter(
    (stop) => !stop.closest('[hidden]'),
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const step = event.key === 'ArrowDown' ? 1 : -1;
  event.preventDefault();
  stops[(at + step + stops.length) % stops.length]?.focus();
}

function wire(parts: Parts): void {
  const { form, field, panel, list } = parts;
  const close = () => {
    panel.hidden = true;
  };
  // What was typed before the index arrived counts too. Where it cannot be loaded, the form leads to the list.
  const look = () => loadBodies().then((index) => show(parts, index), close);
  field.addEventListener('focus', () => void loadBodies().catch(close));
  field.addEventListener('input', () => void look());
  field.addEventListener('focus', () => field.value.trim() !== '' && void look());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      field.focus();
      close();
    } else walk(parts, event);
  });
  form.addEventListener('submit', (event) => {
    const only = list.querySelectorAll('a');
    if (panel.hidden || only.length !== 1 || !only[0]) return;
    event.preventDefault();
    location.href = only[0].href;
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    // Safari gives no next focus for a link that is pressed; the press comes first, then the closing.
    setTimeout(() => !form.contains(document.activeElement) && close(), 200);
  });
}

/** The field at the top of every page: bodies by name, alias, pinyin or region, while the reader types. */
export function setUpSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const parts = form && partsOf(form);
  if (!parts) return;
  wire(parts);
  form.hidden = false;
  document.querySelector('.search-link')?.setAttribute('hidden', '');
}
