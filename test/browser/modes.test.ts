import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../site/built.ts';
import { axeFindings } from './axe.ts';
import { browserPath, launch, pageTypes, watch } from './browser.ts';
import { type Served, serve } from './serve.ts';

const dist = inject('dist');
const pages = pageTypes(filesOf(dist));

/** Presses Tab through the whole page; says which stops nobody could see. */
async function unseenStops(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const wanted = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
      ].filter(
        (element) =>
          element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)'),
      ).length,
  );
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < wanted; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
        return 'the focus left the page';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const said = element.outerHTML.slice(0, 80);
      if (!seen) return `out of view: ${said}`;
      return outlineStyle === 'none' || outlineWidth === '0px' ? `no outline: ${said}` : '';
    });
    if (fault === 'the focus left the page') break;
    if (fault !== '') unseen.push(fault);
  }
  return { stops: wanted - stops, unseen };
}

describe.skipIf(browserPath === null)('modes of display', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    browser = await launch(browserPath ?? '');
    site = await serve(dist);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('in large type nothing overflows, on a phone or at 200 % zoom', async () => {
    const { page, complaints } = await watch(browser, site.address);
    for (const file of pages.filter((name) => !name.includes('404'))) {
      await page.goto(site.address + file);
      await page.evaluate(() => document.documentElement.setAttribute('data-size', 'large'));
      for (const width of [320, 720]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) complaints.push(`${file} is ${over} px too wide at ${width}`);
      }
    }
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('with the colours of the system forced, axe finds nothing and charts keep their marks', async () => {
    const { page } = await watch(browser, site.address);
    await page.emulateMedia({ forcedColors: 'active' });
    const found: string[] = [];
    for (const file of ['index.html', 'year/2022.html', 'body/lukou.html', 'compare.html', 'en/index.html']) {
      await page.goto(site.address + file);
      found.push(...(await axeFindings(page)).map((finding) => `${file} ${finding}`));
      const invisible = await page.evaluate(() => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const marks = [
          ...document.querySelectorAll('.figure-wide .fg-bar rect, .figure-wide .fg-filled circle'),
        ];
        return marks.filter((mark) => getComputedStyle(mark).fill === paper).length;
      });
      if (invisible > 0) found.push(`${file}: ${invisible} marks have the colour of the paper`);
    }
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('nothing moves by itself', async () => {
    const { page } = await watch(browser, site.address);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site.address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });

  test.each(['index.html', 'year/2022.html', 'compare.html', 'en/body/lukou.html', 'findings.html'])(
    'the keyboard walks through %s, and every stop is seen',
    async (file) => {
      const { page } = await watch(browser, site.address);
      await page.goto(site.address + file);
      await page.waitForLoadState('networkidle');
      const { stops, unseen } = await unseenStops(page);
      expect(unseen).toEqual([]);
      expect(stops).toBe(0);
      await page.context().close();
    },
  );
});
