import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf, isExternal, pagesOf, resolveLink } from '../../site/built.ts';
import { FILLED } from './filled-config.ts';
import { portalTests } from './portal-tests.ts';
import { FIGURE, type Published, publishTwice } from './published-twice.ts';
import { tagsOf } from './required-tags.ts';

describe('a release, then a corrected figure', () => {
  let done: Published;
  beforeAll(() => {
    done = publishTwice();
  }, 600_000);

  const file = (path: string) => readFileSync(join(done.copy.folder, path), 'utf8');
  const withoutMark = (path: string) => file(`dist/${path}`).replace('\uFEFF', '');
  const page = (path: string) => parse(file(`dist/${path}`));

  test.each([
    ['wrong domain', 1, '网站域名应形如'],
    ['slip in a build', 1, 'site.config.ts 第 2 行附近写法有误'],
    ['slip in a release', 1, '英文单引号'],
    ['no date', 2, '缺少发布时间'],
    ['first', 0, '已固定版本 2026.1'],
    ['again', 1, '已经固定'],
    ['smaller', 1, '比已有的 2026.1 小'],
    ['stale', 1, 'npm run data'],
    ['strict refuses', 1, '主办单位'],
    ['other version', 1, 'dataVersion 是 2026.2'],
    ['second', 0, '已固定版本 2026.2'],
    ['strict builds', 0, 'built in'],
  ])('%s: exit code %i', (name, code, words) => {
    expect(done.said[name]?.text).toContain(words);
    expect(done.said[name]?.code).toBe(code);
    expect(done.said[name]?.text).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });

  test('strict names every finding that nobody has decided on, and the version that is not frozen', () => {
    const text = done.said['strict refuses']?.text ?? '';
    expect(done.errors.length).toBeGreaterThan(0);
    for (const row of done.errors) expect(text).toContain(row['finding_id']);
    expect(text).toContain('数据版本 2026.2 还没有固定');
    expect(text).not.toContain('Completed');
  });

  test('the changelog gives the figure before and after, with the reason', () => {
    const changelog = file('data/releases/CHANGELOG.md');
    expect(changelog).toContain(
      `| changed | observations | ${FIGURE} | value | ${done.before} | 12.5 | ${done.reason} |`,
    );
    expect(changelog.indexOf('## 2026.2')).toBeLessThan(changelog.indexOf('## 2026.1'));
  });

  test('the feed tells of it', () => {
    const feed = file('dist/feed.xml');
    expect(feed).toContain(`<id>${FILLED.address}data/2026.2/index.html</id>`);
    expect(feed).toContain(
      `改动 临湘 2021 公务接待费 数值：${done.before} → 12.5（${done.reason}） [${FIGURE}]`,
    );
    expect(feed).toContain('<updated>2026-03-02T09:00:00+08:00</updated>');
  });

  test.each([
    ['', '这是旧版本', '最新版本是 2026.2'],
    ['en/', 'This is an old version', 'The newest is 2026.2'],
  ])('the old version says that there is a newer one: /%s', (lang, old, newest) => {
    const notice = page(`${lang}data/2026.1/index.html`).querySelector('.notice');
    expect(notice?.textContent).toContain(old);
    expect(notice?.textContent).toContain(newest);
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('../2026.2/index.html');
    expect(page(`${lang}data/2026.2/index.html`).querySelector('.notice')).toBeNull();
  });

  test('the new version shows the change, the old one keeps the figure', () => {
    const rows = page('data/2026.2/index.html')
      .querySelectorAll('tbody tr')
      .map((row) => row.textContent);
    expect(
      rows.some(
        (text) => text.includes(`数值 · ${FIGURE}`) && text.includes('12.5') && text.includes('单位更正'),
      ),
    ).toBe(true);
    const value = (path: string) =>
      done.copy.rows(path).find((row) => row['observation_id'] === FIGURE)?.['value'];
    expect(value('dist/data/2026.1/observations.csv')).toBe(done.before);
    expect(value('dist/data/2026.2/observations.csv')).toBe('12.5');
    expect(value('dist/data/observations.csv')).toBe('12.5');
  });

  test('the page of a version counts figures apart from findings, and says in words what changed', () => {
    const text = page('data/2026.2/index.html').querySelector('main')?.textContent ?? '';
    expect(text).toContain('数据新增 0 项，改动 1 项，撤下 0 项');
    expect(text).not.toContain('新增的数据');
    expect(text).not.toContain('reported_normalised');
  });

  test('a list of changes is offered where there are any', () => {
    const files = filesOf(join(done.copy.folder, 'dist/data'));
    expect(files.filter((path) => path.endsWith('changes.csv'))).toEqual(['2026.2/changes.csv']);
  });

  test.each([
    ['index.html', '2026.2'],
    ['en/year/2021.html', '2026.2'],
    ['body/linxiang.html', '2026.2'],
    ['data/2026.1/index.html', '2026.1'],
  ])('%s says how to cite it, with version %s', (path, version) => {
    const text = page(path).querySelector('.footer-cite')?.textContent ?? '';
    expect(text).toContain(`${path.startsWith('en/') ? 'Data version' : '数据版本'} ${version}`);
    expect(text).toContain(`${FILLED.address}${path}`);
  });

  test.each(['', 'en/'])('the site map leads to every version: /%s', (lang) => {
    const links = page(`${lang}map.html`)
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['data/2026.1/index.html', 'data/2026.2/index.html']));
  });

  test('the archives hold the data of each figure, as it stands beside the figure', () => {
    const dist = join(done.copy.folder, 'dist');
    const beside = filesOf(dist).filter((path) => /^figures\/[^/]+\.csv$/.test(path));
    expect(beside.length).toBeGreaterThan(20);
    const packed = (path: string) => unzipSync(new Uint8Array(readFileSync(join(dist, path))));
    for (const archive of ['data/jixiao.zip', 'data/2026.2/jixiao-2026.2.zip']) {
      const entries = packed(archive);
      const wrong = beside.filter(
        (path) => strFromU8(entries[path] ?? new Uint8Array()) !== withoutMark(path),
      );
      expect(wrong).toEqual([]);
    }
    const old = packed('data/2026.1/jixiao-2026.1.zip')['figures/three-public-2021.csv'];
    expect(strFromU8(old ?? new Uint8Array())).toContain(done.before);
  });

  test('every address within the site leads somewhere', () => {
    const dist = join(done.copy.folder, 'dist');
    const files = new Set(filesOf(dist));
    const wrong = pagesOf(dist).flatMap(({ file: from, document }) =>
      document
        .querySelectorAll('[href]')
        .map((element) => element.getAttribute('href') ?? '')
        .filter((address) => !isExternal(address) && !files.has(resolveLink(from, address).file))
        .map((address) => `${from}: ${address}`),
    );
    expect(wrong).toEqual([]);
    expect(files.has('feed.xml')).toBe(true);
  });

  test('every page carries the policy', () => {
    const without = pagesOf(join(done.copy.folder, 'dist')).filter(
      ({ document }) => document.querySelector('meta[http-equiv="Content-Security-Policy"]') === null,
    );
    expect(without.map(({ file: path }) => path)).toEqual([]);
  });

  test('the data page describes itself to search engines with what is filled in', () => {
    const block = page('data.html').querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(block?.textContent ?? '')).toMatchObject({
      '@type': 'Dataset',
      version: '2026.2',
      datePublished: '2026-03-02T09:00:00+08:00',
      license: FILLED.licenceUrl,
      creator: { name: FILLED.contentSource },
      url: `${FILLED.address}data.html`,
    });
  });

  test('every page carries the tags of the guideline', () => {
    const wrong = pagesOf(join(done.copy.folder, 'dist')).flatMap(({ file: path, document }) => {
      const tags = new Map(
        document
          .querySelectorAll('meta[name]')
          .map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]),
      );
      return tagsOf(path)
        .filter((name) => !tags.get(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['body/linxiang.html', FILLED.released],
    ['data/2026.2/index.html', FILLED.released],
    ['data/2026.1/index.html', '2026-01-31 09:00'],
  ])('the date of publication of %s is %s', (path, date) => {
    expect(page(path).querySelector('meta[name="PubDate"]')?.getAttribute('content')).toBe(date);
  });

  portalTests(
    () => join(done.copy.folder, 'dist'),
    [
      { base: '/jixiao/', pages: 'all' },
      { base: '/zwgk/sj/gaj/jixiao/', pages: 'types' },
      { base: '/', pages: 'types' },
    ],
    FILLED.address,
  );
});
