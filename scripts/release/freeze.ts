import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes, changesBetween } from '../../src/model/changes.ts';
import { rowsToCsv } from '../../src/model/csv.ts';
import { compareVersions } from '../../src/model/version.ts';
import { filesIn, readRegisterText, writeFiles } from '../io.ts';
import { readRegister } from '../read/register.ts';
import { changelog } from './changelog.ts';
import { type About, readAbout, readChanges, readTables, versionsIn } from './frozen.ts';
import { withReasons } from './reasons.ts';

export interface Places {
  tables: string;
  source: string;
  releases: string;
}

export type Outcome = { done: boolean; message: string };

const CHANGELOG = 'CHANGELOG.md';

const columns = changes.columns.map(({ name }) => name);

/** The tables as they stand, with the package's description naming the version. */
function frozenFiles(tables: string, version: string): Map<string, string> {
  const files = new Map(filesIn(tables).map((name) => [name, readFileSync(join(tables, name), 'utf8')]));
  const description = files.get('datapackage.json');
  if (description !== undefined) {
    const descriptor = { ...(JSON.parse(description) as Record<string, unknown>), version };
    files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  }
  return files;
}

function writeChangelog(releases: string): void {
  const newestFirst = versionsIn(releases).reverse();
  const sections = newestFirst.map((version) => ({
    about: readAbout(releases, version),
    rows: readChanges(releases, version),
  }));
  writeFileSync(join(releases, CHANGELOG), changelog(sections));
}

/** Copies the tables into a folder of their own, with what changed since the version before. Never touches an old one. */
export function freeze({ tables, source, releases }: Places, options: Omit<About, 'previous'>): Outcome {
  const { version } = options;
  const versions = versionsIn(releases);
  const previous = versions.at(-1) ?? '';
  if (versions.includes(version))
    return { done: false, message: `版本 ${version} 已经固定，不能再改；请换一个更大的版本号。` };
  if (previous !== '' && compareVersions(version, previous) < 0)
    return { done: false, message: `版本 ${version} 比已有的 ${previous} 小；请换一个更大的版本号。` };
  const before = previous === '' ? '' : readAbout(releases, previous).released;
  if (before !== '' && options.released <= before)
    return {
      done: false,
      message: `发布时间 ${options.released} 不晚于版本 ${previous} 的 ${before}；请在 site.config.ts 更新 released。`,
    };
  const after = readTables(tables);
  const found = previous === '' ? [] : changesBetween(readTables(join(releases, previous)), after);
  const rows = withReasons(
    found,
    after,
    readRegister('corrections.csv', readRegisterText(join(source, 'corrections.csv'))).rows,
  );
  const about: About = { ...options, previous };
  const files = frozenFiles(tables, version);
  files.set('changes.csv', rowsToCsv([columns, ...rows.map((row) => columns.map((name) => row[name]))]));
  files.set('release.json', `${JSON.stringify(about, null, 2)}\n`);
  writeFiles(join(releases, version), files);
  writeChangelog(releases);
  const told = rows.filter(({ change }) => change !== 'added').length;
  const compared =
    previous === ''
      ? '这是第一个版本，没有可以对照的上一版本。'
      : `与版本 ${previous} 相比，改动和撤下 ${told} 处，新增 ${rows.length - told} 处，见 data/releases/${CHANGELOG}。`;
  return {
    done: true,
    message: `已固定版本 ${version}：data/releases/${version}/ 共 ${files.size} 个文件。${compared}`,
  };
}
