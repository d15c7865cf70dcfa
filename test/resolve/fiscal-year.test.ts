import { describe, expect, it } from 'vitest';
import { inferFiscalYear, inferIssued } from '../../scripts/resolve/fiscal-year.ts';
import { documentOf } from '../extract/cells.ts';

describe('the fiscal year', () => {
  it.each<[string, string, string | null]>([
    ['in the title', `青禾县公安局2022年度绩效自评报告\n${'甲\n'.repeat(20)}2021年度支出。\n`, '2022'],
    ['on a line of its own', '绩效自评报告\n（2021年度）\n', '2021'],
    ['not the date of the report', '2021年度绩效自评报告\n报告日期：2022年8月15日\n', '2021'],
    ['in the text alone', '绩效自评情况\n一、概况\n2021年度，本部门支出10万元。\n', '2021'],
    ['at the head of a sentence, before a comma', '三公经费情况\n2024年，青禾县公安局支出10万元。\n', '2024'],
    ['in Chinese numerals', '二〇二一年度绩效自评报告\n', '2021'],
    ['in full-width digits', '２０２１年度绩效自评报告\n', '2021'],
    ['parted by spaces', '（ 2022 年度）绩效自评表\n', '2022'],
    [
      'not a year that is only compared with',
      '2022年度绩效自评报告\n比2021年度增加，较2021年度下降。\n',
      '2022',
    ],
    ['not the number of a document', '绩效自评报告\n根据财预〔2020〕10号文件。\n', null],
    ['beside its label', '自评表\n名称：青禾县公安局　年度：2022　单位：万元\n', '2022'],
    ['in the cell beside its label', '自评表\n单位名称\t青禾县公安局\t填报年度\t2022\n', '2022'],
    ['in the cell below its label', '自评表\n\t年度\n\t2022\n', '2022'],
    ['after a comma', '部门,青禾县公安局\n年度,2023\n', '2023'],
    ['after the word for an annex', '附件1：2023年度整体绩效自评报告\n', '2023'],
    ['bare in a title', '绩效自评表（2021）\n', '2021'],
    ['bare at the end of a title', '评价表\n青禾县公安局　2023\n', '2023'],
    [
      'before the plan for the next',
      '青禾县公安局2022年度绩效自评及2023年预算安排\n一、2022年执行\n二、2023年预算安排\n',
      '2022',
    ],
    ['the last of two columns', '收支对比表\n项目\t2022年决算数\t2023年决算数\n', '2023'],
    ['not a column beside the title', '2022年度决算\n项目\t2022年决算数\t2023年预算数\n', '2022'],
    [
      'whose end is told, and not the years behind it',
      '项目绩效自评报告\n2024年实施该项目。截至2024年12月底，支出741万元，余款列入2025年。\n建议从2025年起安排经费。\n',
      '2024',
    ],
    ['in the text, not of a month', '绩效自评情况\n2021年支出10万元。\n2022年3月完成自评。\n', '2021'],
    ['none', '绩效自评报告\n', null],
  ])('%s', (_what, text, year) => expect(inferFiscalYear(documentOf(text))?.year ?? null).toBe(year));
});

it.each([
  ['报告日期：2022年8月15日', '2022-08-15'],
  ['2022年8月', '2022-08'],
  [' ２０２２ 年 8 月 5 日 ', '2022-08-05'],
  ['发布时间：2023年12月1日 10:30', '2023-12-01'],
  ['于2022年8月15日召开会议', ''],
  ['2022年度', ''],
])('the date of %s is "%s"', (line, date) => expect(inferIssued(documentOf(`标题\n${line}\n`))).toBe(date));
