import { compare, sum } from '../../../src/model/decimal.ts';
import type { Cell } from '../../../src/model/document.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { numberIn } from '../printed-number.ts';
import { standardHead } from '../standard-heads.ts';
import { filled, filledWidth, isRate, isShare } from './header-rows.ts';

type Row = readonly Cell[];

/** 总额 | 财政拨款 | 其他资金: into what the column above is split, the whole first */
const WHOLE = /^(?:总额|总金额|金额合计|资金总额|合计|总计|小计)$/;
const PART =
  /^(?:基本|项目)支出$|^本级$|^[下所]属(?:单位)?$|^(?:其中[:：]?)?(?:本级|上级|中央|省级|市级|县级|区级)?(?:财政|其他|单位|自筹|专项|上年)?(?:拨款|资金|结转)$/;

const isAmount = ({ text }: Cell): boolean =>
  /^(?:budget|expenditure$|project_amount)/.test(matchLabel(text).measure ?? '') ||
  /金额|资金|预算数?$/.test(unspaced(text));

/** The lower row of the header, moved under the column that it splits. */
const movedUnder = (parts: Row, at: number, width: number): Row =>
  Array.from({ length: width }, (_, i) => parts[i - at] ?? { ...(parts[0] as Cell), text: '', raw: '' });

const amountIn = (cell: Cell | undefined): string => (isShare(cell) ? '' : numberIn(cell));

/** Whether the figures of a row stand where they would if the column at `at` were split into a whole and its parts. */
function fits(row: Row, heads: Row, at: number, count: number): boolean {
  const [whole = '', ...parts] = Array.from({ length: count }, (_, k) => amountIn(row[at + k]));
  if (whole === '' || parts.includes('') || compare(sum(parts), whole) !== 0) return false;
  return heads.every((head, i) => {
    const cell = row[i < at ? i : i + count - 1];
    return i === at || (isRate(head) ? isShare(cell) : !isAmount(head) || amountIn(cell) !== '');
  });
}

/** 序号 | 收入 | 支出 over 项目 | 预算数 | 项目 | 预算数: each half has as many columns, and the number has none below it */
function underNumbers(row: Row, lower: Row): [Row, Row] | null {
  const [first, ...halves] = filled(row);
  const labels = filled(lower);
  const width = labels.length / halves.length;
  const isEven = halves.length > 1 && Number.isInteger(width) && width > 1;
  if (!first || !isEven || unspaced(first.text) !== '序号') return null;
  if (!labels.every(({ text }, i) => text !== '' && text === labels[i % width]?.text)) return null;
  const blank = { ...first, text: '', raw: '' };
  return [
    [first, ...halves.flatMap((half) => Array<Cell>(width).fill(half))],
    [blank, ...labels],
  ];
}

/** 增减额 | 增减幅度: into what 比上年增减情况 is split */
const CHANGE = /^(?:增减)?(?:金?额|幅度|比例|比率|率|%)$/;
const OF_CHANGE = /增减|变动|[比较]上年/;

/** A lower row without the blanks that it keeps below the columns before, where it does not have as many as it should. */
const withoutLead = (row: Row, below: Row | undefined): Row =>
  row.length < filledWidth(below ?? [])
    ? row.slice(
        Math.max(
          0,
          row.findIndex(({ text }) => text !== ''),
        ),
      )
    : row;

/** The last head of the standard form, which a page has put at the end of a row below. */
const IS_SCORE = /^得分$/;

/**
 * 年初预算数 | … | 分值 | 执行率 over 年度资金总额 | 80 | … | 10 | 100% | 10 and 其中：财政拨款 | … | 得分: the head that the last figure lacks, at the
 * end of its row; null where none is lost.
 */
function withLostHead(row: Row, below: Row, next: Row): [Row, Row] | null {
  const score = next[filledWidth(next) - 1];
  if (!score || !IS_SCORE.test(unspaced(score.text))) return null;
  const [heads, cells, others] = [filled(row), filled(below), filled(next)];
  const isLost =
    heads.length > 2 &&
    heads.every((head) => amountIn(head) === '') &&
    cells.length === heads.length + 2 &&
    heads.some(({ text }) => standardHead(text) === 'execution_weight') &&
    !heads.some(({ text }) => standardHead(text) === 'execution_score');
  const blank = { ...(heads[0] as Cell), text: '', raw: '' };
  return isLost ? [[blank, ...heads, score], others.slice(0, -1)] : null;
}

/** So many rows show which column is split. */
const MOST_BELOW = 8;

/** The one column that a lower row can split, as the rows below show; -1 where that is not clear, null where it splits none. */
function splitColumn(heads: Row, parts: Row, below: readonly Row[]): number | null {
  const names = parts.map(({ text }) => unspaced(text));
  const width = heads.length + parts.length - 1;
  const isWide = filledWidth(below[0] ?? []) === width;
  // 682 | 682 | 0 | 682: what the first row leaves open the next ones may show.
  const alike = below.filter((row, i) => i === 0 || filledWidth(row) === width);
  const isChange = names.every((name) => CHANGE.test(name)) && isWide;
  const isDivided = WHOLE.test(names[0] ?? '') && names.slice(1).every((name) => PART.test(name));
  if (!isChange && !isDivided) return null;
  const places = heads.flatMap((head, at) => {
    const isSplit = isChange
      ? OF_CHANGE.test(head.text)
      : isAmount(head) && alike.every((row) => fits(row, heads, at, parts.length));
    return isSplit ? [at] : [];
  });
  return places.length === 1 ? (places[0] ?? null) : isWide ? -1 : null;
}

/**
 * 任务名称 | 批复金额 | 实际支出 | 执行率 over 总额 | 财政拨款 | 其他资金: a page's table as text has lost how its cells were
 * merged. The lower row goes under the one column that it can split, as the rows below show; where that is not clear,
 * nothing stands over them.
 */
export function withSplitHeads(rows: readonly Row[]): readonly Row[] {
  const result = [...rows];
  for (const [i, row] of rows.entries()) {
    const numbered = underNumbers(row, rows[i + 1] ?? []);
    if (numbered) {
      [result[i], result[i + 1]] = numbered;
      continue;
    }
    const lost = withLostHead(row, rows[i + 1] ?? [], rows[i + 2] ?? []);
    if (lost) {
      [result[i], result[i + 2]] = lost;
      continue;
    }
    const [heads, parts, below] = [
      filled(row),
      withoutLead(filled(rows[i + 1] ?? []), rows[i + 2]),
      rows.slice(i + 2, i + 2 + MOST_BELOW),
    ];
    if (below.length === 0 || parts.length < 2 || parts.length > heads.length || amountIn(heads[0]) !== '')
      continue;
    const place = splitColumn(heads, parts, below);
    if (place === null) continue;
    if (place < 0) {
      result[i] = heads.map((head) => ({ ...head, text: '' }));
      result[i + 1] = parts.map((part) => ({ ...part, text: '' }));
      continue;
    }
    result[i] = heads.flatMap((head, at) => Array<Cell>(at === place ? parts.length : 1).fill(head));
    result[i + 1] = movedUnder(parts, place, heads.length + parts.length - 1);
  }
  return result;
}
