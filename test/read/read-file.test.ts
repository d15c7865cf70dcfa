import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/read/read-file.ts';

const TEXT = '青禾县公安局2022年度\r\n\t年初预算数\t1000.5万元\n';
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16le = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const bytes = (...codes: number[]): Buffer => Buffer.from(codes);
/** 青禾县公安局 in GB18030. */
const GB = bytes(0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xb9, 0xab, 0xb0, 0xb2, 0xbe, 0xd6);

describe('reads text in any encoding that offices use', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16le(TEXT), TEXT],
    ['UTF-16, big end first', utf16le(TEXT).swap16(), TEXT],
    ['GB18030', GB, '青禾县公安局'],
    ['ASCII alone', utf8('2022'), '2022'],
    ['a character outside the basic plane', utf8('𠮷县'), '𠮷县'],
    ['form feeds between pages', utf8('一\f二'), '一\f二'],
  ])('%s', (_what, input, text) => {
    const sha256 = createHash('sha256').update(input).digest('hex');
    expect(readFile('a.txt', input)).toEqual({ file: 'a.txt', text, sha256 });
  });
});

describe('refuses what is no text, in one message that says what it is', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', bytes(), /empty/],
    ['white space only', utf8(' \n\t\u3000\r\n'), /white space/],
    ['a mark and nothing else', utf8('\uFEFF'), /white space|empty/],
    ['a docx or xlsx', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0), /zip/],
    ['an old doc or xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /Office/],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), /PDF/],
    ['an RTF file', utf8('{\\rtf1\\ansi'), /RTF/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG/],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), /JPEG/],
    ['a web page', utf8('\n<!DOCTYPE html><p>2022年</p>'), /HTML/],
    ['a web page without its type', utf8('<html lang="zh">'), /HTML/],
    ['zero bytes', Buffer.alloc(64), /binary/],
    ['text with a zero byte', utf8('公安局\u0000'), /binary/],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 167 + 11) % 256)),
      /binary|encoding/,
    ],
    ['more than anybody writes', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /20 MB/],
  ])('%s', (_what, input, found) => {
    const result = readFile('b.doc', input);
    expect(result).toMatchObject({ file: 'b.doc', line: 1, severity: 'error' });
    expect('found' in result && result.found).toMatchObject({ en: expect.stringMatching(found) });
    expect('hint' in result && Object.values(result.hint)).not.toContain('');
  });
});

it('does not care for the name of the file', () => {
  expect(readFile('a.pdf', utf8(TEXT))).toHaveProperty('text', TEXT);
});

const SAMPLES = process.env['SAMPLES_DIR'] ?? '';

describe.skipIf(SAMPLES === '')('sample files', () => {
  const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));

  it.each(['utf8bom', 'gb18030', 'utf16le', 'utf16be'])(
    'enc/001.%s.txt is the same text as in UTF-8',
    (name) => {
      const plain = readFile('a', sample('enc/001.utf8.txt'));
      const other = readFile('b', sample(`enc/001.${name}.txt`));
      expect('text' in other && other.text).toBe('text' in plain && plain.text);
    },
  );

  it('a short text in GB18030 is read', () => {
    const result = readFile('a', sample('enc/short.gb18030.txt'));
    expect('text' in result && result.text).toMatch(/[\u4e00-\u9fa5]{2}/);
  });

  it.each(['report.html', 'edge/edge.docx', 'hostile/empty.docx', 'hostile/trunc.docx'])(
    '%s is refused',
    (name) => expect(readFile(name, sample(name))).toMatchObject({ severity: 'error' }),
  );
});
