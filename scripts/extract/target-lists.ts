import type { Block, Cell, Document, Paragraph } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { unitIn } from './unit.ts';

/** 单位名称（项目类别/支出项目）: the first head of a list of projects with their aims, saved one cell a line */
const HEAD = /^单位名称\(项目类别\/支出项目\)$/;
/** 【项目概况】：…: what stands first behind the amount of a project, and behind that of no body and no class */
const TOLD = /^【/;
/** 数量指标 | 警务亭数量 | 30: what is to be reached, and no project */
const OF_INDICATOR = /指标$/;
/** 临江县公安局 | 12483600: the body, whose amount is the sum of its classes */
const IS_BODY = /公安/;
const MOST_HEADS = 8;

const isAmount = ({ text }: Paragraph): boolean => {
  const figure = parseFigure(text);
  return figure.kind === 'number' && figure.unit === '';
};

const cell = (text: string, line: number): Cell => ({ text, raw: text, line, lines: [line], flags: [] });

/** A name with the amount behind it. */
interface Item {
  name: Paragraph;
  amount: Paragraph;
  isProject: boolean;
}

/** Every name with its amount below the heads: the body first, then its classes, and the projects of each. */
function itemsOf(paragraphs: readonly Paragraph[]): Item[] {
  return paragraphs.flatMap((amount, i) => {
    const [kind, name, next] = [paragraphs[i - 2], paragraphs[i - 1], paragraphs[i + 1]];
    const isName =
      name && !isAmount(name) && !/[】：:]/.test(name.text) && !OF_INDICATOR.test(`${kind?.text.trim()}`);
    return isName && isAmount(amount)
      ? [{ name, amount, isProject: next !== undefined && TOLD.test(next.text.trim()) }]
      : [];
  });
}

/** 临江县财政局 | 32483600: another body, whose projects are none of ours */
const hasOtherBody = (items: readonly Item[]): boolean =>
  items.some(({ name, isProject }) => !isProject && /局$/.test(name.text.trim()) && !IS_BODY.test(name.text));

/**
 * 单位名称（项目类别/支出项目） | 年度预算安排（元） | 项目内容 | 绩效目标 over 某县公安局 | 12483600 | 其他运转类 | 2361600 | 警务亭租赁 |
 * 861600 | 【项目概况】…: the list of a plan as a table of its projects and their sum, which is the amount of the body. Any
 * other document as it is.
 */
export function withTargetLists(document: Document): Document {
  const { blocks } = document;
  const begins = blocks.findIndex(
    ({ kind, ...block }) => kind === 'paragraph' && HEAD.test(squeezeText((block as Paragraph).text)),
  );
  if (begins < 0) return document;
  const paragraphs = blocks.slice(begins + 1).filter((block) => block.kind === 'paragraph');
  const items = itemsOf(paragraphs);
  const projects = items.filter(({ isProject }) => isProject);
  const [first] = items;
  if (!first || projects.length === 0 || hasOtherBody(items)) return document;
  const unit = [
    ...blocks.slice(begins, begins + MOST_HEADS),
    ...blocks.slice(Math.max(0, begins - MOST_HEADS), begins).reverse(),
  ]
    .map((block) => (block.kind === 'paragraph' ? unitIn(squeezeText(block.text)) : ''))
    .find((one) => one !== '');
  const { line } = first.name;
  const rows = projects.map(({ name, amount }) => [
    cell(name.text.trim(), name.line),
    cell(amount.text.trim(), amount.line),
  ]);
  const isSum = !first.isProject && IS_BODY.test(first.name.text);
  const sum = !isSum
    ? []
    : [[cell('合计', first.name.line), cell(first.amount.text.trim(), first.amount.line)]];
  const head = [cell('项目名称', line), cell(`预算数${unit ? `（${unit}）` : ''}`, line)];
  const taken = new Set<Block>(
    projects.flatMap(({ name, amount }) => [name, amount]).concat(isSum ? [first.amount] : []),
  );
  const rest = blocks.filter((block) => !taken.has(block));
  const at = rest.findIndex((block) => block.line >= line);
  return {
    ...document,
    blocks: [...rest.slice(0, at), { kind: 'table', rows: [head, ...rows, ...sum], line }, ...rest.slice(at)],
  };
}
