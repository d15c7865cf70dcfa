const ON_EVERY_PAGE = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
];
const ON_CONTENT_PAGES = [...ON_EVERY_PAGE, 'ArticleTitle', 'PubDate', 'ContentSource'];

/** Pages, and the tags that an inspection looks for on them. */
export const REQUIRED_TAGS: [string, string[]][] = [
  ['index.html', ON_EVERY_PAGE],
  ['data.html', ON_EVERY_PAGE],
  ['en/methods.html', ON_EVERY_PAGE],
  ['year/2021.html', ON_CONTENT_PAGES],
  ['body/linxiang.html', ON_CONTENT_PAGES],
  ['source/lukou-2022.html', ON_CONTENT_PAGES],
  ['data/2026.1/index.html', ON_CONTENT_PAGES],
];
