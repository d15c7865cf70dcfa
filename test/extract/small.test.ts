import { describe, expect, it } from 'vitest';
import { expensePart } from '../../scripts/extract/expense-parts.ts';
import { gradeCode, gradeWord } from '../../scripts/extract/grade.ts';
import { fits, toValue } from '../../scripts/extract/reading.ts';
import { documentUnit, unitAbove, unitIn } from '../../scripts/extract/unit.ts';
import { parseFigure } from '../../scripts/parse/number.ts';
import { measure } from '../../src/model/measure.ts';
import { documentOf } from './cells.ts';

describe('units', () => {
  it.each([
    ['单位：万元', '万元'],
    ['年度收入情况（万元）', '万元'],
    ['金额单位:元', '元'],
    ['单位：人民币亿元', '亿元'],
    ['（金额：元）', '元'],
    ['金额：元旦补助', ''],
    ['单位：青禾县公安局', ''],
    ['共支出3万元', ''],
    ['', ''],
  ])('%s names "%s"', (text, unit) => expect(unitIn(text)).toBe(unit));

  it('the nearest heading above a table counts, and none that is far', () => {
    const near = documentOf('单位：万元\n单位：元\n\ta\n\t1\n');
    const far = documentOf(`单位：元\n${'甲\n'.repeat(9)}\ta\n\t1\n`);
    expect(unitAbove(near, near.blocks.length - 1)).toBe('元');
    expect(unitAbove(far, far.blocks.length - 1)).toBe('');
  });

  it.each([
    ['共3万元', '万元'],
    ['没有单位', '万元'],
    ['共30000元', ''],
    ['共3 万 元，又30000元', '万元'],
    ['年度资金总额\t2600000.00\n', ''],
    ['年度资金总额\t2600.00\n项目编码\t1302001\n', '万元'],
  ])('%s: bare figures are in "%s"', (text, unit) => expect(documentUnit(documentOf(text))).toBe(unit));
});

describe('short names of the three public expenses', () => {
  it.each<[string, string | null]>([
    ['接待', 'three_public_reception'],
    ['公务接待费支出', 'three_public_reception'],
    ['出国（境）', 'three_public_overseas'],
    ['车购费', 'three_public_vehicle_purchase'],
    ['更新购置费用', 'three_public_vehicle_purchase'],
    ['车运', 'three_public_vehicle_running'],
    ['运行和维护费', 'three_public_vehicle_running'],
    ['公车', 'three_public_vehicles'],
    ['用车', null],
    ['接待室维护', null],
    ['设备购置费', null],
    ['网络运维费', null],
    ['', null],
  ])('%s', (name, measure) => expect(expensePart(name, null)).toBe(measure));
});

describe('grades', () => {
  it.each<[string, string | null, string]>([
    ['优', '优', 'excellent'],
    ['“优秀”', '优秀', 'excellent'],
    ['良好等次', '良好', 'good'],
    ['合 格', '合格', 'fair'],
    ['不合格', '不合格', 'poor'],
    ['差', '差', 'poor'],
    ['优化', null, ''],
    ['constructor', null, ''],
    ['', null, ''],
  ])('%s', (text, word, code) => {
    expect(gradeWord(text)).toBe(word);
    expect(gradeCode(word ?? '')).toBe(code);
  });
});

describe('a figure as a value of a measure', () => {
  const value = (id: Parameters<typeof toValue>[0], text: string, unit: string) =>
    toValue(id, parseFigure(text), unit, text);

  it.each<[Parameters<typeof toValue>[0], string, string, string | null, string]>([
    ['expenditure', '1000', '元', '0.1', 'reported'],
    ['expenditure', '1.5亿元', '元', '15000', 'reported'],
    ['expenditure', '8016.0 9', '万元', '8016.09', 'reported_normalised'],
    ['expenditure', '约5万元', '元', '5', 'reported_normalised'],
    ['expenditure', '5', '', '', 'unreadable'],
    ['expenditure', '1.2.3', '万元', '', 'unreadable'],
    ['expenditure', '', '万元', '', 'blank_in_source'],
    ['expenditure', '涉密', '万元', '', 'withheld'],
    ['expenditure', '5%', '万元', null, ''],
    ['execution_rate', '100%%', '', '100', 'reported_normalised'],
    ['execution_rate', '5万元', '', null, ''],
    ['staff_quota', '298人', '万元', '298', 'reported'],
    ['score', '96分', '', '96', 'reported'],
    ['grade', '96', '', null, ''],
  ])('%s of %s (%s)', (id, text, unit, expected, status) => {
    const found = value(id, text, unit);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toEqual({ status, value: expected, text });
  });

  it('a unit that cannot be the measure’s does not fit', () => {
    expect(fits(measure('staff_actual'), '万元')).toBe(false);
    expect(fits(measure('expenditure'), '亿元')).toBe(true);
    expect(fits(measure('execution_rate'), '个百分点')).toBe(false);
  });
});
