import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';

/** Names of the projects of which figures are read, each once. */
const subjects = (text: string): string[] => {
  const { reports } = extractText('a.txt', `青禾县公安局2022年度项目支出绩效自评报告\n${text}`);
  const all = reports.flatMap(({ observations }) => observations.map(({ subject }) => subject));
  return [...new Set(all.filter((subject) => subject !== ''))];
};

it.each([
  ['with 项目 behind it', '岗亭维修', '岗亭维修项目'],
  ['with narrow brackets', '岗亭（一期）维修', '岗亭(一期)维修项目'],
])('a project that is named again %s is one, under the name that stands first', (_what, name, again) => {
  const list = `项目名称\t年初预算数\t全年执行数\n${name}\t9\t8\n号牌制作\t7\t6\n`;
  expect(subjects(`${list}\n${again}得分83分，等级为良。\n`)).toEqual([name, '号牌制作']);
});

it('two projects stay two', () =>
  expect(subjects('岗亭维修项目83分，等级为良；号牌制作项目96分，等级为优。\n')).toEqual([
    '岗亭维修项目',
    '号牌制作项目',
  ]));

const figures = (text: string): string[] =>
  extractText('a.txt', text).reports.flatMap(({ observations }) =>
    observations
      .filter(({ value, source }) => value.value !== '' && source !== null)
      .map(({ measure, scope, value }) => `${scope} ${measure} ${value.value}`),
  );

it('the sum of projects that were chosen is not that of all', () => {
  const table =
    '序号\t项目名称\t预算数\t实际支出\t执行率\n1\t岗亭维修\t9\t8\t88.89%\n2\t号牌制作\t7\t6\t85.71%\n合计\t\t16\t14\t87.5%\n';
  const head = '青禾县公安局2022年度专项项目绩效自评报告\n\n共有专项项目19个，';
  const told = figures(`${head}预算安排230万元，实际支出220万元。\n\n${table}`);
  expect(told).toContain('special_projects budget 230');
  expect(told).toContain('special_projects expenditure 220');
  expect(told).not.toContain('special_projects budget 16');
  expect(figures(`${head}重点项目如下。\n\n${table}`)).toContain('special_projects expenditure 14');
});

describe('what is left over', () => {
  it.each<[text: string, expected: string]>([
    ['岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，结余1万元。', 'project balance_current 1'],
    ['岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，年末结转1万元。', 'project balance_current 1'],
    ['岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，累计结余1万元。', 'project balance_accumulated 1'],
    ['部门整体支出绩效自评报告\n\n支出8万元，年末结余1万元。', 'department balance_accumulated 1'],
    // 剩余 may be of anything, unless the spending leaves just that.
    ['岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，剩余1万元由财政收回。', 'project balance_current 1'],
    [
      '岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元。尚未使用的1万元结转下年。',
      'project balance_current 1',
    ],
  ])('%s', (text, expected) => expect(figures(`青禾县公安局2022年度${text}`)).toContain(expected));

  it.each([
    '岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，宣传品制作费结余0.6万元。',
    '岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，省级资金结余0.6万元。',
    '部门整体支出绩效自评报告\n\n预算9万元，支出5万元，未支出的4万元中，结余1万元。',
    '岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，剩余0.4万元为质保金。',
    '岗亭维修项目绩效自评报告\n\n剩余1万元由财政收回。',
  ])('%s tells of a part', (text) =>
    expect(figures(`青禾县公安局2022年度${text}`).join()).not.toContain('balance'),
  );
});

it('a blank cell of what is left is read, and no text is thrown at', () => {
  const text =
    '青禾县公安局2022年度项目支出绩效自评报告\n\n项目名称\t预算数\t支出数\t剩余资金\n交警装备专项\t100\t90\t-\n禁毒专项\t50\t50\t\n';
  expect(figures(text)).toContain('project expenditure 90');
});

it('what is left over and proved by nothing is left out with a note', () => {
  const text = '青禾县公安局2022年度岗亭维修项目绩效自评报告\n\n预算9万元，支出8万元，剩余0.4万元为质保金。';
  const { problems } = extractText('a.txt', text);
  expect(problems.filter(({ message }) => message.en === 'left out')).toMatchObject([
    { file: 'a.txt', line: 3 },
  ]);
});
