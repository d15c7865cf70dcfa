import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface BuiltPage {
  /** File from the site's root, with "/". */
  file: string;
  html: string;
  document: HTMLElement;
}

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** All files of a built site, from its root. */
export const filesOf = (dist: string): string[] =>
  walk(dist).map((file) => relative(dist, file).split(sep).join('/'));

/** All pages of a built site, parsed. */
export const pagesOf = (dist: string): BuiltPage[] =>
  filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { file, html, document: parse(html) };
    });

/** Whether an address leads out of the site. */
export const isExternal = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

/** File and anchor that a relative address leads to. */
export function resolveLink(from: string, address: string): { file: string; anchor: string } {
  const [path = '', anchor = ''] = address.split('#');
  const bare = path.split('?')[0] ?? '';
  const file =
    bare === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(bare)));
  return { file, anchor };
}

export const sizeOf = (dist: string, file: string): number => statSync(join(dist, file)).size;
