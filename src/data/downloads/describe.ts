import type { SiteConfig } from '../site.ts';
import type { Pack } from './pack.ts';

/** "2026-01-31 09:00" of Beijing as RFC 3339. */
export const instant = (released: string): string => `${released.replace(' ', 'T')}:00+08:00`;

/** datapackage.json as it is handed out: with version, date, address and licence where the office has set them. */
export function describePack({ description, version, released }: Pack, site: SiteConfig): string {
  if (description === '') return '';
  const { resources, ...rest } = JSON.parse(description) as { resources: unknown };
  const descriptor = {
    ...rest,
    ...(version ? { version } : {}),
    ...(released ? { created: instant(released) } : {}),
    ...(site.address ? { homepage: site.address } : {}),
    ...(site.licenceUrl
      ? { licenses: [{ path: site.licenceUrl, ...(site.licence ? { title: site.licence } : {}) }] }
      : {}),
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
