import { releases } from '../releases.ts';
import { site } from '../site.ts';
import { type Download, downloadsOf } from './downloads.ts';
import { currentPack, releasePack } from './pack.ts';

export type ReleasedDownload = Download & { version: string };

const current = () => downloadsOf(currentPack(site.dataVersion, site.released), site);

async function released(): Promise<ReleasedDownload[]> {
  const packs = releases.map(async (release) => {
    const files = await downloadsOf(releasePack(release), site, release.version);
    return files.map((download) => ({ ...download, version: release.version }));
  });
  return (await Promise.all(packs)).flat();
}

let ofToday: Promise<Download[]> | undefined;
let ofReleases: Promise<ReleasedDownload[]> | undefined;

/** What stands under `data/`: the tables of today in every form. Made once a build. */
export function currentDownloads(): Promise<Download[]> {
  ofToday ??= current();
  return ofToday;
}

/** What stands under `data/<version>/`, for every release. Made once a build. */
export function releasedDownloads(): Promise<ReleasedDownload[]> {
  ofReleases ??= released();
  return ofReleases;
}
