import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../site/built.ts';
import { axeFindings, COLOURS } from './axe.ts';
import { browserPath, launch, pageTypes, watch } from './browser.ts';
import { type Served, serve } from './serve.ts';

const dist = inject('dist');
const pages = pageTypes(filesOf(dist));
// The two languages share their markup; what differs in English is looked at on a few pages.
const looked = pages.filter((file) => !file.startsWith('en/') || /^en\/(index|compare|body\/)/.test(file));
const WIDTHS = [320, 360, 768, 1440, 2560];

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

  test.each(pages)('%s: nothing goes wrong, nothing leaves the site, nothing overflows', async (file) => {
    const { page, complaints } = await watch(browser, site.address);
    await page.goto(site.address + file);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) complaints.push(`${over} px too wide at ${width}`);
    }
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test.each(looked)('%s: clean by axe in light, dark and high contrast', async (file) => {
    const { page } = await watch(browser, site.address);
    await page.goto(site.address + file);
    const found: string[] = [];
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const findings = await axeFindings(page, ...(theme === 'light' ? [] : [COLOURS]));
      found.push(...findings.map((finding) => `${theme} ${finding}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
