import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserPath, launch, pageTypes, watch } from '../../browser/browser.ts';
import { filesOf } from '../../site/built.ts';
import { documentedSample, nginx, type Portal, serveByNginx } from './nginx.ts';

const dist = inject('dist');
const files = filesOf(dist);
const pages = files.filter((file) => file.endsWith('.html'));
if (nginx === undefined) console.log('No nginx here: the sample of the publishing guide is not tried out.');

const policy = /Content-Security-Policy "([^"]+)"/.exec(documentedSample())?.[1];

/** The whole site once, one page of every type elsewhere. */
const BASES: [string, readonly string[]][] = [
  ['/jixiao/', pages],
  ['/zwgk/sj/gaj/jixiao/', pageTypes(files)],
  ['/', pageTypes(files)],
];

describe.skipIf(nginx === undefined).each(BASES)(
  'served by nginx as documented, under %s',
  (base, visited) => {
    let folder: string;
    let portal: Portal;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'jixiao-nginx-'));
      portal = await serveByNginx(dist, base, folder);
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
      for (const file of files) {
        const answer = await fetch(`${portal.address}${file}`, { method: 'HEAD' });
        if (answer.status !== 200) missing.push(file);
      }
      expect(missing).toEqual([]);
      expect((await fetch(`${portal.address}nothing.html`)).status).toBe(404);
    });

    test.skipIf(browserPath === null)(
      'no request leaves the site and nothing violates the policy',
      async () => {
        const browser = await launch(browserPath ?? '');
        const { page, complaints } = await watch(browser, portal.address);
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', (event) => {
            console.error(`violates ${event.violatedDirective}: ${event.blockedURI}`);
          });
        });
        for (const file of visited) await page.goto(portal.address + file);
        await browser.close();
        expect(visited.length).toBeGreaterThan(20);
        expect(complaints).toEqual([]);
      },
    );
  },
);
