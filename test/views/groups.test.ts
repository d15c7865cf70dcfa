import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/data/store.ts';
import type { BureauRow, ObservationRow } from '../../src/model/tables.ts';
import { bodiesView } from '../../src/views/bodies.ts';
import { contextOf } from '../../src/views/context.ts';
import { measureGroups } from '../../src/views/measure-groups.ts';
import { observation, report, tables } from '../charts/rows.ts';

const zh = contextOf({ kind: 'year', id: '2024' }, 'zh');
const BODIES = ['jia', 'yi', 'bing'].map(
  (id) =>
    ({
      bureau_id: id,
      name: `${id}公安局`,
      short_name: id,
      province: id === 'jia' ? '湖南省' : '',
    }) as BureauRow,
);

const score = (id: string, subject: string, value: string): ObservationRow =>
  observation(`${id}-2024`, 'score', value, {
    bureau_id: id,
    fiscal_year: '2024',
    scope: 'project',
    subject,
  });

const storeOf = (rows: ObservationRow[]) =>
  createStore(
    {
      ...tables(
        BODIES.map(({ bureau_id: id }) => report(`${id}-2024`, { bureau_id: id, fiscal_year: '2024' })),
        rows,
      ),
      bureaus: BODIES,
    },
    () => '',
  );

const groupsOf = (rows: ObservationRow[]) => {
  const store = storeOf(rows);
  const { groups } = measureGroups('score', store.dataset.reports, store, zh);
  return groups.map(({ id, title, note, table }) => ({
    id,
    title,
    compared: !note.includes('不比较'),
    heads: table.rows.map(({ head }) => 'text' in head && head.text),
  }));
};

describe('projects in tables', () => {
  test('different projects stand in one table and are not compared', () => {
    expect(
      groupsOf([score('jia', '天网', '95'), score('yi', '禁毒', '90'), score('jia', '办案', '88')]),
    ).toEqual([
      {
        id: 'score-2024-project-actual',
        title: '2024 年度 · 单个项目 · 实际',
        compared: false,
        heads: ['jia · 天网', 'jia · 办案', 'yi · 禁毒'],
      },
    ]);
  });

  test('a project of two bodies is a table of its own', () => {
    const groups = groupsOf([
      score('jia', '天网', '95'),
      score('yi', '天网', '90'),
      score('jia', '办案', '88'),
    ]);
    expect(groups.map(({ heads, compared }) => [heads, compared])).toEqual(
      expect.arrayContaining([
        [['jia · 天网', 'yi · 天网'], true],
        [['jia · 办案'], true],
      ]),
    );
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
  });
});

test('bodies without a region are listed under a heading, behind the others', () => {
  const store = storeOf([]);
  expect(bodiesView(store, zh).regions.map(({ name, bodies }) => [name, bodies.map(({ id }) => id)])).toEqual(
    [
      ['湖南省', ['jia']],
      ['未登记所在地区', ['yi', 'bing']],
    ],
  );
});
