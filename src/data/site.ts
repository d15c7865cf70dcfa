import { siteConfig } from '../../site.config.ts';
import { checkSite, type SiteConfig } from '../model/site-config.ts';

export type { SiteConfig } from '../model/site-config.ts';

/** The office's values, checked. */
export const site: SiteConfig = checkSite(siteConfig);
