import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../site/built.ts';
import { browserPath, launch, pageTypes, watch } from './browser.ts';
import { serve } from './serve.ts';

const dist = inject('dist');
const shownRows = (page: Page) => page.locator('.compare-part tr[data-body]:visible').count();

describe.skipIf(browserPath === null)('with and without scripts', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    browser = await launch(browserPath ?? '');
    site = await serve(dist);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(['/', '/a/', '/portal/zwgk/jixiao/2026/'])('walks from page to page under %s', async (base) => {
    const served = await serve(dist, base);
    const { page, complaints } = await watch(browser, served.address);
    await page.goto(served.address);
    await page.click('.rate-card h3 a');
    await page.click('.report a.value >> nth=0');
    await page.waitForURL(/\/source\/.*#/);
    expect(await page.locator(':target').count()).toBe(1);
    await page.click('a.language');
    await page.waitForURL(/\/en\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.click('.site-name a');
    await page.waitForURL(`${served.address}en/index.html`);
    await page.context().close();
    await served.close();
    expect(complaints).toEqual([]);
  });

  test('every page type opens from disk, looks and links included', async () => {
    const root = pathToFileURL(`${dist}/`).href;
    const { page, complaints } = await watch(browser, root);
    // The page for wrong addresses has no files while the address of the site is not set.
    for (const file of pageTypes(filesOf(dist)).filter((name) => !name.includes('404'))) {
      await page.goto(root + file);
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).maxWidth),
      ).not.toBe('none');
    }
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('without scripts every number, chart and table is there', async () => {
    const on = await watch(browser, site.address);
    const off = await watch(browser, site.address, { javaScriptEnabled: false });
    const count = async (page: Page) => ({
      values: await page.locator('main .value').count(),
      charts: await page.locator('main svg').count(),
      tables: await page.locator('main table').count(),
    });
    for (const file of pageTypes(filesOf(dist))) {
      await on.page.goto(site.address + file);
      await off.page.goto(site.address + file);
      expect(await count(off.page), file).toEqual(await count(on.page));
      expect(
        await off.page
          .locator('form.chooser, form.filter, form.search, details.display')
          .filter({ visible: true })
          .count(),
        file,
      ).toBe(0);
    }
    await on.page.context().close();
    await off.page.context().close();
  });

  test('colours and text size are remembered from page to page', async () => {
    const { page } = await watch(browser, site.address);
    await page.goto(site.address);
    await page.click('details.display summary');
    await page.click('[data-theme-choice="contrast"]');
    await page.click('[data-size-choice="large"]');
    await page.goto(`${site.address}methods.html`);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      theme: 'contrast',
      size: 'large',
    });
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    ).toBe(20);
    await page.context().close();
  });

  test('compare keeps the choice in the address, splits what differs and downloads what is shown', async () => {
    const { page, complaints } = await watch(browser, site.address);
    await page.goto(`${site.address}compare.html`);
    await page.waitForSelector('form.chooser[data-ready]');
    const all = await shownRows(page);
    const boxes = page.locator('.choices input');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    const chosen = await shownRows(page);
    expect(chosen).toBeLessThan(all);
    const ids = new URL(page.url()).searchParams.get('b')?.split(',') ?? [];
    expect(ids.length).toBe(2);
    await page.reload();
    await page.waitForSelector('form.chooser[data-ready]');
    expect(await shownRows(page)).toBe(chosen);
    const part = page.locator('.compare-part').first();
    expect(await part.locator('[data-verdict]').textContent()).not.toBe('');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part.locator('[data-download] button').click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const rows = csv.trim().split('\r\n');
    const groups = await part.locator('.group:visible').count();
    const lines = await part.locator('.group:visible tr[data-body]:visible').count();
    expect(rows.length).toBe(groups + lines);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('the list of bodies is filtered by pinyin', async () => {
    const { page } = await watch(browser, site.address);
    await page.goto(`${site.address}bodies.html?q=gonganju`);
    await page.waitForFunction(() => document.querySelector('form.filter output')?.textContent !== '');
    expect(await page.locator('main [data-id]:visible').count()).toBeGreaterThan(0);
    await page.fill('main input[name="q"]', 'zzzz');
    expect(await page.locator('main [data-id]:visible').count()).toBe(0);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each(['body', 'year', 'check'])('findings are filtered by %s', async (name) => {
    const { page } = await watch(browser, site.address);
    await page.goto(`${site.address}findings.html`);
    const before = await page.locator('.finding:visible').count();
    await page.selectOption(`select[name="${name}"]`, { index: 1 });
    const after = await page.locator('.finding:visible').count();
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
    expect(page.url()).toContain(`${name}=`);
    await page.reload();
    await page.waitForSelector('form.filter output:not(:empty)');
    expect(await page.locator('.finding:visible').count()).toBe(after);
    await page.context().close();
  });

  test('the keyboard reaches the content first, then everything else', async () => {
    const { page } = await watch(browser, site.address);
    await page.goto(site.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    );
    await page.context().close();
  });

  test('another year opens at the same section', async () => {
    const { page } = await watch(browser, site.address);
    const years = filesOf(dist)
      .filter((file) => file.startsWith('year/'))
      .sort();
    await page.goto(`${site.address}${years[0]}#score`);
    await page.waitForTimeout(300);
    await page.click('.year-nav a:not([aria-current])');
    expect(new URL(page.url()).hash).toBe('#score');
    await page.context().close();
  });
});
