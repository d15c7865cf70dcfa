import type { AstroIntegration } from 'astro';
import { unsetButWanted } from '../model/site-config.ts';
import { site } from './site.ts';

/** The tables are there only once the pipeline has run; a type check needs none of them. */
async function problems(): Promise<string[]> {
  const { notReady } = await import('./readiness.ts');
  const { releases } = await import('./releases.ts');
  const { dataset, tablesFolder } = await import('./tables.ts');
  return notReady(site, dataset.findings, releases, tablesFolder);
}

const listed = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join('');

/**
 * What stands between the site and its publication: told after every build, and under `npm run build -- --strict`
 * told before it, which then does not begin.
 */
export const publication = (): AstroIntegration => ({
  name: 'publication',
  hooks: {
    'astro:build:start': async ({ logger }) => {
      if (process.env['JIXIAO_STRICT'] !== '1') return;
      const lines = await problems();
      if (lines.length === 0) return;
      logger.error(
        `还不能发布，没有构建网站（dist/ 如果有，仍是上一次的，请不要上传）。请先处理下列 ${lines.length} 项：${listed(lines)}`,
      );
      process.exit(1);
    },
    'astro:build:done': async ({ logger }) => {
      const lines = await problems();
      const wanted = unsetButWanted(site);
      if (wanted.length > 0) logger.info(`site.config.ts 可以再填：${wanted.join('、')}（不填也能发布）`);
      if (lines.length > 0) logger.warn(`公开发布前还要处理下列 ${lines.length} 项：${listed(lines)}`);
    },
  },
});
