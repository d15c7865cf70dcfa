import type { AstroIntegration } from 'astro';
import { site, unsetForPublication } from './site.ts';

/** After the build: what the office still has to fill in before the site may be published. */
export const publication = (): AstroIntegration => ({
  name: 'publication',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const unset = unsetForPublication(site);
      if (unset.length === 0) return;
      logger.warn(`site.config.ts 还有 ${unset.length} 项未填，公开发布前请补齐：${unset.join('、')}`);
    },
  },
});
