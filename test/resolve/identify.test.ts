import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../scripts/extract/extract-document.ts';
import { identify, type RegisterRow } from '../../scripts/resolve/identify.ts';
import type { BureauRow } from '../../src/model/tables.ts';
import { documentOf } from '../extract/cells.ts';

const GULOU: BureauRow = {
  bureau_id: 'nanjing-gulou',
  name: '南京市公安局鼓楼分局',
  short_name: '南京鼓楼',
  name_en: '',
  short_name_en: '',
  province: '江苏省',
  prefecture: '南京市',
  county: '鼓楼区',
  region_code: '320106',
  region_code_system: 'GB/T 2260',
  aliases: '鼓楼区公安局',
};
const LINGSHAN: BureauRow = {
  ...GULOU,
  bureau_id: 'lingshan',
  name: '灵山县公安局',
  prefecture: '',
  province: '',
  county: '灵山县',
  region_code: '',
  region_code_system: '',
  aliases: '',
};

const identified = (name: string, bureaus: readonly BureauRow[]) => {
  const document = documentOf(`${name}2022年度部门整体支出绩效自评报告\n全年支出10万元。\n`);
  return identify(document, extractDocument(document, '2022'), { reports: [], bureaus });
};
const idOf = (name: string, bureaus: readonly BureauRow[]): string => {
  const result = identified(name, bureaus);
  return 'message' in result ? '' : result.identity.bureauId;
};

describe('which registered body a report is of', () => {
  it.each<[what: string, name: string, id: string]>([
    ['its name', '南京市公安局鼓楼分局', 'nanjing-gulou'],
    ['an alias', '鼓楼区公安局', 'nanjing-gulou'],
    ['its name put together otherwise', '南京市鼓楼区公安局', 'nanjing-gulou'],
    ['a place of the same name elsewhere', '福州市公安局鼓楼分局', 'fuzhou-gulou'],
  ])('%s', (_what, name, id) => expect(idOf(name, [GULOU])).toBe(id));

  it('a county of the same sound is another body', () => {
    const result = identified('凌山县公安局', [LINGSHAN]);
    expect('message' in result ? '' : result.bureau.name).toBe('凌山县公安局');
  });
});

it('a body that is not registered: the warning holds the whole row to add', () => {
  const result = identified('湖南省岳阳市华容县公安局', []);
  const [body] = 'message' in result ? [] : result.problems;
  expect(body?.hint.en).toBe(
    'add to bureaus.csv: huarong,湖南省岳阳市华容县公安局,华容,,,湖南省,岳阳市,华容县,430623,GB/T 2260,',
  );
});

describe('a row of reports.csv that does not fit its text', () => {
  const ROW: RegisterRow = {
    report_id: 'x-2022',
    source_file: 'a.txt',
    bureau_id: 'nanjing-gulou',
    fiscal_year: '2022',
    document_type: '',
    issued: '',
    source_url: '',
  };
  const told = (name: string, row: Partial<RegisterRow>): string[] => {
    const document = documentOf(`${name}2022年度部门整体支出绩效自评报告\n全年支出10万元。\n`);
    const register = { reports: [{ ...ROW, ...row }], bureaus: [GULOU, LINGSHAN] };
    const result = identify(document, extractDocument(document, '2022'), register);
    const problems = 'message' in result ? [result] : result.problems;
    return problems.map(({ severity, message }) => `${severity}: ${message.en}`);
  };

  it.each<[what: string, name: string, row: Partial<RegisterRow>, told: string[]]>([
    ['nothing wrong', '南京市公安局鼓楼分局', {}, []],
    ['an alias', '鼓楼区公安局', {}, []],
    [
      'another body',
      '南京市公安局鼓楼分局',
      { bureau_id: 'lingshan' },
      ['error: the registered body is not the one that the text names'],
    ],
    [
      'an unknown body',
      '南京市公安局鼓楼分局',
      { bureau_id: 'gulo' },
      ['error: reports.csv registers this report for an unknown body'],
    ],
    [
      'another year',
      '南京市公安局鼓楼分局',
      { fiscal_year: '2023' },
      ['warning: the registered fiscal year is not the one that the text names'],
    ],
  ])('%s', (_what, name, row, expected) => expect(told(name, row)).toEqual(expected));
});
