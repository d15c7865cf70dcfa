import type { MeasureId } from '../../../src/model/measure.ts';
import { unspaced } from '../../parse/text.ts';
import { type Label, matchLabel } from '../label.ts';
import { vehiclePart } from './column-meaning.ts';
import { type DataRow, GENERIC, isSpecialWhole, isWholeBody, type Meaning } from './meaning.ts';

/** 年初预算, 决算数: words that say which amount a value is, and nothing of what. */
const BARE = /^(?:年初|全年|调整后?|本年)?(?:预算|决算|执行)数?(?:[(（].*[)）])?$/;
/** 实际支出: what was spent, of an expense alone */
const SPENT = /^(?:全年|本年)?实际(?:支出|执行|发生)(?:数|额)?$/;
const EXPENSE = /^(?:three_public|meeting|training|expenditure_)/;
/** 上年决算数 */
const OF_PRIOR = /^(?:上年度?|去年)(?:预算|决算|执行|支出)数?$/;
export const saysWhich = (text: string): boolean =>
  BARE.test(text) || SPENT.test(text) || OF_PRIOR.test(text);
/** Measures that are an amount themselves, and not something of which amounts are told. */
const AMOUNT = /^(?:budget|expenditure$|project_amount|execution|score|grade|staff)/;
/** Groups that are wholes themselves: 合计 below them is theirs. */
const WHOLES: readonly (MeasureId | null)[] = ['three_public', 'fixed_assets', 'revenue', 'expenditure'];

/** The label beside a value, and how many cells away it stands. */
export interface RowLabel {
  text: string;
  distance: number;
}

/** 公务接待费 | 万元 | 8.5 under 项目 | 单位 | 决算数: a cell that says nothing but the unit of those beside it */
export const isUnit = ({ cells, columns }: DataRow, index: number): boolean =>
  index > 0 &&
  /^(?:计量)?单位$/.test(unspaced(columns[index]?.text ?? '')) &&
  /^(?:亿元|万元|元|%|人|个|辆|批次|人次)$/.test(unspaced(cells[index]?.text ?? ''));

/** The label of a value: the nearest text to its left that is not itself a value; a unit between them is no cell of its own. */
export function rowLabel(row: DataRow, column: number): RowLabel {
  let units = 0;
  for (let i = column - 1; i >= 0; i--) {
    const cell = row.cells[i];
    if (isUnit(row, i)) units++;
    else if (cell && cell.text !== '' && row.figures[i]?.kind === 'text')
      return { text: cell.text, distance: column - i - units };
  }
  return { text: '', distance: 0 };
}

/** 三公经费 | 年初预算 | 118: the label beside the value only says which amount it is; the row's first one says of what. */
function underLead(lead: string, label: Meaning): Meaning | null {
  const { measure } = matchLabel(lead);
  const text = unspaced(label.text);
  const isAmount =
    label.measure !== null && (BARE.test(text) || (SPENT.test(text) && EXPENSE.test(measure ?? '')));
  if (!isAmount || measure === null || AMOUNT.test(measure)) return null;
  const qualifier = label.measure === 'expenditure' ? 'actual' : 'plan';
  return { ...label, measure, qualifiers: new Set([...label.qualifiers, qualifier]) };
}

/** The nearest label left of a value that says more than which amount it is. */
const leadOf = (row: DataRow, index: number): string =>
  row.cells
    .slice(0, index)
    .findLast(({ text }, i) => text !== '' && row.figures[i]?.kind === 'text' && !saysWhich(unspaced(text)))
    ?.text ?? '';

/** 内设机构17个，派出所12个；编制人数: the last words of a cell are the label of the number of people beside it. */
function meaningOfLabel(text: string): Label {
  const whole = matchLabel(text);
  const last = whole.measure === null ? /\d个[；;，,]([^；;，,]{2,12})$/.exec(text)?.[1] : undefined;
  const label = last ? matchLabel(last) : null;
  return label?.measure?.startsWith('staff_') ? label : whole;
}

/**
 * 专项资金 | 2800 | 2700 under 年初预算 | 执行数: the amounts of all special projects, and not how many they are; 部门整体支出
 * those of the body, budget and all
 */
function ownMeaning({ columns }: DataRow, text: string, index: number): Label {
  const isAmount = /^(?:budget|expenditure|execution)/.test(columns[index]?.measure ?? '');
  return isAmount && (isSpecialWhole(text) || isWholeBody(text))
    ? { measure: null, qualifiers: new Set(), unit: '' }
    : meaningOfLabel(text);
}

/** 其他 below 出租: the rest of the fixed assets */
const isRestOfAssets = (group: string, text: string): boolean =>
  /^其他$/.test(unspaced(text)) && (matchLabel(group).measure?.startsWith('fixed_assets') ?? false);

/** A row's label, alone or, where that says nothing, with the label of the group above it. */
export function rowMeaning(row: DataRow, text: string, group: string, index: number): Meaning {
  const lead = leadOf(row, index);
  const alone = { ...ownMeaning(row, text, index), text };
  const led = lead === text ? null : underLead(lead, alone);
  if (led) return led;
  const isGeneric = GENERIC.test(unspaced(text));
  if (group === '' || text === '' || (alone.measure !== null && !isGeneric)) return alone;
  const vehicles = vehiclePart([group, unspaced(text)]);
  if (vehicles) return { ...alone, measure: vehicles };
  if (isRestOfAssets(group, text)) return { ...alone, measure: 'fixed_assets_other' };
  // The total below the last part is not that part's.
  if (isGeneric && !WHOLES.includes(matchLabel(group).measure)) return alone;
  const joined = matchLabel(group + text);
  return joined.measure ? { ...joined, text } : alone;
}
