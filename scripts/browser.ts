import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runChild } from './child.ts';

/** Start options that also work for root in a container, and that keep the browser from calling home. */
export const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function candidates(): string[] {
  if (process.platform === 'darwin')
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform !== 'win32') return onPath();
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, ...path)));
}

/** Some systems put a stub there that only says how to install the real one, so the program has to answer. */
async function answers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const { code } = await runChild(path, ['--version'], { output: 'ignore', timeout: 20_000 });
  return code === 0;
}

/** Path of a Chromium, Chrome or Edge that is installed here (BROWSER_PATH names one outright); null when there is none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env['BROWSER_PATH'];
  for (const path of named === undefined || named === ''
    ? [...candidates(), chromium.executablePath()]
    : [named]) {
    if (existsSync(path) && (await answers(path))) return path;
  }
  return null;
}
