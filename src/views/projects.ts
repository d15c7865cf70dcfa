import type { Store } from '../data/store.ts';
import { split } from '../format/number.ts';
import { isMissing } from '../model/status.ts';
import type { PaymentPlanRow, ProjectRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { type CellView, sourceText, type TableView, tableOf, text } from './table.ts';
import type { ValueView } from './value.ts';

/** A number of a table other than observations, with its line. */
export function plainNumber(
  value: string,
  printed: string,
  href: string,
  line: string,
  at: Context,
): ValueView {
  return {
    kind: 'number',
    ...split(value),
    unit: '',
    derived: false,
    href,
    title: at.t.printedAs(printed, line),
    exact: value,
  };
}

const numberCell = (value: string, row: ProjectRow, at: Context): CellView =>
  value === ''
    ? text(at.t.bodyPage.notStated)
    : {
        kind: 'value',
        value: plainNumber(value, value, at.line(row.report_id, row.source_line), row.source_line, at),
      };

function payment(row: PaymentPlanRow | undefined, report: string, at: Context): CellView {
  if (!row) return text(at.t.none);
  const href = at.line(report, row.source_line);
  if (isMissing(row.value_status) || row.cumulative_percent === '') {
    const status = isMissing(row.value_status) ? row.value_status : 'unreadable';
    return {
      kind: 'value',
      value: {
        kind: 'missing',
        word: at.t.terms.status[status],
        href,
        title: at.t.statusMeaning[status],
        exact: status,
      },
    };
  }
  return {
    kind: 'value',
    value: plainNumber(
      row.cumulative_percent,
      row.value_text || row.cumulative_percent,
      href,
      row.source_line,
      at,
    ),
  };
}

/** Projects of a plan, and what is to be paid by which month. */
export function projectTables(report: ReportRow, title: string, store: Store, at: Context): TableView[] {
  const projects = store.projectsOf(report.report_id);
  if (projects.length === 0) return [];
  const { bodyPage, terms } = at.t;
  const listed = tableOf(
    `${bodyPage.projects}${terms.dot}${title}`,
    [
      { label: bodyPage.project },
      { label: bodyPage.budget, numeric: true },
      { label: bodyPage.functionCode },
      { label: bodyPage.functionName },
      { label: bodyPage.fund },
    ],
    projects.map((row) => ({
      head: sourceText(row.project, at.line(row.report_id, row.source_line)),
      cells: [
        numberCell(row.budget, row, at),
        text(row.function_code || bodyPage.notStated),
        row.function_name ? sourceText(row.function_name) : text(at.t.none),
        row.fund_type ? sourceText(row.fund_type) : text(at.t.none),
      ],
    })),
  );
  const months = [
    ...new Set(projects.flatMap((row) => store.paymentsOf(row.project_id).map(({ month_end }) => month_end))),
  ].sort((a, b) => Number(a) - Number(b));
  if (months.length === 0) return [listed];
  const planned = tableOf(
    `${bodyPage.payments}${terms.dot}${title}`,
    [
      { label: bodyPage.project },
      ...months.map((month) => ({ label: bodyPage.until(String(Number(month))), numeric: true })),
    ],
    projects.map((row) => ({
      head: sourceText(row.project),
      cells: months.map((month) =>
        payment(
          store.paymentsOf(row.project_id).find(({ month_end }) => month_end === month),
          row.report_id,
          at,
        ),
      ),
    })),
  );
  return [listed, planned];
}
