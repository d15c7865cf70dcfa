import { createHash } from 'node:crypto';
import { errorAt, type Problem, type Words, words } from '../../src/model/problem.ts';
import { decodeText } from './decode-text.ts';

/** A file that could be read as text. */
export interface ReadText {
  file: string;
  text: string;
  sha256: string;
}

const LIMIT = 20 * 1024 * 1024;

const SAVE_AS_TEXT = words(
  '请打开后另存为纯文本（.txt，UTF-8）',
  'open it and save it as plain text (.txt, UTF-8)',
);
const NO_SCANS = words(
  '扫描件无法读取：请使用公开文件的文本版',
  'a scan cannot be read: use the text of the published document',
);

/** First bytes of formats that are not text, with what to do about them. */
const FOREIGN: readonly { magic: string; what: Words; hint: Words }[] = [
  {
    magic: '504b0304',
    what: words('压缩包格式的文件（docx、xlsx、wps）', 'a zip archive (docx, xlsx, wps)'),
    hint: SAVE_AS_TEXT,
  },
  {
    magic: 'd0cf11e0',
    what: words('旧版办公文件（doc、xls、wps）', 'an old Office file (doc, xls, wps)'),
    hint: SAVE_AS_TEXT,
  },
  {
    magic: '25504446',
    what: words('PDF 文件', 'a PDF'),
    hint: words(
      '请导出文本（表格每行一行，单元格之间用 TAB）并存为 .txt',
      'export its text (one table row a line, TAB between cells) and save it as .txt',
    ),
  },
  { magic: '7b5c727466', what: words('RTF 文件', 'an RTF file'), hint: SAVE_AS_TEXT },
  { magic: '89504e47', what: words('图片（PNG）', 'a picture (PNG)'), hint: NO_SCANS },
  { magic: 'ffd8ff', what: words('图片（JPEG）', 'a picture (JPEG)'), hint: NO_SCANS },
];

const SAVE_AGAIN = words('请重新保存该报告，或删去此文件', 'save the report again, or remove the file');

const SAVE_AS_UTF8 = words('请将文件另存为 UTF-8', 'save the file as UTF-8');

const refusal = (file: string, found: Words, hint: Words): Problem =>
  errorAt(file, 1, {
    message: words('此文件无法读取', 'this file cannot be read'),
    found,
    expected: words(
      '纯文本的报告（UTF-8、UTF-16 或 GB18030）',
      'a report as plain text (UTF-8, UTF-16 or GB18030)',
    ),
    hint,
  });

/** Control characters other than TAB, line ends and form feed: what no text has. */
const isBinary = (text: string): boolean => {
  let odd = 0;
  for (const char of text.slice(0, 4096)) {
    const code = char.codePointAt(0) ?? 0;
    if ((code < 32 && ![9, 10, 12, 13].includes(code)) || code === 0xfffd) odd++;
  }
  return odd > 0;
};

/** What the first bytes alone tell against a file. */
function refuseBytes(file: string, bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return refusal(file, words('空文件', 'an empty file'), SAVE_AGAIN);
  if (bytes.length > LIMIT)
    return refusal(
      file,
      words('超过 20 MB', 'more than 20 MB'),
      words('文件中只留报告的文字', 'leave only the text of the report in the file'),
    );
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const foreign = FOREIGN.find(({ magic }) => head.startsWith(magic));
  return foreign ? refusal(file, foreign.what, foreign.hint) : null;
}

/** What its text tells against a file. */
function refuseText(file: string, text: string): Problem | null {
  if (isBinary(text)) return refusal(file, words('二进制数据', 'binary data'), SAVE_AS_TEXT);
  if (text.trim() === '')
    return refusal(file, words('只有空白的文件', 'a file of white space only'), SAVE_AGAIN);
  if (/^\s*<(!doctype html|html)\b/i.test(text))
    return refusal(
      file,
      words('网页文件（HTML）', 'a web page (HTML)'),
      words('请在浏览器中打开，并将文字存为 .txt', 'open the page in a browser and save its text (.txt)'),
    );
  return null;
}

/** Bytes to text, or one clear refusal. Routed by content, never by the file's name. */
export function readFile(file: string, bytes: Uint8Array): ReadText | Problem {
  const refused = refuseBytes(file, bytes);
  if (refused) return refused;
  const text = decodeText(bytes);
  if (text === null)
    return refusal(file, words('无法识别的编码', 'bytes in no known encoding'), SAVE_AS_UTF8);
  const unfit = refuseText(file, text);
  if (unfit) return unfit;
  return {
    file,
    text: text.replace(/^\uFEFF/, ''),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
