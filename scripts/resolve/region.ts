import type { BureauRow } from '../../src/model/tables.ts';
import { type Division, divisionsNamed, divisionWithCode, superiorAtStart } from './divisions.ts';

/** Where a body is: names in full and the GB/T 2260 code; empty where neither its name nor the text tells. */
export interface Region {
  province: string;
  prefecture: string;
  county: string;
  code: string;
}

const KIND = /(?:自治区|自治州|自治县|自治旗|省|市|区|县|旗|州|盟)$/;
const NAME = /^(.*?)(?:森林)?公安(?:局|厅|分局|处|系统|机关)(.*)$/;
/** 白石市沙坪区: a name that no list knows, before another place */
const UNKNOWN_ABOVE =
  /^([\u4e00-\u9fa5]{2,10}?(?:自治区|自治州|省|市|地区|盟))(?=[\u4e00-\u9fa5]{2,})(?!区|中区|县$)/;

/** 湖南临湘市 -> 湖南省, 临湘市; 赣州市章贡区 -> 赣州市, 章贡区; a place that a list knows as a whole stays whole. */
export function placesOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (divisionsNamed(rest).length === 0) {
    const known = superiorAtStart(rest);
    const written = known?.written ?? UNKNOWN_ABOVE.exec(rest)?.[1];
    if (!written || (known && !KIND.test(written) && !KIND.test(rest))) break;
    parts.push(known?.full ?? written);
    rest = rest.slice(written.length);
  }
  return [...parts, rest];
}

/** 株洲市公安局渌口分局 -> places 株洲市, unit 渌口分局 */
export function partsOf(name: string): { places: string[]; unit: string } {
  const match = NAME.exec(name);
  return { places: placesOf(match?.[1] ?? name), unit: match?.[2] ?? '' };
}

/** The names that a body's own place may have: that of a branch is printed with or without its kind. */
function ownPlaces(places: readonly string[], unit: string): string[] {
  const branch = /^(.{1,12}?)分局$/.exec(unit)?.[1];
  if (!branch) return [places.at(-1) ?? ''];
  return KIND.test(branch) ? [branch] : [`${branch}区`, `${branch}县`, `${branch}市`];
}

/** Whether a division lies in every place that is named above it. */
const liesIn = ({ province, prefecture }: Division, above: readonly string[]): boolean =>
  above.every((place) => place === province || place === prefecture);

/** Of several with one name, the one whose prefecture or province the text names; null if that leaves a doubt. */
function theOne(candidates: readonly Division[], text: string): Division | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  for (const above of ['prefecture', 'province'] as const) {
    const named = candidates.filter((one) => one[above] !== '' && text.includes(one[above]));
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}

const regionOfDivision = ({ code, name, level, province, prefecture }: Division): Region => ({
  province,
  prefecture: level === 'prefecture' ? name : prefecture,
  county: level === 'county' ? name : '',
  code,
});

const ZONE = /(?:新区|开发区|高新区|示范区|园区)$/;

/** 唐山高新技术产业开发区 -> 唐山市: a zone has no code, but the name of its city. */
function cityOfZone(own: string): Division | undefined {
  const lengths = ZONE.test(own) ? [2, 3, 4] : [];
  return lengths.flatMap((length) => divisionsNamed(`${own.slice(0, length)}市`)).at(-1);
}

/** What the words of a name alone say, for places that no list knows. */
function regionOfWords(above: readonly string[], own: string): Region {
  const superior = above.flatMap((place) => divisionsNamed(place)).at(-1) ?? cityOfZone(own);
  const prefecture = superior?.level === 'province' ? '' : (superior?.name ?? above.at(-1) ?? '');
  return { province: superior?.province ?? '', prefecture, county: KIND.test(own) ? own : '', code: '' };
}

/** Province, prefecture, county and code of a body, from its name and where that is not enough from the text around it. */
export function regionOf(name: string, text = ''): Region {
  const { places, unit } = partsOf(name);
  const above = /分局$/.test(unit) ? places : places.slice(0, -1);
  const own = ownPlaces(places, unit);
  const candidates = own.flatMap((place) => divisionsNamed(place)).filter((one) => liesIn(one, above));
  const found = theOne(candidates, text);
  if (found) return regionOfDivision(found);
  return regionOfWords(above, own.length === 1 ? (own[0] ?? '') : '');
}

/** How many places of the country have the name of this body's own place. */
export const namesakes = (name: string): number => {
  const { places, unit } = partsOf(name);
  return ownPlaces(places, unit).flatMap((place) => divisionsNamed(place)).length;
};

/** A place without the word for its kind: 渌口区 -> 渌口; one of a single character keeps it. */
export function stemOf(place: string): string {
  const stem = place.replace(KIND, '');
  return stem.length >= 2 ? stem : place;
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Whether a region cannot be that of a registered body: two counties of one sound, or of one name in two prefectures. */
export function contradicts(region: Region, row: BureauRow): boolean {
  if (differ(region.province, row.province) || differ(region.prefecture, row.prefecture)) return true;
  if (ZONE.test(region.county) || ZONE.test(row.county)) return false;
  return differ(stemOf(region.county), stemOf(row.county));
}

/** A row of the register with the places that its code tells filled in where they are empty. */
export function completeRegion(row: BureauRow): BureauRow {
  const division = row.region_code_system === 'GB/T 2260' ? divisionWithCode(row.region_code) : undefined;
  if (!division) return row;
  const { province, prefecture, county } = regionOfDivision(division);
  return {
    ...row,
    province: row.province || province,
    prefecture: row.prefecture || prefecture,
    county: row.county || county,
  };
}
