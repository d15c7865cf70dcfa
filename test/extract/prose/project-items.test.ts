import { describe, expect, it } from 'vitest';
import { passages } from '../../../scripts/extract/prose/passages.ts';
import { isName, projectItems } from '../../../scripts/extract/prose/project-items.ts';
import { documentOf } from '../cells.ts';

/** The project of each paragraph, empty where it is about none. */
const subjects = (text: string, onProjects = false): string[] => {
  const pieces = passages(documentOf(text));
  const found = projectItems(pieces, { onProjects, isPlan: false });
  return pieces.map((_, i) => found.get(i) ?? '');
};

const MONEY = '预算120万元，支出114万元，执行率95%。';

describe('items of one list whose money is told are projects, whatever their names end with', () => {
  it.each<[string, string, string[]]>([
    [
      'headings with paragraphs under them',
      `（一）辖区监控杆件迁改\n1.资金投入：${MONEY}\n（二）讯问室同录\n1.资金投入：${MONEY}\n二、存在问题\n`,
      ['辖区监控杆件迁改', '辖区监控杆件迁改', '讯问室同录', '讯问室同录', ''],
    ],
    [
      'numbered paragraphs',
      `1.冬季清雪疏导：${MONEY}\n2.智慧监管二期：${MONEY}\n`,
      ['冬季清雪疏导', '智慧监管二期'],
    ],
    [
      'after 一是, 二是',
      `一是边境维稳处突。${MONEY}\n二是刑事技术耗材。${MONEY}\n`,
      ['边境维稳处突', '刑事技术耗材'],
    ],
    ['bullets', `●反电诈宣传：${MONEY}\n●财物中心建设：${MONEY}\n`, ['反电诈宣传', '财物中心建设']],
    [
      'brackets behind the names',
      `海岸雷达维护（预算98万元，支出93万元）：完成年检。\n采集员报酬（预算230万元，支出228万元）：聘用80名。\n`,
      ['海岸雷达维护', '采集员报酬'],
    ],
  ])('%s', (_what, text, expected) => expect(subjects(text)).toEqual(expected));

  it.each<[string, string]>([
    ['kinds of spending', `1.人员经费：${MONEY}\n2.公用经费：${MONEY}\n`],
    ['units', `1.交警大队：${MONEY}\n2.看守所：${MONEY}\n`],
    ['sources', `1.中央转移支付资金：${MONEY}\n2.县级配套资金：${MONEY}\n`],
    ['parts of a report', `（一）资金到位情况\n${MONEY}\n（二）资金使用情况\n${MONEY}\n`],
    ['rates', `1.预算执行率：${MONEY}\n2.结转结余率：${MONEY}\n`],
    ['one alone', `1.冬季清雪疏导：${MONEY}\n`],
    ['no money', '1.冬季清雪疏导：得分98分。\n2.智慧监管二期：得分99分。\n'],
  ])('not %s', (_what, text) => expect(new Set(subjects(text))).toEqual(new Set([''])));

  it('one alone in a report on projects, where all is told of it', () =>
    expect(subjects(`一、供氧设备采购\n1.资金情况：${MONEY}\n2.结果：自评得分98分。\n`, true)).toEqual([
      '供氧设备采购',
      '供氧设备采购',
      '供氧设备采购',
    ]));

  it('what turns back to all of them is about none', () =>
    expect(subjects(`1.清雪疏导：${MONEY}\n2.智慧监管：${MONEY}\n其余5个项目合计${MONEY}\n`).at(-1)).toBe(
      '',
    ));
});

it.each(['交通事故救助基金垫付', '110接处警系统升级', '雪亮工程三期'])('%s is a name', (name) =>
  expect(isName(name)).toBe(true),
);

it.each(['市财政共', '基本支出', '2022年预算', '支出情况说明', '社会保障和就业支出', '数量指标'])(
  '%s is none',
  (name) => expect(isName(name)).toBe(false),
);
