import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';

/** Names of one project, and the ways in which a title puts one together with the body, the year and the kind of report. */
const NAMES = [
  '见义勇为奖励资金',
  '看守所监控升级改造',
  '雪亮工程',
  '派出所执法办案区改造',
  '在押人员伙食补助',
];

/** N for the name of the project. */
const TITLES = [
  '青禾县公安局关于2022年\nN\n使用情况的绩效自评报告',
  '青禾县公安局\nN\n绩效自评报告\n（2022年度）',
  '青禾县公安局\nN\n2022年度绩效自评报告',
  '青禾县公安局2022年度N项目自评报告',
  'N2022年度绩效评价报告\n青禾县公安局',
  '青禾县公安局2022年度N支出绩效自评情况说明',
  '关于2022年度N绩效自评情况的报告\n青禾县公安局',
  '关于报送青禾县公安局2022年N绩效自评报告的函',
  '2022年度N绩效自评总结\n填报单位：青禾县公安局',
  '青禾县公安局2022年度“N”绩效自评报告',
  '项目支出绩效自评报告\n（N）\n青禾县公安局2022年',
  '青禾县公安局2022年度项目支出绩效自评报告——N',
  '2022年度青禾县公安局\n项目支出绩效自评报告\n——N',
  '青禾县公安局2022年N使用管理情况绩效自评报告',
  '青禾县公安局对2022年N的自评',
  '青禾县公安局二〇二二年度N绩效自评报告',
  '青禾县公安局2022年度N预算绩效自评报告',
  '青禾县公安局2022年度N绩效运行及自评报告',
  '青禾县公安局N（2022年度）绩效自评报告',
  '2022年青禾县公安局N预算执行及绩效自评报告',
  '青禾县公安局2022年N年度绩效自我评价报告',
  '青禾县公安局关于开展2022年N绩效自评的情况报告',
];

const MONEY = '一、资金情况\n年初预算46万元，支出44.62万元，执行率97%。\n自评得分95分。\n';

/** Of whom a report gives its figures: the scope and the project of each, once. */
function subjectsOf(title: string): string[] {
  const { reports } = extractText('a.txt', `${title}\n\n${MONEY}`);
  const stated = reports
    .flatMap(({ observations }) => observations)
    .filter(({ origin, value }) => origin !== 'derived' && value.status === 'reported');
  expect(stated.map(({ measure }) => measure).sort()).toEqual([
    'budget_initial',
    'execution_rate',
    'expenditure',
    'score',
  ]);
  return [...new Set(stated.map(({ scope, subject }) => `${scope} ${subject.replace(/项目$/, '')}`))];
}

describe('a title that names one project', () => {
  for (const name of NAMES)
    it.each(TITLES)(`${name}: %s`, (title) =>
      expect(subjectsOf(title.replace('N', name))).toEqual([`project ${name}`]),
    );
});

describe('a title that names none', () =>
  it.each<[title: string, scope: string]>([
    ['青禾县公安局2022年度部门整体支出绩效自评报告', 'department'],
    ['青禾县公安局2022年度经费支出绩效自评报告', 'department'],
    ['青禾县公安局2022年度财政资金绩效自评报告', 'department'],
    ['青禾县公安局2022年度部门预算绩效自评报告', 'department'],
    ['青禾县公安局2022年度公安专项资金绩效自评报告', 'special_projects'],
    ['青禾县公安局2022年度区级专项资金绩效自评报告', 'special_projects'],
    ['青禾县公安局2022年度专项项目绩效自评报告', 'special_projects'],
    ['青禾县公安局2022年度项目支出绩效自评报告', 'special_projects'],
  ])('%s', (title, scope) => expect(subjectsOf(title)).toEqual([`${scope} `])));
