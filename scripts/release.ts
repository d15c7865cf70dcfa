import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMoment } from '../src/model/moment.ts';
import { VERSION } from '../src/model/version.ts';
import { runNode } from './child.ts';
import { readConfig } from './read-config.ts';
import { freeze } from './release/freeze.ts';

const USAGE = `用法：npm run release -- 版本号 [--released "2026-01-31 09:00"] [--note "说明"]
usage: npm run release -- VERSION [--released "YYYY-MM-DD HH:MM"] [--note TEXT]`;

interface Options {
  version: string;
  released: string;
  note: string;
}

function readOptions(args: string[], configured: string | undefined): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { released: { type: 'string' }, note: { type: 'string' } },
    });
    const [version = ''] = positionals;
    const released = values.released ?? configured ?? '';
    if (positionals.length !== 1 || !VERSION.test(version)) return USAGE;
    if (!isMoment(released))
      return `缺少发布时间，或者日期不存在：请在 site.config.ts 填写 released，或者加上 --released "2026-01-31 09:00"。\n${USAGE}`;
    return { version, released, note: values.note ?? '' };
  } catch {
    return USAGE;
  }
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

/** Freezes the tables as a version: nothing of it is changed afterwards. Returns the exit code. */
async function main(args: string[]): Promise<number> {
  const config = await readConfig();
  if (typeof config === 'string') return say(config, 1);
  const options = readOptions(args, config.released);
  if (typeof options === 'string') return say(options, 2);
  const { version } = options;
  const set = config.dataVersion;
  if (set !== undefined && set !== version)
    return say(`site.config.ts 的 dataVersion 是 ${set}，与要固定的 ${version} 不同；请先改成一致。`, 1);
  const check = await runNode('scripts/build-data.ts', ['--check'], { output: 'pipe' });
  if (check.code !== 0)
    return say(`表格不是最新的，没有固定。请先运行 npm run data。\n${check.text.trimEnd()}`, 1);
  const outcome = freeze(
    { tables: resolve('data/tables'), source: resolve('data/source'), releases: resolve('data/releases') },
    options,
  );
  if (!outcome.done) return say(outcome.message, 1);
  const next = set === undefined ? `\n请在 site.config.ts 把 dataVersion 填成 '${version}'。` : '';
  return say(`${outcome.message}${next}`, 0);
}

process.exitCode = await main(process.argv.slice(2));
