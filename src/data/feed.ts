import { createHash } from 'node:crypto';
import { instant } from './downloads/describe.ts';
import type { Release } from './releases.ts';
import type { SiteConfig } from './site.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A lasting id without an address: a UUID (version 8) made from the words. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What an entry says: the counts, the note and each figure that was changed or withdrawn. */
export interface FeedWords {
  title: string;
  entryTitle: (version: string) => string;
  summary: (release: Release) => string;
}

function entry(release: Release, site: SiteConfig, words: FeedWords): string {
  const { version, released } = release;
  const page = `data/${version}/index.html`;
  return [
    '  <entry>',
    `    <title>${escaped(words.entryTitle(version))}</title>`,
    `    <id>${escaped(site.address ? `${site.address}${page}` : urn(`jixiao data release ${version}`))}</id>`,
    `    <link rel="alternate" type="text/html" href="${escaped(`${site.address ?? ''}${page}`)}"/>`,
    `    <updated>${instant(released)}</updated>`,
    `    <summary>${escaped(words.summary(release))}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** Atom feed of the releases, newest first. Without a configured address its links are relative and its ids are URNs. */
export function feed(releases: readonly Release[], site: SiteConfig, words: FeedWords): string {
  const author = site.contentSource ?? site.sponsor ?? words.title;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <title>${escaped(words.title)}</title>`,
    `  <id>${escaped(site.address ? `${site.address}feed.xml` : urn('jixiao data releases'))}</id>`,
    ...(site.address
      ? [`  <link rel="self" type="application/atom+xml" href="${escaped(site.address)}feed.xml"/>`]
      : []),
    `  <link rel="alternate" type="text/html" href="${escaped(site.address ?? '')}data.html"/>`,
    `  <updated>${instant(releases[0]?.released ?? '')}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    ...releases.map((release) => entry(release, site, words)),
    '</feed>',
    '',
  ].join('\n');
}
