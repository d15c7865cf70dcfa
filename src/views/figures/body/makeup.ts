import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import { compare, ratio, subtract, sum } from '../../../model/decimal.ts';
import { measure } from '../../../model/measure.ts';
import { isMissing } from '../../../model/status.ts';
import type { ObservationRow } from '../../../model/tables.ts';
import type { FigureCell, FigureModel, FigurePanel } from '../figure.ts';
import { axisEnd } from '../spread.ts';
import { cellOf, csvOf, hasValue, label, markOf, shortNumber } from '../words.ts';
import { frameOf, rowOf, type Subject } from './subject.ts';

/** Parts of a total; the inner ones are parts of the part above them. */
const SOURCES = [
  'revenue_carryover',
  'revenue_general',
  'revenue_fund',
  'revenue_special_account',
  'revenue_other',
] as const;
const SIDES = [
  { id: 'funding', total: 'revenue', parts: SOURCES, inner: [] },
  {
    id: 'spending',
    total: 'expenditure',
    parts: ['expenditure_basic', 'expenditure_personnel', 'expenditure_public', 'expenditure_project'],
    inner: ['expenditure_personnel', 'expenditure_public'],
  },
] as const;
type Side = (typeof SIDES)[number];

interface Part {
  row: ObservationRow;
  name: string;
  /** Share of the printed total, %; empty when there is none. */
  share: string;
}

/** The row of a measure under the report's own scope. */
const ownRow = (subject: Subject, id: string): ObservationRow | undefined =>
  rowOf(subject, id, subject.report.scope || undefined);

/**
 * The printed total that the parts of a side belong to. With money carried over among them it is the grand total, or a
 * revenue that the parts add up to with it; else the revenue of the year, of which what was carried over is no part.
 */
function totalOf(subject: Subject, side: Side): ObservationRow | undefined {
  const total = ownRow(subject, side.total);
  if (side.id === 'spending') return hasValue(total) ? total : grandTotal(subject, side);
  if (!isBeyond(subject, total)) return total;
  const grand = ownRow(subject, 'revenue_total');
  return hasValue(grand) ? grand : total;
}

/** The grand total of spending, which a plan may print alone: where the parts add up to it, nothing else is in it. */
function grandTotal(subject: Subject, side: Side): ObservationRow | undefined {
  const grand = ownRow(subject, 'expenditure_total');
  const outer = side.parts.filter((id) => !(side.inner as readonly string[]).includes(id));
  const parts = outer.map((id) => ownRow(subject, id)).filter(hasValue);
  if (!hasValue(grand)) return undefined;
  return compare(sum(parts.map(({ value }) => value)), grand.value) === 0 ? grand : undefined;
}

/** Whether money was carried over that a total does not hold: the parts add up to more than it. */
function isBeyond(subject: Subject, total: ObservationRow | undefined): boolean {
  const carried = ownRow(subject, 'revenue_carryover');
  if (!hasValue(carried) || !hasValue(total) || total.measure === 'revenue_total') return false;
  const parts = SOURCES.map((id) => ownRow(subject, id)).filter(hasValue);
  return compare(subtract(sum(parts.map(({ value }) => value)), total.value), ROUNDING) > 0;
}
const ROUNDING = '0.05';

function partsOf(subject: Subject, side: Side): Part[] {
  const words = figureMessages(subject.lang).makeup;
  const total = totalOf(subject, side);
  return side.parts.flatMap((id) => {
    const row = ownRow(subject, id);
    if (!row) return [];
    const inner = (side.inner as readonly string[]).includes(id) ? words.within : '';
    const isPart =
      hasValue(row) && hasValue(total) && !(id === 'revenue_carryover' && isBeyond(subject, total));
    const share = isPart ? ratio(row.value, total.value, 1) : '';
    return [{ row, name: `${inner}${measure(id)[subject.lang]}`, share }];
  });
}

function panelOf(subject: Subject, side: Side, parts: readonly Part[]): FigurePanel {
  const words = figureMessages(subject.lang);
  const total = totalOf(subject, side);
  const shown = parts.map(({ row, name, share }) => {
    const mark = markOf(row, words.notPrinted, subject.lang);
    return {
      name,
      mark: share === '' ? mark : { ...mark, text: `${mark.text}${words.open}${share}%${words.close}` },
    };
  });
  const whole = hasValue(total) ? `${words.dot}${words.makeup.total} ${shortNumber(total.value)}` : '';
  return {
    id: slug(`makeup-${subject.report.report_id}-${side.id}`),
    title: `${words.makeup[side.id]}${whole}`,
    description: shown.map(({ name, mark }) => `${name} ${mark.text}`).join(words.semicolon),
    chart: {
      kind: 'bars',
      max: axisEnd([total, ...parts.map(({ row }) => row)], 0) || 1,
      rows: shown.map(({ name, mark }) => ({ heading: false, name, mark, outline: null, marked: false })),
    },
  };
}

const tableRow = (subject: Subject, { row, name, share }: Part): FigureCell[] => {
  const words = figureMessages(subject.lang);
  const status = isMissing(row.value_status) ? words.status[row.value_status] : words.notComputable;
  return [label(name), cellOf(row, words.notPrinted, subject.lang), label(share || status)];
};

/** Where the money came from and what it went to. */
export function makeupFigure(subject: Subject): FigureModel | null {
  const words = figureMessages(subject.lang);
  const sides = SIDES.map((side) => ({ side, parts: partsOf(subject, side) })).filter(({ parts }) =>
    parts.some(({ row }) => hasValue(row)),
  );
  if (sides.length === 0) return null;
  const parts = sides.flatMap((one) => one.parts);
  const title = words.makeup.title(subject.body, subject.report.fiscal_year);
  return {
    ...frameOf(subject, 'makeup'),
    title,
    unit: words.amountUnit,
    panels: sides.map((one) => panelOf(subject, one.side, one.parts)),
    caveat: words.makeup.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        { label: words.makeup.part, numeric: false },
        { label: words.makeup.amount, numeric: true },
        { label: words.makeup.share, numeric: true },
      ],
      rows: parts.map((part) => tableRow(subject, part)),
    },
    csvRows: csvOf(parts.map(({ row }) => row)),
  };
}
