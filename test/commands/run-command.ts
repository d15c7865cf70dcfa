import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/child.ts';

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of scripts/ as a person does, with its two outputs apart. */
export function runCommand(script: string, ...args: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for one test, gone afterwards. */
export async function withFolder(test: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a source folder: reports by file name, in the order given. */
export function writeSource(folder: string, reports: Readonly<Record<string, string | Uint8Array>>): string {
  const source = join(folder, 'source');
  mkdirSync(join(source, 'reports'), { recursive: true });
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(source, 'reports', name), text);
  return source;
}

/** All files of a folder with their text. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
