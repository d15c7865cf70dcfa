import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../scripts/check/checks.ts';
import { checkName } from '../../src/i18n/checks.ts';
import type { ObservationRow } from '../../src/model/tables.ts';
import { bodiesView } from '../../src/views/bodies.ts';
import { changesSince } from '../../src/views/changes.ts';
import { contextOf } from '../../src/views/context.ts';
import { formulaOf } from '../../src/views/formula.ts';
import { measureGroups } from '../../src/views/measure-groups.ts';
import { piecesOf } from '../../src/views/source.ts';
import { valueView } from '../../src/views/value.ts';
import { whyNotTheSame } from '../../src/views/why.ts';
import { inventedStore } from './store.ts';

const store = inventedStore(40, 3);
const zh = contextOf({ kind: 'home' }, 'zh');
const en = contextOf({ kind: 'home' }, 'en');
const [some] = store.dataset.observations.filter((row) => row.value !== '' && row.source_line !== '');
const printed = some as ObservationRow;
const like = (changes: Partial<ObservationRow>): ObservationRow => ({ ...printed, ...changes });

describe('a value', () => {
  test.each([
    ['blank_in_source', '空白'],
    ['not_disclosed', '未公开'],
    ['not_applicable', '不适用'],
    ['withheld', '涉密'],
    ['unreadable', '无法识读'],
  ] as const)('%s is the word %s', (value_status, word) => {
    const view = valueView(like({ value: '', value_text: '', value_status }), zh);
    expect(view).toMatchObject({ kind: 'missing', word });
  });

  test('an explicit zero is a number', () => {
    expect(valueView(like({ value: '0', value_text: '0' }), zh)).toMatchObject({
      kind: 'number',
      whole: '0',
    });
  });

  test('leads to its line and says what was printed there', () => {
    const view = valueView(like({ report_id: 'a-2021', source_line: '12', value_text: '100%%' }), en);
    expect(view.href).toBe('source/a-2021.html#l12');
    expect(view.title).toBe('printed as “100%%” on line 12 of the source');
  });
});

describe('comparability', () => {
  test.each(['execution', 'three-public', 'score'] as const)('%s: no table mixes keys', (id) => {
    const { groups } = measureGroups(id, store.dataset.reports, store, zh);
    expect(groups.length).toBeGreaterThan(1);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    for (const { key, table } of groups)
      for (const row of table.rows) expect(key.startsWith(`${row.data?.['year']}|`)).toBe(true);
  });

  test('every report is either in a table or listed with the reason', () => {
    const { groups, without } = measureGroups('execution', store.dataset.reports, store, zh);
    const shown = [...groups.flatMap(({ table }) => table.rows), ...(without?.table.rows ?? [])];
    const bodies = new Set(shown.map((row) => `${row.data?.['body']} ${row.data?.['year']}`));
    expect(bodies).toEqual(
      new Set(store.dataset.reports.map((row) => `${row.bureau_id} ${row.fiscal_year}`)),
    );
  });

  test('fewer than ten bodies are said not to be ranked', () => {
    for (const { note, table } of measureGroups('execution', store.dataset.reports, store, en).groups) {
      const bodies = new Set(table.rows.map((row) => row.data?.['body'])).size;
      if (bodies > 1 && bodies < 10) expect(note).toContain('neither ranked nor averaged');
    }
  });

  test('home takes two rates of different kind apart', () => {
    const why = whyNotTheSame(store, zh);
    expect(why?.cards.length).toBe(2);
    expect(why?.cards[0]?.divisor).not.toBe(why?.cards[1]?.divisor);
    expect(why?.conclusion).toContain(why?.cards[0]?.divisor);
  });
});

test('a formula shows its operands, each with its place', () => {
  const row = store.dataset.observations.find(
    (row) => row.measure === 'execution_rate_recomputed',
  ) as ObservationRow;
  const parts = formulaOf(row, store, zh);
  const operands = parts.filter(({ href }) => href !== '');
  expect(operands.map(({ label }) => label)).toContain('支出数');
  expect(operands.every(({ href }) => /#l\d+$/.test(href))).toBe(true);
  expect(parts.some(({ text }) => text.includes('÷'))).toBe(true);
});

describe('a line of the source', () => {
  const proof = (text: string) => ({ line: '1', text, title: '', href: '' });
  const marked = (line: string, texts: readonly string[]) =>
    piecesOf(line, texts.map(proof)).map((piece) =>
      piece.kind === 'mark' ? `[${piece.text}]` : piece.kind === 'tab' ? '|' : piece.text,
    );

  test.each([
    ['a clause', '合计8万元，其中2万元', ['合计8万元'], ['[合计8万元]', '，其中2万元']],
    ['cells', '资金\t10\t20', ['20'], ['资金', '|', '10', '|', '[20]']],
    ['the same text twice', '10\t10', ['10', '10'], ['[10]', '|', '[10]']],
    ['the longer one first', '110\t10', ['10', '110'], ['[110]', '|', '[10]']],
    ['nothing proven', '无', [], ['无']],
    ['a number within another', '100\t10', ['10'], ['100', '|', '[10]']],
    [
      'spaces that the form has and the name has not',
      '二代身份 证办结天数\t少于 30 天',
      ['二代身份证办结天数', '少于30天'],
      ['[二代身份 证办结天数]', '|', '[少于 30 天]'],
    ],
  ])('%s', (_, line, texts, expected) => {
    expect(marked(line, texts)).toEqual(expected);
  });
});

test('what changed since the year before is said in both languages', () => {
  const [latest = '', , first = ''] = store.years;
  expect(changesSince(latest, store, zh).length).toBeGreaterThan(1);
  expect(changesSince(latest, store, en).length).toBe(changesSince(latest, store, zh).length);
  expect(changesSince(first, store, zh)).toEqual([zh.t.yearPage.firstYear]);
});

test('every body is listed once, under its region', () => {
  const all = bodiesView(store, zh).regions.flatMap(({ bodies }) => bodies);
  expect(all.length).toBe(40);
  expect(new Set(all.map(({ id }) => id)).size).toBe(40);
});

test('every check that the public sees has a name in both languages', () => {
  const shown = CHECKS.filter(({ severity }) => severity !== 'note').map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((id) => checkName(id, 'zh') === id || checkName(id, 'en') === id)).toEqual([]);
});
