import type { BureauRow } from '../../src/model/tables.ts';

const FIRST =
  '青qing 云yun 石shi 松song 白bai 金jin 长chang 永yong 安an 清qing 南nan 北bei 东dong 西xi 高gao 平ping 玉yu 丰feng 新xin 明ming 龙long 江jiang 海hai 山shan';
const SECOND =
  '禾he 溪xi 岭ling 港gang 川chuan 桥qiao 塘tang 湾wan 源yuan 泉quan 阳yang 河he 湖hu 坪ping 坝ba 林lin 水shui 原yuan 州zhou 浦pu 洲zhou 台tai 峰feng 田tian';
const KINDS = [
  ['县', 'xian', 'County'],
  ['区', 'qu', 'District'],
  ['市', 'shi', 'City'],
  ['旗', 'qi', 'Banner'],
] as const;
const PLACES = [
  ['甲省', '子川市'],
  ['甲省', '丑江市'],
  ['乙省', '寅州市'],
  ['乙省', '卯山市'],
  ['丙省', '辰海市'],
] as const;

const syllables = (list: string): [string, string][] =>
  list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);
const first = syllables(FIRST);
const second = syllables(SECOND);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The n-th invented body; no two are alike for n < 2304. */
export function inventBody(n: number): BureauRow {
  const [a, aPinyin] = first[n % first.length] as [string, string];
  const [b, bPinyin] = second[(Math.floor(n / first.length) + n * 5) % second.length] as [string, string];
  const kindIndex = (Math.floor(n / 576) + (n % 3)) % KINDS.length;
  const [kind, kindPinyin, kindEn] = KINDS[kindIndex] as (typeof KINDS)[number];
  const [province, prefecture] = PLACES[n % PLACES.length] as (typeof PLACES)[number];
  const county = `${a}${b}${kind}`;
  const id = `${aPinyin}${bPinyin}-${kindPinyin}`;
  const name = capital(aPinyin + bPinyin);
  return {
    bureau_id: `${id}-${n + 1}`,
    name: n % 11 === 4 ? `${prefecture}公安局${county.slice(0, 2)}分局` : `${county}公安局`,
    short_name: county,
    name_en: `${name} ${kindEn} Public Security Bureau`,
    short_name_en: `${name} ${kindEn}`,
    province,
    prefecture,
    county,
    region_code: n % 9 === 7 ? '' : String(990000 + n),
    region_code_system: n % 9 === 7 ? '' : 'invented',
    aliases: n % 4 === 0 ? `${county}公安系统|${a}${b}公安` : '',
  };
}
