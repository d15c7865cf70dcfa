import type { Problem } from '../src/model/report.ts';

/** file:line message: found …; expected …, and what to do next on a line of its own. */
export function formatProblem({ file, line, severity, message, found, expected, hint }: Problem): string {
  return `${severity}: ${file}:${line} ${message}: found ${found || 'nothing'}; expected ${expected}\n  ${hint}`;
}

/** Errors before warnings, then by file and line. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
  );
