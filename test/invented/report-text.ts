import { measure } from '../../src/model/measure.ts';
import type { ObservationRow, ReportRow } from '../../src/model/tables.ts';

type Given = Pick<ObservationRow, 'measure'> & Partial<ObservationRow>;

/** Collects the lines of one invented report and the figures that stand on them. */
export class ReportText {
  readonly lines: string[] = [];
  readonly observations: ObservationRow[] = [];
  readonly report: ReportRow;

  constructor(report: ReportRow) {
    this.report = report;
  }

  /** Adds a line; returns its 1-based number. */
  line(text: string): number {
    this.lines.push(text);
    return this.lines.length;
  }

  /** A figure that stands on the line added last, proven by `source_text`. */
  printed(given: Given, source_text: string): ObservationRow {
    return this.add({
      ...given,
      value_status: given.value_status ?? 'reported',
      value_text: given.value_text ?? given.value ?? '',
      source_line: String(this.lines.length),
      source_text,
    });
  }

  /** A figure without a place in the text: derived, or missing. */
  add(given: Given): ObservationRow {
    const { report_id, bureau_id, bureau, fiscal_year, phase, scope } = this.report;
    const known = measure(given.measure);
    const row: ObservationRow = {
      report_id,
      bureau_id,
      bureau,
      fiscal_year,
      phase,
      scope,
      subject: '',
      label: known.zh,
      value: '',
      unit: known.unit,
      denominator: '',
      value_status: 'reported',
      value_text: '',
      formula: '',
      source_line: '',
      source_text: '',
      ...given,
      observation_id: '',
    };
    const same = this.observations.filter((o) => o.measure === row.measure && o.scope === row.scope).length;
    row.observation_id = `${report_id}.${row.scope}.${row.measure}${same > 0 ? `.${same + 1}` : ''}`;
    this.observations.push(row);
    return row;
  }

  find(measure: string, scope = this.report.scope): ObservationRow | undefined {
    return this.observations.find((o) => o.measure === measure && o.scope === scope && o.value !== '');
  }
}
