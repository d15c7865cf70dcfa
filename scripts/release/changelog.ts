import type { ChangeRow } from '../../src/model/changes.ts';
import type { About } from './frozen.ts';

const HEAD = `# 数据变动 · Changes of the data

由 \`npm run release\` 写成，请勿手改。程序的变动见 CHANGELOG.md。
Written by \`npm run release\`. Changes of the code are in CHANGELOG.md.
`;

/** A pipe or a line break would end the cell. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ') || '—';

function section({ version, released, previous, note }: About, rows: readonly ChangeRow[]): string {
  const told = rows.filter(({ change }) => change !== 'added');
  const added = new Map<string, number>();
  for (const { change, table, bureau_id, fiscal_year } of rows)
    if (change === 'added') {
      const key = [table, bureau_id, fiscal_year].filter(Boolean).join(' ');
      added.set(key, (added.get(key) ?? 0) + 1);
    }
  const nothing = previous === '' ? '第一个版本。 First version.' : '没有变动。 No changes.';
  return [
    `## ${version}（${released}）`,
    '',
    ...(note ? [note, ''] : []),
    ...(rows.length === 0 ? [nothing, ''] : []),
    ...(told.length > 0
      ? [
          '| change | table | row | column | before | after | reason |',
          '|---|---|---|---|---|---|---|',
          ...told.map(
            (row) =>
              `| ${[row.change, row.table, row.row_id, row.column, row.before, row.after, row.reason].map(cell).join(' | ')} |`,
          ),
          '',
        ]
      : []),
    ...(added.size > 0
      ? ['新增 · Added:', '', ...[...added].map(([key, count]) => `- ${key}: ${count}`), '']
      : []),
  ].join('\n');
}

/** The changelog of the data: every version, newest first, with each changed or withdrawn figure. */
export const changelog = (releases: readonly { about: About; rows: readonly ChangeRow[] }[]): string =>
  `${HEAD}\n${releases.map(({ about, rows }) => section(about, rows)).join('\n')}`;
