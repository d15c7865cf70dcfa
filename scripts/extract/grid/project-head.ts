import type { Document, Table } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { isProjectName } from '../prose/project-items.ts';
import { IS_THING } from '../prose/project-names.ts';
import { isOnProjects } from '../prose/scope.ts';
import { TOTAL } from './meaning.ts';
import { isOfRest } from './project-row.ts';

const TITLE_LINES = 4;
const FEWEST = 2;

/** Whether the first lines of a document say that it is on projects. */
const headsProjects = ({ lines }: Document): boolean => lines.slice(0, TITLE_LINES).some(isOnProjects);

/**
 * 项目 | 本年预算 | 本年支出 | 执行率 over 特巡警装备更新 | …, in a report on projects: where each row has the name of a project,
 * the head is that of their names.
 */
export function withProjectHead(table: Table, document: Document): Table {
  const [head, ...rows] = table.rows;
  const first = head?.[0];
  if (!first || squeezeText(first.text) !== '项目' || !headsProjects(document)) return table;
  const columns = head.slice(1).map(({ text }) => matchLabel(text).measure);
  const labels = rows
    .filter((row) => row.some(({ text }) => parseFigure(text).kind === 'number'))
    .map((row) => squeezeText(row[0]?.text ?? ''))
    .filter((label) => !TOTAL.test(label) && !isOfRest(label));
  const isList = columns.includes('expenditure') && columns.some((measure) => measure?.startsWith('budget'));
  if (!isList || labels.length < FEWEST || !labels.every(isProjectName)) return table;
  // 治安管理 | 刑事侦查 | 行政运行: items of a classification
  if (!labels.some((label) => IS_THING.test(label)) || labels.some((label) => /^(?:一般)?行政/.test(label)))
    return table;
  return { ...table, rows: [[{ ...first, text: '项目名称' }, ...head.slice(1)], ...rows] };
}
