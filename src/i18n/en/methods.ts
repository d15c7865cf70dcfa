import type { methods as zh } from '../zh/methods.ts';

/** Methods page and glossary, in English. */
export const methods: typeof zh = {
  title: 'Methods and terms',
  lead: 'Where the numbers come from, how they are read, which may be compared and which may not.',
  readTitle: 'How the figures are read',
  read: [
    'The published reports are kept here as text: all tables and every statement with a figure, in their own order and layout.',
    'A program recognises the form (not the body), finds year, scope and phase, and reads figure by figure, keeping the line and the words that prove each one.',
    'Amounts are converted to 万元 with exact decimal arithmetic, without rounding; the printed form is kept beside them.',
    'Where a report prints the same figure several times, the one in the table counts; disagreement is listed as a finding.',
    'Misprints are not corrected silently. A correction names the printed figure, the new one and the reason.',
  ],
  keyTitle: 'The basis: which figures may be compared',
  key: 'Every figure has a basis: fiscal year, scope, phase and denominator. Only figures that agree in all four share a table or an axis. If one differs they are kept apart, neither ranked nor averaged. With fewer than ten bodies on the same basis there is no rank, mean or median either.',
  keyParts: [
    ['Fiscal year', 'The year whose money is reported, not the date of the report.'],
    ['Scope', 'The whole department, the department with its units, special projects, or one project.'],
    ['Phase', 'Plan (written before the year) or actual. A plan cannot contain an execution rate.'],
    ['Denominator', 'Which budget a rate divides by.'],
  ],
  denominators: 'The denominators',
  statusTitle: 'Missing is not zero',
  statusLead: 'Every cell has a value or says why it has none. A total with a missing part is missing too.',
  status: 'Status',
  meaning: 'Meaning',
  formulaTitle: 'Derived figures',
  sumOfProjects: 'sum of the budgets of all projects',
  bandOf: (score) => `band in which the ${score.toLowerCase()} lies`,
  formulaLead:
    'Every derived figure is shown with its formula and its operands. Stated and recomputed values stand side by side and never replace each other; a difference within one unit of the last digit is rounding, not disagreement.',
  notDone:
    'Figures per head use the staff in post in the same year. Where a report lacks what a change rate or a control rate needs, the figure is not computable and is called so.',
  checksTitle: 'What is checked',
  checksLead:
    'These checks have findings in the present data. A finding says that two numbers differ or cannot be verified; a body’s explanation or correction is shown beside it.',
  glossaryTitle: 'Terms',
  glossary: [
    [
      'basis',
      'Basis (口径)',
      'Fiscal year, scope, phase and denominator together; only figures that agree in all four can be compared.',
    ],
    [
      'recomputed',
      'Stated and recomputed (报告值、重算值)',
      'Stated is what the report prints; recomputed is worked out from the spending and the budget in the same report. Neither replaces the other.',
    ],
    [
      'initial-budget',
      'Initial budget (年初预算数)',
      'Approved at the start of the year, before any addition.',
    ],
    [
      'adjusted-budget',
      'Full-year budget (全年预算数)',
      'The initial budget with the additions and cuts made during the year; also called adjusted budget.',
    ],
    [
      'applied-budget',
      'Budget applied for (申请预算)',
      'What the body asked for; it may differ from what was approved.',
    ],
    [
      'execution-rate',
      'Execution rate (预算执行率)',
      'Spending divided by a budget. Reports divide by different budgets. A high rate is not good performance.',
    ],
    [
      'special-projects',
      'Special projects (专项项目)',
      'Money for particular tasks, without staff and running costs.',
    ],
    [
      'three-public',
      'Three-public expenses (“三公”经费)',
      'Official travel abroad, official vehicles and official reception. Meetings and training are not among them.',
    ],
    ['general-budget', 'General public budget (一般公共预算)', 'The budget financed mainly by taxes.'],
    [
      'government-fund',
      'Government fund (政府性基金)',
      'Earmarked money, for example from land-transfer income, kept apart from the general public budget.',
    ],
    [
      'self-score',
      'Self-awarded score (自评得分)',
      'Points that a body gives itself on a score sheet; not an audit.',
    ],
    [
      'grade',
      'Self-awarded grade (自评等次)',
      'The word printed in the report: 优 excellent, 良 good, 中 fair, 差 poor. A grade derived from the score stands apart and is called derived.',
    ],
    [
      'indicator',
      'Performance indicator (绩效指标)',
      'A target set before the year and what came of it: output, benefit, satisfaction, cost.',
    ],
    [
      'payment-plan',
      'Planned payments (资金支出计划)',
      'The cumulative share of the budget to be spent by the end of given months.',
    ],
    ['quota', 'Staff quota (编制数)', 'Authorised posts, without auxiliaries and retirees.'],
    ['wan-yuan', '万元', 'Ten thousand yuan; the unit of all amounts here.'],
  ],
};
