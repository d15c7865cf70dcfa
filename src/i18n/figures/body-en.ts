import { plural } from '../en/plural.ts';
import type { bodyZh } from './body-zh.ts';

/** The words of the figures about one body, in English. */
export const bodyEn: typeof bodyZh = {
  bases: {
    title: (body, year, adjusted, initial) =>
      `${body}, fiscal ${year}: the same spending is ${adjusted}% of the full-year budget and ${initial}% of the initial budget`,
    row: (budget) => `Of the ${budget}`,
    caveat:
      'Both rates have the same numerator and different denominators. The full-year budget is the adjusted one; set equal to spending, it always gives 100%.',
  },
  among: {
    title: (body, year) => `Where ${body} stands among bodies on the same basis in fiscal ${year}`,
    unit: 'Unit: see each panel; the height of a bar counts bodies',
    measure: 'Measure and basis',
    bodies: 'Bodies',
    tooFew: 'fewer than 10: none',
    description: (own, count) => `This body ${own}, among ${count} on the same basis.`,
    caveat:
      'Only figures of the same year, scope, phase and denominator stand together. A place is not a judgement of performance; below ten bodies there is no order and no median.',
  },
  bullet: {
    title: (body, year, spent, budget) =>
      `${body}, fiscal ${year}: spending of ${spent} and a budget of ${budget} (万元, 10,000 yuan)`,
    initial: 'Initial budget',
    adjusted: 'Full-year budget',
    unspecified: 'Budget (which one is not said)',
    budget: 'Budget',
    which: 'Which budget',
    spent: 'Spending',
    caveat:
      'Same body, same year, same scope. Spending more or less than the budget says nothing about performance by itself.',
  },
  makeup: {
    title: (body, year) => `Where the money of ${body} came from and went to in fiscal ${year}`,
    funding: 'Funding',
    spending: 'Spending',
    part: 'Item',
    amount: 'Amount (万元)',
    share: 'Share of total (%)',
    within: 'of which: ',
    total: 'Total',
    caveat:
      'A blank is an empty cell of the form, not 0. Shares are computed from the printed total; without one, none is given.',
  },
  lost: {
    title: (body, year, lost, count) =>
      `${body}, fiscal ${year}: ${lost} ${lost === '1' ? 'point' : 'points'} taken off in its own assessment, on ${plural(count, 'indicator')}`,
    none: (body, year, count) => `${body}, fiscal ${year}: full points awarded on all ${count} indicators`,
    classes: 'Components (points awarded / available)',
    indicators: 'Indicators with points taken off (awarded / available)',
    indicator: 'Indicator',
    lostPoints: 'Points off',
    explanation: 'Explanation',
    caveat:
      'The body awards the points itself, in proportion, in steps or by judgement; points off do not measure how far a target was missed.',
  },
  targets: {
    title: (body, year, comparable, all) =>
      `${body}, fiscal ${year}: ${comparable} of ${all} indicators have a target and an actual value that can be compared as numbers`,
    target: 'Target',
    actual: '● Actual',
    attainment: 'Attainment (%)',
    level: 'Class',
    actualColumn: 'Actual',
    unit: 'Unit: % (actual as a share of the target; for “not more than” targets, target as a share of the actual)',
    panel: 'Attainment; the line marks 100%',
    caveat:
      'More than 100% is not necessarily better: the target may have been set low. Targets and results in words stand in the table and are not drawn.',
    textOnly: (count) => `${count} more, in words or without a number, stand in the table only.`,
    notDrawn: 'not compared as numbers',
  },
  payment: {
    title: (body, year, count) =>
      `${body}, fiscal ${year}: planned payments of ${count === 1 ? 'one project' : `${count} projects`}`,
    unit: 'Unit: cumulative share of the project budget in %, at the end of the month on the axis',
    project: 'Project',
    month: (month) => `End of month ${month}`,
    caveat: 'A plan made before the year, not actual spending. A blank month breaks the line.',
  },
  projects: {
    title: (body, year, count, total) =>
      count === 1
        ? `${body}, fiscal ${year}: one project with a budget of ${total} (万元)`
        : `${body}, fiscal ${year}: ${count} projects with budgets of ${total} in all (万元, added up)`,
    titleWithout: (body, year, count) => `${body}, fiscal ${year}: budgets of ${count} projects`,
    budget: 'Budget (万元)',
    code: 'Classification',
    caveat:
      'Projects serve different ends; the larger one is not the more important one. No total is given where a budget is missing.',
  },
  series: {
    title: (body, first, last) => `${body} over fiscal ${first}–${last}`,
    noReport: 'no report',
    unit: 'Unit: see each panel',
    value: 'Value',
    otherKey: 'other basis',
    caveat:
      'Missing years stay open and are not joined; there is no line through fewer than three years. Years on another basis (scope, denominator) have a drawing of their own.',
  },
};
