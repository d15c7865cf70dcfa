import { expect, it } from 'vitest';
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
