import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { ROOT, runNode } from '../../scripts/child.ts';
import { filesOf } from '../site/built.ts';
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
    const { page } = await watch(browser, site.address);
    await page.goto(`${site.address}compare.html`);
    const [first, second] = await page
      .locator('.compare-part[data-part="execution"] .group')
      .first()
      .locator('tr[data-body]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-body')));
    const verdict = page.locator('.compare-part[data-part="execution"] [data-verdict]');
    await page.goto(`${site.address}en/compare.html?b=${first},${second}&y=2025`);
    const groups = page.locator('.compare-part[data-part="execution"] .group:visible');
    for (let at = 0; at < (await groups.count()); at += 1)
      expect(await groups.nth(at).locator('tr[data-body]:visible').count()).toBeLessThanOrEqual(2);
    expect(await groups.first().locator('tr[data-body]:visible').count()).toBe(2);
    await page.goto(`${site.address}en/compare.html?b=${first}&y=2025`);
    expect(await verdict.textContent()).toContain('different denominators');
    await page.context().close();
  });
});
