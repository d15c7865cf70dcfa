import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../site/built.ts';
import { browserPath, launch, watch } from './browser.ts';
import { labelFaults } from './drawn-labels.ts';
import { type Served, serve } from './serve.ts';

const dist = inject('dist');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = filesOf(dist);
const shown = files.filter((file) => /^(en\/)?(index|(year|body|measure)\/[^/]+)\.html$/.test(file));
const embedded = files.filter((file) => file.startsWith('embed/'));

/** A page of somebody else: an own origin, and a policy that allows no script and no style at all. */
async function foreignPage(body: string, frames: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${frames}`,
    });
    response.end(`<!doctype html><html lang="zh-CN"><title>别处</title><h1>别处的网页</h1>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

describe.skipIf(browserPath === null)('figures in a browser', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    browser = await launch(browserPath ?? '');
    site = await serve(dist, '/portal/');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(shown.map((file) => [file]))('%s: no label under 12 px, cut off or on another', async (file) => {
    const { page } = await watch(browser, site.address);
    await page.goto(site.address + file);
    const faults: string[] = [];
    for (const width of [320, 360, 719, 720, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await labelFaults(page)).map((fault) => `${width}: ${fault}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test.each(embedded.slice(0, 3).map((file) => [file]))('%s alone is clean by axe', async (file) => {
    const { page, complaints } = await watch(browser, site.address);
    await page.goto(site.address + file);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: tool } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string }[] }> };
      };
      return (await tool.run()).violations.map(({ id }) => id);
    });
    await page.context().close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test.each(embedded.slice(0, 3).map((file) => [file]))('%s in a frame of another site', async (file) => {
    const { origin } = new URL(site.address);
    const frame = `<iframe src="${site.address}${file}" title="图" width="600" height="500"></iframe>`;
    const foreign = await foreignPage(frame, origin);
    const { page, complaints } = await watch(browser, 'http://127.0.0.1');
    await page.goto(foreign.address);
    const inner = page.frames()[1];
    await inner?.waitForSelector('.figure-caveat');
    expect(await inner?.locator('.figure-caveat').isVisible()).toBe(true);
    expect(await inner?.locator('svg.chart').first().getAttribute('role')).toBe('img');
    // The link back leaves the frame.
    await inner?.locator('.figure-back a').click();
    await page.waitForURL((address) => address.href.startsWith(site.address));
    foreign.server.close();
    expect(complaints).toEqual([]);
  });

  test.each(embedded.slice(0, 3).map((file) => [file]))(
    'the fragment of %s pasted into another site',
    async (file) => {
      const name = file.replace('embed/', '').replace('.html', '-fragment.txt');
      const fragment = readFileSync(join(dist, 'figures', name), 'utf8');
      const foreign = await foreignPage(fragment, "'none'");
      const { page, complaints } = await watch(browser, foreign.address, { javaScriptEnabled: false });
      await page.goto(foreign.address);
      const drawing = await page.locator('figure svg').first().boundingBox();
      expect(drawing?.width).toBeGreaterThan(300);
      expect(drawing?.height).toBeGreaterThan(20);
      expect(await page.locator('figure a').last().getAttribute('href')).toContain(file);
      foreign.server.close();
      expect(complaints).toEqual([]);
    },
  );
});
