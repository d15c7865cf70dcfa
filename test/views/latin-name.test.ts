import { expect, test } from 'vitest';
import { latinName } from '../../src/views/latin-name.ts';
import { latinPlace } from '../../src/views/places.ts';

test.each([
  ['青禾县', 'Qinghe County'],
  ['长安市', "Chang'an City"],
  ['陕西省', 'Shaanxi Province'],
  ['山西省', 'Shanxi Province'],
  ['内蒙古自治区', 'Inner Mongolia Autonomous Region'],
  ['青禾回族自治县', 'Qinghe Hui Autonomous County'],
  ['云桥土家族苗族自治州', 'Yunqiao Tujia Miao Autonomous Prefecture'],
  ['石阳高新技术产业开发区', 'Shiyang High-tech Industrial Development Zone'],
  ['绿山旗', 'Lüshan Banner'],
])('the place %s', (name, expected) => {
  expect(latinPlace(name)).toBe(expected);
});

test.each([
  ['青禾县公安局', 'Qinghe County Public Security Bureau'],
  ['子川市青禾县公安局', 'Zichuan City Qinghe County Public Security Bureau'],
  ['子川市公安局青禾分局', 'Zichuan City Public Security Bureau Qinghe Branch'],
  ['青禾公安分局', 'Qinghe Public Security Branch'],
  ['高新区公安分局', 'High-tech Zone Public Security Branch'],
  ['青禾', 'Qinghe'],
])('the body %s', (name, expected) => {
  expect(latinName(name)).toBe(expected);
});
