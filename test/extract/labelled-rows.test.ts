import { expect, it } from 'vitest';
import { readGrids } from '../../scripts/extract/grid/read-grids.ts';
import { withLabelledRows } from '../../scripts/extract/labelled-rows.ts';
import { documentOf } from './cells.ts';

const read = (text: string): string[] =>
  readGrids(withLabelledRows(documentOf(`专项资金使用情况（单位：万元）\n\n${text}`)), '2022').map(
    ({ measure, value, scope, subject, source }) =>
      [measure, value.value || value.text, scope, subject, source.line].filter(Boolean).join(' '),
  );

it.each<[string, string, readonly string[]]>([
  [
    'a list of projects with the labels of their figures, and its total',
    '1）岗亭维修 预算30 支出27\n2）禁毒 预算45 支出45\n3）合计 预算75 支出72 执行率96%',
    [
      'budget 30 project 岗亭维修 3',
      'expenditure 27 project 岗亭维修 3',
      'budget 45 project 禁毒 4',
      'expenditure 45 project 禁毒 4',
      'budget 75 special_projects 5',
      'expenditure 72 special_projects 5',
      'execution_rate 96 special_projects 5',
    ],
  ],
  [
    'points and grades without a label',
    'A.岗亭维修  97.5分  优  预算118\nB.禁毒  84分  良  预算90',
    [
      'score 97.5 project 岗亭维修 3',
      'grade 优 project 岗亭维修 3',
      'budget 118 project 岗亭维修 3',
      'score 84 project 禁毒 4',
      'grade 良 project 禁毒 4',
      'budget 90 project 禁毒 4',
    ],
  ],
  ['one line', '1）岗亭维修 预算30 支出27', []],
  ['units', '1.交警支队 预算30 支出27\n2.看守所 预算45 支出45', []],

  ['words', '1.岗亭维修 预算充足 支出27\n2.禁毒 预算不足 支出45', []],
])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
