import { type Zippable, zipSync } from 'fflate';

/** The same for every file of every archive: the same content gives the same bytes, whenever it is packed. */
const TIME = new Date(2000, 0, 1, 12, 0, 0);

/** A zip of files by name, with nothing of the clock or the machine in it. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  // The part that says what a workbook is stands first; the others follow by name.
  const first = '[Content_Types].xml';
  const names = Object.keys(files).sort((a, b) =>
    a === first ? -1 : b === first ? 1 : a < b ? -1 : a > b ? 1 : 0,
  );
  for (const name of names) {
    const bytes = files[name];
    // A workbook is an archive already: packing it again takes time and saves nothing.
    if (bytes) entries[name] = [bytes, { mtime: TIME, level: name.endsWith('.xlsx') ? 0 : 6 }];
  }
  return zipSync(entries);
}
