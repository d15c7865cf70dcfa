import type { Cell, Table } from '../../../src/model/document.ts';
import { type Figure, parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { unitIn } from '../unit.ts';
import { columnsUnder, type Known } from './columns-under.ts';
import {
  filled,
  isContinued,
  isHeader,
  isIndexRow,
  isOtherYear,
  isPartOfYear,
  isSubheader,
  isTargetHeader,
  isWide,
  withoutHeading,
} from './header-rows.ts';
import { withHeadersFirst, withoutBlankEnds } from './headers-after.ts';
import { padded, splitsFirst, withHeadOverLabels } from './lost-cells.ts';
import { type DataRow, type Meaning, NOTHING } from './meaning.ts';
import { leadsToParts, partsIn } from './parts-by-nature.ts';
import { areGrades } from './read-grades.ts';
import { withSplitHeads } from './split-heads.ts';

type Row = readonly Cell[];

/** Where a table's unit and year come from, and the words that stand over its first row. */
export interface Surroundings {
  unit: string;
  fiscalYear: string;
  above: Row;
  /** Whether the document is on money of which several projects are paid. */
  isFund: boolean;
}

/** Whether a row holds values: figures, or, under a header, a label with nothing but blanks. */
function isData(row: Row, figures: readonly Figure[], header: readonly Row[]): boolean {
  if (figures.some(({ kind }) => kind === 'number' || kind === 'withheld' || kind === 'unreadable'))
    return true;
  if (areGrades(row)) return true;
  const label = row[0];
  // 1、因公出国（境）费用 | (blank) under 项目 | 本年决算数
  const isPair = row.length === 2 && header.at(-1)?.length === 2 && figures[1]?.kind === 'blank';
  if (isPair && matchLabel(label?.text ?? '').measure?.startsWith('three_public_')) return true;
  const blanks =
    isWide(row, header) && label?.text !== '' && figures.slice(1).every(({ kind }) => kind === 'blank');
  if (blanks && matchLabel(label?.text ?? '').measure?.startsWith('three_public_')) return true;
  return blanks && label !== undefined && !isHeader([label, label]);
}

/** 上年结转结余 | (blank) | 年终结转结余 | (blank): the same in both halves of an overview */
const isEmptiedInHalves = (row: Row, header: readonly Row[]): boolean =>
  isWide(row, header) &&
  row.some(({ text }) => text !== '') &&
  row.every(
    ({ text }, i) =>
      text === '' ||
      ((row[i + 1]?.text ?? '') === '' &&
        (OF_OVERVIEW.test(unspaced(text)) ||
          /^(?:revenue|balance|expenditure)_/.test(matchLabel(text).measure ?? ''))),
  );
/** 使用非财政拨款结余   结余分配   四、上级补助收入: lines of an overview that are no measure of ours */
const OF_OVERVIEW = /(?:结余|结转|分配|拨款|收入)$|^[一二三四五六七八九十]{1,3}、/;

/** 公务用车购置 | (blank) | (blank): a known name with nothing beside it heads no columns; those above it go on. */
function isEmptied(row: Row, figures: readonly Figure[], header: readonly Row[]): boolean {
  const at = row.findIndex(({ text }) => text !== '');
  const rest = row.slice(at + 1);
  const isBlank =
    at >= 0 && isWide(row, header) && figures.slice(at + 1).every(({ kind }) => kind === 'blank');
  // 其他资金 | (blank) | — | (blank) | —: a dash says that there is nothing.
  const isDashed = rest.some(({ text }) => /^[-—–]+$/.test(text.trim()));
  const label = row[at]?.text ?? '';
  if (isEmptiedInHalves(row, header)) return true;
  return isBlank && (isDashed || LEADS.test(label) || (at === 0 && matchLabel(label).measure !== null));
}
/** 按支出类型：   （一）按资金来源   what leads to the rows below it */
const LEADS =
  /^(?:其中|(?:[（(]?[一二三四\d]{1,2}[)）、.．])?按[^，。；]{1,10}|(?:\d[.、])?(?:资金|收入|支出|经费)(?:来源|结构|构成|性质|类型|用途))[:：]?$/;

/** 265.8万元，其中财政拨款265.8万元: the amount that a cell begins with, before what it says of it */
const WITH_PARTS =
  /^([\d,，.]+\s*(?:亿元|万元|元))[，,；;（(](?:其中|均为|全部为|全额为|由)?[^\d]{0,12}(?:财政|资金|拨款|自筹)/;
const withOwnAmount = (cell: Cell): Cell => {
  const amount = WITH_PARTS.exec(cell.text)?.[1];
  return amount === undefined ? cell : { ...cell, text: amount, raw: amount };
};

/** 备注   偏差原因: a last column of words, which most rows leave blank */
const REMARK = /^(?:备注|.{0,6}说明|(?:偏差|未完成)?原因(?:分析|说明)?)$/;

/** The heads over a row, of which the last is a remark that a row parted by spaces has lost without a trace. */
const withoutRemark = (cells: Row, { length }: Row): Row =>
  cells.length === length + 1 && REMARK.test(unspaced(cells.at(-1)?.text ?? '')) ? cells.slice(0, -1) : cells;

/** The figures of a row without its remark, whose words are no value. */
function withoutWords(figures: readonly Figure[], { length }: Row, header: readonly Row[]): Figure[] {
  const heads = header.at(-1);
  const isRemark = heads?.length === length && REMARK.test(unspaced(heads.at(-1)?.text ?? ''));
  return figures.map((figure, i) => (isRemark && i === length - 1 ? parseFigure('') : figure));
}

/** 预算数（万元） | 决算数 under 单位：元: the unit of one column, where another is set above the table */
const isColumnUnit = (text: string, row: Row, unit: string): boolean =>
  unit === '元' &&
  row.length > 1 &&
  !/单位/.test(text) &&
  !(text === row[0]?.text && OF_FORM.test(unspaced(text))) &&
  matchLabel(text).unit !== '';
/** 项目资金（万元） at the head of the rows of a form: the unit of them all */
const OF_FORM = /^(?:项目|年度|预算)*(?:资金|预算执行|执行)(?:总额)?(?:情况)?[（(](?:亿|万|千)?元[)）]$/;

/** What stands over the rows of a table as they are gone through. */
class Over {
  header: Row[];
  unit: string;
  hasTargets = false;
  /** The words of the header, for the rows under it. */
  under = '';
  /** Whether a row of data stands under the header already. */
  private isUsed = false;
  private known: Known = new Map();

  constructor({ unit, above }: Surroundings) {
    this.header = above.length > 1 ? [above] : [];
    this.unit = unit;
  }

  /** The columns over a row of data. */
  columns(row: Row, figures: readonly Figure[], fiscalYear: string): readonly Meaning[] {
    if (!this.isUsed)
      this.under = this.header.flatMap((labels) => labels.map(({ text }) => unspaced(text))).join('|');
    this.isUsed = true;
    return columnsUnder(row, figures, this.heads(row), fiscalYear, this.known);
  }

  /** The rows of the header as they stand over a row. */
  heads(row: Row): readonly Row[] {
    return this.header.map((labels) => withoutRemark(labels, row));
  }

  /** Takes in a row without data: of the header, of a new one, or of something else that ends it. */
  enter(row: Row, figures: readonly Figure[]): void {
    const heads = this.heads(row);
    if (this.isUsed && (isEmptied(row, figures, heads) || isContinued(row, heads))) return;
    const goesOn = !this.isUsed && this.header.length > 0 && isSubheader(row, this.header);
    const belongs = isHeader(row) || goesOn;
    if (this.isUsed || !belongs) this.header = [];
    this.isUsed = false;
    this.known = new Map();
    if (belongs) this.header.push(withoutHeading(row));
    this.hasTargets = this.header.some(isTargetHeader) || isTargetHeader(row);
  }
}

/** 固定资产合计 | 9077.15 | 在用 | 9021.55 | 出租 | 37.2 | 其他 | 18.4 below another list: what stands over that says nothing of these */
function isOfAssets(whole: Row, figures: readonly Figure[]): boolean {
  const row = filled(whole);
  const isAsset = ({ text }: Cell): boolean =>
    /^其[他它]$/.test(unspaced(text)) || (matchLabel(text).measure?.startsWith('fixed_assets') ?? false);
  const [first] = row;
  return (
    row.length >= FEWEST_PAIRED &&
    row.length % 2 === 0 &&
    first !== undefined &&
    matchLabel(first.text).measure === 'fixed_assets' &&
    row.every((cell, i) => (i % 2 === 0 ? isAsset(cell) : figures[i]?.kind === 'number'))
  );
}
const FEWEST_PAIRED = 4;

/** 2020年度 | | | 金额单位：元: a row that says nothing but the unit of those below it, and their year */
const UNIT_CELL = /^[(（]?(?:金额)?单位[:：](?:人民币)?(?:亿元|万元|千元|元)[)）]?$/;
const isUnitRow = (row: Row): boolean => {
  const words = row.map(({ text }) => unspaced(text)).filter((text) => text !== '');
  return (
    words.some((text) => UNIT_CELL.test(text)) &&
    words.every((text) => UNIT_CELL.test(text) || /^[(（]?20\d\d年度?[)）]?$/.test(text))
  );
};

const figuresOf = (row: Row): Figure[] => row.map(({ text }) => parseFigure(text));

/** Splits a table into data rows, each with the header that stands over it. */
export function* dataRows(table: Table, surroundings: Surroundings): Generator<DataRow> {
  const { unit, fiscalYear } = surroundings;
  const over = new Over(surroundings);
  let ofNature = false;
  for (const cells of withHeadersFirst(withHeadOverLabels(withSplitHeads(withoutBlankEnds(table.rows))))) {
    const row = padded(cells, over.header).map(withOwnAmount);
    const figures = withoutWords(figuresOf(row), row, over.header);
    if (isOtherYear(row, figures, fiscalYear) || isPartOfYear(row, figures)) continue;
    if (isIndexRow(row, figures) || splitsFirst(row, over.header)) continue;
    const parts: Row | null = ofNature ? partsIn(row) : null;
    ofNature = leadsToParts(row) || parts !== null;
    const said = { unit: over.unit, hasTargets: over.hasTargets };
    if (parts) {
      const columns = parts.map(() => NOTHING);
      yield { cells: parts, figures: figuresOf(parts), columns, ...said, under: over.under };
      continue;
    }
    for (const { text } of row) over.unit = (isColumnUnit(text, row, unit) ? '' : unitIn(text)) || over.unit;
    if (isUnitRow(row)) continue;
    if (isData(row, figures, over.heads(row))) {
      const columns = isOfAssets(row, figures)
        ? row.map(() => NOTHING)
        : over.columns(row, figures, fiscalYear);
      yield { cells: row, figures, columns, ...said, unit: over.unit, under: over.under };
    } else over.enter(row, figures);
  }
}
