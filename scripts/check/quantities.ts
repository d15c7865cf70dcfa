import { type Decimal, decimal } from '../../src/model/decimal.ts';
import type { Operator } from '../../src/model/vocabulary.ts';

/** A bounded quantity in a description. */
export interface Quantity {
  operator: Operator;
  value: Decimal;
  unit: string;
  text: string;
}

const BOUNDS: readonly (readonly [string, Operator])[] = [
  ['不少于|不低于|不小于|至少|大于等于|≥|≧', '>='],
  ['不超过|不高于|不大于|不多于|最多|小于等于|≤|≦|控制在', '<='],
  ['少于|低于|小于|<', '<'],
  ['多于|高于|大于|>', '>'],
  ['达到|为|共|=', '='],
];
const UNITS =
  '%|个百分点|人次|人|名|万元|元|小时|分钟|个工作日|工作日|个月|天|日|年|月|分|次|件|起|套|台|个|路|份|辆|处|所|项|场|期|条|亩|平方米|公里|家|户|批';
/** 维稳安保天数不少于190天
 *              ^^^^^^  ^ ^   bound, number and unit */
const QUANTITY = new RegExp(
  `(${BOUNDS.map(([words]) => words).join('|')})(?:在)?(\\d[\\d,]*(?:\\.\\d+)?)(${UNITS})(以上|以下|以内)?`,
  'g',
);

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  BOUNDS.flatMap(([words, operator]) => words.split('|').map((word) => [word, operator] as const)),
);

/** Every quantity of a text that has a bound word before it. */
export function boundedQuantities(text: string): Quantity[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return [...plain.matchAll(QUANTITY)].map(([all, bound = '', digits = '', unit = '', after = '']) => ({
    operator: after === '以上' ? '>=' : after ? '<=' : (OPERATORS.get(bound) ?? '='),
    value: decimal(digits.replace(/,/g, '')),
    unit,
    text: all,
  }));
}

const ALIKE: Readonly<Record<string, string>> = {
  日: '天',
  名: '人',
  工作日: '个工作日',
  件: '个',
  套: '个',
  台: '个',
  项: '个',
  份: '个',
  部: '个',
  起: '个',
};

/** Units that mean the same are made equal: 日 and 天, and the counters of things. */
export const unitKey = (unit: string): string => {
  const plain = unit
    .normalize('NFKC')
    .replace(/\s|[。；;，,]$/g, '')
    .replace(/(以?内|及?以上|及?以下)$/, '')
    .replace(/^%+$/, '%');
  return ALIKE[plain] ?? plain;
};

/** Whether two units are the same, or one is the other with more words behind it: 个 and 个安保点位. */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [unitKey(a), unitKey(b)];
  if (one === other) return true;
  return (
    one !== '' &&
    other !== '' &&
    !/^(人次|万元)$/.test(one) &&
    !/^(人次|万元)$/.test(other) &&
    (one.startsWith(other) || other.startsWith(one))
  );
}
