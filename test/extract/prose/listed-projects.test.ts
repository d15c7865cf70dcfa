import { describe, expect, it } from 'vitest';
import { listedNames, listedProjects, listsIn } from '../../../scripts/extract/prose/listed-projects.ts';
import { passageOf } from './passage.ts';

const LIST = '2022年我局安排的户籍档案数字化、智慧派出所试点和反恐物资储备三个项目，';

const read = (text: string, before: readonly string[] = []): string[] =>
  listedProjects(passageOf(text), before, false, '2022').readings.map(
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
    ['points of an indicator', `${LIST}数量指标得分分别为30分、29分、28分。`],
    ['points that were lost', `${LIST}扣分分别为2分、3分、1分。`],
    ['a label that is no measure', `${LIST}合同金额约定分别为80万元、120万元、35万元。`],
  ])('not %s', (_what, text) => expect(read(text)).toEqual([]));

  it('not in a later paragraph about something else', () =>
    expect(read('支出分别为80万元、120万元、35万元。', ['甲地监控', '乙地监控', '丙地监控'])).toEqual([]));
});

const all = (text: string, isPlan = false): string[] =>
  listsIn(passageOf(text), [], true, isPlan ? '某县公安局2022年部门预算公开' : '', '2022', '').lists.flatMap(
    ({ readings }) =>
      readings.map(({ measure, subject, value }) => `${subject} ${measure} ${value.value || value.text}`),
  );

describe('verdicts right behind the names of several', () => {
  it.each<[string, string[]]>([
    ['其中：监控运维自评得分98.2分，装备更新自评96分。', ['监控运维 score 98.2', '装备更新 score 96']],
    [
      '分别是：记录仪采购（97分，优）、警务室运转（88分，良）。',
      ['记录仪采购 score 97', '记录仪采购 grade 优', '警务室运转 score 88', '警务室运转 grade 良'],
    ],
    ['部门整体支出自评98分，预算管理自评10分。', []],
    ['监控运维自评得分98.2分，扣分原因是验收较晚。', []],
  ])('%s', (text, expected) => expect(all(text)).toEqual(expected));
});

describe('amounts right behind the names of several', () => {
  it.each<[string, boolean, string[]]>([
    [
      '100万元以上的项目有：辅警人员保障1,850万元，云平台租用326万元。',
      true,
      ['辅警人员保障 budget 1850', '云平台租用 budget 326'],
    ],
    [
      '支出千万元以上的项目3个，分别为雪亮运维3260万元、辅警薪酬4180万元、航空服务1056万元。',
      false,
      ['雪亮运维 expenditure 3260', '辅警薪酬 expenditure 4180', '航空服务 expenditure 1056'],
    ],
    [
      '各专项情况如下：打私工作196万元、卡口扩容880万元。',
      false,
      ['打私工作 project_amount 196', '卡口扩容 project_amount 880'],
    ],
    ['项目支出包括：人员经费196万元、公用经费880万元。', false, []],
    ['主要项目有：打私工作196万元，比上年增加12万元。', false, []],
  ])('%s', (text, isPlan, expected) => expect(all(text, isPlan)).toEqual(expected));
});
