import { describe, expect, it } from 'vitest';
import { bodyId, inferBody } from '../../scripts/resolve/body-name.ts';
import { documentOf } from '../extract/cells.ts';

describe('the id of a body from its name', () => {
  it.each([
    ['曹妃甸区公安局', 'caofeidian'],
    ['临湘市公安局', 'linxiang'],
    ['大厂回族自治县公安系统', 'dachang'],
    ['株洲市公安局渌口分局', 'lukou'],
    ['唐山市公安局高新区分局', 'tangshan-hightech'],
    ['唐山高新技术产业开发区公安局', 'tangshan-hightech'],
    ['大连经济技术开发区公安局', 'dalian-economic'],
    ['重庆市公安局两江新区分局', 'chongqing-newarea'],
    ['水云县公安局交通警察大队', 'shuiyun-jiaotongjingcha'],
    ['西双版纳傣族自治州公安局', 'xishuangbanna'],
    ['乌鲁木齐市公安局天山区分局', 'tianshan'],
    ['吉县公安局', 'jixian'],
    ['市中区公安局', 'shizhong'],
    ['云南省公安厅', 'yunnan'],
    ['铁路公安处', 'tielu'],
  ])('%s is %s', (name, id) => expect(bodyId(name)).toBe(id));
});

describe('the body a text is about', () => {
  it.each<[string, string, string | null]>([
    ['the title', '青禾县公安局2022年度部门整体支出绩效自评报告\n正文\n', '青禾县公安局'],
    ['beside its label', '绩效自评表\n填报单位：青禾县公安局\n经白石县公安局协助。\n', '青禾县公安局'],
    ['a cell beside its label', '自评表\n预算部门名称\t\t白石市公安局沙坪分局\t\n', '白石市公安局沙坪分局'],
    [
      'the name used most',
      '一、概况\n青禾县公安局有民警。\n青禾县公安局开展自评。\n白石县公安局也有。\n',
      '青禾县公安局',
    ],
    ['a unit of a body', '青禾县公安局交通警察大队2022年度绩效自评报告\n', '青禾县公安局交通警察大队'],
    ['no place before 公安', '公安局绩效自评报告\n县公安局开展自评。\n', null],
    ['nobody', '一份说明\n', null],
  ])('%s', (_what, text, name) => expect(inferBody(documentOf(text))?.name ?? null).toBe(name));

  it('with the line that names it', () => {
    expect(inferBody(documentOf('\n表\n填报单位：青禾县公安局\n'))).toEqual({
      name: '青禾县公安局',
      line: 3,
    });
  });
});
