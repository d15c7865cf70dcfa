import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/data/site.ts';
import { filesOf, isExternal, pagesOf } from './built.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

const policyOf = (document: HTMLElement): string =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

/** The page for wrong addresses has full links to the site itself, where its address is set. */
const isElsewhere = (address: string): boolean =>
  isExternal(address) && (site.address === undefined || !address.startsWith(site.address));

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, { document }) => {
  test('asks no other origin for anything', () => {
    const loaded = [...document.querySelectorAll('script[src], img, iframe, source, object, use')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    const linked = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    expect([...loaded, ...linked].filter(isElsewhere)).toEqual([]);
  });

  test('has no inline script or style', () => {
    const inline = [...document.querySelectorAll('script:not([src]), style, [style]')]
      .filter((element) => element.getAttribute('type') !== 'application/ld+json')
      .map((element) => element.outerHTML.slice(0, 80));
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      Object.keys(element.attributes).filter((name) => name.startsWith('on')),
    );
    expect([...inline, ...handlers]).toEqual([]);
  });

  test('carries the policy', () => {
    const policy = policyOf(document);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

/** Newer than Chromium 86, and not lowered by a bundler. */
const TOO_NEW = {
  css: [
    /:has\(/,
    /@container/,
    /oklch\(/,
    /\d[dsl]v[hw]\b/,
    /color-mix\(/,
    /:is\(|:where\(/,
    /@layer/,
    /aspect-ratio:/,
    /\binset:/,
  ],
  js: [
    /\.at\(/,
    /\.findLast/,
    /\.toSorted|\.toReversed|\.toSpliced|\.with\(/,
    /groupBy\(/,
    /structuredClone/,
    /Object\.hasOwn/,
    /\?\?=|\|\|=|&&=/,
    /\beval\(|new Function/,
    /static\s*\{/,
    /#[a-z]\w*\s*[=;(]/i,
  ],
};

test.each(filesOf(dist).filter((file) => /^assets\/.*\.(css|js)$/.test(file)))(
  '%s keeps to what Chromium 86 knows',
  (file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    const rules = file.endsWith('.css') ? TOO_NEW.css : TOO_NEW.js;
    expect(rules.filter((rule) => rule.test(text)).map(String)).toEqual([]);
    // Nested rules: an opening brace within a rule that is not within a group of rules.
    if (file.endsWith('.css')) expect(text.replace(/@[^{]+\{/g, '{')).not.toMatch(/[;{][^{}@]*&[^{}]*\{/);
  },
);
