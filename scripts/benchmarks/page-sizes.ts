import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes in bytes of all files of one kind. */
export interface Sizes {
  kind: string;
  count: number;
  median: number;
  largest: number;
  /** After gzip, as a server sends it. */
  medianGzip: number;
  largestGzip: number;
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Bytes per file of a built site, raw and after gzip, for each kind of file that a page is made of. */
export function pageSizes(folder: string): Sizes[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return ['.html', '.css', '.js'].map((kind) => {
    const texts = files
      .filter((file) => extname(file) === kind)
      .map((file) => readFileSync(join(folder, file)));
    const raw = texts.map((text) => text.length).sort((a, b) => a - b);
    const gzip = texts.map((text) => gzipSync(text).length).sort((a, b) => a - b);
    return {
      kind: kind.slice(1),
      count: texts.length,
      median: middle(raw),
      largest: raw.at(-1) ?? 0,
      medianGzip: middle(gzip),
      largestGzip: gzip.at(-1) ?? 0,
    };
  });
}
