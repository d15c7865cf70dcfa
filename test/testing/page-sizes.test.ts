import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageSizes } from '../../scripts/benchmarks/page-sizes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'a.html'), 'x'.repeat(1000));
  writeFileSync(join(folder, 'b.html'), 'x'.repeat(3000));
  writeFileSync(join(folder, 'c.html'), 'x'.repeat(2000));
  writeFileSync(join(folder, 'a.css'), 'y');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('counts, medians and the largest of each kind, raw and compressed', () => {
  const [html, css, js] = pageSizes(folder);
  expect(html).toMatchObject({ kind: 'html', count: 3, median: 2000, largest: 3000 });
  expect(html?.largestGzip).toBeLessThan(100);
  expect(css).toMatchObject({ kind: 'css', count: 1, median: 1, largest: 1 });
  expect(js).toEqual({ kind: 'js', count: 0, median: 0, largest: 0, medianGzip: 0, largestGzip: 0 });
});
