import type { Check, Finding, Report } from '../../src/model/report.ts';
import { SEVERITIES } from '../../src/model/vocabulary.ts';
import { CHECKS } from './checks.ts';
import { finding } from './finding.ts';

/** Severity, then check, then place, then words: the same order whatever the checks' own. */
function byPlace(a: Finding, b: Finding): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  if (severity !== 0) return severity;
  if (a.check !== b.check) return a.check < b.check ? -1 : 1;
  const index = a.lines.findIndex((line, at) => line !== b.lines[at]);
  const line = index < 0 ? a.lines.length - b.lines.length : (a.lines[index] ?? 0) - (b.lines[index] ?? 0);
  return line || (a.zh < b.zh ? -1 : Number(a.zh > b.zh));
}

/** A check that breaks is a mistake of the program, said as a note; the others still run. */
function runOne({ id, run }: Check, report: Report): Finding[] {
  try {
    return run(report);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      finding(
        { check: id, severity: 'note' },
        {
          zh: `核对“${id}”未能完成：${reason}。`,
          en: `The check “${id}” could not be completed: ${reason}.`,
          lines: [],
        },
      ),
    ];
  }
}

/** What all checks notice in one report, errors first. */
export const runChecks = (report: Report, checks: readonly Check[] = CHECKS): Finding[] =>
  checks.flatMap((check) => runOne(check, report)).toSorted(byPlace);
