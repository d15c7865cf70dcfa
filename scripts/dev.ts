import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, ROOT, runNode } from './child.ts';
import { programOf } from './programs.ts';
import { readConfig } from './read-config.ts';

/** Editors save in several steps; wait until the folder has been quiet this long (milliseconds). */
const QUIET = 300;

let site: ChildProcess | null = null;
let ending = false;

function startSite(): void {
  const program = join(ROOT, programOf('astro'));
  site = spawn(process.execPath, [program, 'dev', '--ignore-lock', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  const started = site;
  started.once('exit', (code) => {
    // Replaced by a newer one, or ended by itself: a taken port, a broken configuration, the key q.
    if (site === started && !ending) process.exit(code ?? 0);
  });
}

async function stopSite(): Promise<void> {
  const running = site;
  site = null;
  if (running === null || running.exitCode !== null || running.signalCode !== null) return;
  const exit = once(running, 'exit');
  running.kill('SIGTERM');
  await exit;
}

/** Reads the reports again; pages keep the tables they have loaded, so the server begins anew with the new ones. */
async function renew(): Promise<void> {
  const { code } = await runNode('scripts/build-data.ts', []);
  if (code !== 0) console.log('the tables stay as they were; waiting for the next change');
  else if (!ending) {
    await stopSite();
    startSite();
  }
}

async function end(): Promise<void> {
  ending = true;
  await stopSite();
  process.exit(0);
}

process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());

const config = await readConfig();
if (typeof config === 'string') {
  console.error(config);
  process.exit(1);
}
await runNode('scripts/build-data.ts', []);
startSite();

let timer: NodeJS.Timeout | undefined;
let queue: Promise<void> = Promise.resolve();
watch(join(ROOT, 'data', 'source'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    queue = queue.then(renew);
  }, QUIET);
});
console.log('watching data/source');
