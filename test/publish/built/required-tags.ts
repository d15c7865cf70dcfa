const ON_EVERY_PAGE = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
];
const ON_CONTENT_PAGES = ['ArticleTitle', 'PubDate', 'ContentSource'];

/** Lists and pages about the site; every other page has content of its own. */
const NO_CONTENT = /^(?:en\/)?(?:index|bodies|compare|data|methods|accessibility|map|404)\.html$/;

/** Tags that an inspection looks for on a page. */
export const tagsOf = (file: string): string[] => [
  ...ON_EVERY_PAGE,
  ...(NO_CONTENT.test(file) ? [] : ON_CONTENT_PAGES),
];
