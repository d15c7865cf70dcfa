import { type ChildResult, runNode } from './child.ts';
import { programOf } from './programs.ts';

/** What another tool, a test runner or a shell may have set, and what a build would take for its own. */
export const PRODUCTION: Readonly<Record<string, string | undefined>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
  BASE_URL: undefined,
  VITEST: undefined,
};

export interface SiteInput {
  /** Where the site is written. Inside the project, since the built pages import from node_modules while they render. */
  outDir: string;
  /** Folder of the tables; the committed ones when absent. */
  tables?: string;
  /** Folder with reports/; the committed one when absent. */
  source?: string;
  env?: Readonly<Record<string, string>>;
}

/** Renders the whole site once, in a process of its own; gives back its exit code and what it printed. */
export function buildSite({ outDir, tables, source, env }: SiteInput): Promise<ChildResult> {
  return runNode(programOf('astro'), ['build', '--outDir', outDir], {
    output: 'pipe',
    env: {
      ...PRODUCTION,
      ...env,
      ...(tables === undefined ? {} : { JIXIAO_TABLES: tables }),
      ...(source === undefined ? {} : { JIXIAO_SOURCE: source }),
    },
  });
}
