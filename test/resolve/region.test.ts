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
