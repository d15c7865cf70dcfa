import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import { sum } from '../../../model/decimal.ts';
import type { PaymentPlanRow, ProjectRow } from '../../../model/tables.ts';
import type { Mark } from '../chart.ts';
import type { FigureCell, FigureModel } from '../figure.ts';
import { indexOf } from '../figure-index.ts';
import { label, shortNumber } from '../words.ts';
import { frameOf, lineOf, type Subject } from './subject.ts';

const projectsOf = ({ data, report }: Subject): readonly ProjectRow[] =>
  indexOf(data).projects.get(report.report_id) ?? [];

/** Budgets of the projects of a plan. */
export function projectsFigure(subject: Subject): FigureModel | null {
  const words = figureMessages(subject.lang);
  const projects = projectsOf(subject);
  const known = projects.filter(({ budget }) => budget !== '');
  if (known.length === 0) return null;
  const { body, report } = subject;
  const title =
    known.length === projects.length
      ? words.projects.title(
          body,
          report.fiscal_year,
          projects.length,
          sum(known.map(({ budget }) => budget)),
        )
      : words.projects.titleWithout(body, report.fiscal_year, projects.length);
  const markFor = ({ budget }: ProjectRow): Mark =>
    budget === ''
      ? { value: null, text: words.status.blank_in_source }
      : { value: Number(budget), text: shortNumber(budget) };
  return {
    ...frameOf(subject, 'projects'),
    title,
    unit: words.amountUnit,
    panels: [
      {
        id: slug(`projects-${report.report_id}`),
        title: '',
        description: projects.map((row) => `${row.project} ${markFor(row).text}`).join(words.semicolon),
        chart: {
          kind: 'bars',
          max: Math.max(...known.map(({ budget }) => Number(budget))),
          rows: projects.map((row) => ({
            heading: false,
            name: row.project,
            mark: markFor(row),
            outline: null,
            marked: false,
          })),
        },
      },
    ],
    caveat: words.projects.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        { label: words.payment.project, numeric: false },
        { label: words.projects.budget, numeric: true },
        { label: words.projects.code, numeric: false },
      ],
      rows: projects.map((row) => [
        label(row.project),
        {
          text: row.budget || words.status.blank_in_source,
          status: row.budget ? 'reported' : 'blank_in_source',
          printed: '',
          target: lineOf(subject, row.source_line),
        },
        label([row.function_code, row.function_name].filter(Boolean).join(' ')),
      ]),
    },
    csvRows: [
      ['project_id', 'project', 'function_code', 'budget', 'unit', 'source_line'],
      ...projects.map((row) => [
        row.project_id,
        row.project,
        row.function_code,
        row.budget,
        row.unit,
        row.source_line,
      ]),
    ],
  };
}

function paymentCell(subject: Subject, row: PaymentPlanRow | undefined): FigureCell {
  const words = figureMessages(subject.lang);
  if (!row) return label(words.status.not_applicable);
  const text = row.cumulative_percent || words.status[row.value_status];
  const printed = row.value_text === text ? '' : row.value_text;
  return { text, status: row.value_status, printed, target: lineOf(subject, row.source_line) };
}

/** Planned cumulative payments of each project, as small drawings on one scale. */
export function paymentFigure(subject: Subject): FigureModel | null {
  const words = figureMessages(subject.lang);
  const plans = projectsOf(subject)
    .map((project) => ({
      project,
      points: [...(indexOf(subject.data).payments.get(project.project_id) ?? [])].sort(
        (a, b) => Number(a.month_end) - Number(b.month_end),
      ),
    }))
    .filter(({ points }) => points.some((row) => row.cumulative_percent !== ''));
  if (plans.length === 0) return null;
  const title = words.payment.title(subject.body, subject.report.fiscal_year, plans.length);
  const months = [...new Set(plans.flatMap(({ points }) => points.map((row) => row.month_end)))].sort(
    (a, b) => Number(a) - Number(b),
  );
  const markFor = (row: PaymentPlanRow): Mark =>
    row.cumulative_percent === ''
      ? { value: null, text: words.status[row.value_status] }
      : { value: Number(row.cumulative_percent), text: row.cumulative_percent };
  return {
    ...frameOf(subject, 'payments'),
    title,
    unit: words.payment.unit,
    panels: [
      {
        id: slug(`payments-${subject.report.report_id}`),
        title: '',
        description: plans
          .map(
            ({ project, points }) => `${project.project} ${points.map((row) => markFor(row).text).join(' ')}`,
          )
          .join(words.semicolon),
        chart: {
          kind: 'curves',
          curves: plans.map(({ project, points }) => ({
            name: project.project,
            points: points.map((row) => ({ month: Number(row.month_end), mark: markFor(row) })),
          })),
        },
      },
    ],
    caveat: words.payment.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        { label: words.payment.project, numeric: false },
        ...months.map((month) => ({ label: `${words.payment.month(month)} (%)`, numeric: true })),
      ],
      rows: plans.map(({ project, points }) => [
        label(project.project),
        ...months.map((month) =>
          paymentCell(
            subject,
            points.find((row) => row.month_end === month),
          ),
        ),
      ]),
    },
    csvRows: [
      ['project_id', 'project', 'month_end', 'cumulative_percent', 'value_status', 'source_line'],
      ...plans.flatMap(({ project, points }) =>
        points.map((row) => [
          row.project_id,
          project.project,
          row.month_end,
          row.cumulative_percent,
          row.value_status,
          row.source_line,
        ]),
      ),
    ],
  };
}
