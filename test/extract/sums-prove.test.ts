import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { statedIs } from './stated.ts';

const TITLE = '青禾县公安局2022年度号牌制作项目绩效自评报告';

describe('points by classes, which make a hundred and the total', () =>
  statedIs(
    [
      [
        '预算执行占20分，自评20分；产出占40分，自评37.5分，时间晚了半个月；效益占30分，自评28.5分；满意度占10分，自评9分。最终打出95分。',
        ['execution_score 20 号牌制作项目', 'execution_weight 20 号牌制作项目', 'score 95 号牌制作项目'],
      ],
      [
        '项目支出执行情况（10分）得9.95分，成本（20分）得20分，产出（40分）得40分，效益（20分）得18.5分，满意度（10分）扣0.5分得9.5分。五项相加97.95分。',
        ['execution_score 9.95 号牌制作项目', 'execution_weight 10 号牌制作项目', 'score 97.95 号牌制作项目'],
      ],
      // A total that they do not make, and no hundred.
      [
        '预算执行占20分，自评20分；产出占40分，自评37.5分；效益占30分，自评28.5分；满意度占10分，自评9分。最终打出96分。',
        [],
      ],
      [
        '预算执行占20分，自评20分；产出占40分，自评37.5分；效益占20分，自评18.5分；满意度占10分，自评9分。最终打出85分。',
        [],
      ],
      // Execution of a plan is none of the budget.
      [
        '任务执行占20分，自评20分；产出占40分，自评37.5分；效益占30分，自评28.5分；满意度占10分，自评9分。最终打出95分。',
        ['score 95 号牌制作项目'],
      ],
    ],
    TITLE,
  ));

const HEAD = '经费控制情况\t2021年决算数\t2022年预算数\t2022年决算数\n三公经费\t50\t48\t45\n';

describe('projects below project spending in a base table', () =>
  statedIs([
    [
      `${HEAD}项目支出\t90\t100\t110\n1、禁毒经费\t40\t60\t70\n2、装备购置\t50\t40\t40\n公用经费\t30\t31\t32\n`,
      [
        'budget 40 装备购置',
        'budget 60 禁毒经费',
        'expenditure 40 装备购置',
        'expenditure 70 禁毒经费',
        'expenditure_project 110',
        'expenditure_public 32',
        'three_public 45',
        'three_public 48 plan',
      ],
    ],
    // Not all of them.
    [
      `${HEAD}项目支出\t90\t100\t110\n1、禁毒经费\t40\t60\t70\n2、装备购置\t50\t40\t30\n公用经费\t30\t31\t32\n`,
      ['expenditure_project 110', 'expenditure_public 32', 'three_public 45', 'three_public 48 plan'],
    ],
    // Classes of projects, as the form prints them.
    [
      `${HEAD}项目支出\t90\t100\t110\n1、业务工作专项\t40\t60\t70\n2、运行维护专项\t50\t40\t40\n公用经费\t30\t31\t32\n`,
      ['expenditure_project 110', 'expenditure_public 32', 'three_public 45', 'three_public 48 plan'],
    ],
  ]));

describe('lines of a list that make up a sum', () =>
  statedIs([
    [
      '全年项目支出130万元，情况是：\n1.信号灯维护，支出70万元；\n2.劝导站补助，支出60万元。',
      ['expenditure 60 劝导站补助', 'expenditure 70 信号灯维护', 'expenditure_project 130'],
    ],
    // They do not.
    [
      '全年项目支出150万元，情况是：\n1.信号灯维护，支出70万元；\n2.劝导站补助，支出60万元。',
      ['expenditure_project 150'],
    ],
    // Kinds of spending are no projects.
    [
      '全年支出9000万元，其中项目支出130万元。\n1.办公费，支出70万元；\n2.差旅费，支出60万元。',
      ['expenditure 9000', 'expenditure_project 130'],
    ],
  ]));

it('keeps the printed form of such a line, up to its amount', () => {
  const text =
    '青禾县公安局2022年度部门整体支出绩效自评报告\n\n全年项目支出１３０万元，情况是：\n（1）信号灯维护，支出７０．５万元；\n（2）劝导站补助，支出５９．５ 万元。\n';
  const [report] = extractText('a.txt', text).reports;
  const read = report?.observations.filter(({ scope }) => scope === 'project') ?? [];
  expect(read.map(({ value, source }) => [value, source])).toEqual([
    [
      { status: 'reported_normalised', value: '70.5', text: '７０．５万元' },
      { line: 4, text: '（1）信号灯维护，支出７０．５万元' },
    ],
    [
      { status: 'reported_normalised', value: '59.5', text: '５９．５ 万元' },
      { line: 5, text: '（2）劝导站补助，支出５９．５ 万元' },
    ],
  ]);
});
