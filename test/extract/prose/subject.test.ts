import { expect, it } from 'vitest';
import { projectOf } from '../../../scripts/extract/prose/subject.ts';
import { squeezeText } from '../../../scripts/parse/text.ts';

it.each<[string, string, string]>([
  ['智慧社区项目2021年投入资金595万元', '', '智慧社区项目'],
  ['（1）执法记录仪购置项目：预算10万元', '', '执法记录仪购置项目'],
  ['项目名称：天网工程', '', '天网工程'],
  ['1．天网工程运维经费。预算安排10万元', '', '天网工程运维经费'],
  ['该项目总金额163万元', '智慧社区项目', '智慧社区项目'],
  ['本项目总投资1万元', '智慧社区项目', '智慧社区项目'],
  ['另有支出10万元', '智慧社区项目', ''],
  ['我局共有项目10个', '', ''],
  ['专项项目支出100万元', '', ''],
  ['(二)三公经费支出情况。', '', ''],
  ['2.政府采购执行率。采购预算210万元', '', ''],
  ['1.局机关：本年支出220万元', '', ''],
  ['优秀项目6个、良好项目2个', '', ''],
  ['2022年年初预算安排项目资金150万元', '', ''],
])('%s (after "%s") is about "%s"', (text, previous, subject) =>
  expect(projectOf(squeezeText(text), previous)).toBe(subject),
);
