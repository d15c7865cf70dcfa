const UNIT_TOKEN = /^(?:分|%|％|万元|元|亿元|个|人|辆)$/;
/** -3.76   三公经费：88.1: a number that a unit may follow */
const NUMBER = /(?:^|[:：])[-+－−]?[\d.,．，]+$/;

const LETTER = /^[\u4e00-\u9fa5]$/;
/** 2018 年预算数: a year and what is said of it */
const YEAR = /^20\d\d$/;
/** 1. 公务接待费   一、 本年收入: the number of a label, which one space parts from it */
const NUMBERING = /^(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)$/;
/** 13,211. 08: a number that one space has torn behind its point */
const TORN = /^\d{1,3}(?:[,，]\d{3})+\.$/;
const DECIMALS = /^\d{2}$/;
const NAMES = /^[\u4e00-\u9fa5“]{2}/;

/** 执行率（全年 执行数/全年 预算数）: what brackets explain is of one cell, wherever its line was broken */
const EXPLAINED = /[(（](?:全年|年度|实际|年初|当年|调整)[^()（）]{0,16}$/;
const EXPLAINS = /^(?:执行|预算|支出|[/÷])[^()（）\d]*[)）]?/;

/** 年度资金总额 100 100 96.5 10 分 96.5% 9.6   本 年 支 出 合 计 3311.84
 *  ^^^^^^^^^^^^ ^^^ ^^^ ^^^^ ^^^^^ ^^^^^ ^^^   ^^^^^^^^^^^^^^^^^^ ^^^^^^^
 *  tokens; a lone unit belongs to the number before it, and letters that stand equally far apart are one word. */
export function wordsOf(text: string): string[] {
  const trimmed = text.trim();
  if (!GAP.test(trimmed)) return trimmed === '' ? [] : [trimmed];
  const cells: string[] = [];
  let letters = '';
  let apart = '';
  for (const { 0: whole, 1: gap = '', 2: token = '' } of trimmed.matchAll(TOKEN)) {
    if (whole === '' || token === '') continue;
    const previous = cells.at(-1);
    const isLetter = LETTER.test(token);
    const goesOn = isLetter && letters !== '' && (letters.length === 1 || gap === apart);
    const isNumbered =
      cells.length === 1 && gap.length === 1 && NUMBERING.test(previous ?? '') && NAMES.test(token);
    const isYear = gap.length === 1 && token.startsWith('年') && YEAR.test(previous ?? '');
    if (previous !== undefined && gap === ' ' && TORN.test(previous) && DECIMALS.test(token)) {
      cells[cells.length - 1] = `${previous} ${token}`;
    } else if (
      previous !== undefined &&
      ((EXPLAINED.test(previous) && EXPLAINS.test(token)) ||
        goesOn ||
        isNumbered ||
        isYear ||
        (UNIT_TOKEN.test(token) && NUMBER.test(previous)))
    )
      cells[cells.length - 1] = previous + token;
    else cells.push(token);
    if (goesOn) apart = gap;
    letters = goesOn ? letters + token : isLetter ? token : '';
  }
  return cells;
}
const TOKEN = /([\s\u3000|｜]*)([^\s\u3000|｜]*)/g;
const GAP = /[\s\u3000|｜]/;
