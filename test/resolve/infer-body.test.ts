import { describe, expect, it } from 'vitest';
import { inferBody } from '../../scripts/resolve/infer-body.ts';
import { documentOf } from '../extract/cells.ts';

describe('the body a text is about', () => {
  it.each<[string, string, string | null]>([
    ['the title', '青禾县公安局2022年度部门整体支出绩效自评报告\n正文\n', '青禾县公安局'],
    ['beside its label', '绩效自评表\n填报单位：青禾县公安局\n经白石县公安局协助。\n', '青禾县公安局'],
    ['beside a longer label', '自评表\n预算部门（单位）名称 青禾县公安局\n总分\n', '青禾县公安局'],
    ['a cell beside its label', '自评表\n预算部门名称\t\t白石市公安局沙坪分局\t\n', '白石市公安局沙坪分局'],
    [
      'the name used most',
      '一、概况\n青禾县公安局有民警。\n青禾县公安局开展自评。\n白石县公安局也有。\n',
      '青禾县公安局',
    ],
    ['before what the text is about', '青禾县公安局关于2022年度部门整体支出绩效自评的报告\n', '青禾县公安局'],
    [
      'on whose page it stands',
      '索引号 0153-1/2020-07 发布机构 青禾县公安局\n2019年度项目绩效自评报告\n',
      '青禾县公安局',
    ],
    [
      'the body of the title before the one on whose page it stands',
      '发布机构 白石市公安局\n青禾县公安局2022年度绩效自评报告\n青禾县公安局有民警。\n',
      '青禾县公安局',
    ],
    [
      'not what belongs to it',
      '项目绩效评价报告\n青禾县公安局下辖派出所16个。\n青禾县公安局下辖派出所年久失修。\n',
      '青禾县公安局',
    ],
    ['a unit of a body', '青禾县公安局交通警察大队2022年度绩效自评报告\n', '青禾县公安局交通警察大队'],
    [
      'not another body in the first sentence',
      '青禾县公安局2022年度绩效自评报告\n上级单位白石市公安局拨付补助。\n',
      '青禾县公安局',
    ],
    [
      'not the verb before a guide that it has printed',
      '自评材料\n支出1万元。\n编印《青禾县公安局办事指南》。\n',
      '青禾县公安局',
    ],
    [
      'not a station beside it',
      '自评材料\n支出1万元。\n青禾县公安局本部与派出所之间调拨。\n',
      '青禾县公安局',
    ],
    ['no place before 公安', '公安局绩效自评报告\n县公安局开展自评。\n', null],
    ['after other words of the line', '一、基本概况　青禾县公安局　2021年度\n支出1万元\n', '青禾县公安局'],
    ['between points', '自评得分表\n2023年·青禾县公安局·外包\n', '青禾县公安局'],
    [
      'not the division that carries the project out',
      '自评表\n主管部门\t青禾县公安局\t实施单位\t青禾县公安局刑侦大队\n',
      '青禾县公安局',
    ],
    [
      'the branch that carries the project out',
      '自评表\n主管部门\t青禾市公安局\t实施单位\t青禾市公安局沙坪分局\n',
      '青禾市公安局沙坪分局',
    ],
    [
      'who uses the money, not the ministry above',
      '自评表\n地方主管部门\t河东省公安厅\t资金使用单位\t青禾县公安局\n',
      '青禾县公安局',
    ],
    ['who answers for it', '附件：绩效自评报告\n承办：青禾县公安局警务保障处\n', '青禾县公安局'],
    ['in a first sentence', '三公经费情况\n2024年，青禾县公安局“三公”支出共计9元。\n', '青禾县公安局'],
    ['only words before 公安', '公安局绩效自评报告\n我局与县公安局。\n', null],
    ['nobody', '一份说明\n', null],
    ['of Guizhou, which is no polite word', '贵州省乌槐县公安局2022年度绩效自评报告\n', '贵州省乌槐县公安局'],
    ['a branch whose city is not named', '市公安局芦泾分局2022年度绩效自评报告\n', '市公安局芦泾分局'],
    ['only polite words', '贵单位公安局绩效自评报告\n', null],
    [
      'a known place that begins like a preposition',
      '绩效自评报告\n一、概况\n将乐县公安局有民警，根据和平县公安局经验，将乐县公安局开展自评。\n',
      '将乐县公安局',
    ],
  ])('%s', (_what, text, name) => expect(inferBody(documentOf(text))?.name ?? null).toBe(name));

  it('with the line that names it', () => {
    expect(inferBody(documentOf('\n表\n填报单位：青禾县公安局\n'))).toEqual({
      name: '青禾县公安局',
      line: 3,
    });
  });
});
