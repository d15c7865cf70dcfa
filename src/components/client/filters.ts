import { findBodies } from '../../format/body-index.ts';
import { loadBodies } from './body-index.ts';
import { fieldValue, filterList } from './filter-list.ts';

const items = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** The list of bodies, by the same words as the search at the top. */
function setUpBodies(form: HTMLFormElement): void {
  filterList(form, items('[data-id]'), async () => {
    const query = fieldValue(form, 'q');
    if (query === '') return () => true;
    const index = await loadBodies();
    const found = new Set(findBodies(index, query).map(([id]) => id));
    return (item) => found.has(item.dataset['id'] ?? '');
  });
}

/** The list of findings, by body, year and check. */
function setUpFindings(form: HTMLFormElement): void {
  filterList(
    form,
    items('.finding'),
    async () => (item) =>
      ['body', 'year', 'check'].every((name) => {
        const wanted = fieldValue(form, name);
        return wanted === '' || item.dataset[name]?.toLowerCase() === wanted;
      }),
  );
}

/** The filters above the lists of bodies and of findings. */
export function setUpFilters(): void {
  const bodies = document.querySelector<HTMLFormElement>('form[data-filter="bodies"]');
  if (bodies) setUpBodies(bodies);
  const findings = document.querySelector<HTMLFormElement>('form[data-filter="findings"]');
  if (findings) setUpFindings(findings);
}
