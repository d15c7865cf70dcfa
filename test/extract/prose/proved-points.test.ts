import { describe, expect, it } from 'vitest';
import { provedPoints } from '../../../scripts/extract/prose/proved-points.ts';
import { passageOf } from './passage.ts';

const read = (text: string): string[] =>
  provedPoints(passageOf(text), '2022').map(({ measure, value }) => `${measure.slice(10)} ${value.value}`);

describe('points for the execution of the budget, in whatever words', () => {
  it.each<[text: string, expected: string[]]>([
    ['资金支出率90.2%。该指标满分10分，自评得9.02分。', ['weight 10', 'score 9.02']],
    ['预算执行率为98.03%。执行率指标分值20分，得分19.6分。', ['weight 20', 'score 19.6']],
    ['预算执行率98%，得9.8分。', ['score 9.8']],
    ['支出率（10分）为98.13%，得9分。', ['weight 10', 'score 9']],
    ['预算执行率=27/28×100%=96.43%，该项权重20分，得19.29分。', ['weight 20', 'score 19.29']],
    ['预算执行。该指标权重10分，因尾款未付，得9.27分，扣0.73分。', ['weight 10', 'score 9.27']],
    ['预算执行率99.41%；6月末支出进度48.2%。该指标分值10分，按比例得9.9分。', ['weight 10', 'score 9.9']],
    ['支出占调整预算数的98.79%，按比例计9.88分。', ['score 9.88']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('points that the rate does not earn are of something else', () => {
  it.each([
    '预算执行率98%，产出指标得38分。',
    '预算执行率98%，满意度得9分。',
    '预算执行率98%，自评得60分。',
    '预算执行率满分10分，预算执行率≥95%的得10分。',
    '政府采购执行率98%，得9.8分。',
    '设备使用率98%，得9.8分。',
    '工资支付率100%，得5分。',
    '政策执行率98%，得9.8分。',
    '项目支出完成率96%，得4.8分。',
    '预算执行率98%，财政局复核得9.8分。',
    '2021年预算执行率98%，得9.8分。',
    '预算执行率98%，满分10分，得2分。',
    '预算执行率98%，满分10分，得12分。',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
