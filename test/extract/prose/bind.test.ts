import { describe, expect, it } from 'vitest';
import { bind, isPart } from '../../../scripts/extract/prose/bind.ts';
import { squeezeText } from '../../../scripts/parse/text.ts';

describe('the words before a figure say what it is', () => {
  it.each<[string, string, string | null]>([
    ['2021年度，本部门申请预算资金共', 'budget', null],
    ['全年实际支出', 'expenditure', null],
    ['支出合计为', 'expenditure', null],
    ['年初预算', 'budget_initial', null],
    ['预算执行率为', 'execution_rate', null],
    ['其中：公务用车购置费', 'three_public_vehicle_purchase', null],
    ['公务接待费年初预算', 'budget_initial', 'three_public_reception'],
    ['公务接待费支出', 'expenditure', 'three_public_reception'],
    ['一般公共预算财政拨款“三公”经费支出决算为', 'expenditure', 'three_public'],
    ['支出预算安排', 'budget', null],
  ])('%s', (head, measure, of) => expect(bind(squeezeText(head), 0)).toMatchObject({ measure, of }));
});

describe('a figure that is something else has no name', () => {
  it.each([
    ['a change', '比上年增加支出'],
    ['a saving', '压减公务接待费'],
    ['last year', '去年支出'],
    ['the same period', '上年同期执行率为'],
    ['words between name and figure', '支出，另有其他情况说明如下'],
    ['no name', '出动警力'],
    ['nothing', ''],
  ])('%s', (_what, head) => expect(bind(squeezeText(head), 0)).toBeNull());
});

it('says where its name begins', () => {
  expect(bind('我局全年实际支出', 40)).toMatchObject({ start: 42, words: '全年实际支出' });
});

it.each<[Parameters<typeof isPart>[0], boolean]>([
  ['three_public_reception', true],
  ['expenditure_basic', true],
  ['meeting_expense', true],
  ['expenditure', false],
  ['revenue_total', false],
  ['budget', false],
])('%s is a part of the money: %s', (measure, part) => expect(isPart(measure)).toBe(part));
