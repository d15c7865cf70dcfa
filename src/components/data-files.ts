import { packedDataset } from '../data/downloads/dataset.ts';
import { type Download, downloadsOf, type Texts } from '../data/downloads/downloads.ts';
import { currentPack, releasePack } from '../data/downloads/pack.ts';
import { releases } from '../data/releases.ts';
import { site } from '../data/site.ts';
import { dataset } from '../data/tables.ts';
import type { Dataset } from '../model/tables.ts';
import { packedTables } from '../views/figures/tables.ts';

export type ReleasedDownload = Download & { version: string };

/** The data of the figures, as they stand in the archive. */
const figuresOf = (data: Dataset | undefined): Texts =>
  data === undefined
    ? {}
    : Object.fromEntries(Object.entries(packedTables(data)).map(([file, text]) => [`figures/${file}`, text]));

const current = () => downloadsOf(currentPack(site.dataVersion, site.released), site, '', figuresOf(dataset));

async function released(): Promise<ReleasedDownload[]> {
  const packs = releases.map(async (release) => {
    const pack = releasePack(release);
    const files = await downloadsOf(pack, site, release.version, figuresOf(packedDataset(pack)));
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
