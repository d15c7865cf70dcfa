import type { Lang } from '../i18n/lang.ts';
import { syllablesOf } from './pinyin.ts';

/** Names that are not written by the sound of their characters alone. */
const KNOWN: Readonly<Record<string, string>> = {
  内蒙古自治区: 'Inner Mongolia Autonomous Region',
  广西壮族自治区: 'Guangxi Zhuang Autonomous Region',
  西藏自治区: 'Xizang Autonomous Region',
  宁夏回族自治区: 'Ningxia Hui Autonomous Region',
  新疆维吾尔自治区: 'Xinjiang Uygur Autonomous Region',
  陕西省: 'Shaanxi Province',
  北京市: 'Beijing Municipality',
  天津市: 'Tianjin Municipality',
  上海市: 'Shanghai Municipality',
  重庆市: 'Chongqing Municipality',
};

/** What a division is, the longest ending first. */
export const KINDS: readonly (readonly [ending: string, english: string])[] = [
  ['高新技术产业开发区', 'High-tech Industrial Development Zone'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['开发区', 'Development Zone'],
  ['高新区', 'High-tech Zone'],
  ['新区', 'New Area'],
  ['林区', 'Forestry District'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['省', 'Province'],
  ['市', 'City'],
  ['盟', 'League'],
  ['县', 'County'],
  ['区', 'District'],
  ['旗', 'Banner'],
];

/** Peoples whose names English does not take from the Chinese. */
const PEOPLES: Readonly<Record<string, string>> = {
  满族: 'Manchu',
  蒙古族: 'Mongol',
  藏族: 'Tibetan',
  朝鲜族: 'Korean',
  维吾尔: 'Uygur',
  哈萨克: 'Kazakh',
  柯尔克孜: 'Kirgiz',
};
const PEOPLE =
  /(蒙古|哈尼|土家|哈萨克|柯尔克孜|维吾尔|布依|朝鲜|高山|拉祜|东乡|纳西|景颇|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|鄂温克|裕固|鄂伦春|独龙|[回藏苗彝壮满侗瑶白傣黎傈佤畲水土羌怒])族|维吾尔|哈萨克|柯尔克孜/g;

/** Syllables as one word of Latin letters: "Xi'an". */
function wordFrom(text: string): string {
  const letters = syllablesOf(text)
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function stemOf(text: string): string {
  const from = text.length > 2 ? text.slice(2).search(PEOPLE) : -1;
  if (from < 0) return wordFrom(text);
  const peoples = [...text.slice(from + 2).matchAll(PEOPLE)].map(
    ([name]) => PEOPLES[name] ?? wordFrom(name.replace(/族$/, '')),
  );
  return [wordFrom(text.slice(0, from + 2)), ...peoples].join(' ');
}

/** Name of a division in Latin letters: its kind in English, the rest by sound. "曹妃甸区" → "Caofeidian District". */
export function latinPlace(name: string): string {
  const known = KNOWN[name];
  if (known !== undefined) return known;
  const [ending = '', english = ''] = KINDS.find(([text]) => name.endsWith(text)) ?? [];
  const stem = name.slice(0, name.length - ending.length);
  return [stem && stemOf(stem), english].filter((word) => word !== '').join(' ');
}

/** The parts of a region from the widest on, without repetitions. */
export function regionIn(parts: readonly string[], lang: Lang): string {
  const named = [...new Set(parts.filter((part) => part !== ''))];
  return (lang === 'zh' ? named : named.map(latinPlace)).join(' · ');
}
