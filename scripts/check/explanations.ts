import type { Report } from '../../src/model/report.ts';

/** 全年预算数（调整后预算数）   labels of columns, which explain nothing by themselves */
const LABELS =
  /(年中)?(调整|追加|调增|调减)后?的?(全年)?(预算|金额|指标)?数|调整(后|后的)预算|预算调整(数|率|后)|调整优化/g;
/** 年中追加专项资金…   上级提前下达…   因增人增资… */
const REASONS =
  /追加|调增|调减|增拨|超支|超预算|超出预算|调整.{0,6}预算|预算.{0,8}调整|增人增资|(使用|动用|含|包括).{0,4}(上年|以前年度)?.{0,4}(结转|结余)|年中(?!央).{0,6}(下达|安排)|上级.{0,6}(下达|转移支付)/;

/** Lines of the document that say why spending or the budget changed in the year. */
export const explanationLines = (report: Report): number[] =>
  report.document.lines.flatMap((line, index) => (REASONS.test(line.replace(LABELS, '')) ? [index + 1] : []));

/** Whether the document has a word on changes of its budget. */
export const explainsChange = (report: Report): boolean => explanationLines(report).length > 0;

/** Whether a reason is given beside a figure: on its line or the next. */
export const explainsNear = (report: Report, line: number): boolean =>
  report.document.lines.slice(line - 1, line + 1).some((text) => /原因|由于/.test(text));
