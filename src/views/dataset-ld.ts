import { instant } from '../data/downloads/describe.ts';
import type { SiteConfig } from '../data/site.ts';
import type { Store } from '../data/store.ts';
import type { Context } from './context.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function distribution(files: readonly string[], site: SiteConfig, at: Context) {
  return files.flatMap((file) => {
    const format = FORMATS[file.slice(file.lastIndexOf('.'))];
    if (!format) return [];
    const url = site.address ? `${site.address}data/${file}` : at.asset(`data/${file}`);
    return [{ '@type': 'DataDownload', name: file, encodingFormat: format, contentUrl: url }];
  });
}

/** schema.org Dataset of the data page; what the office has not filled in is left out. */
export function datasetLd(store: Store, site: SiteConfig, files: readonly string[], at: Context): string {
  const { t } = at;
  const publisher = site.contentSource ?? site.sponsor;
  const years = [...store.years].sort();
  const entries = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: t.product,
    description: t.productNote,
    inLanguage: t.htmlLang,
    isAccessibleForFree: true,
    url: site.address && `${site.address}${at.file}`,
    version: site.dataVersion,
    datePublished: site.released && instant(site.released),
    creator: publisher && { '@type': 'Organization', name: publisher },
    license: site.licenceUrl,
    keywords: site.columnKeywords,
    temporalCoverage: [...new Set([years[0], years.at(-1)])].filter(Boolean).join('/'),
    isBasedOn: store.dataset.reports.map(({ source_url }) => source_url).filter((url) => url !== ''),
    variableMeasured: store.dataset.measures.map((row) => ({
      '@type': 'PropertyValue',
      propertyID: row.measure,
      name: at.lang === 'zh' ? row.label_zh : row.label_en,
      ...(row.unit ? { unitText: row.unit } : {}),
    })),
    distribution: distribution(files, site, at),
  };
  const set = Object.fromEntries(Object.entries(entries).filter(([, value]) => isSet(value)));
  // A "<" could close the element that carries this.
  return JSON.stringify(set).replaceAll('<', '\\u003c');
}
