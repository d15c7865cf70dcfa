import { createHash } from 'node:crypto';
import type { Problem } from '../../src/model/report.ts';

/** A file that could be read as text. */
export interface ReadText {
  file: string;
  text: string;
  sha256: string;
}

const LIMIT = 20 * 1024 * 1024;

/** First bytes of formats that are not text, with what to do about them. */
const FOREIGN: readonly { magic: string; what: string; hint: string }[] = [
  {
    magic: '504b0304',
    what: 'a zip archive (docx, xlsx, wps)',
    hint: 'open it and save it as plain text (.txt, UTF-8)',
  },
  {
    magic: 'd0cf11e0',
    what: 'an old Office file (doc, xls, wps)',
    hint: 'open it and save it as plain text (.txt, UTF-8)',
  },
  {
    magic: '25504446',
    what: 'a PDF',
    hint: 'export its text (one table row a line, TAB between cells) and save it as .txt',
  },
  { magic: '7b5c727466', what: 'an RTF file', hint: 'open it and save it as plain text (.txt, UTF-8)' },
  {
    magic: '89504e47',
    what: 'a picture (PNG)',
    hint: 'a scan cannot be read: use the text of the published document',
  },
  {
    magic: 'ffd8ff',
    what: 'a picture (JPEG)',
    hint: 'a scan cannot be read: use the text of the published document',
  },
];

const decode = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 by its mark, else UTF-8, else GB18030: any encoding that a Chinese office still saves text in. */
function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

/** Control characters other than TAB, line ends and form feed: what no text has. */
const isBinary = (text: string): boolean => {
  let odd = 0;
  for (const char of text.slice(0, 4096)) {
    const code = char.codePointAt(0) ?? 0;
    if ((code < 32 && ![9, 10, 12, 13].includes(code)) || code === 0xfffd) odd++;
  }
  return odd > 0;
};

/** Bytes to text, or one clear refusal. Routed by content, never by the file's name. */
export function readFile(file: string, bytes: Uint8Array): ReadText | Problem {
  const refuse = (found: string, hint: string): Problem => ({
    file,
    line: 1,
    severity: 'error',
    message: 'this file cannot be read',
    found,
    expected: 'a report as plain text (UTF-8, UTF-16 or GB18030)',
    hint,
  });
  if (bytes.length === 0) return refuse('an empty file', 'save the report again, or remove the file');
  if (bytes.length > LIMIT) return refuse('more than 20 MB', 'leave only the text of the report in the file');
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const foreign = FOREIGN.find(({ magic }) => head.startsWith(magic));
  if (foreign) return refuse(foreign.what, foreign.hint);
  const text = decodeText(bytes);
  if (text === null) return refuse('bytes in no known encoding', 'save the file as UTF-8');
  if (isBinary(text)) return refuse('binary data', 'save the report as plain text (.txt, UTF-8)');
  if (text.trim() === '')
    return refuse('a file of white space only', 'save the report again, or remove the file');
  if (/^\s*<(!doctype html|html)\b/i.test(text))
    return refuse('a web page (HTML)', 'open the page in a browser and save its text (.txt)');
  return {
    file,
    text: text.replace(/^\uFEFF/, ''),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
