import { expect, inject, test } from 'vitest';
import { site } from '../../src/data/site.ts';
import { contextOf } from '../../src/views/context.ts';
import { isExternal, pagesOf } from './built.ts';

// A server answers this page at any depth of the site.
const pages = pagesOf(inject('dist')).filter(({ file }) => file.endsWith('404.html'));
const cases = pages.map((page) => [page.file, page] as const);

test('both languages have one', () => {
  expect(pages.map(({ file }) => file).sort()).toEqual(['404.html', 'en/404.html']);
});

test.each(cases)('%s has no address that holds in one folder only', (_, { document }) => {
  const addresses = ['href', 'src', 'action'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  expect(addresses.filter((address) => !isExternal(address) && !address.startsWith('#'))).toEqual([]);
});

test.each(cases)('%s says in one heading that there is no such page', (_, { document }) => {
  expect(document.querySelectorAll('h1').length).toBe(1);
  expect(document.querySelector('main')?.textContent).toMatch(
    site.address ? /\S/ : /没有这个页面[\s\S]*No such page|No such page[\s\S]*没有这个页面/,
  );
});

test('with an address its links are full ones', () => {
  const at = contextOf({ kind: '404' }, 'en', 'https://www.example.org/a/');
  expect(at.to({ kind: 'year', id: '2021' }, 'score')).toBe(
    'https://www.example.org/a/en/year/2021.html#score',
  );
  expect(at.asset('icon.svg')).toBe('https://www.example.org/a/icon.svg');
  expect(at.otherLanguage).toBe('https://www.example.org/a/404.html');
});
