import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, isExternal, pagesOf } from './built.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

const policyOf = (document: HTMLElement): string =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

const allowedByHash = (document: HTMLElement, text: string): boolean =>
  policyOf(document).includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, { document }) => {
  test('asks no other origin for anything', () => {
    const loaded = [...document.querySelectorAll('script[src], img, iframe, source, object, use')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    const linked = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    expect([...loaded, ...linked].filter(isExternal)).toEqual([]);
  });

  test('has no inline script or style', () => {
    const inline = [...document.querySelectorAll('script:not([src]), style, [style]')]
      .filter((element) => element.getAttribute('type') !== 'application/ld+json')
      // The page for wrong addresses can load nothing; its rules are those whose hash the policy names.
      .filter((element) => element.tagName !== 'STYLE' || !allowedByHash(document, element.innerHTML))
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
