import { type Run, runPipeline } from '../../scripts/pipeline.ts';
import type { SourceFolder } from '../../scripts/source-folder.ts';

/** A source folder in memory: files by name, in the order given, and no registers unless `rest` brings them. */
export const sourceOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  rest: Partial<SourceFolder> = {},
): SourceFolder => ({
  reports: Object.entries(files).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? Buffer.from(text, 'utf8') : text,
  })),
  register: { reports: [], bureaus: [] },
  corrections: [],
  waivers: [],
  responses: [],
  ...rest,
});

export const run = (...args: Parameters<typeof sourceOf>): Run => runPipeline(sourceOf(...args));

export const errorsOf = ({ problems }: Run): string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message.en}`);

/** A small good report. */
export const report = (county: string, year: number, spent: string): string =>
  `${county}公安局${year}年度部门整体支出绩效自评报告\n${year}年，我局年初预算1000万元，全年支出${spent}万元，预算执行率90%。\n`;
