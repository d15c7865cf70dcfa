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

function wire(form: HTMLFormElement, items: HTMLElement[], matches: (item: HTMLElement) => boolean): void {
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const apply = () => {
    for (const item of items) item.hidden = !matches(item);
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
    apply();
    keep(form);
  });
  apply();
}

const fieldValue = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? field.value.trim().toLowerCase()
    : '';
};

/** The list of bodies by words, the list of findings by body, year and check. */
export function setUpFilters(): void {
  const bodies = document.querySelector<HTMLFormElement>('form[data-filter="bodies"]');
  if (bodies)
    wire(bodies, [...document.querySelectorAll<HTMLElement>('[data-words]')], (item) =>
      fieldValue(bodies, 'q')
        .split(/\s+/)
        .every((word) => item.dataset['words']?.includes(word)),
    );
  const findings = document.querySelector<HTMLFormElement>('form[data-filter="findings"]');
  if (findings)
    wire(findings, [...document.querySelectorAll<HTMLElement>('.finding')], (item) =>
      ['body', 'year', 'check'].every((name) => {
        const wanted = fieldValue(findings, name);
        return wanted === '' || item.dataset[name]?.toLowerCase() === wanted;
      }),
    );
}
