import { figureMessages } from '../../i18n/figures.ts';
import { isMissing } from '../../model/status.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { MatrixState } from './chart.ts';
import type { FigureCell, FigureModel, FigurePanel, Lang } from './figure.ts';
import { indexOf } from './figure-index.ts';
import { figureId, reportName, reportsOf, type Selection, yearsOf } from './select.ts';
import { MOST_ROWS } from './spread.ts';
import { csvOf, label } from './words.ts';

/** What is asked of every report, and the measures that answer it. */
const ITEMS = {
  budget: ['budget_initial', 'budget_adjusted', 'budget', 'projects_budget'],
  expenditure: ['expenditure'],
  execution_rate: ['execution_rate', 'execution_rate_recomputed'],
  three_public: ['three_public'],
  three_public_parts: [
    'three_public_overseas',
    'three_public_vehicle_purchase',
    'three_public_vehicle_running',
    'three_public_reception',
  ],
  score: ['score'],
  grade: ['grade', 'grade_derived'],
} as const;
type Item = keyof typeof ITEMS;
const ITEM_IDS = Object.keys(ITEMS) as Item[];

interface Coverage {
  state: MatrixState;
  text: string;
  row: ObservationRow | undefined;
}

const carries = (row: ObservationRow): boolean => !isMissing(row.value_status);

function missingState(row: ObservationRow | undefined, report: ReportRow, item: Item, lang: Lang): Coverage {
  const words = figureMessages(lang);
  // A plan has no spending to state, and no row says so: spending is not one of the core measures.
  const status =
    row?.value_status ?? (report.phase === 'plan' && item !== 'budget' ? 'not_applicable' : 'not_disclosed');
  const state =
    status === 'not_applicable' ? 'inapplicable' : status === 'not_disclosed' ? 'undisclosed' : 'blank';
  return { state, text: words.status[status], row };
}

function coverageOf(rows: readonly ObservationRow[], report: ReportRow, item: Item, lang: Lang): Coverage {
  const words = figureMessages(lang).coverage;
  const wanted: readonly string[] = ITEMS[item];
  const all = rows.filter((row) => wanted.includes(row.measure));
  const whole = all.filter((row) => row.scope !== 'project');
  // What is said of single projects counts where nothing is said of the whole, and is called so.
  const byProject = !whole.some(carries) && report.scope !== 'project';
  const own = byProject || report.scope === 'project' ? all : whole;
  const given = own.filter(carries);
  const printed = given.find((row) => row.value_status !== 'derived');
  if (item === 'three_public_parts' && given.length > 0 && given.length < own.length) {
    return { state: 'partly', text: words.partly, row: printed };
  }
  if (printed) return { state: 'stated', text: byProject ? words.byProject : words.stated, row: printed };
  if (given[0]) return { state: 'derived', text: words.derived, row: given[0] };
  return missingState(whole[0] ?? own[0], report, item, lang);
}

interface Line {
  report: ReportRow;
  name: string;
  cells: Coverage[];
}

function linesOf(data: Dataset, reports: readonly ReportRow[], lang: Lang): Line[] {
  const { first, last } = yearsOf(reports);
  return reports.map((report) => {
    const rows = indexOf(data).byReport.get(report.report_id) ?? [];
    const name = reportName(data, report, lang);
    return {
      report,
      name: first === last ? name : `${name} ${report.fiscal_year}`,
      cells: ITEM_IDS.map((item) => coverageOf(rows, report, item, lang)),
    };
  });
}

const STATES: readonly MatrixState[] = [
  'stated',
  'partly',
  'derived',
  'undisclosed',
  'blank',
  'inapplicable',
];

/** Body by item for as many rows as can be read; beyond that, how many reports are in which state. */
function panelOf(id: string, lines: readonly Line[], lang: Lang, mark: string): FigurePanel {
  const words = figureMessages(lang);
  const { columns, short } = words.coverage;
  const description =
    lines.length > MOST_ROWS
      ? ''
      : lines
          .map(
            ({ name, cells }) =>
              `${name}${words.colon}${cells.map(({ text }, index) => `${columns[ITEM_IDS[index] as Item]} ${text}`).join(words.comma)}`,
          )
          .join(words.semicolon);
  if (lines.length > MOST_ROWS) {
    const count = (index: number, state: MatrixState) =>
      lines.filter(({ cells }) => cells[index]?.state === state).length;
    const rows = ITEM_IDS.map((item, index) => ({
      name: columns[item],
      counts: STATES.map((state) => ({ state, count: count(index, state) })),
    }));
    return { id, title: words.coverage.reports(lines.length), description, chart: { kind: 'shares', rows } };
  }
  return {
    id,
    title: '',
    description,
    chart: {
      kind: 'matrix',
      columns: ITEM_IDS.map((item) => ({ label: columns[item], short: short[item] })),
      rows: lines.map(({ name, cells, report }) => ({ name, cells, marked: report.bureau_id === mark })),
    },
  };
}

const cellFor = ({ text, row }: Coverage): FigureCell => ({
  text,
  status: row?.value_status ?? 'not_disclosed',
  printed: '',
  target:
    (row && { kind: 'observation', id: row.observation_id, report: row.report_id, line: row.source_line }) ||
    null,
});

/** What the states that a matrix shows do not say. */
function caveatOf(used: readonly MatrixState[], lang: Lang): string {
  const { coverage } = figureMessages(lang);
  const said = (['undisclosed', 'inapplicable'] as const).filter((state) => used.includes(state));
  return said.map((state) => coverage[state]).join(lang === 'en' ? ' ' : '');
}

/** Which report states what: one symbol and one word a cell. */
export function coverageFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const reports = reportsOf(data, selection);
  const id = figureId('coverage', selection);
  const lines = linesOf(data, reports, lang);
  const cells = lines.flatMap((line) => line.cells);
  const full = cells.filter(({ state }) => state === 'stated').length;
  const title = words.coverage.title(full, cells.length, reports.length);
  const used = STATES.filter((state) => cells.some((cell) => cell.state === state));
  return {
    id,
    lang,
    title,
    unit: words.coverage.unit,
    key: '',
    legend: used.map((state) => ({ symbol: state, label: words.coverage.states[state] })),
    panels: [panelOf(`${id}-1`, lines, lang, selection.mark ?? '')],
    note: '',
    caveat: caveatOf(used, lang),
    table: {
      caption: words.tableOf(title),
      columns: [words.body, words.fiscalYear, ...ITEM_IDS.map((item) => words.coverage.columns[item])].map(
        (name) => ({
          label: name,
          numeric: false,
        }),
      ),
      rows: lines.map((line) => [
        label(reportName(data, line.report, lang), line.report.bureau_id),
        label(line.report.fiscal_year),
        ...line.cells.map(cellFor),
      ]),
    },
    csvRows: csvOf(cells.flatMap(({ row }) => row ?? [])),
    reports: reports.map(({ report_id }) => report_id),
  };
}
