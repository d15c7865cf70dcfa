import { buildSite } from '../build-site.ts';
import { runNode } from '../child.ts';
import { programOf } from '../programs.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runVitest } from './run-vitest.ts';
import { addTallies, FAILED, PASSED, type Tally } from './tally.ts';

export interface Step {
  name: string;
  run: () => Promise<Tally>;
}

const SITE = '.cache/test-site';
/** Tests of the built site; those among them that open a browser are skipped where there is none. */
const WITHOUT_BROWSER = ['test/site', 'test/publish/built'];
/** A pattern that no test's name matches: Vitest then lists all of them as skipped, and starts none. */
const NOTHING = '(?!)';

async function program(file: string, ...args: string[]): Promise<Tally> {
  return (await runNode(file, args)).code === 0 ? PASSED : FAILED;
}

async function siteTests(): Promise<Tally> {
  const { code, text } = await buildSite({ outDir: SITE });
  if (code !== 0) {
    console.log(`${text.trimEnd()}\nthe site does not build, so its tests cannot run`);
    return FAILED;
  }
  const env = { SITE_DIST: SITE };
  if (process.env['NO_BROWSER'] === '1') {
    const files = await runVitest('site', ['--project', 'site', ...WITHOUT_BROWSER], env);
    const skipped = await runVitest('browser', ['--project', 'site', '-t', NOTHING, 'test/browser'], env);
    return addTallies([PASSED, files, skipped]);
  }
  const browser = await ensureBrowser();
  if (browser !== null) {
    const all = await runVitest('site', ['--project', 'site'], { ...env, BROWSER_PATH: browser });
    return addTallies([PASSED, all]);
  }
  console.log(
    'No browser is installed, and none could be installed. Install Chromium, Chrome or Edge, or name',
  );
  console.log('one in BROWSER_PATH, or run with NO_BROWSER=1 to leave the browser tests out.');
  return addTallies([
    PASSED,
    await runVitest('site', ['--project', 'site', ...WITHOUT_BROWSER], env),
    FAILED,
  ]);
}

/** Everything that can fail, in order. */
export const STEPS: readonly Step[] = [
  { name: 'types', run: () => program(programOf('astro'), 'check', '--minimumSeverity', 'warning') },
  { name: 'lint', run: () => program(programOf('@biomejs/biome', 'biome'), 'check', '.') },
  { name: 'units', run: () => runVitest('unit', ['--project', 'unit']) },
  { name: 'tables are current', run: () => program('scripts/build-data.ts', '--check') },
  { name: 'built site', run: siteTests },
];
