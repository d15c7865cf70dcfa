import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from './source.ts';

const HEAD = '青禾县公安局2022年度部门整体支出绩效自评报告\n';

/** Pieces of forms, and characters that mean something to a reader. */
const PIECES = [
  '\t',
  '\n',
  '\r\n',
  '\u3000',
  '（',
  '(',
  '）',
  '：',
  '其中：',
  '共计',
  '%',
  '％',
  '万元',
  '元',
  '0',
  '1,234.5',
  '2022年度',
  '合计',
  '=',
  '-',
  '涉密',
  '执行率',
  '年初预算数',
  '项目名称',
  '一级指标',
  '三级指标',
  '指标值',
  '青禾县公安局',
  '评价等级',
  '优☑',
  '□',
  '编制',
  '人',
  '个项目',
  '<p>',
  '[bookmark: ',
  '- 3 -',
  '。',
  '；',
  '9'.repeat(400),
  '\ud800',
  '𠮷',
];

it('any text is read or refused, never thrown at', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  });
  const property = fc.property(text, (pieces) => {
    const { problems, dataset } = run({ 'a.txt': HEAD + pieces.join('') });
    expect(problems.every(({ file, line }) => file === 'a.txt' && line >= 1)).toBe(true);
    for (const { value } of dataset.observations) expect(value).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
  });
  fc.assert(property, { seed: 10, numRuns: 500 });
});

it('any bytes are read or refused', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(run({ 'a.txt': bytes }).problems.length).toBeGreaterThan(0);
  });
  fc.assert(property, { seed: 11, numRuns: 500 });
});
