import { createHash } from 'node:crypto';
import type { Store } from '../data/store.ts';
import { type BodyIndex, INDEX_NAME, type IndexedBody, SEPARATOR } from '../format/body-index.ts';
import { slug } from '../format/slug.ts';
import type { BureauRow } from '../model/tables.ts';
import { shortName } from './names.ts';
import { syllablesOf } from './pinyin.ts';
import { regionIn } from './places.ts';

/** Texts that no other one contains: what finds the longer one finds the shorter one too. */
const longest = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter(
    (text) => text !== '' && !texts.some((other) => other !== text && other.includes(text)),
  );

const spell = (text: string): string => syllablesOf(text).join(' ');

function entryOf(body: BureauRow, region: number): IndexedBody {
  const chinese = [body.short_name, body.name, ...body.aliases.split(SEPARATOR)].filter(
    (name) => name !== '',
  );
  const latin = [body.short_name_en, body.name_en].map((name) => name.toLowerCase());
  // A short name stays, so that what begins with it comes first.
  const names = [...new Set([body.short_name, ...longest([...chinese, ...latin, body.region_code])])];
  return [
    body.bureau_id,
    slug(body.bureau_id),
    shortName(body, 'zh'),
    shortName(body, 'en'),
    names.filter((name) => name !== '').join(SEPARATOR),
    [...new Set([spell(body.short_name), ...longest(chinese.map(spell))])].filter(Boolean).join(SEPARATOR),
    region,
  ];
}

/** Every body with what it can be found by, in the order of the register. */
export function bodyIndexOf(bodies: readonly BureauRow[]): BodyIndex {
  const places = bodies.map((body) => [body.province, body.prefecture, body.county]);
  const keys = [...new Set(places.map((parts) => regionIn(parts, 'zh')))];
  const regions = keys.map((zh) => {
    const parts = zh.split(' · ');
    return [zh, regionIn(parts, 'en'), spell(zh)] as const;
  });
  return {
    regions,
    bodies: bodies.map((body, at) => entryOf(body, keys.indexOf(regionIn(places[at] ?? [], 'zh')))),
  };
}

const made = new WeakMap<Store, { file: string; text: string }>();

/** The index as a script, since pages opened from disk can load nothing else; its name changes with what is in it. */
export function bodyIndexFile(store: Store): { file: string; text: string } {
  const known = made.get(store);
  if (known) return known;
  const text = `window.${INDEX_NAME}=${JSON.stringify(bodyIndexOf(store.bodies))};\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = { file: `assets/bodies-${hash}.js`, text };
  made.set(store, file);
  return file;
}
