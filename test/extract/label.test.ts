import { describe, expect, it } from 'vitest';
import { findNames, labelKey, matchLabel } from '../../scripts/extract/label.ts';
import { NAMES } from '../../scripts/extract/names.ts';
import { SPOKEN_OF } from '../../scripts/extract/prose/meaning.ts';
import { SMALL } from '../../scripts/extract/spending-kinds.ts';
import { MEASURES } from '../../src/model/measure.ts';

it.each(Object.entries(NAMES))('has each name of %s once', (_, names = []) => {
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe('a whole cell as a label', () => {
  it.each<[string, string | null, string, string]>([
    ['年初预算数（A）', 'budget_initial', 'plan', ''],
    ['全年预 算数', 'budget_adjusted', 'plan', ''],
    ['全年执行数(B)', 'expenditure', 'actual', ''],
    ['执行率（B/A）', 'execution_rate', '', ''],
    ['预算完成率', 'execution_rate', '', ''],
    ['预算执行率（支出决算数/调整后预算数）', 'execution_rate', '', ''],
    ['公用经费（万元/人）', null, '', ''],
    ['支出进度', 'execution_rate', '', ''],
    ['自评得分', 'score', '', ''],
    ['综合得分', 'score', '', ''],
    ['评价等次', 'grade', '', ''],
    ['行政编制', 'staff_quota', '', ''],
    ['在职人员', 'staff_actual', '', ''],
    ['支出合计（万元）', 'expenditure', '', '万元'],
    ['2021年度支出合计', 'expenditure', '', ''],
    ['其中：项目支出', 'expenditure_project', '', ''],
    ['一、基本支出', 'expenditure_basic', '', ''],
    ['公用支出：', 'expenditure_public', '', ''],
    ['“三公”经费合计', 'three_public', '', ''],
    ['公务用车购置及运行维护费', 'three_public_vehicles', '', ''],
    ['公务用车购置费', 'three_public_vehicle_purchase', '', ''],
    ['公车购置费', 'three_public_vehicle_purchase', '', ''],
    ['公务用车运行维护费', 'three_public_vehicle_running', '', ''],
    ['因公出国（境）费', 'three_public_overseas', '', ''],
    ['出国(境)费', 'three_public_overseas', '', ''],
    ['公务接待费决算数', 'three_public_reception', 'actual', ''],
    ['公务接待费预算数', 'three_public_reception', 'plan', ''],
    ['上年决算数', 'expenditure', 'prior', ''],
    ['比上年增减', null, 'change', ''],
    ['分值', null, 'weight', ''],
    ['辅警', null, '', ''],
    ['离退休人员', null, '', ''],
    ['项目名称', null, '', ''],
    ['', null, '', ''],
    ['公务接待费'.repeat(30), null, '', ''],
  ])('%s', (text, measure, qualifier, unit) => {
    const label = matchLabel(text);
    expect([label.measure, [...label.qualifiers].join(' '), label.unit]).toEqual([measure, qualifier, unit]);
  });
});

it.each([
  ['其中：（1）项目支出：', '项目支出'],
  ['执行率（B/A×100%）', '执行率'],
  ['支出合计（单位：万元）', '支出合计'],
  ['“三公”经费 支出', '三公经费支出'],
  ['★ 一、收入', '收入'],
])('%s is compared as %s', (text, key) => expect(labelKey(text)).toBe(key));

describe('names in running text, the longest one', () => {
  it.each<[string, readonly string[]]>([
    ['公务用车购置及运行维护费', ['three_public_vehicles']],
    ['因公出国境费0万元公务接待费', ['three_public_overseas', 'three_public_reception']],
    ['年度收入总计', ['revenue_total']],
    ['没有名称', []],
    ['', []],
  ])('%s', (text, measures) => expect(findNames(text).map(({ measure }) => measure)).toEqual(measures));

  it('stand where they say', () => {
    const text = '全年预算100万元,公务接待费2万元';
    for (const { name, start, end } of findNames(text)) expect(text.slice(start, end)).toBe(name);
  });
});

describe('the list of names', () => {
  const all = Object.entries(NAMES).flatMap(([measure, names]) =>
    (names ?? []).map((name) => [name, measure] as const),
  );

  it('has no name for two measures, and none for a measure that is computed', () => {
    const measures = new Map(all);
    expect(all.filter(([name, measure]) => measures.get(name) !== measure)).toEqual([]);
    const read = new Set<string>(MEASURES.filter(({ derived }) => !derived).map(({ id }) => id));
    expect(all.filter(([, measure]) => !read.has(measure))).toEqual([]);
  });

  it.each(Object.entries(NAMES))('every name of %s is understood alone in a cell', (measure, names = []) =>
    expect(names.filter((name) => matchLabel(name).measure !== measure)).toEqual([]),
  );
});

it('every name of an expense that a paragraph may be about holds a word by which prose looks for it', () => {
  const small = Object.entries(NAMES).flatMap(([measure, names]) =>
    SMALL.test(measure) ? (names ?? []) : [],
  );
  expect(small.filter((name) => !SPOKEN_OF.test(name))).toEqual([]);
});
