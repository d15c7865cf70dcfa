import { decimal } from '../../../src/model/decimal.ts';
import type { Cell } from '../../../src/model/document.ts';
import { unspaced } from '../../parse/text.ts';
import { gradeWord, ticked } from '../grade.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { type DataRow, NOTHING } from './meaning.ts';
import { sourceOf } from './source-of.ts';

/** （自评等级）优: a grade in one cell with its label. */
const LABELLED = /^[(（]?([\u4e00-\u9fff]{2,8})[)）:：]{1,2}([\u4e00-\u9fff]{1,3})[)）]?$/;

/** 优（优：得分≥90；良：80≤得分＜90；…）: the grade, and what each of the grades means behind it */
const WITH_SCALE =
  /^(优秀?|良好?|中等?|差)[(（](?=[^)）]*[优良中差][^)）]*[;；,，、][^)）]*[优良中差])[^)）]{8,}[)）]$/;

function gradeIn(cell: Cell, beside: string): Reading[] {
  const text = unspaced(cell.text);
  const own = LABELLED.exec(text);
  if (own) return gradeOf(cell, own[1] ?? '', own[2] ?? '');
  if (!isGrade(beside)) return [];
  const scaled = WITH_SCALE.exec(text)?.[1];
  if (scaled) return gradeOf(cell, beside, scaled);
  const both = gradeAndScore(cell, beside, text);
  if (both.length > 0) return both;
  return gradeOf(cell, beside, ticked(cell.text) || cell.text);
}

/** 自评等级; not 上年度自评等级 */
function isGrade(label: string): boolean {
  const { measure, qualifiers } = matchLabel(label);
  return measure === 'grade' && !qualifiers.has('prior');
}

/** 自评结果 | 良（89.5分）: the score in brackets behind the grade */
const WITH_SCORE = /^(优秀?|良好?|中等?|差)[等级]?[(（](\d{1,3}(?:\.\d+)?)分[)）]$/;

function gradeAndScore(cell: Cell, label: string, text: string): Reading[] {
  const [, word, score] = WITH_SCORE.exec(text) ?? [];
  if (!word || !score) return [];
  const value = { status: 'reported', value: decimal(score), text: `${score}分` } as const;
  const source = sourceOf(cell);
  return [
    ...gradeOf(cell, label, word),
    reading({ measure: 'score', label, value, source, origin: 'table' }),
  ];
}

function gradeOf(cell: Cell, label: string, text: string): Reading[] {
  const word = isGrade(label) ? gradeWord(text) : null;
  if (!word) return [];
  const value = { status: 'reported', value: '', text: word } as const;
  return [reading({ measure: 'grade', label, value, source: sourceOf(cell), origin: 'table' })];
}

/** 总分 | 100 | 99.5 | 优: the grade at the end of the row of the total score */
function gradeOfTotal(row: readonly Cell[]): Reading[] {
  const [first, ...rest] = row.filter(({ text }) => text !== '');
  const last = rest.at(-1);
  // 总分 | 100 | 97 | 88 | 良: of others' points, or of another year's
  const isOne = rest.length === 2 || rest.length === 3;
  const isTotal = /^(?:总\s*分|总\s*得\s*分)$/.test(first?.text ?? '') && isOne;
  return isTotal && last ? gradeOf(last, '等级', last.text) : [];
}

/** 自评等级 | ☑优 | □良 | □中 | □差: boxes that stand apart */
function tickedApart(row: readonly Cell[]): Reading[] {
  const at = row.findIndex(({ text }) => isGrade(text));
  const boxes = at < 0 ? [] : row.slice(at + 1);
  const word = boxes.length > 1 ? ticked(boxes.map(({ text }) => text).join('')) : '';
  const cell = boxes.find(({ text }) => word !== '' && /[☑√✓✔■]/.test(text));
  return cell ? gradeOf(cell, row[at]?.text ?? '', word) : [];
}

/** 自评等次 | 良 | 优: whether a row holds nothing but grades behind its label */
export const areGrades = (row: readonly Cell[]): boolean => gradesBehind(row).length > 1;

function gradesBehind(row: readonly Cell[]): readonly Cell[] {
  const at = row.findIndex(({ text }) => text !== '');
  if (!isGrade(row[at]?.text ?? '')) return [];
  const rest = row.slice(at + 1).filter(({ text }) => text !== '');
  return rest.every(({ text }) => gradeWord(text) !== null) ? rest : [];
}

/** Whether a row holds grades that differ, of which it does not say what each is of. */
const differ = (row: readonly Cell[]): boolean =>
  new Set(gradesBehind(row).map(({ text }) => gradeWord(text))).size > 1;

/** "评价等次 | 优秀": a grade is a word beside its label. */
export function readGrades(row: readonly Cell[]): Reading[] {
  if (differ(row)) return [];
  let beside = '';
  const readings = row.flatMap((cell) => {
    if (cell.text === '') return [];
    const found = gradeIn(cell, beside);
    beside = cell.text;
    return found;
  });
  return [...readings, ...gradeOfTotal(row), ...tickedApart(row)];
}

/** Several grades beside one label, each under its year, or the body's own under 自评. */
export function gradesOfYears({ cells, columns }: DataRow): Reading[] {
  if (!areGrades(cells)) return [];
  const label = cells.find(({ text }) => text !== '')?.text ?? '';
  return cells.flatMap((cell, i) => {
    const { year = '', qualifiers, text } = columns[i] ?? NOTHING;
    const isOwn = qualifiers.has('actual') || /^(?:单位|部门)?自评/.test(text);
    return isOwn ? gradeOf(cell, label, cell.text).map((one) => ({ ...one, year })) : [];
  });
}

/** A grade under its label: that of the body, where the table has one row. */
export const gradesUnder = ({ cells, columns }: DataRow): Reading[] =>
  cells.flatMap((cell, i) => gradeOf(cell, columns[i]?.text ?? '', cell.text));
