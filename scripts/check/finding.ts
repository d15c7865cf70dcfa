import { absolute, type Decimal, subtract } from '../../src/model/decimal.ts';
import { measure } from '../../src/model/measure.ts';
import type { Finding, Observation } from '../../src/model/report.ts';
import type { Scope } from '../../src/model/vocabulary.ts';
import type { Figure } from './figures.ts';

/** What a check has to say; `lines` in any order, with repeats. */
export interface Remark {
  zh: string;
  en: string;
  printed?: string;
  expected?: string;
  difference?: string;
  lines: readonly (number | undefined)[];
}

/** “雪亮工程”三期 in quotes: “‘雪亮工程’三期”. A text whose quotes do not pair is left as it is. */
export function nestQuotes(text: string): string {
  let depth = 0;
  const nested = text.replace(/[“”]/g, (quote) => {
    if (quote === '“') depth++;
    const inner = depth === 2;
    if (quote === '”') depth--;
    return inner ? (quote === '“' ? '‘' : '’') : quote;
  });
  return depth === 0 ? nested : text;
}

/** A remark as a finding of this check: lines sorted and unique, what is not said left empty. */
export function finding(check: Pick<Finding, 'check' | 'severity'>, remark: Remark): Finding {
  const lines = remark.lines.filter((line): line is number => line !== undefined && line > 0);
  return {
    check: check.check,
    severity: check.severity,
    zh: nestQuotes(remark.zh),
    en: nestQuotes(remark.en),
    printed: remark.printed ?? '',
    expected: remark.expected ?? '',
    difference: remark.difference ?? '',
    lines: [...new Set(lines)].sort((a, b) => a - b),
  };
}

/** |a - b|, as the difference of a finding. */
export const gap = (a: Decimal, b: Decimal): Decimal => absolute(subtract(a, b));

/** A value with the unit of its measure: "161.51 万元", "62.96%". */
export function withUnit(value: Decimal, unit: string): string {
  return unit === '%' || unit === '' ? `${value}${unit}` : `${value} ${unit}`;
}

/** A printed figure in a sentence: "161.51 万元". */
export const show = ({ value, measure: id }: Figure): string => withUnit(value, measure(id).unit);

const SCOPES: Readonly<Record<Scope, readonly [string, string]>> = {
  department: ['部门整体', 'whole department'],
  department_and_units: ['部门及所属单位', 'department and its units'],
  special_projects: ['专项项目', 'special projects'],
  project: ['项目', 'project'],
};

/** The scope of a figure in words, with the project's name. */
export function scopeWords({ scope, subject }: Pick<Observation, 'scope' | 'subject'>): {
  zh: string;
  en: string;
} {
  const [zh, en] = SCOPES[scope];
  return subject ? { zh: `${zh}“${subject}”`, en: `${en} “${subject}”` } : { zh, en };
}

/** A measure's name in quotes; the name's own quotes (“三公”经费) are left out. */
export const quoteName = (zh: string): string => `“${zh.replace(/[“”]/g, '')}”`;
