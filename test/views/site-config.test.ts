import { expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { checkSite, unsetButWanted, unsetForPublication } from '../../src/model/site-config.ts';
import { FILLED } from '../publish/built/filled-config.ts';

test('what stands in site.config.ts is valid', () => {
  expect(checkSite(siteConfig)).toEqual(siteConfig);
});

test('nothing is made up for what is unset', () => {
  expect(checkSite({})).toEqual({});
  expect(unsetForPublication(checkSite({})).length).toBeGreaterThan(10);
});

test.each([
  ['a domain with a path', { siteDomain: 'https://www.example.gov.cn/' }, 'siteDomain：网站域名应形如'],
  ['a short code', { siteIdCode: '123' }, 'siteIdCode：政府网站标识码应为 10 位'],
  ['a date without a time', { released: '2026-01-31' }, 'released：发布时间应形如'],
  ['a day that no month has', { released: '2026-02-30 09:00' }, 'released：发布时间应形如'],
  ['an hour that no day has', { released: '2026-02-28 25:00' }, 'released：发布时间应形如'],
  ['a version with letters', { dataVersion: '2026.1-rc' }, 'dataVersion：数据版本号只用数字和点'],
  ['an address without its end', { address: 'https://example.gov.cn/a' }, 'address：栏目网址应以 / 结尾'],
  ['an unknown name', { sitename: 'x' }, '1 处需要修改'],
  ['an empty string', { sponsor: '' }, 'sponsor：主办单位不能是空字符串'],
])('%s is refused in Chinese', (_, wrong, message) => {
  expect(() => checkSite(wrong)).toThrow(message);
});

test('a licence is wanted, and nothing waits for it', () => {
  const set = checkSite({ ...FILLED, licence: undefined });
  expect(unsetForPublication(set)).toEqual([]);
  expect(unsetButWanted(set)).toEqual(['数据许可']);
});

test('a set value is no longer missing', () => {
  const set = checkSite({ siteName: '某县人民政府', siteIdCode: '1234567890' });
  expect(unsetForPublication(set).join()).not.toContain('SiteName');
});
