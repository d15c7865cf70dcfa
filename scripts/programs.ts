import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './child.ts';

/** The script behind a program of an installed package, relative to the project ("node_modules/vitest/vitest.mjs"). */
export function programOf(packageName: string, program = packageName): string {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${packageName} has no program ${program}`);
  return relative(ROOT, join(dirname(manifest), file));
}
