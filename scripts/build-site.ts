import { type ChildResult, runNode } from './child.ts';
import { programOf } from './programs.ts';

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
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      ...(tables === undefined ? {} : { JIXIAO_TABLES: tables }),
      ...(source === undefined ? {} : { JIXIAO_SOURCE: source }),
    },
  });
}
