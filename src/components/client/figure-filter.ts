/** Parts of a drawing that belong to no row. */
const COMMON = '.fg-grid, .fg-axis, .fg-head, .fg-head-1, .fg-head-2, .fg-reference, .fg-limit, .fg-base';
/** A name stands at most so far below the top of its row, px of the drawing. */
const ABOVE = 12;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? Number.NaN);

/** Height at which an element stands, from its own attributes: a drawing that is not shown has no boxes. */
function heightOf(element: Element): number {
  const move = /translate\([-\d.]+,([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '');
  if (move) return Number(move[1]);
  if (element.tagName === 'circle') return numberOf(element, 'cy');
  if (element.tagName === 'rect') return numberOf(element, 'y') + numberOf(element, 'height') / 2;
  return (numberOf(element, 'y1') + numberOf(element, 'y2')) / 2;
}

/** Marks of a drawing, each with the name of the row in which it stands. */
function marksOf(svg: SVGSVGElement): { element: Element; name: string }[] {
  const rows = [...svg.querySelectorAll('.fg-name text')]
    .map((text) => ({ top: heightOf(text) - ABOVE, name: text.textContent ?? '' }))
    .sort((a, b) => a.top - b.top);
  const elements = [...svg.querySelectorAll('text, circle, rect, line, path')].filter(
    (element) => !element.parentElement?.closest(COMMON),
  );
  return elements.flatMap((element) => {
    const name = rows.filter(({ top }) => top <= heightOf(element)).pop()?.name;
    return name === undefined ? [] : [{ element, name }];
  });
}

function wire(form: HTMLFormElement): void {
  const figure = form.closest('.figure');
  const field = form.querySelector('input');
  const output = form.querySelector('output');
  if (!figure || !field) return;
  const marks = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap(marksOf);
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    const matches = (name: string) => name.toLowerCase().includes(wanted);
    for (const { element, name } of marks)
      element.classList.toggle('fg-dim', wanted !== '' && !matches(name));
    for (const row of rows) row.hidden = !matches(row.cells[0]?.textContent ?? '');
    const shown = rows.filter((row) => !row.hidden).length;
    if (output)
      output.textContent = wanted === '' ? '' : (form.dataset['shown'] ?? '').replace('{n}', String(shown));
  });
}

/** Figures with many rows: what the reader looks for stays, the other rows step back. */
export function setUpFigureFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.figure-filter')) wire(form);
}
