import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/child.ts';
import { findCycle } from './cycles.ts';
import { mayImport } from './layers.ts';
import { importsIn, read, sourceFiles } from './source-files.ts';

const files = [...sourceFiles('scripts'), ...sourceFiles('src')];
const imports = files.flatMap((file) => importsIn(file, read(file)));

test('imports go one way', () => {
  const wrong = imports.filter(({ from, to }) => !mayImport(from, to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('imports go in no circle', () => {
  expect(findCycle(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
});

test('every imported file is there, under its full name', () => {
  const absent = imports.filter(({ to }) => !existsSync(join(ROOT, to.replace(/\?.*$/, ''))));
  expect(absent.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each([
  ['a later stage uses an earlier one', 'scripts/check/a.ts', 'scripts/parse/b.ts', true],
  ['an earlier stage uses a later one', 'scripts/parse/b.ts', 'scripts/check/a.ts', false],
  ['a stage uses itself', 'scripts/extract/prose/a.ts', 'scripts/extract/label.ts', true],
  ['a stage uses a command', 'scripts/read/a.ts', 'scripts/build-data.ts', false],
  ['a stage uses the disk', 'scripts/read/a.ts', 'scripts/io.ts', true],
  ['a command uses a stage', 'scripts/build-data.ts', 'scripts/write/a.ts', true],
  ['a stage uses the test runner', 'scripts/read/a.ts', 'scripts/testing/steps.ts', false],
  ['a command uses the version', 'scripts/build-data.ts', 'package.json', true],
  ['a stage uses the version', 'scripts/write/a.ts', 'package.json', false],
  ['both sides use the model', 'scripts/read/a.ts', 'src/model/csv.ts', true],
  ['the pipeline uses the site', 'scripts/write/a.ts', 'src/format/slug.ts', false],
  ['the site uses the pipeline', 'src/data/a.ts', 'scripts/io.ts', false],
  ['the model uses the site', 'src/model/csv.ts', 'src/format/slug.ts', false],
  ['the model uses itself', 'src/model/csv.ts', 'src/model/tables.ts', true],
  ['a page uses a component', 'src/pages/a.astro', 'src/components/b.astro', true],
  ['a chart uses a component', 'src/charts/a.ts', 'src/components/b.astro', false],
  ['a view uses a chart', 'src/views/a.ts', 'src/charts/b.ts', false],
  ['a layout uses a style', 'src/layouts/a.astro', 'src/styles/b.css', true],
  ['a view uses a style', 'src/views/a.ts', 'src/styles/b.css', false],
  ['the data use what the office fills in', 'src/data/site.ts', 'site.config.ts', true],
  ['a command uses what the office fills in', 'scripts/release.ts', 'site.config.ts', true],
  ['a stage uses what the office fills in', 'scripts/write/a.ts', 'site.config.ts', false],
  ['a page uses what the office fills in', 'src/pages/a.astro', 'site.config.ts', false],
])('%s', (_what, from, to, allowed) => {
  expect(mayImport(from, to)).toBe(allowed);
});

describe('import lines', () => {
  test.each([
    ['a plain one', "import { a } from './a.ts';", ['src/x/a.ts', false]],
    ['types only', "import type { A } from '../a.ts';", ['src/a.ts', true]],
    ['a mixed one counts as code', "import { type A, b } from './a.ts';", ['src/x/a.ts', false]],
    ['over several lines', "import {\n  a,\n  b,\n} from './a.ts';", ['src/x/a.ts', false]],
    ['handed on', "export { a } from './a.ts';", ['src/x/a.ts', false]],
    ['handed on, all of it', "export * from './a.ts';", ['src/x/a.ts', false]],
    ['for its effect', "import './a.css';", ['src/x/a.css', false]],
    ['when needed', "const a = await import('./a.ts');", ['src/x/a.ts', false]],
  ])('%s', (_what, text, expected) => {
    expect(importsIn('src/x/y.ts', text).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([expected]);
  });

  test('of packages are left out', () => {
    expect(importsIn('src/x/y.ts', "import fs from 'node:fs';\nimport Big from 'big.js';")).toEqual([]);
  });
});

test('a circle is found and named', () => {
  const edge = (from: string, to: string) => ({ from, to, typeOnly: false });
  expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b']);
});
