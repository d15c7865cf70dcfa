import type { Store } from '../data/store.ts';
import { MEASURES } from '../model/measure.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow } from '../model/tables.ts';
import { SCOPES } from '../model/vocabulary.ts';
import { type Context, figureAnchor, measureAnchor } from './context.ts';
import { correctionOf } from './correction.ts';
import { formulaOf } from './formula.ts';
import { measureName } from './names.ts';
import { type CellView, type TableView, tableOf, text } from './table.ts';
import { valueView } from './value.ts';

const ORDER: ReadonlyMap<string, number> = new Map(MEASURES.map(({ id }, index) => [id, index]));

const scopePlace = (row: ObservationRow) => SCOPES.indexOf(row.scope || 'project');

/** Whole department first, then projects as they stand in the report, then by the order of the dictionary. */
function inOrder(rows: readonly ObservationRow[]): ObservationRow[] {
  const first = new Map<string, number>();
  for (const { subject, source_line } of rows)
    if (source_line !== '')
      first.set(subject, Math.min(Number(source_line), first.get(subject) ?? Number.MAX_SAFE_INTEGER));
  const place = ({ subject }: ObservationRow) => (subject === '' ? 0 : (first.get(subject) ?? 0));
  return [...rows].sort(
    (a, b) =>
      scopePlace(a) - scopePlace(b) ||
      place(a) - place(b) ||
      a.subject.localeCompare(b.subject) ||
      (ORDER.get(a.measure) ?? 0) - (ORDER.get(b.measure) ?? 0),
  );
}

function placeOf(row: ObservationRow, store: Store, at: Context): CellView {
  if (row.formula) return { kind: 'formula', parts: formulaOf(row, store, at) };
  if (row.source_line) return text(at.t.line(row.source_line), at.line(row.report_id, row.source_line));
  return text(isMissing(row.value_status) ? at.t.statusMeaning[row.value_status] : at.t.none);
}

const basisOf = (row: ObservationRow, { t }: Context): string =>
  [
    row.scope && t.terms.scope[row.scope],
    row.subject,
    row.phase && t.terms.phase[row.phase],
    row.denominator && `${t.denominator}${t.terms.colon}${t.terms.denominator[row.denominator]}`,
  ]
    .filter(Boolean)
    .join(t.terms.dot);

/** Every figure of a report: value, unit, basis, and the line or the formula behind it. */
export function factsTable(
  reportId: string,
  caption: string,
  store: Store,
  at: Context,
  { anchors = false } = {},
): TableView {
  const { t } = at;
  return tableOf(
    caption,
    [
      { label: t.measure },
      { label: t.value, numeric: true },
      { label: t.unit },
      { label: t.basis },
      { label: `${t.source} / ${t.formula}` },
    ],
    inOrder(store.observationsOf(reportId)).map((row) => ({
      ...(anchors ? { id: figureAnchor(row.observation_id) } : {}),
      head: text(
        measureName(row.measure, at.lang),
        at.to({ kind: 'data' }, measureAnchor(row.measure)),
        at.lang === 'zh' ? printedName(row) : undefined,
      ),
      cells: [
        {
          kind: 'value',
          value: valueView(row, at),
          correction: correctionOf(store.dataset, row.observation_id, at.lang),
        },
        text(row.value === '' ? t.none : row.unit || t.none),
        text(basisOf(row, at)),
        placeOf(row, store, at),
      ],
    })),
  );
}

/** The report's own name for the figure, where it is another one. */
const printedName = (row: ObservationRow): string | undefined =>
  row.label && row.source_line && row.label !== measureName(row.measure, 'zh') ? row.label : undefined;
