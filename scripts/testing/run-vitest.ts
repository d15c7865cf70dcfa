import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from '../child.ts';
import { programOf } from '../programs.ts';
import { FAILED, type Tally } from './tally.ts';
import { type VitestReport, vitestTally } from './vitest-tally.ts';

/** Runs Vitest with these arguments and counts its tests. */
export async function runVitest(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = join(ROOT, '.cache', 'test-results');
  const report = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(programOf('vitest'), ['run', ...reporters, ...args], { env });
  if (!existsSync(report)) return FAILED;
  const tally = vitestTally(JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
