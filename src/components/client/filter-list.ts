const fill = (form: HTMLFormElement, shown: number) => {
  const output = form.querySelector('output');
  if (output) output.textContent = (form.dataset['shown'] ?? '').replace('{n}', String(shown));
};

/** Keeps what the reader typed or chose in the address, so that it can be shared. */
function keep(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') query.set(name, String(value));
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** What is typed or chosen in a field of a form, in lower case. */
export const fieldValue = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? field.value.trim().toLowerCase()
    : '';
};

type Test = (item: HTMLElement) => boolean;

/** Hides the items that a form does not ask for; `testOf` gives the test for what stands in the form now. */
export function filterList(form: HTMLFormElement, items: HTMLElement[], testOf: () => Promise<Test>): void {
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const apply = async () => {
    const test = await testOf();
    for (const item of items) item.hidden = !test(item);
    for (const region of document.querySelectorAll<HTMLElement>('.region'))
      region.hidden = items.every((item) => item.hidden || !region.contains(item));
    const shown = items.filter((item) => !item.hidden).length;
    fill(form, shown);
    if (nothing) nothing.hidden = shown > 0;
  };
  restore(form);
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    keep(form);
    void apply();
  });
  void apply();
}
