import { createHash } from 'node:crypto';
import type { Store } from '../data/store.ts';
import { COMPARE_ROWS } from '../format/compare-rows.ts';
import { slug } from '../format/slug.ts';
import type { Lang } from '../i18n/lang.ts';
import { compareRows, compareView } from '../views/compare.ts';
import { contextOf } from '../views/context.ts';
import { rowHtml } from './row-html.ts';

/** Rows of a body on the compare page, as a script that pages opened from disk can load too. */
interface RowsFile {
  file: string;
  text: string;
}

const FOLDER = 'assets/rows';
const made = new WeakMap<Store, Map<Lang, readonly RowsFile[]>>();

function make(store: Store, lang: Lang): RowsFile[] {
  const at = contextOf({ kind: 'compare' }, lang);
  if (!compareView(store, at).loaded) return [];
  return [...compareRows(store, at)].map(([body, rows]) => {
    const written = rows.map(({ table, columns, row }) => [table, rowHtml(row, columns, true)]);
    const id = JSON.stringify(body);
    const text = `(window.${COMPARE_ROWS}=window.${COMPARE_ROWS}||{})[${id}]=${JSON.stringify(written)};\n`;
    return { file: `${FOLDER}/${lang}-${slug(body)}.js`, text };
  });
}

/** One script a body; none where all rows stand on the page. */
export function compareFiles(store: Store, lang: Lang): readonly RowsFile[] {
  const known = made.get(store) ?? new Map<Lang, readonly RowsFile[]>();
  made.set(store, known);
  const files = known.get(lang) ?? make(store, lang);
  known.set(lang, files);
  return files;
}

/** Address of these scripts up to the body, and what is put after it so that no old one is taken from a cache. */
export function compareAddress(store: Store, lang: Lang): { start: string; end: string } {
  const texts = compareFiles(store, lang).map(({ text }) => text);
  const version = createHash('sha256').update(texts.join('')).digest('hex').slice(0, 8);
  return { start: `${FOLDER}/${lang}-`, end: `.js?${version}` };
}
