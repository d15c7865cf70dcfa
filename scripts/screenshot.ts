import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { ROOT } from './child.ts';

// Renews the README's picture from the built site: npm run build, then node scripts/screenshot.ts
const executablePath = await findBrowser();
if (executablePath === null) {
  console.error('no Chromium, Chrome or Edge is installed here');
  process.exitCode = 1;
} else {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(pathToFileURL(join(ROOT, process.argv[2] ?? 'dist', 'index.html')).href);
  await page.screenshot({ path: join(ROOT, 'docs', 'screenshot.png') });
  await browser.close();
}
