import type { Block, Cell, Document, Paragraph } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { gradeWord } from './grade.ts';
import { matchLabel } from './label.ts';

const ENUMERATOR =
  /^(?:[A-Z]|\d{1,2}|[一二三四五六七八九十]{1,2})[.、．)）]|^[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|^[①-⑳]/;
/** 预算118   支出：116.2万元   执行率93.78% */
const LABELLED = /^([\u4e00-\u9fa5]{2,12})[:：]?(-?\d[\d,，]*(?:\.\d+)?(?:万元|元|%|％)?)$/;
const POINTS = /^\d{1,3}(?:\.\d+)?分$/;
const NAME = /^[^\d，。；：:]{2,30}$/;
/** 1.交警支队 预算100 支出90: one of the units, or of the parts of the points or of the year, and no project */
const UNIT = /(?:局|队|所|处|中心|机关|本级|单位|指标|半年|季度|月份?)$/;
const LONGEST = 160;

/** A line of a list of projects: its name, and each of its figures under its own label. */
interface Row {
  block: Paragraph;
  name: string;
  values: ReadonlyMap<string, string>;
}

function labelledValue(piece: string): [label: string, value: string] | null {
  const [, label, value] = LABELLED.exec(piece) ?? [];
  if (label && value) return matchLabel(label).measure === null ? null : [label, value];
  if (POINTS.test(piece)) return ['自评得分', piece];
  return gradeWord(piece) ? ['自评等级', piece] : null;
}

/** A.警用无人机采购  97.5分  优  预算118  支出116.2 */
function rowOf(block: Block): Row | null {
  if (block.kind !== 'paragraph' || block.raw.length > LONGEST) return null;
  const printed = block.raw.trim();
  // A name and two labels at least stand apart.
  if (!/\s\S+\s/.test(printed)) return null;
  const [first = '', ...pieces] = printed.split(/[\s\u3000]+/);
  const name = first.replace(ENUMERATOR, '');
  if (name === first || pieces.length < 2 || !NAME.test(name) || UNIT.test(name)) return null;
  if (matchLabel(name).measure !== null) return null;
  const values = pieces.map(labelledValue);
  if (values.some((value) => value === null)) return null;
  const known = new Map(values.filter((value) => value !== null));
  const hasFigure = [...known.values()].some((value) => parseFigure(value).kind === 'number');
  return hasFigure && known.size === pieces.length ? { block, name, values: known } : null;
}

/** Stands where a line does not have the label of others: it is no blank of the text. */
const NOT_SAID = '（未列）';

const cell = (text: string, line: number): Cell => ({
  text,
  raw: text,
  line,
  lines: [line],
  flags: ['inferred_column'],
});

/** The table that the lines are: a column a label, in the order in which the labels first stand. */
function tableOf(rows: readonly Row[]): Block {
  const labels = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  const line = rows[0]?.block.line ?? 1;
  const header = ['项目名称', ...labels].map((label) => cell(label, line));
  const body = rows.map(({ block, name, values }) =>
    [name, ...labels.map((label) => values.get(label) ?? NOT_SAID)].map((text) => cell(text, block.line)),
  );
  return { kind: 'table', rows: [header, ...body], line };
}

const TITLE_LINES = 4;
const isOnProjects = ({ lines }: Document): boolean =>
  lines.slice(0, TITLE_LINES).some((line) => /项目|专项/.test(line));

/** In a report on projects, two and more lines, each with the name of a project and its figures with their labels, are a table. */
export function withLabelledRows(document: Document): Document {
  if (!isOnProjects(document)) return document;
  const blocks: Block[] = [];
  let open: Row[] = [];
  const close = (): void => {
    if (open.length > 1) blocks.push(tableOf(open));
    else blocks.push(...open.map(({ block }) => block));
    open = [];
  };
  for (const block of document.blocks) {
    const row = rowOf(block);
    if (row) open.push(row);
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return { ...document, blocks };
}
