import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/child.ts';
import { SITE, STAGES } from './layers.ts';
import { read } from './source-files.ts';

const {
  scripts,
  devDependencies,
  dependencies = {},
} = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
};
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'data/source/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** npm's own words that run a script of the same name. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run |(?=test\b))([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

test('the README fits on two screens', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(81);
});

test('the README shows the stages in their order', () => {
  const text = read('README.md');
  expect(text).toContain(STAGES.join(' --> '));
  expect(text).toContain(
    SITE.filter((folder) => /data|views|charts|components|pages/.test(folder)).join(' --> '),
  );
});

describe.each(DOCUMENTS.map((document) => [document]))('%s', (document) => {
  test('names only commands that are there', () => {
    const names = scriptsIn(read(document));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = linksIn(read(document));
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
  });
});

test('every command of package.json runs a file that is there', () => {
  const files = Object.values(scripts).flatMap((line) => line.match(/\bscripts\/\S+\.ts\b/g) ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('the list of libraries is the list of dependencies', () => {
  const rows = read('docs/libraries.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    (row.split('|')[1]?.match(/`[^`]+`/g) ?? []).map((name) => name.slice(1, -1)),
  );
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
