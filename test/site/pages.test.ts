import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './built.ts';

// The page for wrong addresses has a test of its own.
const pages = pagesOf(inject('dist')).filter(({ file }) => !/embed\/|404/.test(file));
const chinese = pages.filter(({ file }) => !file.startsWith('en/'));
const byFile = new Map(pages.map((page) => [page.file, page]));
const exact = (document: HTMLElement | undefined) =>
  [...(document?.querySelectorAll('main a.value') ?? [])].map(
    (value) => value.getAttribute('data-exact') ?? value.textContent,
  );

test('every page is there in both languages', () => {
  expect(
    pages
      .filter(({ file }) => file.startsWith('en/'))
      .map(({ file }) => file.slice(3))
      .sort(),
  ).toEqual(chinese.map(({ file }) => file).sort());
});

describe.each(chinese.map((page) => [page.file, page] as const))('%s', (file, { document }) => {
  const english = byFile.get(`en/${file}`)?.document;

  test('carries the same numbers in both languages', () => {
    expect(exact(english)).toEqual(exact(document));
  });

  test('leads to itself in the other language', () => {
    expect(document.querySelector('a.language')?.getAttribute('href')).toContain(`en/${file}`);
    expect(english?.querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  test('is not empty: one main heading, some text, no empty list or table', () => {
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelector('main')?.textContent?.trim().length).toBeGreaterThan(20);
    const empty = [
      ...document.querySelectorAll('main ul, main ol, main tbody, main dl, main td, main h2, main h3'),
    ].filter((element) => element.textContent?.trim() === '' && !element.closest('[hidden]'));
    expect(empty.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  });
});

test('titles are different within a language', () => {
  const titles = chinese.map(({ document }) => document.querySelector('title')?.textContent ?? '');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
