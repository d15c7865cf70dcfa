import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, isExternal, pagesOf, resolveLink } from './built.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const pages = pagesOf(dist);
const idsOf = new Map(
  pages.map(({ file, document }) => [file, [...document.querySelectorAll('[id]')].map(({ id }) => id)]),
);
const addresses = (document: HTMLElement): string[] =>
  ['href', 'src', 'action'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, { document }) => {
  test('every address is relative and leads somewhere', () => {
    const own = addresses(document).filter((address) => !isExternal(address));
    const wrong = own.filter((address) => {
      const goal = resolveLink(file, address);
      if (address.startsWith('/') || goal.file.startsWith('..') || !files.has(goal.file)) return true;
      return goal.anchor !== '' && !idsOf.get(goal.file)?.includes(goal.anchor);
    });
    expect(wrong).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = idsOf.get(file) ?? [];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('names of files are lower-case ASCII and no folder begins with _', () => {
  expect([...files].filter((file) => !/^([a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/.test(file))).toEqual(
    [],
  );
});
