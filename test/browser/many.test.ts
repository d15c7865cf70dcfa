import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { ROOT, runNode } from '../../scripts/child.ts';
import { filesOf, sizeOf } from '../site/built.ts';
import { axeFindings } from './axe.ts';
import { browserPath, launch, pageTypes, watch } from './browser.ts';
import { type Served, serve } from './serve.ts';

/** The same site over 60 invented bodies and four years. */
describe.skipIf(browserPath === null)('with sixty bodies and four years', () => {
  const dist = resolve(ROOT, '.cache/test-site-many');
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  let browser: Browser;
  let site: Served;
  let pages: string[] = [];

  beforeAll(async () => {
    const written = await runNode('test/invented/write.ts', [folder, '--bodies', '60', '--years', '4'], {
      output: 'pipe',
    });
    expect(written.code, written.text).toBe(0);
    const { code, text } = await buildSite({
      outDir: dist,
      tables: join(folder, 'tables'),
      source: join(folder, 'source'),
    });
    expect(code, text).toBe(0);
    pages = pageTypes(filesOf(dist)).filter(
      (file) => !file.startsWith('en/') || /index|compare|body/.test(file),
    );
    browser = await launch(browserPath ?? '');
    site = await serve(dist);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing goes wrong and nothing overflows', async () => {
    const { page, complaints } = await watch(browser, site.address);
    for (const file of pages) {
      await page.goto(site.address + file);
      for (const width of [320, 360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) complaints.push(`${file} is ${over} px too wide at ${width}`);
      }
    }
    await page.context().close();
    expect(pages.length).toBeGreaterThan(15);
    expect(complaints).toEqual([]);
  }, 300_000);

  test('axe finds nothing on the pages that grow', async () => {
    const { page } = await watch(browser, site.address);
    const found: string[] = [];
    for (const file of pages.filter((name) => /^(index|bodies|findings|year|body|measure)/.test(name))) {
      await page.goto(site.address + file);
      found.push(...(await axeFindings(page)).map((finding) => `${file} ${finding}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  }, 300_000);

  test('two bodies of one kind are compared in one table, two of different kinds are kept apart', async () => {
    const { page, complaints } = await watch(browser, site.address);
    // The rows of a basis stand on the page of its year.
    await page.goto(`${site.address}en/compare.html`);
    await page.click('[data-part="execution"] .overview tr[data-year="2025"] a >> nth=0');
    await page.waitForURL(/\/year\/2025\.html#execution/);
    const [first, second] = await page
      .locator(':target tr[data-body]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-body')));
    const verdict = page.locator('.compare-part[data-part="execution"] [data-verdict]');
    await page.goto(`${site.address}en/compare.html?b=${first},${second}&y=2025`);
    await page.waitForSelector('form.chooser[data-ready]');
    const groups = page.locator('.compare-part[data-part="execution"] .group:visible');
    for (let at = 0; at < (await groups.count()); at += 1)
      expect(await groups.nth(at).locator('tr[data-body]:visible').count()).toBeLessThanOrEqual(2);
    expect(await groups.first().locator('tr[data-body]:visible').count()).toBe(2);
    const other = await page.evaluate(
      (id) =>
        [...document.querySelectorAll<HTMLInputElement>('.choices input')].find((box) => box.value > `${id}`)
          ?.value,
      first,
    );
    await page.goto(`${site.address}en/compare.html?b=${first},${other}`);
    await page.waitForSelector('form.chooser[data-ready]');
    expect(await verdict.textContent()).toMatch(/different (years|scopes|phases|denominators)/);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('rows are loaded for the chosen bodies alone, are those of the year page, and are downloaded', async () => {
    const { page, complaints } = await watch(browser, site.address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}compare.html`);
    await page.waitForSelector('form.chooser[data-ready]');
    expect(await page.locator('tr[data-body]').count()).toBe(0);
    expect(asked.filter((address) => address.includes('/rows/'))).toEqual([]);
    await page.locator('.choices input').nth(3).check();
    await page.waitForSelector('tr[data-body]:visible');
    expect(asked.filter((address) => address.includes('/rows/')).length).toBe(1);
    const chosen = new URL(page.url()).searchParams.get('b') ?? '';
    const here = await page
      .locator(`.group[data-key^="2025"] tr[data-body="${chosen}"] a.value`)
      .evaluateAll((links) => links.map((link) => link.textContent));
    const part = page.locator('.compare-part:has(.group tr[data-body]:visible)').first();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part.locator('[data-download] button').click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const groups = await part.locator('.group:has(tr[data-body]:visible)').count();
    const lines = await part.locator('.group tr[data-body]:visible').count();
    expect(csv.trim().split('\r\n').length).toBe(groups + lines);
    await page.goto(`${site.address}year/2025.html`);
    const there = await page
      .locator(`.group[data-key^="2025"] tr[data-body="${chosen}"] a.value`)
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(here.length).toBeGreaterThan(0);
    expect(here).toEqual(there);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('no page weighs a megabyte', () => {
    const heavy = filesOf(dist)
      .filter((file) => file.endsWith('.html'))
      .filter((file) => sizeOf(dist, file) > 700_000);
    expect(heavy).toEqual([]);
  });
});
