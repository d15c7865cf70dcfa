import { describe, expect, inject, test } from 'vitest';
import { dataset } from '../../src/data/tables.ts';
import { fileOf } from '../../src/format/page.ts';
import { isMissing } from '../../src/model/status.ts';
import { figureAnchor } from '../../src/views/context.ts';
import { pagesOf } from './built.ts';

const pages = new Map(pagesOf(inject('dist')).map((page) => [page.file, page.document]));
const LANGS = ['zh', 'en'] as const;
const cases = LANGS.flatMap((lang) =>
  dataset.reports.map((report) => [lang, report.report_id, report] as const),
);

describe.each(cases)('%s %s', (lang, id, report) => {
  const body = pages.get(fileOf({ kind: 'body', id: report.bureau_id }, lang));
  const source = pages.get(fileOf({ kind: 'source', id }, lang));
  const rows = dataset.observations.filter((row) => row.report_id === id);

  test('every figure stands on the page of its body, with the way to its line', () => {
    const shown = new Set(
      [...(body?.querySelectorAll('a.value') ?? [])].map(
        (link) =>
          `${link.getAttribute('data-exact') ?? link.textContent} ${link.getAttribute('href')?.replace(/^.*\//, '')}`,
      ),
    );
    const page = fileOf({ kind: 'source', id }, lang).replace(/^.*\//, '');
    const wanted = rows
      .filter((row) => row.value !== '')
      .map(
        (row) =>
          `${row.value} ${page}#${row.source_line ? `l${row.source_line}` : figureAnchor(row.observation_id)}`,
      );
    expect(wanted.filter((figure) => !shown.has(figure))).toEqual([]);
  });

  test('every printed figure is marked on its line', () => {
    const unmarked = rows
      .filter((row) => row.source_line !== '' && row.source_text !== '')
      .filter((row) => {
        const marks = [...(source?.querySelectorAll(`#l${row.source_line} mark`) ?? [])];
        return !marks.some((mark) => mark.textContent?.includes(row.source_text));
      });
    expect(unmarked.map((row) => row.observation_id)).toEqual([]);
  });

  test('what is missing is a word, never 0 and never nothing', () => {
    const words = [...(source?.querySelectorAll('.value.missing') ?? [])].map((value) =>
      value.textContent?.trim(),
    );
    expect(words.length).toBe(rows.filter((row) => isMissing(row.value_status)).length);
    expect(words.filter((word) => !word || /\d/.test(word))).toEqual([]);
  });
});
