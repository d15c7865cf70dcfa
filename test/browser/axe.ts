import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;

/** The sets of colours differ in nothing else. */
export const COLOURS = { type: 'rule', values: ['color-contrast'] } as const;

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
type AxeWindow = Window & { axe?: { run: (root: Document, options: object) => Promise<AxeResult> } };

/** What axe-core finds on the page as it stands, a line each. */
export async function axeFindings(page: Page, only: typeof ALL | typeof COLOURS = ALL): Promise<string[]> {
  // Not by a script element: the page's own policy forbids it.
  if (!(await page.evaluate(() => (window as AxeWindow).axe !== undefined))) await page.evaluate(axe);
  const result = await page.evaluate(
    (runOnly) => (window as AxeWindow).axe?.run(document, { runOnly, resultTypes: ['violations'] }),
    only,
  );
  return (result?.violations ?? []).map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}
