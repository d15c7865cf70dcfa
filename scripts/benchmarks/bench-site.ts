import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../build-site.ts';
import { ROOT, runNode } from '../child.ts';
import { pageSizes } from './page-sizes.ts';

const YEARS = 3;
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

function largestNumber(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((file) => Number(readFileSync(join(folder, file), 'utf8'))));
}

/** Builds the site with so many invented bodies and prints time, peak memory and bytes per page. */
export async function benchSite(bodies: number): Promise<boolean> {
  const work = join(ROOT, '.cache', 'bench', String(bodies));
  const memory = join(work, 'memory');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(memory, { recursive: true });
  const invented = await runNode(
    'test/invented/write.ts',
    [work, '--bodies', String(bodies), '--years', String(YEARS)],
    { output: 'pipe' },
  );
  if (invented.code !== 0) {
    console.log(invented.text);
    return false;
  }
  const start = performance.now();
  const { code, text } = await buildSite({
    outDir: join(work, 'dist'),
    tables: join(work, 'tables'),
    source: join(work, 'source'),
    env: {
      PEAK_MEMORY: memory,
      NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, 'scripts', 'benchmarks', 'peak-memory.ts')).href}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    console.log(text);
    return false;
  }
  console.log(`\nsite, ${bodies} bodies x ${YEARS} years: ${invented.text.trim()}`);
  console.log(
    `  build ${seconds.toFixed(1)} s, peak memory ${(largestNumber(memory) / 1024).toFixed(0)} MiB`,
  );
  for (const { kind, count, median, largest, medianGzip, largestGzip } of pageSizes(join(work, 'dist'))) {
    console.log(
      `  ${kind.padEnd(4)} ${String(count).padStart(6)} files, median ${kib(median)} (gzip ${kib(medianGzip)}), largest ${kib(largest)} (gzip ${kib(largestGzip)})`,
    );
  }
  rmSync(work, { recursive: true, force: true });
  return true;
}
