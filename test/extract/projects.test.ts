import { describe, expect, it } from 'vitest';
import { findProjects, readPaymentPlans } from '../../scripts/extract/projects.ts';
import { documentOf } from './cells.ts';

const plan = (rows: string): string[] => {
  const document = documentOf(`项目名称\t岗亭维修\n${rows}`);
  return readPaymentPlans(document, findProjects(document)).map(
    ({ month, value }) => `${month}=${value.value || value.status}`,
  );
};

const names = (text: string): string[] => findProjects(documentOf(text)).map(({ project }) => project.name);

describe('the forms of projects', () => {
  it.each<[string, string, readonly string[]]>([
    ['the name beside its label', '项目支出绩效自评表\n项目名称：岗亭维修\n', ['岗亭维修']],
    ['the name beside a bare word', '单位自评表（项目）\n项目：岗亭维修\n年初预算数：80\n', ['岗亭维修']],
    ['the bare word in another text', '青禾县公安局情况说明\n项目：岗亭维修\n年初预算数：80\n', []],
    ['a heading over its budget', '项目支出绩效目标\n\n二、岗亭维修\n预算金额：420.5\n', ['岗亭维修']],
    ['a heading over other text', '项目支出绩效目标\n\n二、岗亭维修\n维修岗亭12个。\n', []],
    ['a heading of a section', '项目支出绩效\n\n三、资金投入\n预算数：5600万元\n', []],
    ['a heading in a report on the whole', '部门预算\n\n二、岗亭维修\n预算金额：420.5\n', []],
    ['a title over its budget', '1、岗亭维修绩效目标表\n资金\t预算数\t42.5\n', ['岗亭维修']],
    ['a title over its name', '1、岗亭维修绩效目标表\n项目名称\t警亭\n预算数\t42.5\n', ['警亭']],
    ['a title on the whole', '1、部门整体绩效目标表\n资金\t预算数\t42.5\n', []],
    ['a title over no budget', '1、岗亭维修绩效目标表\n数量\t岗亭\t42个\n', []],
    ['a heading that is a kind of spending', '项目支出预算\n\n二、人员经费\n预算金额：420.5\n', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe('where the form of a project ends', () => {
  const ends = (text: string): number[] => findProjects(documentOf(text)).map(({ end }) => end);
  const forms = '项目名称：岗亭维修\n预算数：80\n项目名称：警犬\n预算数：8\n';
  it.each<[string, string, readonly number[]]>([
    ['at the next section', `五、绩效目标\n${forms}六、政府采购\n采购80万元。\n`, [6, 6]],
    ['at a section on the body', `${forms}九、关于“三公”经费的说明\n共8万元。\n`, [5, 5]],
    ['not at a section of its own', `一、概况\n${forms}一、概况\n二、资金\n`, [Infinity, Infinity]],
    ['not within one alone', '一、概况\n项目名称：岗亭维修\n二、资金\n预算数：80\n', [Infinity]],
  ])('%s', (_, text, expected) => expect(ends(text)).toEqual(expected));
});

describe('planned payments of a project', () => {
  it.each<[string, string, readonly string[]]>([
    ['months over shares', '支付计划\t3月底\t6月底\n进度\t20%\t50%\n', ['3=20', '6=50']],
    ['a blank share', '支付计划\t3月底\t6月底\n进度\t20%\t\n', ['3=20', '6=blank_in_source']],
    ['fewer cells below', '支付计划\t3月底\t6月底\n20%\t50%\n', ['3=20', '6=50']],
    [
      'an indicator of two dates',
      '完工时间\t2022年3月底前\t2022年4月20日\t10\t7\n验收率\t100%\t90%\t10\t9\n',
      [],
    ],
    ['words below two dates', '完工时间\t3月底\t4月20日\n效果\t良好\t良好\n', []],
    ['amounts of things below two dates', '完工时间\t3月底\t4月20日\n岗亭\t4个\t4个\n', []],
  ])('%s', (_, rows, expected) => expect(plan(rows)).toEqual(expected));
});
