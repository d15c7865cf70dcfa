import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../site/built.ts';
import { browserPath, launch, pageTypes, watch } from './browser.ts';
import { type Served, serve } from './serve.ts';

const dist = inject('dist');
const pages = pageTypes(filesOf(dist));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

describe.skipIf(browserPath === null)('in a browser', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    browser = await launch(browserPath ?? '');
    site = await serve(dist, '/portal/column/');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe.each(pages.map((file) => [file]))('%s', (file) => {
    test('nothing goes wrong, nothing leaves the site, nothing overflows', async () => {
      const { page, complaints } = await watch(browser, site.address);
      await page.goto(site.address + file);
      for (const width of [320, 360, 768, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) complaints.push(`${over} px too wide at ${width}`);
      }
      await page.context().close();
      expect(complaints).toEqual([]);
    });

    // The two languages share their markup; what differs in English is looked at on a few pages.
    test.runIf(!file.startsWith('en/') || /^en\/(index|compare|body\/)/.test(file))(
      'is clean by axe in light, dark and high contrast',
      async () => {
        const { page } = await watch(browser, site.address);
        await page.goto(site.address + file);
        // Not by a script element: the page's own policy forbids it.
        await page.evaluate(axe);
        const found: string[] = [];
        // The other sets differ from light in colours alone.
        for (const theme of ['light', 'dark', 'contrast']) {
          await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
          const { violations } = await page.evaluate(
            (only) =>
              (
                window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResult> } }
              ).axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
            theme === 'light' ? { type: 'tag', values: TAGS } : { type: 'rule', values: ['color-contrast'] },
          );
          for (const { id, nodes } of violations)
            found.push(
              `${theme} ${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 160))
                .join(' | ')}`,
            );
        }
        await page.context().close();
        expect(found).toEqual([]);
      },
    );
  });
});
