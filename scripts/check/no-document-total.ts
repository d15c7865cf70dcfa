import { sum } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Check, Report } from '../../src/model/report.ts';
import { figuresOf } from './figures.ts';
import { finding, withUnit } from './finding.ts';

const ABOUT = { check: 'no-document-total', severity: 'warning' } as const;
const TOTALS: readonly MeasureId[] = ['budget', 'budget_initial', 'budget_adjusted'];

const hasTotal = (report: Report): boolean =>
  TOTALS.some((id) => figuresOf(report, id).some(({ observation }) => observation.scope !== 'project'));

/** Budgets of single projects without a printed total of the document. */
export const noDocumentTotal: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '文件列有各项目预算，但没有印出合计数。',
  en: 'The document lists the budgets of its projects but prints no total.',
  run: (report) => {
    const listed = report.projects.filter(({ budget }) => budget !== '');
    if (listed.length < 2 || hasTotal(report)) return [];
    const isComplete = listed.length === report.projects.length;
    const total = sum(listed.map(({ budget }) => budget));
    return [
      finding(ABOUT, {
        zh: `文件列有 ${listed.length} 个项目的预算，未印合计数${isComplete ? `；逐项相加为 ${withUnit(total, '万元')}` : ''}。`,
        en: `The document lists the budgets of ${listed.length} projects and prints no total${isComplete ? `; they add up to ${withUnit(total, '万元')}` : ''}.`,
        expected: isComplete ? total : '',
        lines: listed.map(({ source }) => source.line),
      }),
    ];
  },
};
