import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, launch, pageTypes, watch } from '../../browser/browser.ts';
import { filesOf } from '../../site/built.ts';
import { documentedSample, nginx, type Portal, serveByNginx } from './nginx.ts';

if (nginx === undefined) console.log('No nginx here: the sample of the publishing guide is not tried out.');

const policy = /Content-Security-Policy "([^"]+)"/.exec(documentedSample())?.[1];

export interface Base {
  /** Where in the portal the site stands. */
  base: string;
  /** Every page, or one of every type. */
  pages: 'all' | 'types';
}

const VERSION_PAGE = /^(?:en\/)?data\/[^/]+\/index\.html$/;
const FIGURE_PAGE = /^(?:en\/)?embed\/.*\.html$/;

function visited(files: readonly string[], { pages }: Base): string[] {
  if (pages === 'all') return files.filter((file) => file.endsWith('.html'));
  const figures = files.filter((file) => FIGURE_PAGE.test(file)).sort();
  return [...pageTypes(files), ...files.filter((file) => VERSION_PAGE.test(file)), ...figures.slice(0, 2)];
}

/** Opens pages one after the other; what was refused, failed or asked of others. */
async function complaintsOn(address: string, pages: readonly string[]): Promise<string[]> {
  const browser = await launch(browserPath ?? '');
  const { page, complaints } = await watch(browser, address);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violates ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  for (const file of pages) await page.goto(address + file);
  await browser.close();
  return complaints;
}

const WRONG_ADDRESS = /^(?:en\/)?404\.html$/;

/** Opens pages under the address that is set for the site, which the portal answers in place of the real host. */
async function complaintsUnder(set: string, address: string, pages: readonly string[]): Promise<string[]> {
  const browser = await launch(browserPath ?? '');
  const { page, complaints } = await watch(browser, set);
  await page.route(`${set}**`, async (route) => {
    const answer = await fetch(route.request().url().replace(set, address));
    const body = Buffer.from(await answer.arrayBuffer());
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
  });
  for (const file of pages) await page.goto(set + file);
  await browser.close();
  return complaints;
}

/** Tests of a built site behind the nginx of the publishing guide, in a sub-directory of a portal; `set` is its address. */
export function portalTests(dist: () => string, bases: readonly Base[], set?: string): void {
  describe.skipIf(nginx === undefined).each(bases)('served by nginx as documented, under $base', (place) => {
    let folder: string;
    let portal: Portal;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'jixiao-nginx-'));
      portal = await serveByNginx(dist(), place.base, folder);
    });
    afterAll(async () => {
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('sends the headers of the guide', async () => {
      const { status, headers } = await fetch(portal.address);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe(policy);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    });

    test.each([
      ['index.html', 'text/html; charset=utf-8'],
      ['data/observations.csv', 'text/csv; charset=utf-8'],
      ['data/observations.json', 'application/json; charset=utf-8'],
      ['data/jixiao.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['data/jixiao.zip', 'application/zip'],
      ['data/readme.txt', 'text/plain; charset=utf-8'],
      ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ])('serves %s as %s, with the same headers', async (file, type) => {
      const { headers } = await fetch(`${portal.address}${file}`);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-security-policy')).toBe(policy);
    });

    test('serves every file, and nothing for what is not there', async () => {
      const missing: string[] = [];
      for (const file of filesOf(dist())) {
        const answer = await fetch(`${portal.address}${file}`, { method: 'HEAD' });
        if (answer.status !== 200) missing.push(file);
      }
      expect(missing).toEqual([]);
      expect((await fetch(`${portal.address}nothing.html`)).status).toBe(404);
    });

    test.skipIf(browserPath === null)(
      'no request leaves the site and nothing violates the policy',
      async () => {
        const pages = visited(filesOf(dist()), place);
        const wrong = pages.filter((file) => WRONG_ADDRESS.test(file));
        const here = set === undefined ? pages : pages.filter((file) => !wrong.includes(file));
        expect(here.length).toBeGreaterThan(20);
        expect(wrong).toHaveLength(2);
        expect(await complaintsOn(portal.address, here)).toEqual([]);
        // It has full addresses where the site's own is set, and is right only there.
        if (set !== undefined) expect(await complaintsUnder(set, portal.address, wrong)).toEqual([]);
      },
    );
  });
}
