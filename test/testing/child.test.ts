import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { ROOT, runChild, runNode } from '../../scripts/child.ts';
import { programOf } from '../../scripts/programs.ts';

test.each([
  ['a good end', ['-e', 'console.log(1 + 1)'], { code: 0, text: '2\n' }],
  ['its own exit code', ['-e', 'process.exit(3)'], { code: 3, text: '' }],
  ['its errors too', ['-e', 'console.error("no"); process.exit(1)'], { code: 1, text: 'no\n' }],
])('a child gives back %s', async (_what, args, expected) => {
  expect(await runChild('node', args, { output: 'pipe' })).toEqual(expected);
});

test('a program that is not there is no crash', async () => {
  expect((await runChild('no-such-program', [])).code).toBe(127);
});

test('a child that hangs is ended', async () => {
  const { code } = await runChild('node', ['-e', 'setInterval(() => {}, 1000)'], { timeout: 200 });
  expect(code).not.toBe(0);
});

test('children run on the pinned Node, whatever the machine has', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/node/package.json'), 'utf8')) as {
    version: string;
  };
  const { text } = await runChild('node', ['--version'], { output: 'pipe', env: { NODE_OPTIONS: '' } });
  expect(text.trim()).toBe(`v${version}`);
});

test.each([
  ['astro', 'astro'],
  ['vitest', 'vitest'],
  ['playwright-core', 'playwright-core'],
])('the script behind %s runs', async (name, program) => {
  const { code, text } = await runNode(programOf(name, program), ['--version'], { output: 'pipe' });
  expect(code).toBe(0);
  expect(text).toMatch(/\d+\.\d+\.\d+/);
});

test('a package without that program is named', () => {
  expect(() => programOf('astro', 'moon')).toThrow('moon');
});

test('a browser that is named but not there is not replaced by another', async () => {
  const before = process.env['BROWSER_PATH'];
  process.env['BROWSER_PATH'] = '/no/such/browser';
  try {
    expect(await findBrowser()).toBeNull();
  } finally {
    if (before === undefined) delete process.env['BROWSER_PATH'];
    else process.env['BROWSER_PATH'] = before;
  }
});
