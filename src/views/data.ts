import type { SiteConfig } from '../data/site.ts';
import type { Store } from '../data/store.ts';
import { TABLES, type Table } from '../model/tables.ts';
import { type Context, measureAnchor } from './context.ts';
import { keyWords } from './key-words.ts';
import { shortName } from './names.ts';
import { ratesOf } from './rates.ts';
import { type TableView, tableOf, text } from './table.ts';

export interface DataView {
  files: TableView;
  dictionary: TableView;
  columns: readonly { id: string; table: TableView }[];
  citation: string;
  figureCitation: string;
  version: string;
  /** Empty where the tables come without a description. */
  packageHref: string;
}

const named = (table: Table, { lang }: Context) => (lang === 'zh' ? table.zh : table.en);

function filesTable(store: Store, at: Context): TableView {
  const { t } = at;
  return tableOf(
    t.dataPage.tables,
    [{ label: t.dataPage.table }, { label: t.dataPage.rows }, { label: 'CSV' }, { label: 'JSON' }],
    TABLES.map((table) => ({
      head: text(named(table, at), `#${table.name}`, `${table.name}`),
      cells: [
        text(String(store.dataset[table.name].length)),
        text(`${table.name}.csv`, at.asset(`data/${table.name}.csv`)),
        text(`${table.name}.json`, at.asset(`data/${table.name}.json`)),
      ],
    })),
  );
}

function dictionaryTable(store: Store, at: Context): TableView {
  const { t, lang } = at;
  const zh = lang === 'zh';
  return tableOf(
    t.dataPage.dictionary,
    [
      { label: t.measure },
      { label: t.dataPage.code },
      { label: t.unit },
      { label: t.dataPage.definition },
      { label: t.formula },
    ],
    store.dataset.measures.map((row) => ({
      id: measureAnchor(row.measure),
      head: text(zh ? row.label_zh : row.label_en),
      cells: [
        text(row.measure),
        text(row.unit || t.none),
        text(zh ? row.definition_zh : row.definition_en),
        text(row.formula || t.none),
      ],
    })),
  );
}

function columnsTable(table: Table, at: Context): TableView {
  const { dataPage } = at.t;
  return tableOf(
    `${named(table, at)} · ${table.name}.csv`,
    [{ label: dataPage.column }, { label: dataPage.type }, { label: dataPage.meaning }],
    table.columns.map((column) => ({
      head: text(column.name),
      cells: [text(dataPage.types[column.type]), text(at.lang === 'zh' ? column.zh : column.en)],
    })),
  );
}

/** One real figure, cited in full. */
function exampleOf(store: Store, at: Context): string {
  const rate = store.dataset.reports
    .flatMap((row) => ratesOf(row.report_id, store))
    .find(({ stated }) => stated);
  if (!rate?.stated) return '';
  const { stated } = rate;
  const words = [shortName(store.body(stated.bureau_id), at.lang), keyWords(stated, at.t)];
  return `${words.join(at.t.terms.comma)}${at.t.terms.colon}${stated.value}${stated.unit}${at.t.terms.open}${stated.report_id}, ${at.t.line(stated.source_line)}${at.t.terms.close}`;
}

/** Downloads, dictionary, columns and citation. */
export function dataView(store: Store, site: SiteConfig, described: boolean, at: Context): DataView {
  const { t } = at;
  const version = site.dataVersion ? t.cite(site.dataVersion) : '';
  return {
    files: filesTable(store, at),
    dictionary: dictionaryTable(store, at),
    columns: TABLES.map((table) => ({ id: table.name, table: columnsTable(table, at) })),
    citation: t.dataPage.cite(
      t.product,
      site.contentSource ?? site.sponsor ?? '',
      version,
      site.address ?? '',
    ),
    figureCitation: exampleOf(store, at),
    version: site.dataVersion ? t.dataPage.version(site.dataVersion) : t.dataPage.noVersion,
    packageHref: described ? at.asset('data/datapackage.json') : '',
  };
}
