import { decimal } from '../../src/model/decimal.ts';
import { errorAt, type Problem, warningAt, words } from '../../src/model/problem.ts';
import type { Identity, Observation } from '../../src/model/report.ts';
import { toValue } from '../extract/reading.ts';
import { parseFigure } from '../parse/number.ts';

/** A row of corrections.csv: what is printed (the guard), what it is corrected to (empty: it was misread), and why. */
export interface Correction {
  report_id: string;
  measure: string;
  scope: string;
  phase: string;
  subject: string;
  printed: string;
  corrected: string;
  reason: string;
  source: string;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether an observation of a report is the one that a row names. */
export const meant =
  (identity: Identity, row: Correction) =>
  (o: Observation): boolean =>
    o.measure === row.measure &&
    o.scope === (row.scope || identity.scope) &&
    o.phase === (row.phase || identity.phase) &&
    o.subject === row.subject &&
    o.year === '';

const FILE = 'corrections.csv';

/** Whether a row takes a figure back as misread, instead of correcting what is printed. */
export const isWithdrawal = ({ corrected }: Correction): boolean => corrected.trim() === '';

/** Whether a row names what is printed: as it is printed, or the same number with its unit, without it or in another one. */
function isPrinted({ measure, value }: Observation, { printed }: Correction): boolean {
  if (value.text === printed || value.value === printed) return true;
  const [row, text] = [parseFigure(printed), parseFigure(value.text)];
  if (row.kind !== 'number' || value.value === '') return false;
  const isSameNumber = text.kind === 'number' && row.unit === '' && row.value === text.value;
  return isSameNumber || toValue(measure, row, '万元', printed)?.value === value.value;
}

const noFigure = (place: string, line: number): Problem =>
  errorAt(FILE, line, {
    message: words('更正已过时', 'stale correction'),
    found: place,
    expected: words(
      '本报告中指标、范围、阶段、对象都相同的一个数',
      'a figure of this report with this measure, scope, phase and subject',
    ),
    hint: words(
      '删去这一行，或按 observations.csv 的写法指明是哪个数',
      'remove the row, or name the figure as observations.csv does',
    ),
  });

/** Rows about reports that are not there: a slip of the pen, or the report has gone. */
export const ofNoReport = (
  corrections: readonly Correction[],
  isThere: (reportId: string) => boolean,
): Problem[] =>
  corrections.flatMap(({ report_id }, i) =>
    isThere(report_id)
      ? []
      : [
          errorAt(FILE, i + 2, {
            message: words('没有这份报告', 'no such report'),
            found: report_id,
            expected: words('本次运行中某份报告的 report_id', 'the report_id of a report of this run'),
            hint: words(
              '报告已不在或编号已变：删去这一行，或在 reports.csv 中查找编号',
              'the report is gone or its id has changed: remove the row, or look the id up in reports.csv',
            ),
          }),
        ],
  );

const otherPrinted = (place: string, text: string, row: Correction, line: number): Problem =>
  errorAt(FILE, line, {
    message: words('更正已过时', 'stale correction'),
    found: words(
      `${place} 的 printed 一栏写作“${row.printed}”`,
      `“${row.printed}” as the printed value of ${place}`,
    ),
    expected: words(`报告中所印的“${text}”`, `“${text}”, as the report prints it`),
    hint: words(
      '报告已变动：请重新核对，再删去这一行或更新 printed 一栏',
      'the report has changed: check it again, then remove the row or renew its printed value',
    ),
  });

const noNumber = (row: Correction, line: number): Problem =>
  errorAt(FILE, line, {
    message: words('更正的值不是数字', 'a correction that is no number'),
    found: row.corrected,
    expected: words('以该指标单位表示的小数', 'a plain decimal in the measure’s unit'),
    hint: words('只写数字，不带单位和千位分隔符', 'write the number without unit and separators'),
  });

const noReason = (place: string, line: number): Problem =>
  errorAt(FILE, line, {
    message: words('更正没有写明理由', 'a correction without a reason'),
    found: place,
    expected: words('reason 一栏写有理由', 'a reason'),
    hint: words('写明由谁更正、为何更正', 'say who corrected it and why'),
  });

function applyOne(
  identity: Identity,
  observations: readonly Observation[],
  row: Correction,
  line: number,
): Observation[] | Problem {
  const at = observations.findIndex(meant(identity, row));
  const target = observations[at];
  const place = `${row.report_id} ${row.measure}`;
  if (!target) return noFigure(place, line);
  if (!isPrinted(target, row)) return otherPrinted(place, target.value.text, row, line);
  if (!NUMBER.test(row.corrected)) return noNumber(row, line);
  if (row.reason.trim() === '') return noReason(place, line);
  const value = {
    status: 'reported_normalised',
    value: decimal(row.corrected),
    text: target.value.text,
  } as const;
  return observations.with(at, { ...target, value });
}

/**
 * Takes out the readings that a row of corrections.csv with an empty `corrected` names: figures that are no such
 * figures, as an editor has seen. Another reading of the same quantity then takes their place.
 */
export function withdrawMisread(
  identity: Identity,
  readings: readonly Observation[],
  corrections: readonly Correction[],
): { readings: readonly Observation[]; withdrawn: readonly Observation[]; problems: Problem[] } {
  let left = readings;
  const withdrawn: Observation[] = [];
  const problems: Problem[] = [];
  for (const [i, row] of corrections.entries()) {
    if (row.report_id !== identity.reportId || !isWithdrawal(row)) continue;
    const isMeant = meant(identity, row);
    const rest = left.filter((one) => !(isMeant(one) && isPrinted(one, row)));
    withdrawn.push(...left.filter((one) => !rest.includes(one)));
    if (rest.length === left.length) problems.push(noFigure(`${row.report_id} ${row.measure}`, i + 2));
    else if (row.reason.trim() === '') problems.push(noReason(`${row.report_id} ${row.measure}`, i + 2));
    left = rest;
  }
  return { readings: left, withdrawn, problems };
}

/** Says which other reading stands where one was withdrawn: a person has to look at it too. */
export const replacements = (
  withdrawn: readonly Observation[],
  observations: readonly Observation[],
  file: string,
): Problem[] => {
  const placeOf = (o: Observation): string => [o.measure, o.scope, o.phase, o.subject, o.year].join('\u0000');
  const places = new Set(withdrawn.map(placeOf));
  return observations
    .filter((o) => places.has(placeOf(o)) && o.source !== null && o.origin !== 'derived')
    .map((o) =>
      warningAt(file, o.source?.line ?? 1, {
        message: words(
          '撤去误读之后，另一处读数成为该数',
          'with the misreading gone, another reading stands in its place',
        ),
        found: `${o.label} ${o.value.text}`,
        expected: words('该指标应有的数', 'the figure that is meant'),
        hint: words(
          '请对照原文核对；仍是误读的，在 corrections.csv 中再加一行',
          'check it against the original; if it is misread too, add a row to corrections.csv',
        ),
      }),
    );
};

/** Applies the corrections of one report; each is guarded by the printed value, and a stale one is an error. */
export function applyCorrections(
  identity: Identity,
  observations: readonly Observation[],
  corrections: readonly Correction[],
): { observations: readonly Observation[]; problems: Problem[] } {
  let current = observations;
  const problems: Problem[] = [];
  for (const [i, row] of corrections.entries()) {
    if (row.report_id !== identity.reportId || isWithdrawal(row)) continue;
    const result = applyOne(identity, current, row, i + 2);
    if (Array.isArray(result)) current = result;
    else problems.push(result);
  }
  return { observations: current, problems };
}
