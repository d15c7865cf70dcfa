import { describe, expect, it } from 'vitest';
import { completeRegion, regionOf } from '../../scripts/resolve/region.ts';
import type { BureauRow } from '../../src/model/tables.ts';

describe('where a body lies', () => {
  it.each<[name: string, text: string, region: string]>([
    ['曹妃甸区公安局', '', '河北省 唐山市 曹妃甸区 130209'],
    ['株洲市公安局渌口分局', '', '湖南省 株洲市 渌口区 430212'],
    ['大厂回族自治县公安系统', '', '河北省 廊坊市 大厂回族自治县 131028'],
    ['湖南省岳阳市临湘市公安局', '', '湖南省 岳阳市 临湘市 430682'],
    ['唐山市公安局高新区分局', '', '河北省 唐山市 高新区 -'],
    ['唐山高新技术产业开发区公安局', '', '河北省 唐山市 唐山高新技术产业开发区 -'],
    ['岳阳市公安局', '', '湖南省 岳阳市 - 430600'],
    ['云南省公安厅', '', '云南省 - - 530000'],
    ['北京市公安局海淀分局', '', '北京市 - 海淀区 110108'],
    // Autonomous places are named in daily use without their peoples.
    ['大厂县公安局', '', '河北省 廊坊市 大厂回族自治县 131028'],
    ['恩施州公安局', '', '湖北省 恩施土家族苗族自治州 - 422800'],
    ['四川省阿坝州阿坝县公安局', '', '四川省 阿坝藏族羌族自治州 阿坝县 513231'],
    ['凉山州西昌市公安局', '', '四川省 凉山彝族自治州 西昌市 513401'],
    ['鄂温克旗公安局', '', '内蒙古自治区 呼伦贝尔市 鄂温克族自治旗 150724'],
    ['察布查尔县公安局', '', '新疆维吾尔自治区 伊犁哈萨克自治州 察布查尔锡伯自治县 654022'],
    ['东乡县公安局', '', '甘肃省 临夏回族自治州 东乡族自治县 622926'],
    ['五指山市公安局', '', '海南省 - 五指山市 469001'],
    // One name, several places: only the name or the text around it can tell.
    ['鼓楼区公安局', '', '- - 鼓楼区 -'],
    ['鼓楼区公安局', '2022年，徐州市鼓楼区财政局批复', '江苏省 徐州市 鼓楼区 320302'],
    ['南京市公安局鼓楼分局', '', '江苏省 南京市 鼓楼区 320106'],
    // Invented places are in no list: the words of the name are all there is.
    ['赤岭市青禾区公安局', '', '- 赤岭市 青禾区 -'],
    ['青禾县公安局', '', '- - 青禾县 -'],
    ['白石市公安局沙坪分局', '', '- 白石市 - -'],
  ])('%s (%s)', (name, text, expected) => {
    const { province, prefecture, county, code } = regionOf(name, text);
    expect([province, prefecture, county, code].map((part) => part || '-').join(' ')).toBe(expected);
  });
});

describe('a registered body', () => {
  const row = (cells: Partial<BureauRow>): BureauRow =>
    ({
      bureau_id: 'x',
      province: '',
      prefecture: '',
      county: '',
      region_code: '430682',
      region_code_system: 'GB/T 2260',
      ...cells,
    }) as BureauRow;

  it('gets the places that its code tells', () => {
    expect(completeRegion(row({}))).toMatchObject({
      province: '湖南省',
      prefecture: '岳阳市',
      county: '临湘市',
    });
  });

  it('keeps what the register says', () => {
    expect(completeRegion(row({ prefecture: '湘北' }))).toMatchObject({
      province: '湖南省',
      prefecture: '湘北',
    });
  });

  it('keeps its blanks where the code is of another system', () => {
    expect(completeRegion(row({ region_code_system: '统计' }))).toMatchObject({ province: '' });
  });
});
