import type { Table } from '../../../src/model/document.ts';
import type { Scope } from '../../../src/model/vocabulary.ts';
import { rememberOf } from '../../parse/remember.ts';
import { unspaced } from '../../parse/text.ts';
import { UNIT } from '../prose/units.ts';
import { isSpecialWhole, isSumLabel, isWholeBody, type Meaning } from './meaning.ts';
import type { Found } from './totals.ts';

const OWN =
  /^(?:.{0,8}(?:公安局|分局)|[市县区州旗])?(?:局机关|局本级|机关本级|局机关本级|(?<=局)(?:机关|本级))$/;
const WITH_UNITS = /^(?:部门|全局|单位)*汇总(?:数|金额)?$/;
const OF_UNIT = new RegExp(`(?:${UNIT}|中心|单位)$`);

/** 合计, 部门合计: the label of a sum, which may be that of several bodies */
export const isSumOfBodies = (label: string): boolean =>
  isSumLabel(label.replace(/^(?:部门|全局|各?单位)(?=[合总]计)/, ''));

/** 局机关 | … over 交警大队 | … over 合计 | …: the sum of a table with a row for each body is that of the department with its units. */
export function withUnits(found: readonly Found[], { rows }: Table): Found[] {
  const names = rows.map((row) => unspaced(row.find(({ text }) => text !== '')?.text ?? ''));
  const isOfBodies = names.some((name) => OWN.test(name)) && names.some((name) => OF_UNIT.test(name));
  const isTotal = ({ row, isSum = false }: Found): boolean => isSum || isSumOfBodies(row);
  return found.map((one) =>
    isOfBodies && isTotal(one) && one.reading.scope === ''
      ? { ...one, reading: { ...one.reading, scope: 'department_and_units' } }
      : one,
  );
}

/** 某县公安局, 局本级, 看守所: a row on one of several bodies */
const ONE_BODY = new RegExp(`(?:公安局|分局|本级|机关|${UNIT})$`);
export const isOneBody = (label: string): boolean => ONE_BODY.test(unspaced(label));

/** Whether a table has a row for each of several bodies: the points of one are not those of all. */
export const listsBodies = ({ rows }: Table): boolean =>
  rows.filter((row) => isOneBody(row.find(({ text }) => text !== '')?.text ?? '')).length > 1;

const nameOf = (columns: readonly Meaning[], index: number): string =>
  (columns[index]?.text ?? '').replace(/^其中[:：]?/, '');

const holdBodies = rememberOf((columns: readonly Meaning[]): boolean =>
  columns.some((_, i) => OWN.test(nameOf(columns, i))),
);

/** 部门整体 | 其中：专项项目: a column for the body, and one for all its special projects */
const holdSpecial = rememberOf((columns: readonly Meaning[]): boolean =>
  [isWholeBody, isSpecialWhole].every((holds) => columns.some((_, i) => holds(nameOf(columns, i)))),
);

/**
 * Whose figures a column holds in a table with a column for each body (部门汇总 | 其中：局本级 | 交警大队): those of the
 * department, with its units or without, of its special projects, or of one unit; null for any other column.
 */
export function bodyOf(columns: readonly Meaning[], index: number): Scope | 'unit' | null {
  if (holdSpecial(columns))
    return isSpecialWhole(nameOf(columns, index))
      ? 'special_projects'
      : isWholeBody(nameOf(columns, index))
        ? 'department'
        : null;
  if (!holdBodies(columns)) return null;
  const name = nameOf(columns, index);
  if (OWN.test(name)) return 'department';
  if (WITH_UNITS.test(name)) return 'department_and_units';
  const isSum =
    isSumLabel(name.replace(/[(（].*$/, '')) && columns.some((_, i) => OF_UNIT.test(nameOf(columns, i)));
  return isSum ? 'department_and_units' : OF_UNIT.test(name) ? 'unit' : null;
}
