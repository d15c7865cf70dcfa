import { compare, type Decimal } from '../../src/model/decimal.ts';
import type { Report } from '../../src/model/report.ts';

/** A month of a project's plan that has a printed percentage. */
export interface PrintedPoint {
  month: number;
  percent: Decimal;
  text: string;
  line: number;
}

/** The planned cumulative payments of one project. */
export interface PaymentPlan {
  project: number;
  name: string;
  /** By month; blank cells are left out, they say nothing. */
  points: readonly PrintedPoint[];
  /** Whether the last month of the form is filled in. */
  isEndPrinted: boolean;
}

/** Plans of all projects, each by month. */
export function paymentPlans(report: Report): PaymentPlan[] {
  const projects = [...new Set(report.paymentPlan.map(({ project }) => project))];
  return projects.map((project) => {
    const cells = report.paymentPlan
      .filter((one) => one.project === project)
      .toSorted((a, b) => a.month - b.month);
    const points = cells.flatMap(({ month, value, source }) =>
      value.status.startsWith('reported') && value.value !== ''
        ? [{ month, percent: value.value, text: value.text, line: source.line }]
        : [],
    );
    const last = cells.at(-1);
    return {
      project,
      name: report.projects[project]?.name ?? '',
      points,
      isEndPrinted: last !== undefined && points.at(-1)?.month === last.month,
    };
  });
}

/** The first month by whose end everything is planned to be paid. */
export const paidBy = ({ points }: PaymentPlan): PrintedPoint | undefined =>
  points.find(({ percent }) => compare(percent, '100') >= 0);
