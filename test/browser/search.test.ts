import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { browserPath, launch, watch } from './browser.ts';
import { type Served, serve } from './serve.ts';

const dist = inject('dist');
const found = (page: Page) => page.locator('.search-found a');
const panel = (page: Page) => page.locator('.search-panel');
/** The mark that empties a search field has its place kept, in px. */
const CLEAR_BUTTON = 16;

describe.skipIf(browserPath === null)('the search at the top of every page', () => {
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

  test('asks for the index only when the reader begins', async () => {
    const { page, complaints } = await watch(browser, site.address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}methods.html`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('/bodies-'))).toEqual([]);
    await page.fill('.search input', 'cfd');
    await found(page).first().waitFor();
    await page.fill('.search input', 'cfdq');
    expect(asked.filter((address) => address.includes('/bodies-')).length).toBe(1);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test.each(['index.html', 'en/index.html'].flatMap((file) => [360, 1440].map((width) => ({ file, width }))))(
    'says whole what it takes on $file at $width px',
    async ({ file, width }) => {
      const { page } = await watch(browser, site.address, { width });
      await page.goto(site.address + file);
      const [words, room] = await page.locator('.search input').evaluate((element) => {
        const input = element as HTMLInputElement;
        const style = getComputedStyle(input);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen) pen.font = `${style.fontSize} ${style.fontFamily}`;
        const inner = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return [pen?.measureText(input.placeholder).width ?? 0, inner] as const;
      });
      await page.context().close();
      expect(words).toBeGreaterThan(0);
      expect(words).toBeLessThanOrEqual(room - CLEAR_BUTTON);
    },
  );

  test.each([
    ['methods.html', '曹妃甸'],
    ['methods.html', '曹妃甸公安局'],
    ['measure/score.html', 'caofeidian'],
    ['year/2021.html', 'cfd'],
    ['body/lukou.html', '唐山 曹'],
    ['en/body/lukou.html', 'caofd'],
    ['en/index.html', 'Caofeidian District'],
  ])('from %s by "%s" straight to the page of the body', async (from, query) => {
    const { page, complaints } = await watch(browser, site.address);
    await page.goto(site.address + from);
    await page.fill('.search input', query);
    await found(page).first().waitFor();
    expect(await found(page).count()).toBe(1);
    await found(page).first().click();
    const folder = from.startsWith('en/') ? 'en/' : '';
    await page.waitForURL(`${site.address}${folder}body/caofeidian.html`);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('works from disk too', async () => {
    const root = pathToFileURL(`${dist}/`).href;
    const { page, complaints } = await watch(browser, root);
    await page.goto(`${root}year/2021.html`);
    await page.fill('.search input', 'lk');
    await found(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}body/lukou.html`);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('is walked by keyboard, says what it found, and closes with Escape', async () => {
    const { page } = await watch(browser, site.address);
    await page.goto(`${site.address}methods.html`);
    await page.focus('.search input');
    await page.keyboard.type('tangshan');
    await found(page).first().waitFor();
    expect(await page.locator('.search-status').textContent()).toContain('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await found(page).nth(1).textContent(),
    );
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    await page.fill('.search input', 'zzzz');
    await panel(page).waitFor();
    expect(await found(page).count()).toBe(0);
    expect(await page.locator('.search-status').textContent()).not.toBe('');
    await page.context().close();
  });

  test('is clean by axe while it is open, and stays within a phone', async () => {
    const { page } = await watch(browser, site.address, { width: 360 });
    await page.goto(`${site.address}methods.html`);
    await page.fill('.search input', 'gonganju');
    await found(page).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  test('without scripts it is a link to all bodies', async () => {
    const { page } = await watch(browser, site.address, { javaScriptEnabled: false });
    await page.goto(`${site.address}year/2021.html`);
    expect(await page.locator('form.search').isVisible()).toBe(false);
    await page.click('.search-link');
    await page.waitForURL(`${site.address}bodies.html`);
    await page.context().close();
  });
});
