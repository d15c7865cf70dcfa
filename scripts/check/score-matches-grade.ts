import type { Check, Finding, Observation, Report } from '../../src/model/report.ts';
import { figureAt, isApproximate } from './figures.ts';
import { finding, scopeWords } from './finding.ts';
import { gradeFits, gradeOf } from './grades.ts';

const ABOUT = { check: 'score-matches-grade', severity: 'error' } as const;
/** 95分（含）以上为优   优秀（≥92分）
 *  ^^            ^       ^^^^   ^^     a document that defines its own bands */
const OWN_BANDS =
  /(\d{2,3})分?[（(]?含?[）)]?(分?以上|及以上)[^，。；\d]{0,8}优|优秀?[（(][^）)]{0,6}(\d{2,3})/;

/** Whether the document defines 优 otherwise than from 90 points. */
function hasOtherBands(report: Report): boolean {
  return report.document.lines.some((line) => {
    const found = OWN_BANDS.exec(line.normalize('NFKC'));
    const bound = found?.[1] ?? found?.[3];
    return bound !== undefined && bound !== '90' && bound !== '100';
  });
}

function checkGrade(report: Report, grade: Observation): Finding[] {
  const score = figureAt(report, grade, 'score');
  if (!score || isApproximate(score) || !grade.value.status.startsWith('reported')) return [];
  if (gradeFits(grade.value.text, score.value)) return [];
  const expected = gradeOf(score.value);
  const scope = scopeWords(grade);
  return [
    finding(ABOUT, {
      zh: `${scope.zh}：得分印为 ${score.value} 分，等次印为“${grade.value.text}”；按 90、80、60 分档，该得分对应“${expected}”。`,
      en: `${scope.en}: the score is printed as ${score.value} and the grade as “${grade.value.text}”; by the usual bands (90, 80, 60) that score is “${expected}”.`,
      printed: grade.value.text,
      expected,
      lines: [grade.source?.line, score.line],
    }),
  ];
}

/** The printed grade against the band of the printed score. */
export const scoreMatchesGrade: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '印出的等次与得分所在分档是否一致（文件另定分档的不核对）。',
  en: 'Whether the printed grade is the band of the printed score; not checked where the document defines other bands.',
  run: (report) =>
    hasOtherBands(report)
      ? []
      : report.observations
          .filter(({ measure }) => measure === 'grade')
          .flatMap((one) => checkGrade(report, one)),
};
