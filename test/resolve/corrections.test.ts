import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  type Correction,
  replacements,
  withdrawMisread,
} from '../../scripts/resolve/corrections.ts';
import { IDENTITY, printed } from './observation.ts';

const ROW: Correction = {
  report_id: 'qinghe-2022',
  measure: 'execution_rate',
  scope: '',
  phase: '',
  subject: '',
  printed: '100%',
  corrected: '105.27',
  reason: '单位来函更正',
  source: '',
};
const RATE = printed('execution_rate', '100', { value: { status: 'reported', value: '100', text: '100%' } });
const apply = (...rows: Partial<Correction>[]) =>
  applyCorrections(
    IDENTITY,
    [printed('score', '96'), RATE],
    rows.map((row) => ({ ...ROW, ...row })),
  );

describe('a correction replaces the value it names and keeps what was printed', () => {
  it.each<[string, Partial<Correction>, string]>([
    ['guarded by the printed form', {}, '105.27'],
    ['guarded by the value', { printed: '100' }, '105.27'],
    ['naming scope and phase', { scope: 'department', phase: 'actual' }, '105.27'],
    ['another report’s row', { report_id: 'baishi-2022' }, '100'],
  ])('%s', (_what, row, value) => {
    const { observations, problems } = apply(row);
    expect(problems).toEqual([]);
    expect(observations[1]?.value).toMatchObject({ value, text: '100%' });
    expect(observations[0]).toEqual(printed('score', '96'));
  });

  it('one after the other, the second guarded by what the first left', () => {
    const { observations, problems } = apply({}, { printed: '105.27', corrected: '104.50' });
    expect([observations[1]?.value.value, problems]).toEqual(['104.5', []]);
  });
});

it.each([
  ['6,120.00万元', true],
  ['6120.00', true],
  ['6120万元', true],
  ['61,200,000元', true],
  ['6120', true],
  ['6120元', false],
  ['6120.01', false],
  ['612000', false],
])('a figure printed as 6,120.00万元 may be named as %s: %s', (text, isNamed) => {
  const budget = printed('budget', '6120', {
    value: { status: 'reported', value: '6120', text: '6,120.00万元' },
  });
  const row = { ...ROW, measure: 'budget', printed: text, corrected: '6210' };
  expect(applyCorrections(IDENTITY, [budget], [row]).problems).toHaveLength(isNamed ? 0 : 1);
});

describe('a row that does not fit changes nothing and is an error on its line', () => {
  it.each<[string, Partial<Correction>, RegExp]>([
    ['another printed value', { printed: '99%' }, /stale/],
    ['another scope', { scope: 'special_projects' }, /stale/],
    ['another phase', { phase: 'plan' }, /stale/],
    ['another project', { subject: '天网工程' }, /stale/],
    ['no such measure', { measure: 'revenue' }, /stale/],
    ['no number', { corrected: '105.27%' }, /no number/],
    ['no reason', { reason: ' ' }, /reason/],
  ])('%s', (_what, row, message) => {
    const { observations, problems } = apply({ report_id: 'baishi-2022' }, row);
    expect(observations[1]).toEqual(RATE);
    expect(problems).toMatchObject([{ file: 'corrections.csv', line: 3, severity: 'error' }]);
    expect(problems[0]?.message.en).toMatch(message);
  });
});

describe('a row without a corrected value withdraws what was misread', () => {
  const misread = printed('execution_rate', '69.53', {
    value: { status: 'reported', value: '69.53', text: '69.53%' },
  });
  const withdraw = (row: Partial<Correction>) =>
    withdrawMisread(IDENTITY, [misread, RATE], [{ ...ROW, corrected: '', ...row }]);

  it.each([
    ['by its printed form', '69.53%'],
    ['by its value', '69.53'],
  ])('%s, and the other reading stays', (_what, text) =>
    expect(withdraw({ printed: text })).toEqual({ readings: [RATE], withdrawn: [misread], problems: [] }),
  );

  it('which reading stands there now is told, with its line', () =>
    expect(replacements([misread], [RATE, printed('score', '96')], 'a.txt')).toMatchObject([
      { file: 'a.txt', line: RATE.source?.line, severity: 'warning', found: expect.stringContaining('100%') },
    ]));

  it('another report’s row does nothing', () =>
    expect(withdraw({ report_id: 'baishi-2022' }).readings).toHaveLength(2));

  it('nothing is printed so: an error on its line', () =>
    expect(withdraw({ printed: '70%' })).toMatchObject({
      readings: [misread, RATE],
      problems: [{ file: 'corrections.csv', line: 2, severity: 'error' }],
    }));

  it('it is no correction of a value', () => {
    const { observations, problems } = apply({ corrected: '' });
    expect([observations[1], problems]).toEqual([RATE, []]);
  });
});
