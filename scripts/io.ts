import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from './read/decode-text.ts';

/** Names of the files in a folder, sorted by code point; hidden files and folders are left out. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
        .map(({ name }) => name)
        .sort()
    : [];

export const readBytes = (path: string): Uint8Array => readFileSync(path);

/** The bytes of a file, or null when there is none that can be read: a folder, say. */
export function tryReadBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Text of a register, as a text editor or a spreadsheet has saved it; empty when there is none. */
export function readRegisterText(path: string): string {
  if (!existsSync(path)) return '';
  const bytes = readFileSync(path);
  return decodeText(bytes) ?? bytes.toString('utf8');
}

/** Text of a file, or null when there is none. */
export const readText = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null;

/** Writes all files to a temporary folder beside `folder`, then moves them in one by one: a crash leaves the old ones. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [name, text] of files) writeFileSync(join(temporary, name), text);
    for (const name of files.keys()) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
