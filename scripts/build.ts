import { PRODUCTION } from './build-site.ts';
import { runNode } from './child.ts';
import { programOf } from './programs.ts';
import { readConfig } from './read-config.ts';

/** Reports to tables, tables to pages. `--strict` refuses to build what is not ready to publish; the rest goes to Astro. */
async function main(args: readonly string[]): Promise<number> {
  const config = await readConfig();
  if (typeof config === 'string') {
    console.error(config);
    return 1;
  }
  const strict = args.includes('--strict');
  const data = await runNode('scripts/build-data.ts', []);
  if (data.code !== 0) return data.code;
  const rest = args.filter((arg) => arg !== '--strict');
  const site = await runNode(programOf('astro'), ['build', ...rest], {
    env: { ...PRODUCTION, JIXIAO_STRICT: strict ? '1' : '' },
  });
  return site.code;
}

process.exitCode = await main(process.argv.slice(2));
