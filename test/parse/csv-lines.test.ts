import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvToTabs } from '../../scripts/parse/csv-lines.ts';

const SAVED = ['指标,金额（万元）', '年初预算数,4410.5', '全年执行数,"4,690.1"', '执行率,99.77%'];

it('lines that a spreadsheet saved as CSV get a TAB between their cells', () => {
  const title = '青禾县公安局2022年度自评表';
  expect(csvToTabs([title, ...SAVED, '注：以上为决算数。'])).toEqual([
    title,
    '指标\t金额（万元）',
    '年初预算数\t4410.5',
    '全年执行数\t4,690.1',
    '执行率\t99.77%',
    '注：以上为决算数。',
  ]);
});

it.each<[string, readonly string[]]>([
  ['thousands without quotes', ['预算数：6,000.00', '执行数：5,900.00', '余额：100,000']],
  ['sentences', ['年初预算100万元,支出90万元。', '年末在职9人,退休8人。', '收入1,支出2。']],
  ['two lines', ['预算,100', '支出,90']],
  ['other numbers of cells', ['预算,100', '支出,90,8', '结余,10']],
  ['words alone', ['甲,乙', '丙,丁', '戊,己']],
  ['TABs', ['预算\t1,2', '支出\t3,4', '结余\t5,6']],
])('%s are left as they are', (_what, lines) => expect(csvToTabs(lines)).toEqual(lines));

it('keeps the number of lines, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('预', ',', '1', '"', '。', ' ', '\t') })),
      (lines) => {
        expect(csvToTabs(lines)).toHaveLength(lines.length);
      },
    ),
  );
});
