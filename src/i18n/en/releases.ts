import type { Messages } from '../messages.ts';

/** Downloads, versions of the data and how to cite them, in English. */
export const releases: Messages['releases'] = {
  filesTitle: 'All at once',
  file: 'File',
  size: 'Size',
  kind: 'What it is',
  kinds: {
    '.xlsx': 'all tables and the meaning of each column in one workbook; no cell is a formula',
    '.zip': 'all files above and below, with a readme',
    'datapackage.json': 'type and meaning of every column of every table (Data Package v2)',
    'sha256sums.txt': 'SHA-256 checksum of each file',
    'citation.cff': 'how to cite (Citation File Format)',
    'readme.txt': 'how to use the data',
    'changes.csv': 'what changed since the version before',
    '.csv': 'table (CSV)',
    '.json': 'table (JSON)',
  },
  bytes: (n) => (n < 1000 ? `${n} bytes` : `${(n / 1000).toFixed(n < 10_000 ? 1 : 0)} KB`),
  versionsTitle: 'Versions',
  noReleases:
    'No version has been frozen yet; once the publishing office freezes one, a cited figure can always be found here.',
  versionsLead:
    'A version is never changed once it is frozen. Name it when citing: the figure can then be found even after a correction.',
  feed: 'Feed of new versions (Atom)',
  title: (version) => `Data version ${version}`,
  newest: 'This is the newest version.',
  older: (version) => `This is an old version, kept for figures that were cited. The newest is ${version}.`,
  toNewest: (version) => `See version ${version}`,
  toData: 'See the newest data',
  releasedOn: (date) => `Released: ${date}.`,
  first: 'This is the first version; there is none before it to compare with.',
  since: (previous) => `Compared with version ${previous}`,
  none: 'No data changed.',
  counts: (added, changed, withdrawn) =>
    `Figures: ${added} added, ${changed} changed, ${withdrawn} withdrawn.`,
  others: (n) => ` ${n} more changes of findings and registers.`,
  changesTitle: 'Changed and withdrawn',
  addedTitle: 'Added',
  addedIn: (body, year, n) => `${body} ${year}: ${n}`,
  otherRows: (table, n) => `${table}: ${n} rows`,
  change: 'Change',
  kindOf: { added: 'added', changed: 'changed', withdrawn: 'withdrawn' },
  before: 'Before',
  after: 'After',
  reason: 'Reason',
  place: 'Id and column',
  nothing: '(empty)',
  all: 'All changes (CSV)',
  downloads: 'Files of this version',
  citePage: (title, site, publisher, version, address) =>
    `Cite this page: ${[publisher, title && `“${title}”`, site, version, address].filter(Boolean).join(', ')}.`,
};
