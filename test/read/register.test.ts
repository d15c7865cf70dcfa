import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readRegisterText } from '../../scripts/io.ts';
import { type RegisterName, readRegister } from '../../scripts/read/register.ts';
import { withFolder } from '../commands/run-command.ts';

const TEXT = 'finding_id,reason\r\na-2021.sum,已核对\r\n';
/** 已核对 as Chinese spreadsheets save it. */
const GB = [0xd2, 0xd1, 0xba, 0xcb, 0xb6, 0xd4];
const gb18030 = Buffer.concat(
  TEXT.split('已核对').flatMap((part, i) =>
    i === 0 ? [Buffer.from(part)] : [Buffer.from(GB), Buffer.from(part)],
  ),
);

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['GB18030, as a spreadsheet saves it', gb18030],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('a register in %s', async (_encoding, bytes) => {
  await withFolder((folder) => {
    const path = join(folder, 'waivers.csv');
    writeFileSync(path, bytes);
    expect(readRegister('waivers.csv', readRegisterText(path))).toEqual({
      rows: [{ finding_id: 'a-2021.sum', reason: '已核对' }],
      problems: [],
    });
  });
});

describe('a slip in a register is told with its line', () => {
  const told = (name: RegisterName, text: string): string[] =>
    readRegister(name, text).problems.map(
      ({ severity, line, message }) => `${severity} ${line}: ${message.en}`,
    );
  const REPORTS = 'report_id,source_file,bureau_id,fiscal_year,document_type,issued,source_url';

  it.each<[what: string, name: RegisterName, text: string, told: string[]]>([
    ['nothing wrong', 'reports.csv', `${REPORTS}\na-2022,a.txt,a,2022,final_accounts,2023-08,\n`, []],
    ['no such file', 'waivers.csv', '', []],
    ['only a header', 'waivers.csv', 'finding_id,reason\n', []],
    [
      'a comma too many',
      'waivers.csv',
      'finding_id,reason\na.b,第18行,是一个项目\n',
      ['error 2: a row with more cells than the header'],
    ],
    ['a comma between quotes', 'waivers.csv', 'finding_id,reason\na.b,"第18行,是一个项目"\n', []],
    ['full-width commas', 'waivers.csv', 'finding_id,reason\na.b，已核对\n', ['error 2: reason is empty']],
    ['a column gone', 'waivers.csv', 'finding_id\na.b\n', ['error 1: a column is missing']],
    [
      'a column renamed',
      'reports.csv',
      `${REPORTS.replace('fiscal_year', '年度')}\na,a.txt,a,2022,,,\n`,
      ['warning 1: a column is not used'],
    ],
    [
      'a column twice',
      'waivers.csv',
      'finding_id,reason,reason\na.b,甲,乙\n',
      ['error 1: two columns of one name'],
    ],
    [
      'a year with its word',
      'reports.csv',
      `${REPORTS}\na,a.txt,a,2022年,,,\n`,
      ['error 2: fiscal_year is not of its form'],
    ],
    [
      'a type that is none',
      'reports.csv',
      `${REPORTS}\na,a.txt,a,2022,部门整体自评,,\n`,
      ['error 2: document_type is not of its form'],
    ],
    [
      'a date as a spreadsheet writes it',
      'reports.csv',
      `${REPORTS}\na,a.txt,a,2022,,2023/8/15,\n`,
      ['error 2: issued is not of its form'],
    ],
    [
      'two rows of one id',
      'reports.csv',
      `${REPORTS}\na,a.txt,a,2022,,,\na,b.txt,a,2022,,,\n`,
      ['error 3: two rows with one report_id'],
    ],
    [
      'a code as a spreadsheet writes it',
      'bureaus.csv',
      'bureau_id,name,region_code\na,青禾县公安局,5.30129E+05\n',
      ['error 2: region_code is not of its form'],
    ],
    [
      'a correction without its source',
      'corrections.csv',
      'report_id,measure,scope,phase,subject,printed,corrected,reason,source\na,score,,,,1,2,抄错,\n',
      ['error 2: source is empty'],
    ],
    [
      'a date in words',
      'responses.csv',
      'finding_id,date,response_zh,response_en,source_url\na.b,3月2日,说明,,\n',
      ['error 2: date is not of its form'],
    ],
  ])('%s', (_what, name, text, expected) => expect(told(name, text)).toEqual(expected));
});
