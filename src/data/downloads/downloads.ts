import { createHash } from 'node:crypto';
import type { SiteConfig } from '../site.ts';
import { archive } from './archive.ts';
import { citationFile } from './citation.ts';
import { describePack } from './describe.ts';
import type { Pack } from './pack.ts';
import { readme } from './readme.ts';
import { workbook } from './workbook.ts';

export interface Download {
  /** Name within its folder: lower case, as every file of the site. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Names that tools look for, and what they are called on the site, where names are lower case and have an ending. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  'README.md': 'readme.txt',
  'CITATION.cff': 'citation.cff',
  SHA256SUMS: 'sha256sums.txt',
};

/** Before the readme on the site: servers often do not say how a text file is encoded. */
const MARK = '\uFEFF';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The lines of `sha256sum`, by name. */
export const sums = (files: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** Name of the workbook or the archive; one that is cited carries its version. */
export const bundleName = (version: string, ending: string): string =>
  `jixiao${version ? `-${version}` : ''}${ending}`;

/** Everything in the archive but the list of checksums, by the names that tools look for. */
async function contents(pack: Pack, site: SiteConfig, suffix: string, withFigures: boolean) {
  const note = readme(pack, site, withFigures);
  const description = describePack(pack, site);
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    'README.md': utf8(note),
    'CITATION.cff': utf8(citationFile(pack, site)),
    ...(description ? { 'datapackage.json': utf8(description) } : {}),
    ...(pack.changes ? { 'changes.csv': utf8(pack.changes) } : {}),
  };
  for (const { name, csv, rows } of pack.tables) {
    files[`${name}.csv`] = utf8(csv);
    files[`${name}.json`] = utf8(`${JSON.stringify(rows, null, 1)}\n`);
  }
  files[bundleName(suffix, '.xlsx')] = await workbook(pack, note);
  return files;
}

/** Files of text by their path in the archive. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The files of one folder of downloads. `suffix` stands in the names of workbook and archive; `figures` go into the
 * archive alone, because the site has them in a place of their own.
 */
export async function downloadsOf(
  pack: Pack,
  site: SiteConfig,
  suffix = '',
  figures: Texts = {},
): Promise<Download[]> {
  const files = await contents(pack, site, suffix, Object.keys(figures).length > 0);
  const drawn = Object.fromEntries(Object.entries(figures).map(([path, text]) => [path, utf8(text)]));
  const packed = { ...files, ...drawn };
  const zip = archive({ ...packed, SHA256SUMS: utf8(sums(packed)) });
  const served = Object.fromEntries(
    Object.entries({ ...files, [bundleName(suffix, '.zip')]: zip }).map(([name, bytes]) => [
      SITE_NAMES[name] ?? name,
      name === 'README.md' ? utf8(`${MARK}${new TextDecoder().decode(bytes)}`) : bytes,
    ]),
  );
  const all = { ...served, [SITE_NAMES['SHA256SUMS'] ?? '']: utf8(sums(served)) };
  return Object.entries(all).map(([file, bytes]) => ({ file, bytes }));
}
