import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteConfig, unsetForPublication } from '../model/site-config.ts';
import type { FindingRow } from '../model/tables.ts';
import type { Release } from './releases.ts';

/** More findings than this are counted, not named. */
const MOST_NAMED = 20;

function unwaived(findings: readonly FindingRow[]): string[] {
  const errors = findings.filter(
    ({ severity, waived_reason }) => severity === 'error' && waived_reason === '',
  );
  if (errors.length === 0) return [];
  const named = errors.slice(0, MOST_NAMED).map((row) => {
    const lines = row.source_lines ? `第 ${row.source_lines.replaceAll(' ', '、')} 行，` : '';
    return `    ${row.finding_id}：${lines}${row.message_zh}`;
  });
  const rest =
    errors.length > MOST_NAMED ? [`    另有 ${errors.length - MOST_NAMED} 条，见 findings.csv`] : [];
  return [
    [
      `有 ${errors.length} 条“数字不一致”的核对提示没有处理。抄录或读取有误的请改正；核实后照原样发布的，在 data/source/waivers.csv 写明理由：`,
      ...named,
      ...rest,
    ].join('\n'),
  ];
}

/** Whether the tables are, byte for byte, those that the release froze. */
export function sameTables(release: Release, tables: string): boolean {
  const { resources } = JSON.parse(readFileSync(join(release.folder, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  };
  return resources.every(
    ({ path }) =>
      readFileSync(join(release.folder, path), 'utf8') === readFileSync(join(tables, path), 'utf8'),
  );
}

function versionFrozen(version: string | undefined, releases: readonly Release[], tables: string): string[] {
  if (version === undefined) return [];
  const release = releases.find((one) => one.version === version);
  if (!release) return [`数据版本 ${version} 还没有固定，请先运行 npm run release -- ${version}`];
  return sameTables(release, tables)
    ? []
    : [
        `数据在版本 ${version} 固定以后又有改动，请换一个新的版本号，填入 site.config.ts，再运行 npm run release`,
      ];
}

/** What still stands between the site and its publication, in Chinese; empty when it is ready. */
export function notReady(
  site: SiteConfig,
  findings: readonly FindingRow[],
  releases: readonly Release[],
  tables: string,
): string[] {
  const unset = unsetForPublication(site);
  return [
    ...(unset.length > 0 ? [`site.config.ts 还有 ${unset.length} 项未填：${unset.join('、')}`] : []),
    ...unwaived(findings),
    ...versionFrozen(site.dataVersion, releases, tables),
  ];
}
