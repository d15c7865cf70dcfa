import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../../scripts/child.ts';

export interface Import {
  /** Paths from the project's folder, with "/". */
  from: string;
  to: string;
  /** Only types pass: nothing of it is left at run time. */
  typeOnly: boolean;
}

const SOURCE = /\.(?:ts|astro|mjs)$/;
/*
 * import type { Lang } from '../model/vocabulary.ts';
 * ^^^^^^ ^^^^                ^^^^^^^^^^^^^^^^^^^^^^
 * export { a } from './a.ts'; import './b.css'; await import('./c.ts')
 */
const IMPORT = /\b(import|export)\b(\s+type\b)?(?:[^'";()]*?\bfrom)?\s*\(?\s*(['"])(\.[^'"]+)\3/g;

const slashes = (path: string): string => path.split(sep).join('/');

/** All source files under a folder of the project, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => SOURCE.test(path))
    .map((path) => slashes(join(folder, path)))
    .sort();
}

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What one file imports from this project; packages are left out. */
export function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: file,
    to: slashes(relative(ROOT, join(ROOT, dirname(file), match[4] ?? ''))),
    typeOnly: match[2] !== undefined,
  }));
}
