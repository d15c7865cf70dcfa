import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ChangeRow, changes } from '../model/changes.ts';
import { fromCsv } from '../model/csv.ts';
import { compareVersions, VERSION } from '../model/version.ts';

/** A frozen state of the tables, as `npm run release` wrote it. */
export interface Release {
  version: string;
  /** "2026-01-31 09:00", Beijing time. */
  released: string;
  /** Version before this one; empty for the first. */
  previous: string;
  note: string;
  folder: string;
  changes: readonly ChangeRow[];
}

/** Folder of the frozen releases; another one can be named in JIXIAO_RELEASES. */
export const releasesFolder = resolve(process.env['JIXIAO_RELEASES'] ?? 'data/releases');

function readRelease(root: string, version: string): Release {
  const folder = join(root, version);
  const about = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Pick<
    Release,
    'version' | 'released' | 'previous' | 'note'
  >;
  const list = readFileSync(join(folder, 'changes.csv'), 'utf8');
  return { ...about, folder, changes: fromCsv<ChangeRow>(changes, list) };
}

/** All releases of a folder, newest first; none where there is no such folder. */
export function readReleases(root: string): Release[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && VERSION.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => compareVersions(b, a))
    .map((version) => readRelease(root, version));
}

/** The releases of this project, newest first. */
export const releases: readonly Release[] = readReleases(releasesFolder);

/** One release; an error when there is none of this version. */
export function releaseOf(version: string): Release {
  const found = releases.find((release) => release.version === version);
  if (!found) throw new Error(`no such release: ${version}`);
  return found;
}
