import { expect, it } from 'vitest';
import { zerosInWords } from '../../../scripts/extract/prose/zero.ts';
import { squeezeText } from '../../../scripts/parse/text.ts';

it.each<[string, readonly string[]]>([
  ['无“三公”经费支出', ['three_public']],
  ['因公出国（境）费未发生', ['three_public_overseas']],
  ['未发生公务接待费和公务用车购置费', ['three_public_reception', 'three_public_vehicle_purchase']],
  ['没有因公出国（境）费、公务接待费', ['three_public_overseas', 'three_public_reception']],
  ['公务接待费为零', ['three_public_reception']],
  ['公务接待费为0.5万元', []],
  ['公务接待费10万元', []],
  ['无公务用车购置费增加', []],
  [
    '因公出国（境）、公务用车购置和公务接待均为0',
    ['three_public_overseas', 'three_public_vehicle_purchase', 'three_public_reception'],
  ],
  ['公务用车购置0，因公出国（境）0。', ['three_public_vehicle_purchase', 'three_public_overseas']],
  ['因公出国（境）费连续三年为0', ['three_public_overseas']],
  ['公务接待费：无支出', ['three_public_reception']],
  [
    '未发生公务接待、出国和购车支出',
    ['three_public_reception', 'three_public_overseas', 'three_public_vehicle_purchase'],
  ],
  ['公务接待实行零支出', ['three_public_reception']],
  ['因公出国（境）费及公务用车购置费无支出', ['three_public_overseas', 'three_public_vehicle_purchase']],
  ['政府性基金预算财政拨款收入为零', ['revenue_fund']],
  ['其中财政拨款收入9万元；无政府性基金收入。', ['revenue_fund']],
  ['无政府性基金收入安排的支出', []],
  ['本年无政府性基金收入增长', []],
  ['无出租固定资产', ['fixed_assets_leased']],
  ['出国3人次，购车2辆', []],
  ['支出为零', []],
  ['', []],
])('%s', (sentence, measures) =>
  expect(zerosInWords(squeezeText(sentence), 0).map(({ measure }) => measure)).toEqual(measures),
);
