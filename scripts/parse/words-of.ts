const UNIT_TOKEN = /^(?:分|%|％|万元|元|亿元|个|人|辆)$/;
/** -3.76   三公经费：88.1: a number that a unit may follow */
const NUMBER = /(?:^|[:：])[-+－−]?[\d.,．，]+$/;

/** 年度资金总额 100 100 96.5 10 分 96.5% 9.6
 *  ^^^^^^^^^^^^ ^^^ ^^^ ^^^^ ^^^^^ ^^^^^ ^^^     tokens; a lone unit belongs to the number before it */
export function wordsOf(text: string): string[] {
  const cells: string[] = [];
  for (const token of text.trim().split(/[\s\u3000|｜]+/)) {
    const previous = cells.at(-1);
    const spaced = /^[\u4e00-\u9fa5]$/.test(token) && /^[\u4e00-\u9fa5]$/.test(previous ?? '');
    if (previous !== undefined && (spaced || (UNIT_TOKEN.test(token) && NUMBER.test(previous))))
      cells[cells.length - 1] = previous + token;
    else if (token !== '') cells.push(token);
  }
  return cells;
}
