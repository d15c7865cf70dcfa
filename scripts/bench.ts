import { parseArgs } from 'node:util';

const USAGE = `usage: npm run bench -- [--all | BODIES...]   reports a second; the site at so many bodies x 3 years
       npm run bench -- --extract             recall and precision of the extractor`;

const DEFAULT = [5, 50];
const ALL = [5, 50, 500, 2000];

/** What the command line asks for; null when it cannot be understood. */
function readArguments(args: string[]): { extract: boolean; sizes: readonly number[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { extract: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
    });
    const sizes = positionals.map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 1)) return null;
    const asked = sizes.length > 0 ? sizes : DEFAULT;
    return { extract: values.extract, sizes: values.all ? ALL : asked };
  } catch {
    return null;
  }
}

const options = readArguments(process.argv.slice(2));
// Each part is loaded when it is asked for: the generators of one are of no use to the other.
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (options.extract) {
  const { benchExtract } = await import('./bench-extract.ts');
  await benchExtract();
} else {
  const { benchReports } = await import('./benchmarks/bench-reports.ts');
  const { benchSite } = await import('./benchmarks/bench-site.ts');
  benchReports();
  for (const size of options.sizes) if (!(await benchSite(size))) process.exitCode = 1;
}
