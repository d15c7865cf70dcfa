import { join } from 'node:path';
import { errorAt, type Problem, words } from '../src/model/problem.ts';
import type { Response, Waiver } from './check/decisions.ts';
import { filesIn, readBytes, readRegisterText } from './io.ts';
import { type RegisterName, readRegister } from './read/register.ts';
import type { Correction } from './resolve/corrections.ts';
import type { Register } from './resolve/identify.ts';

/** Everything in a source folder: the reports' bytes and the registers kept by hand. */
export interface SourceFolder {
  reports: readonly { file: string; bytes: Uint8Array }[];
  register: Register;
  corrections: readonly Correction[];
  waivers: readonly Waiver[];
  responses: readonly Response[];
}

const NO_REPORTS = errorAt('reports', 1, {
  message: words('没有报告', 'there are no reports'),
  found: words('空文件夹或没有该文件夹', 'an empty or absent folder'),
  expected: words('至少一份文本格式的报告', 'at least one report as text'),
  hint: words(
    '请把报告放入源文件夹下的“reports”文件夹',
    'put the reports into the folder “reports” of the source folder',
  ),
});

/** Reads the folder; the only step of the pipeline that touches the disk. */
export function readSource(folder: string): { source: SourceFolder; problems: Problem[] } {
  const problems: Problem[] = [];
  const rowsOf = <N extends RegisterName>(name: N) => {
    const { rows, problems: own } = readRegister(name, readRegisterText(join(folder, name)));
    problems.push(...own);
    return rows;
  };
  const source: SourceFolder = {
    reports: filesIn(join(folder, 'reports')).map((file) => ({
      file,
      bytes: readBytes(join(folder, 'reports', file)),
    })),
    register: { reports: rowsOf('reports.csv'), bureaus: rowsOf('bureaus.csv') },
    corrections: rowsOf('corrections.csv'),
    waivers: rowsOf('waivers.csv'),
    responses: rowsOf('responses.csv'),
  };
  if (source.reports.length === 0) problems.push(NO_REPORTS);
  return { source, problems };
}
