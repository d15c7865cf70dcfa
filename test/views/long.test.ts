import { describe, expect, test } from 'vitest';
import { MEASURE_PAGES } from '../../src/format/page.ts';
import { compareRows, compareView } from '../../src/views/compare.ts';
import { contextOf } from '../../src/views/context.ts';
import { findingParts, inReadingOrder } from '../../src/views/findings.ts';
import { findingsView } from '../../src/views/findings-page.ts';
import { measureGroups } from '../../src/views/measure-groups.ts';
import { allPages } from '../../src/views/page-list.ts';
import { siteMap } from '../../src/views/site-map.ts';
import { yearView } from '../../src/views/year.ts';
import { inventedStore } from './store.ts';

const few = inventedStore(40, 2);
const many = inventedStore(200, 2);
const [year = ''] = many.years;
const compare = contextOf({ kind: 'compare' }, 'zh');
const yearPage = contextOf({ kind: 'year', id: year }, 'zh');

describe('two hundred bodies', () => {
  test.each(MEASURE_PAGES)(
    '%s: the year page gives each basis and its spread, and leads to the rows',
    (id) => {
      const part = yearView(year, many, yearPage).measures.find((measure) => measure.id === id);
      const onTable = measureGroups(id, many.reportsIn(year), many, yearPage);
      expect(part?.groups.groups.map(({ id: group }) => group)).toEqual(
        onTable.groups.map(({ id: group }) => group),
      );
      const groups = part?.groups.groups.map(({ more }) => more) ?? [];
      for (const more of groups) expect(more).toContain(`table/${id}-${year}.html#${id}-${year}`);
      const rows = part?.groups.overview?.rows.map(({ head }) => head.kind === 'text' && head.href);
      expect(rows).toEqual(groups);
      expect(allPages(many)).toContainEqual({ kind: 'table', id, year });
    },
  );

  test('the site map leads to every page but the one for wrong addresses', () => {
    const at = contextOf({ kind: 'map' }, 'zh');
    const links = siteMap(many, [], at).flatMap((part) => part.links);
    expect(links.map(({ href }) => href).sort()).toEqual(
      allPages(many)
        .filter(({ kind }) => kind !== '404')
        .map((page) => at.to(page))
        .sort(),
    );
  });

  test('a spread is given from ten bodies on, never below', () => {
    const groups = compareView(many, compare).parts.flatMap(({ groups: { groups } }) => groups);
    expect(groups.some(({ spread }) => spread !== null)).toBe(true);
    expect(groups.filter(({ bodies, spread }) => bodies < 10 && spread !== null)).toEqual([]);
  });

  test('every row of the compare page can be loaded with its body', () => {
    const loaded = [...compareRows(many, compare)].flatMap(([body, rows]) =>
      rows.map(({ table, row }) => `${body} ${row.data?.['body']} ${table}`),
    );
    const wanted = compareView(many, compare).parts.flatMap(({ groups: { groups, without } }) =>
      [...groups, ...(without ? [without] : [])].flatMap(({ id, table }) =>
        table.rows.map((row) => `${row.data?.['body']} ${row.data?.['body']} ${id}`),
      ),
    );
    expect(loaded.sort()).toEqual(wanted.sort());
  });

  test('too many findings are counted by check and year, and stand on pages of their own', () => {
    const rows = inReadingOrder(many.findings);
    const crowded = { ...many, findings: [...rows, ...rows, ...rows, ...rows] };
    const parts = findingParts(crowded);
    expect(parts.reduce((sum, part) => sum + part.rows.length, 0)).toBe(crowded.findings.length);
    const { overview, years } = findingsView(crowded, contextOf({ kind: 'findings' }, 'zh'));
    expect(years).toEqual([]);
    const links = overview?.rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.kind === 'text' && cell.href),
    );
    expect(links?.length).toBe(parts.length);
  });
});

test('forty bodies have all rows where they are talked about', () => {
  expect(allPages(few).filter(({ kind }) => kind === 'table' || kind === 'findings-of')).toEqual([]);
  const groups = compareView(few, compare).parts.flatMap(({ groups }) => groups.groups);
  expect(groups.filter(({ more }) => more !== '')).toEqual([]);
});
