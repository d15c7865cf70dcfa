import { findBrowser } from '../browser.ts';
import { runChild, runNode } from '../child.ts';
import { programOf } from '../programs.ts';

const MINUTES = 60_000;

/** What has to stand before apt-get: nothing for root, sudo where it asks no password, null where apt cannot install. */
async function apt(): Promise<string[] | null> {
  if (process.platform !== 'linux') return null;
  if ((await runChild('apt-get', ['--version'], { output: 'ignore' })).code !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const { code } = await runChild('sudo', ['-n', 'true'], { output: 'ignore' });
  return code === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/** Installs packages of the system; whether that went well. */
async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const [program, ...before] = (await apt()) ?? [];
  if (program === undefined) return false;
  console.log(`installing by apt: ${packages.join(' ')}`);
  const options = {
    output: 'pipe',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * MINUTES,
  } as const;
  await runChild(program, [...before, 'update', '-qq'], options);
  const install = [...before, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, text } = await runChild(program, install, options);
  if (code !== 0) console.log(text.trimEnd());
  return code === 0;
}

async function playwrightInstall(): Promise<void> {
  console.log('asking Playwright for its own Chromium');
  const { code } = await runNode(programOf('playwright-core'), ['install', 'chromium'], {
    output: 'pipe',
    timeout: 5 * MINUTES,
  });
  if (code !== 0) console.log('Playwright could not download it');
}

/** Charts and pages are measured with a Chinese font; without one every character is the same empty box. */
async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux') return;
  const { code, text } = await runChild('fc-list', [':lang=zh'], { output: 'pipe' });
  if (code === 0 && text.trim() !== '') return;
  if (!(await aptInstall(['fonts-noto-cjk']))) console.log('no Chinese font here: widths of text may differ');
}

/** Path of a browser, one that is installed, else one that is installed now; null where none can be had. */
export async function ensureBrowser(): Promise<string | null> {
  let browser = await findBrowser();
  if (browser === null && (await aptInstall(['chromium']))) browser = await findBrowser();
  if (browser === null) {
    await playwrightInstall();
    browser = await findBrowser();
  }
  if (browser !== null) await ensureChineseFont();
  return browser;
}
