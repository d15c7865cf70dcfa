import type { SiteConfig } from '../data/site.ts';

export interface PageTag {
  name: string;
  content: string;
}

/**
 * Page tags of 国办发〔2017〕47号: of the site and the column on every page, of the article on content pages, which give
 * its title. A tag whose value is unset is left out.
 */
export function pageTags(site: SiteConfig, article: string | null): PageTag[] {
  const tags = [
    { name: 'SiteName', content: site.siteName },
    { name: 'SiteDomain', content: site.siteDomain },
    { name: 'SiteIDCode', content: site.siteIdCode },
    { name: 'ColumnName', content: site.columnName },
    { name: 'ColumnDescription', content: site.columnDescription },
    { name: 'ColumnKeywords', content: site.columnKeywords?.join(',') },
    { name: 'ColumnType', content: site.columnType },
    ...(article === null
      ? []
      : [
          { name: 'ArticleTitle', content: article },
          { name: 'PubDate', content: site.released },
          { name: 'ContentSource', content: site.contentSource },
        ]),
  ];
  return tags.flatMap(({ name, content }) => (content ? [{ name, content }] : []));
}
