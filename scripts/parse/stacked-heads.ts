import { type Line, placesOf } from './space-places.ts';

/** 年初 | 全年 | 全年 over 预算数 | 预算数 | 执行数: heads that a narrow column has broken over two lines */
const UPPER = /^(?:年初|全年|当年|本年|年度|调整后?|实际|全年实际)$/;
const LOWER = /^(?:预算|执行|支出|决算|实际支出)(?:数|金额)?(?:[（(](?:万?元|[A-C])[)）])?$/;
/** Between the two may stand the heads that are not broken: 项目 | 分值 | 执行率 | 得分. */
const COUNTS = [1, 2];
/** How far the halves of one head stand apart at most. */
const FURTHEST = 6;

interface Placed {
  text: string;
  place: number;
}

const cellsOf = (line: Line): Placed[] => {
  const places = placesOf(line);
  return line.cells.map((text, i) => ({ text, place: places[i] ?? -1 }));
};

/** The heads of some lines as one row, in the order of their places; null where a half has no other. */
function joined(upper: Line, others: readonly Line[]): string[] | null {
  const rest = others.flatMap(cellsOf);
  const halves = rest.filter(({ text }) => LOWER.test(text));
  const tops = cellsOf(upper);
  if (halves.length !== tops.length || [...rest, ...tops].some(({ place }) => place < 0)) return null;
  const whole = tops.map(({ text, place }, i) => {
    const half = halves[i];
    return half && Math.abs(half.place - place) <= FURTHEST ? { text: text + half.text, place } : null;
  });
  if (whole.some((head) => head === null)) return null;
  return [...rest.filter((cell) => !halves.includes(cell)), ...whole.filter((head) => head !== null)]
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

const isUpper = ({ cells }: Line): boolean => cells.length > 1 && cells.every((cell) => UPPER.test(cell));

/** Lines of a table with the heads put together that stand one half over the other, which keep the line of the lower half. */
export function withStackedHeads(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const counts = isUpper(line) ? COUNTS : [];
    const found = counts
      .map((count) => lines.slice(i + 1, i + 1 + count))
      .map((below) => ({ below, cells: joined(line, below) }))
      .find(({ cells }) => cells !== null);
    const lowest = found?.below.at(-1);
    if (found?.cells && lowest) {
      result.push({ block: lowest.block, cells: found.cells });
      i += found.below.length;
    } else result.push(line);
  }
  return result;
}
