import type { Check, Report } from '../../src/model/report.ts';
import { type Figure, figureAt, keysOf } from './figures.ts';
import { finding, scopeWords } from './finding.ts';

const ABOUT = { check: 'score-without-breakdown', severity: 'warning' } as const;

/** 产出指标50分，得48.5分
 *           ^^^^^^^^^^^^     points of a class in running text */
const CLASS_POINTS = /分[,，、;；]?(?:自评|实际|评价)?得分?为?\d+(?:\.\d+)?分/g;

/** 其中：投入14分，过程27.6分: classes with their points, one after the other */
const CLASSES =
  /(?:投入|过程|决策|产出|效益|效果|满意度|管理|履职|执行)[^,，。;；、\d]{0,8}\d+(?:\.\d+)?分?[,，、;；].{0,24}?(?:过程|产出|效益|效果|满意度|管理|履职)[^,，。;；、\d]{0,8}\d/;
/** The head of a table of indicators, whether or not its rows were understood. */
const HAS_TABLE = /[一三]级指标|指标名称/;

/** Whether the text says how the points are made up. */
const isBrokenDown = (report: Report): boolean =>
  report.document.lines.some((line) => {
    const text = line.replace(/\s/g, '').slice(0, 4000);
    return CLASSES.test(text) || HAS_TABLE.test(text);
  }) ||
  report.document.lines.reduce(
    (count, line) => count + [...line.replace(/\s/g, '').matchAll(CLASS_POINTS)].length,
    0,
  ) > 1;

/** Whether the report shows what this score is made of: items of the project, or of the document. */
function hasItems(report: Report, { observation }: Figure): boolean {
  return report.indicators.some(({ score, project }) => {
    if (score === '') return false;
    return (
      observation.scope !== 'project' ||
      project === null ||
      report.projects[project]?.name === observation.subject
    );
  });
}

/** A total score without the points of its items. */
export const scoreWithoutBreakdown: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '报告印有总分，但没有各项指标的得分，总分无法核对。',
  en: 'A total score without the points of its items: the total cannot be verified.',
  run: (report) =>
    (isBrokenDown(report) ? [] : keysOf(report))
      .map((key) => figureAt(report, key, 'score'))
      .filter((score) => score !== null)
      .filter((score) => !hasItems(report, score))
      .map((score) => {
        const scope = scopeWords(score.observation);
        return finding(ABOUT, {
          zh: `${scope.zh}：自评得分 ${score.value} 分，报告未列各项指标得分，总分无法核对。`,
          en: `${scope.en}: the self-assessed score is ${score.value}; the report lists no points of single items, so the total cannot be verified.`,
          printed: score.text,
          lines: [score.line],
        });
      }),
};
