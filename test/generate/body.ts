import type { Chance } from '../invented/random.ts';
import type { Body } from '../reports/figures.ts';

const PLACES = [
  '青禾',
  '灵浦',
  '云泽',
  '洛杉',
  '牧石',
  '桐乐',
  '津口',
  '沣溪',
  '阳和',
  '孟泽',
  '兰水',
  '古石',
  '和原',
  '昭北',
  '瑶岗',
];
const KINDS = [
  '县公安局',
  '市公安局',
  '区公安分局',
  '县森林公安局',
  '市公安局交通警察支队',
  '县公安局交通警察大队',
  '市公安局高新分局',
];

/** Makes an invented body with its year for a document of one type. */
export function bodyOf(
  documentType: string,
  scopes: readonly string[] = ['department'],
): (chance: Chance) => Body {
  return (chance) => ({
    bureau: `${chance.pick(PLACES)}${chance.pick(KINDS)}`,
    fiscal_year: String(chance.whole(2018, 2025)),
    document_type: documentType,
    scope: chance.pick(scopes),
  });
}

/** Names of invented projects; none is part of another. */
export const PROJECTS = [
  '天网工程运维经费',
  '执法记录仪采购项目',
  '看守所监区改造项目',
  '反诈中心运行费',
  '禁毒宣传教育项目',
  '智慧交通信号升级',
  '社区警务室建设项目',
  '辅警服装购置费',
] as const;
