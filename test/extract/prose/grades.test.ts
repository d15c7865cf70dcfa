import { expect, it } from 'vitest';
import { gradeReadings } from '../../../scripts/extract/prose/grades.ts';
import { projectScores, scoreReadings } from '../../../scripts/extract/prose/scores.ts';
import { passageOf } from './passage.ts';

it.each<[string, readonly string[]]>([
  ['评价等级为“优”。', ['优']],
  ['自评结果为良好。', ['良好']],
  ['评价等级：优☑ 良□ 中□ 差□', ['优']],
  ['自评总分95.35分，综合评定为优秀等次。', ['优秀']],
  ['自评得分为91.85分，评为良', ['良']],
  ['评价等级为优的项目87个', []],
  ['12个项目评为优', []],
  ['评价等级（优）', ['优']],
  ['等级：优（94.6分）', ['优']],
  ['上年度自评等级为优；本年度自评等级为良', ['良']],
  ['自评分90.5，优。', ['优']],
  ['等级不明', []],
])('the grade of %s', (text, words) =>
  expect(gradeReadings(passageOf(text)).map(({ value }) => value.text)).toEqual(words),
);

it.each<[string, readonly string[]]>([
  ['经自评，得分为91.85分。', ['score 91.85']],
  ['产出指标50分，得48分。合计97.22分。', ['score 97.22']],
  ['总体得94分', ['score 94']],
  ['自评得分98分，满分100分', ['score 98']],
  ['预算执行率指标分值10分，得9.72分', ['execution_weight 10', 'execution_score 9.72']],
  ['预算执行率指标得9.59分（满分10分）', ['execution_weight 10', 'execution_score 9.59']],
  ['执行率71.81%，该项得分7.18分（满分10分）', ['execution_weight 10', 'execution_score 7.18']],
  ['预算执行率98.74%，此项满分20分，得19.75分', ['execution_weight 20', 'execution_score 19.75']],
  ['等级：优（94.6分）', ['score 94.6']],
  [
    '预算执行率=全年执行数/全年预算数=99.18%，该项指标满分10分，自评得9.9分。',
    ['execution_weight 10', 'execution_score 9.9'],
  ],
  ['预算执行率98.63%，该项分值10分，自评9.8分。', ['execution_weight 10', 'execution_score 9.8']],
  ['自评得分90分以上的项目', []],
  ['满分100分', []],
  ['破案得力，抓获100人', []],
])('the points of %s', (text, expected) =>
  expect(scoreReadings(passageOf(text)).map(({ measure, value }) => `${measure} ${value.value}`)).toEqual(
    expected,
  ),
);

it('the scores of projects that one sentence lists', () => {
  const text = '各项目自评得分分别为：岗亭维修96分、雪亮工程84.5分，平均得分90.25分。';
  expect(projectScores(passageOf(text)).map(({ subject, value }) => `${subject} ${value.value}`)).toEqual([
    '岗亭维修 96',
    '雪亮工程 84.5',
  ]);
  expect(projectScores(passageOf('各项目自评得分较高。'))).toEqual([]);
});

it('the grades of two years in one paragraph', () => {
  const text = '2021年度自评得分91.2分，等级优；2022年度自评得分93.6分，等级良。';
  const found = gradeReadings(passageOf(text), '2022').map(({ value, year }) => `${value.text} ${year}`);
  expect([...new Set(found)]).toEqual(['优 2021', '良 ']);
});
