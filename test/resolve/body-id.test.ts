import { describe, expect, it } from 'vitest';
import { bodyId, shortNameOf } from '../../scripts/resolve/body-id.ts';

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
    ['赣州市章贡区公安局', 'zhanggong'],
    ['赣州市赣县区公安局', 'ganxian'],
    ['荆州市沙市区公安局', 'shashi'],
    ['湖南临湘市公安局', 'linxiang'],
    ['南京市公安局鼓楼分局', 'nanjing-gulou'],
    ['福州市鼓楼区公安局', 'fuzhou-gulou'],
    ['长沙市公安局', 'changsha'],
    ['长沙县公安局', 'changshaxian'],
    ['大理州公安局', 'dali'],
    ['大理市公安局', 'dalishi'],
    ['四川省阿坝州阿坝县公安局', 'abaxian'],
    ['阿坝藏族羌族自治州公安局', 'aba'],
    ['郑州市公安局管城回族区分局', 'guancheng'],
    ['广西壮族自治区公安厅', 'guangxi'],
    ['本溪满族自治县公安局', 'benxixian'],
    ['本溪县公安局', 'benxixian'],
    ['本溪市公安局', 'benxi'],
    ['伊宁市公安局', 'yining'],
    ['伊宁县公安局', 'yiningxian'],
    ['东乡族自治县公安局', 'dongxiang'],
    ['鄂伦春旗公安局', 'elunchun'],
    ['凉山州西昌市公安局', 'xichang'],
  ])('%s is %s', (name, id) => expect(bodyId(name)).toBe(id));
});

describe('the short name of a body', () => {
  it.each([
    ['曹妃甸区公安局', '曹妃甸'],
    ['大厂回族自治县公安系统', '大厂'],
    ['株洲市公安局渌口分局', '渌口'],
    ['湖南省岳阳市华容县公安局', '华容'],
    ['南京市公安局鼓楼分局', '南京鼓楼'],
    ['水云县公安局看守所', '水云看守所'],
    ['唐山市公安局高新技术产业开发区分局', '唐山高新区'],
    ['唐山市公安局高新区分局', '唐山高新区'],
    ['青禾市公安局经济技术开发区分局', '青禾经开区'],
    ['单县公安局', '单县'],
    ['长沙县公安局', '长沙县'],
    ['大厂县公安局', '大厂'],
    ['恩施州公安局', '恩施'],
    ['恩施市公安局', '恩施市'],
  ])('%s is %s', (name, short) => expect(shortNameOf(name)).toBe(short));
});
