import type { BodyIndex } from '../../format/body-index.ts';
import { COMPARE_ROWS, type CompareRowsOf } from '../../format/compare-rows.ts';
import { loadScript } from './load-script.ts';

/** Loads the rows of the chosen bodies and puts them into the tables that wait for them, in the order of the register. */
export async function fillRows(
  form: HTMLFormElement,
  bodies: ReadonlySet<string>,
  index: BodyIndex,
): Promise<void> {
  const { rows: start, rowsEnd: end = '' } = form.dataset;
  if (start === undefined) return;
  const wanted = () => index.bodies.filter(([id]) => bodies.has(id));
  await Promise.all(
    wanted().map(([, page]) =>
      // A body without any report has no rows, and no script.
      loadScript<CompareRowsOf>(`${start}${page}${end}`, COMPARE_ROWS).catch(() => undefined),
    ),
  );
  const loaded = (window as unknown as Record<string, CompareRowsOf | undefined>)[COMPARE_ROWS] ?? {};
  // The choice may have changed meanwhile.
  const rows = wanted().flatMap(([id]) => loaded[id] ?? []);
  for (const place of document.querySelectorAll<HTMLElement>('[data-fill]')) {
    const body = place.querySelector('tbody');
    if (!body) continue;
    body.innerHTML = rows
      .filter(([table]) => table === place.dataset['fill'])
      .map(([, html]) => html)
      .join('');
  }
}
