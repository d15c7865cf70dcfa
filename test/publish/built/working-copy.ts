import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, ROOT } from '../../../scripts/child.ts';
import { parseCsv } from '../../../src/model/csv.ts';

const PARTS = [
  'src',
  'scripts',
  'public',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  'site.config.ts',
];

export interface Ran {
  code: number | null;
  text: string;
}

export interface WorkingCopy {
  folder: string;
  /** Runs a script of the copy, as `npm run` would. */
  run: (script: string, ...args: string[]) => Ran;
  /** Adds lines to a file of the source folder. */
  add: (file: string, ...lines: string[]) => void;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  rows: (file: string) => Record<string, string>[];
}

/** A copy of the project whose settings, registers and releases a test may change; its packages are the project's own. */
export function workingCopy(name: string): WorkingCopy {
  const folder = join(ROOT, '.cache', 'publish', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...PARTS, 'data/source', 'data/tables'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  // What the office has decided on its own reports is no part of the tests.
  for (const register of ['corrections.csv', 'waivers.csv', 'responses.csv']) {
    const path = join(folder, 'data/source', register);
    const [head = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${head.trimEnd()}\n`);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    write: (file, text) => writeFileSync(join(folder, file), text),
    rows: (file) => parseCsv(read(file)),
    add: (file, ...lines) => appendFileSync(join(folder, 'data/source', file), `${lines.join('\r\n')}\r\n`),
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'scripts', script), ...args],
        {
          cwd: folder,
          encoding: 'utf8',
          env: childEnvironment(),
        },
      );
      return { code: status, text: `${stdout}${stderr}` };
    },
  };
}
