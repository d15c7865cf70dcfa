import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../scripts/build-site.ts';
import { ROOT } from '../scripts/child.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site, absolute. */
    dist: string;
  }
}

/** Before the tests of the site: builds it once, unless SITE_DIST names a ready one. Tests get it by `inject('dist')`. */
export async function setup(project: TestProject): Promise<void> {
  const ready = process.env['SITE_DIST'];
  const dist = resolve(ROOT, ready ?? '.cache/test-site');
  if (ready === undefined) {
    const { code, text } = await buildSite({ outDir: dist });
    if (code !== 0) throw new Error(`the site does not build:\n${text}`);
  }
  project.provide('dist', dist);
}
