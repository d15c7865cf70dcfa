import { expect, test } from 'vitest';
import { correctionHtml } from '../../src/components/cell-html.ts';
import { createStore } from '../../src/data/store.ts';
import type { BureauRow, CorrectionRow } from '../../src/model/tables.ts';
import { contextOf } from '../../src/views/context.ts';
import { correctionOf } from '../../src/views/correction.ts';
import { measureGroups } from '../../src/views/measure-groups.ts';
import { factsTable } from '../../src/views/report-facts.ts';
import { observation, report, tables } from '../charts/rows.ts';

const figure = observation('jia-2021', 'score', '181', {
  value_text: '179',
  value_status: 'reported_normalised',
});
const correction = (source: string): CorrectionRow => ({
  observation_id: figure.observation_id,
  report_id: 'jia-2021',
  measure: 'score',
  scope: 'department',
  phase: 'actual',
  subject: '',
  printed: '179',
  corrected: '181',
  reason: '单位来函更正',
  source,
});
const dataOf = (source: string) => ({
  ...tables([report('jia-2021')], [figure, observation('jia-2021', 'execution_score', '9')]),
  bureaus: [{ bureau_id: 'jia', name: '甲', short_name: '甲' } as BureauRow],
  corrections: [correction(source)],
});

test.each([
  ['https://example.org/1', 'zh', '印作 179 · 更正为 181：单位来函更正', 'https://example.org/1'],
  ['甲公〔2022〕1 号', 'zh', '印作 179 · 更正为 181：单位来函更正', ''],
  ['', 'en', 'printed as 179 · corrected to 181: 单位来函更正', ''],
] as const)('a correction from “%s” is said in %s', (source, lang, text, href) => {
  const note = correctionOf(dataOf(source), figure.observation_id, lang);
  expect(note).toMatchObject({ text, href });
  const html = note ? correctionHtml(note) : '';
  expect(html).toContain(text);
  expect(html.includes(`href="${href}"`)).toBe(href !== '');
  if (href === '') expect(html).toContain(source);
});

test('a figure that was not corrected has no note', () => {
  expect(correctionOf(dataOf(''), 'another', 'zh')).toBeNull();
});

test('the note stands beside the figure on the pages of body and source, and in the tables of the measures', () => {
  const data = dataOf('');
  const store = createStore(data, () => '');
  const at = contextOf({ kind: 'home' }, 'zh');
  const facts = factsTable('jia-2021', '', store, at).rows;
  const groups = measureGroups('score', data.reports, store, at).groups.flatMap(({ table }) => table.rows);
  for (const rows of [facts, groups]) {
    const said = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'value' && cell.correction ? [cell.correction.text] : [])),
    );
    expect(said).toEqual(['印作 179 · 更正为 181：单位来函更正']);
  }
});
