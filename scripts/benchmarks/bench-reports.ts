import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../child.ts';
import { extractText } from '../extract-text.ts';

const SECONDS = 3;

/** Reads the committed reports over and over for a few seconds and prints how many a second it read. */
export function benchReports(): void {
  const folder = join(ROOT, 'data', 'source', 'reports');
  const texts = readdirSync(folder)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const characters = texts.reduce((total, { text }) => total + text.length, 0);
  const once = (): void => {
    for (const { file, text } of texts) extractText(file, text);
  };
  once();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < SECONDS * 1000) {
    once();
    rounds += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  const reports = (rounds * texts.length) / seconds;
  const speed = (rounds * characters) / seconds / 1e6;
  console.log(
    `reports: ${reports.toFixed(0)} a second (${speed.toFixed(2)} million characters a second, ${texts.length} reports, one processor)`,
  );
}
