import { figureMessages } from '../i18n/figures.ts';
import type { ChangeRow } from '../model/changes.ts';
import { STATUSES } from '../model/status.ts';
import { type Column, TABLES } from '../model/tables.ts';
import type { Context } from './context.ts';

const columnOf = ({ table, column }: ChangeRow): Column | undefined => {
  const columns: readonly Column[] = TABLES.find(({ name }) => name === table)?.columns ?? [];
  return columns.find(({ name }) => name === column);
};

/** What changed of a row, in words: the column's name without what is said of it after a bracket or a colon. */
export function changedColumn(row: ChangeRow, { lang, t }: Context): string {
  if (row.column === 'value_status') return t.releases.status;
  const column = columnOf(row);
  const name = (lang === 'zh' ? column?.zh : column?.en) ?? row.column;
  return name.split(/[（：(:;]/)[0]?.trim() || row.column;
}

/** A value before or after; a status as a word, nothing as a word too. */
export function changedValue(value: string, { lang, t }: Context): string {
  const status = STATUSES.find((one) => one === value);
  return status ? figureMessages(lang).status[status] : value || t.releases.nothing;
}
