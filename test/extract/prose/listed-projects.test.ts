import { describe, expect, it } from 'vitest';
import { listedNames, listedProjects } from '../../../scripts/extract/prose/listed-projects.ts';
import { passageOf } from './passage.ts';

const LIST = '2022年我局安排的户籍档案数字化、智慧派出所试点和反恐物资储备三个项目，';

const read = (text: string, before: readonly string[] = []): string[] =>
  listedProjects(passageOf(text), before).readings.map(
    ({ measure, subject, value }) => `${subject} ${measure} ${value.value}`,
  );

describe('names of as many projects as are said', () => {
  it.each<[string, string[]]>([
    [LIST, ['户籍档案数字化', '智慧派出所试点', '反恐物资储备']],
    ['实施“雪亮工程”运维、反诈中心建设2个项目', ['雪亮工程运维', '反诈中心建设']],
    ['户籍档案数字化、智慧派出所试点等5个项目', []],
    ['人员经费、公用经费两个项目', []],
    ['3个项目', []],
  ])('%s', (text, expected) => expect(listedNames(text.replace(/[“”]/g, ''))).toEqual(expected));
});

describe('figures in the order of the names', () => {
  it('each with its project', () =>
    expect(read(`${LIST}年初预算分别为80万元、120万元、35万元，自评得分分别为97分、99分、92分。`)).toEqual([
      '户籍档案数字化 budget_initial 80',
      '智慧派出所试点 budget_initial 120',
      '反恐物资储备 budget_initial 35',
      '户籍档案数字化 score 97',
      '智慧派出所试点 score 99',
      '反恐物资储备 score 92',
    ]));

  it('in a later paragraph that says so', () =>
    expect(read('三个项目依次得97分、99分、92分。', ['甲地监控', '乙地监控', '丙地监控'])).toEqual([
      '甲地监控 score 97',
      '乙地监控 score 99',
      '丙地监控 score 92',
    ]));

  it.each([
    ['fewer figures than names', `${LIST}年初预算分别为80万元、120万元。`],
    ['points that could be had', `${LIST}满分分别为100分、100分、100分。`],
    ['a label that is no measure', `${LIST}合同金额约定分别为80万元、120万元、35万元。`],
  ])('not %s', (_what, text) => expect(read(text)).toEqual([]));

  it('not in a later paragraph about something else', () =>
    expect(read('支出分别为80万元、120万元、35万元。', ['甲地监控', '乙地监控', '丙地监控'])).toEqual([]));
});
