import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.ts';

/** Null where no browser is to be had; the tests are then reported as skipped by the command that runs them. */
export const browserPath: string | null = process.env['NO_BROWSER'] === '1' ? null : await findBrowser();

export const launch = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: [...BROWSER_ARGS] });

/** One page of every type, in both languages. */
export const pageTypes = (files: readonly string[]): string[] => {
  const first = (folder: string) =>
    files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.html')).sort();
  const of = (folder: string) => {
    const [one] = first(folder);
    const last = first(folder).at(-1);
    return [one, folder === 'body' || folder === 'source' ? last : undefined].filter(
      (file) => file !== undefined,
    );
  };
  const single = files.filter((file) => /^[^/]+\.html$/.test(file));
  const chinese = [...single, ...of('year'), ...of('body'), ...of('source'), ...first('measure')];
  return [...chinese, ...chinese.map((file) => `en/${file}`)];
};

export interface Watched {
  page: Page;
  /** Console errors, uncaught errors, violations of the policy and requests that left the site. */
  complaints: string[];
}

/** A page that notes everything that goes wrong on it. */
export async function watch(
  browser: Browser,
  origin: string,
  options: { javaScriptEnabled?: boolean; width?: number } = {},
): Promise<Watched> {
  const { javaScriptEnabled = true, width = 1440 } = options;
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}
