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
/** What is told of each project. */
const OF_PROJECTS = /^(?:budget|expenditure$|execution_rate|score|grade)/;

/** 重点项目   资金用途   支出方向: what the names of projects may stand under */
const IS_HEAD = /^(?:(?:重点|主要|具体|专项)?项目|名称|(?:资金|支出|经费|使用)*(?:用途|方向))$/;

/** Whether the first lines of a document say that it is on projects. */
const headsProjects = ({ lines }: Document): boolean => lines.slice(0, TITLE_LINES).some(isOnProjects);

/**
 * 项目 | 本年预算 | 本年支出 | 执行率 over 特巡警装备更新 | …, in a report on projects: where each row has the name of a project,
 * the head is that of their names.
 */
export function withProjectHead(table: Table, document: Document): Table {
  const [head = [], ...rows] = table.rows;
  const at = squeezeText(head[0]?.text ?? '') === '序号' ? 1 : 0;
  const first = head[at];
  if (!first || !IS_HEAD.test(squeezeText(first.text)) || !headsProjects(document)) return table;
  const told = head
    .slice(at + 1)
    .map(({ text }) => matchLabel(text).measure)
    .filter((measure) => OF_PROJECTS.test(measure ?? ''));
  const labels = rows
    .filter((row) => row.slice(at + 1).some(({ text }) => parseFigure(text).kind === 'number'))
    .map((row) => squeezeText(row[at]?.text ?? ''))
    .filter((label) => label !== '' && !TOTAL.test(label) && !isOfRest(label));
  if (new Set(told).size < FEWEST || labels.length < FEWEST || !labels.every(isProjectName)) return table;
  // 治安管理 | 刑事侦查 | 行政运行: items of a classification
  if (!labels.some((label) => IS_THING.test(label)) || labels.some((label) => /^(?:一般)?行政/.test(label)))
    return table;
  const named = head.map((cell) => (cell === first ? { ...cell, text: '项目名称' } : cell));
  return { ...table, rows: [named, ...rows] };
}
