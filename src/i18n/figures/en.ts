import { plural } from '../en/plural.ts';
import type { zh } from './zh.ts';

/** Grades as reports print them. */
const GRADES: Readonly<Record<string, string>> = {
  优: 'excellent',
  优秀: 'excellent',
  良: 'good',
  良好: 'good',
  中: 'fair',
  合格: 'passed',
  差: 'poor',
  不合格: 'not passed',
};

/** What reports do: of one of them, of several. */
type Verb = readonly [string, string];
const RATE: Verb = [
  'states an execution rate or allows it to be computed',
  'state an execution rate or allow it to be computed',
];
const THREE_PUBLIC: Verb = ['discloses total three-public expenses', 'disclose total three-public expenses'];
const SCORE: Verb = ['prints a self-assessed total score', 'print a self-assessed total score'];

/** How many of all reports do it; none of them for 0. */
function reportsThat([does, doIt]: Verb, n: number, all: number): string {
  if (all === 1) return `the only report ${n === 0 ? `does not ${doIt}` : does}`;
  return `${n === 0 ? 'none' : n} of ${all} reports ${n > 1 ? doIt : does}`;
}

export const en: typeof zh = {
  status: {
    reported: 'stated',
    reported_normalised: 'stated (cleaned)',
    derived: 'derived',
    blank_in_source: 'blank',
    not_disclosed: 'not disclosed',
    not_applicable: 'not applicable',
    withheld: 'withheld',
    unreadable: 'unreadable',
  },
  scope: {
    department: 'whole department',
    department_and_units: 'department with its units',
    special_projects: 'special projects',
    project: 'one project',
  },
  phase: { plan: 'plan', actual: 'actual' },
  denominator: {
    initial: 'initial budget',
    adjusted: 'full-year (adjusted) budget',
    applied: 'budget applied for',
    arranged: 'budget arranged',
    received: 'funds received',
    unspecified: 'a budget that is not named',
  },
  document: {
    department_self_evaluation: 'department review',
    project_self_evaluation: 'project review',
    budget_plan: 'budget plan',
    final_accounts: 'final accounts',
  },
  level1: { 产出: 'Output', 效益: 'Benefit', 满意度: 'Satisfaction', 成本: 'Cost' },
  dot: ' · ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  open: ' (',
  close: ')',
  percentOf: (budget) => `per cent of the ${budget}`.replace('the a ', 'a '),
  year: (year) => `fiscal ${year}`,
  years: (first, last) => (first === last ? `fiscal ${first}` : `fiscal ${first}–${last}`),
  body: 'Body',
  fiscalYear: 'Fiscal year',
  scopeLabel: 'Scope',
  phaseLabel: 'Phase',
  denominatorLabel: 'Divided by',
  measureLabel: 'Measure',
  statusLabel: 'Status',
  withoutValue: 'Bodies without a value',
  severalKeys:
    'The panels have different bases (year, scope, phase, denominator); they cannot be compared with each other directly',
  oneKey: 'Basis',
  projectsInTable: (n) => `Figures of ${n} more single projects stand in the table only.`,
  count: (n) => plural(n, 'body', 'bodies'),
  median: 'median',
  thisBody: 'this body',
  sortedByValue: 'sorted by value',
  amountUnit: 'Unit: 万元 (10,000 yuan)',
  rateUnit: 'Unit: %',
  scoreUnit: 'Unit: points out of 100',
  notComputable: 'not computable',
  notPrinted: 'not printed',
  gradeWord: (printed, note = '') => {
    const said = [GRADES[printed], note].filter(Boolean).join(', ');
    return said ? `${printed} (${said})` : printed;
  },
  noValueIn: (word, n) => `${word}: ${n}`,
  tableOf: (title) => `Table: ${title}`,

  files: {
    table: 'See the figures of this chart as a table',
    rows: (n) => `See the figures of this chart as a table (${n} rows, on its own page)`,
    csv: 'Data of this chart (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    embed: 'Embed',
    sources: 'Sources:',
    of: (title) => `: ${title}`,
    printed: (text) => `printed as “${text}”`,
  },

  origin: {
    source: (reports) => `Source: published reports of ${reports.join(', ')}`,
    many: (count) => `Source: ${count} reports published by the bodies`,
    version: (version) => `Data version ${version}`,
    unnumbered: (fingerprint) => `Data version not numbered (fingerprint ${fingerprint})`,
  },
  embed: {
    title: 'Embed this figure',
    back: 'This figure, its data and sources on the original site',
    frame: 'As a frame (the other page has to allow frames)',
    fragment: 'As markup to paste into a page (no script)',
    relative: 'The addresses are relative; put the address of this site before them.',
    table: 'Data of this figure',
  },

  filter: { label: 'Find a body in the chart', shown: '{n} rows in the table' },

  rates: {
    stated: 'Stated',
    recomputed: 'Recomputed',
    title: (when, stated, reports, keys) =>
      `In ${when}, ${reportsThat(RATE, stated, reports)}, on ${keys === 1 ? 'one basis' : `${keys} different bases`}`,
    none: (when, reports) => `In ${when}, ${reportsThat(RATE, 0, reports)}`,
    caveat:
      'A high rate is not good performance: a rush at the end of the year, or a full-year budget set equal to spending, gives 100%. Stated and recomputed rates stand side by side; neither replaces the other.',
    distribution: (n) => `Distribution over ${n} bodies; a bar counts the bodies within its interval`,
    description: (rows) => `Execution rates. ${rows}`,
  },
  threePublic: {
    short: {
      three_public: 'Total',
      three_public_overseas: 'Overseas travel',
      three_public_vehicle_purchase: 'Vehicle purchase',
      three_public_vehicle_running: 'Vehicle running',
      three_public_reception: 'Official reception',
    },
    title: (when, stated, reports) => `In ${when}, ${reportsThat(THREE_PUBLIC, stated, reports)}`,
    caveat:
      'Without meetings and training. A missing figure is drawn as missing, never as 0; a printed 0 is drawn as 0. Not divided by staff, so this does not show who is more frugal.',
  },
  scores: {
    title: (when, stated, reports) => `In ${when}, ${reportsThat(SCORE, stated, reports)}`,
    caveat:
      'The bodies award these points to themselves; they are not an audit. Forms differ in their components and weights, so equal scores do not mean equal performance.',
    bands: { excellent: 'excellent', good: 'good', fair: 'fair', poor: 'poor' },
    madeOf: (body, year) => `What the score of ${body} for ${year} is made of (points awarded / available)`,
    execution: 'Budget execution',
    score: 'Score',
    weight: 'Available',
    grade: 'Grade',
    component: 'Component',
    noBreakdown: 'the report lists no components',
  },
  coverage: {
    title: (full, cells, reports) =>
      `${full} of ${cells} core items in ${plural(reports, 'report')} have a value`,
    undisclosed:
      '“Not disclosed” only says that the report does not state the figure; the figure need not be zero.',
    inapplicable:
      '“Not applicable” means that this kind of document cannot contain the figure (a plan written before the year has no execution rate); it is not an omission.',
    unit: 'Each cell is the status of one item',
    columns: {
      budget: 'Budget',
      expenditure: 'Spending',
      execution_rate: 'Execution rate',
      three_public: 'Three-public total',
      three_public_parts: 'Three-public parts',
      score: 'Score',
      grade: 'Grade',
    },
    short: {
      budget: 'Budget',
      expenditure: 'Spending',
      execution_rate: 'Execution',
      three_public: '3-public total',
      three_public_parts: '3-public parts',
      score: 'Score',
      grade: 'Grade',
    },
    stated: 'value stated',
    byProject: 'by project',
    partly: 'in part',
    derived: 'derivable',
    states: {
      stated: 'value stated',
      partly: 'stated in part',
      derived: 'not printed, derivable',
      undisclosed: 'not disclosed',
      blank: 'blank, withheld or unreadable',
      inapplicable: 'not applicable',
    },
    reports: (n) => plural(n, 'report'),
  },
};
