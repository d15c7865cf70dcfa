import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { feed } from '../../src/data/feed.ts';
import type { Release } from '../../src/data/releases.ts';
import { checkSite } from '../../src/model/site-config.ts';

const release = (version: string, released: string): Release => ({
  version,
  released,
  previous: '',
  note: '',
  folder: '',
  changes: [],
});
const RELEASES = [release('2026.2', '2026-03-02 09:00'), release('2026.1', '2026-01-31 09:00')];
const WORDS = { title: '数据 & 版本', entryTitle: (v: string) => `版本 ${v}`, summary: () => 'a < b' };
const ADDRESS = 'https://www.example.gov.cn/jixiao/';

const read = (text: string) => {
  const root = parse(text);
  const all = (tag: string) => root.querySelectorAll(tag).map((element) => element.textContent);
  return { ids: all('id'), updated: all('updated'), titles: all('title'), names: all('name') };
};
const hrefs = (text: string): string[] =>
  [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('the feed', () => {
  const plain = feed(RELEASES, checkSite({}), WORDS);
  const addressed = feed(RELEASES, checkSite({ address: ADDRESS, contentSource: '某局' }), WORDS);

  test('has an entry for each release, newest first, with the time of Beijing', () => {
    expect(read(plain).updated).toEqual([
      '2026-03-02T09:00:00+08:00',
      '2026-03-02T09:00:00+08:00',
      '2026-01-31T09:00:00+08:00',
    ]);
    expect(read(plain).titles.slice(1)).toEqual(['版本 2026.2', '版本 2026.1']);
  });

  test('without an address: relative links, ids that are URNs, no domain', () => {
    expect(read(plain).ids).toHaveLength(3);
    for (const id of read(plain).ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(hrefs(plain)).toEqual(['data.html', 'data/2026.2/index.html', 'data/2026.1/index.html']);
    expect(new Set(read(plain).ids).size).toBe(3);
  });

  test('with an address: ids and links are absolute', () => {
    expect(read(addressed).ids).toEqual([
      `${ADDRESS}feed.xml`,
      `${ADDRESS}data/2026.2/index.html`,
      `${ADDRESS}data/2026.1/index.html`,
    ]);
    expect(hrefs(addressed).every((href) => href.startsWith(ADDRESS))).toBe(true);
    expect(read(addressed).names).toEqual(['某局']);
  });

  test('escapes what would be markup', () => {
    expect(plain).toContain('<title>数据 &amp; 版本</title>');
    expect(plain).toContain('<summary>a &lt; b</summary>');
  });
});
