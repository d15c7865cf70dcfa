import { customPinyin, pinyin } from 'pinyin-pro';
import { dailyName, divisionsNamed, withoutPeoples } from './divisions.ts';
import { namesakes, partsOf, regionOf, stemOf } from './region.ts';

const ZONES: readonly [pattern: RegExp, id: string, short: string][] = [
  [/高新(?:技术)?(?:产业)?(?:开发)?区/, 'hightech', '高新区'],
  [/(?:经济技术|经济|经)(?:开发|开)区/, 'economic', '经开区'],
  [/新区/, 'newarea', ''],
];

/** Places that the library reads by the commoner sound of their characters; 都 is dū in every place name. */
customPinyin({
  都: 'dū',
  丰都: 'fēng dū',
  单县: 'shàn xiàn',
  蔚县: 'yù xiàn',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  珲春: 'hún chūn',
  繁峙: 'fán shì',
  洪洞: 'hóng tóng',
  六合: 'lù hé',
  尉犁: 'yù lí',
  泌阳: 'bì yáng',
});

const latin = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const KINDS_OF_PREFECTURE = ['市', '州', '地区', '盟'];

/** 长沙县 beside 长沙市, 大理市 beside 大理州: the prefecture has the short name; and 伊宁市 has it beside 伊宁县. */
function isNamedAsLarger(place: string): boolean {
  const stem = stemOf(place);
  const others = KINDS_OF_PREFECTURE.map((kind) => stem + kind).filter((name) => name !== place);
  const isCounty = divisionsNamed(place).every(({ level }) => level === 'county');
  return /[县市旗]$/.test(place) && isCounty && others.some((name) => divisionsNamed(name).length > 0);
}

/** 大厂回族自治县 -> 大厂; one of a single character keeps its kind, and so does a county named as a larger place: 单县, 长沙县. */
function bareOf(place: string): string {
  const own = dailyName(place) || withoutPeoples(place);
  return isNamedAsLarger(own) ? own : stemOf(own);
}

/** 大厂回族自治县 -> dachang, 长沙县 -> changshaxian */
const idOfPlace = (text: string): string => latin(bareOf(text));

/** Where several places of the country share a name, the prefecture tells them apart: nanjing-gulou. */
function prefixOf(name: string): string {
  const prefecture = namesakes(name) > 1 ? regionOf(name).prefecture : '';
  return prefecture === '' ? '' : `${idOfPlace(prefecture)}-`;
}

/**
 * Id of a body from its name: 曹妃甸区公安局 -> caofeidian, 株洲市公安局渌口分局 -> lukou,
 * 唐山市公安局高新区分局 -> tangshan-hightech. Sub-units keep their parent: 水云县公安局交通警察大队 -> shuiyun-jiaotongjingcha.
 */
export function bodyId(name: string): string {
  const { places, unit: printed } = partsOf(name);
  const region = places.at(-1) ?? name;
  const unit = printed.replace(/(?:分局|支队|大队)$/, '');
  const zone = ZONES.find(([pattern]) => pattern.test(unit || region));
  if (zone) {
    const city = unit ? region : (places.at(-2) ?? region.replace(zone[0], ''));
    return [idOfPlace(city), zone[1]].filter((part) => part !== '').join('-');
  }
  const prefix = prefixOf(name);
  if (!unit) return prefix + idOfPlace(region);
  return prefix + (printed.endsWith('分局') ? idOfPlace(unit) : `${idOfPlace(region)}-${latin(unit)}`);
}

/** The zone that a branch is named after in the words of lists: 高新技术产业开发区分局 -> 高新区; empty for a place of its own. */
const zoneOf = (unit: string): string =>
  ZONES.find(([pattern]) => pattern.exec(unit)?.index === 0)?.[2] ?? '';

/**
 * Short name for lists and charts: 临湘市公安局 -> 临湘, 南京市公安局鼓楼分局 -> 南京鼓楼, 水云县公安局看守所 -> 水云看守所,
 * 唐山市公安局高新技术产业开发区分局 -> 唐山高新区.
 */
export function shortNameOf(name: string): string {
  const { places, unit } = partsOf(name);
  const zone = zoneOf(unit);
  if (zone !== '') return bareOf(places.at(-1) ?? '') + zone;
  const city = namesakes(name) > 1 ? regionOf(name).prefecture : '';
  const own = unit.endsWith('分局') ? unit.replace(/分局$/, '') : (places.at(-1) ?? '');
  const rest = unit.endsWith('分局') ? '' : unit;
  return [city, own].map((place) => (place === '' ? '' : bareOf(place))).join('') + rest || name;
}
