import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import type { IndicatorRow } from '../../../model/tables.ts';
import type { FigureCell, FigureModel } from '../figure.ts';
import { indexOf } from '../figure-index.ts';
import { label, shortNumber } from '../words.ts';
import { frameOf, lineOf, type Subject } from './subject.ts';

/** Texts longer than this do not fit beside a track. */
const LONGEST = 9;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function tableRow(subject: Subject, row: IndicatorRow): FigureCell[] {
  const words = figureMessages(subject.lang);
  const target = lineOf(subject, row.source_line);
  const printed = (text: string): FigureCell => ({
    text: text || words.status.blank_in_source,
    status: text ? 'reported' : 'blank_in_source',
    printed: '',
    target,
  });
  return [
    label(row.level3),
    label(row.level1 && words.level1[row.level1]),
    printed(row.target_text),
    printed(row.actual_text),
    row.attainment
      ? { ...label(shortNumber(row.attainment)), status: 'derived', printed: row.attainment }
      : label(words.targets.notDrawn),
  ];
}

/** Targets and actuals of the indicators: how far each was reached, with both as printed. */
export function targetsFigure(subject: Subject): FigureModel | null {
  const { data, lang, report, body } = subject;
  const words = figureMessages(lang);
  const all = (indexOf(data).indicators.get(report.report_id) ?? []).filter((row) => row.actual_text !== '');
  const drawn = all.filter(({ attainment }) => attainment !== '');
  if (drawn.length === 0) return null;
  const title = words.targets.title(body, report.fiscal_year, drawn.length, all.length);
  return {
    ...frameOf(subject, 'targets'),
    title,
    unit: words.targets.unit,
    panels: [
      {
        id: slug(`targets-${report.report_id}`),
        title: words.targets.panel,
        description: drawn
          .map((row) => `${row.level3} ${shortNumber(row.attainment)}%`)
          .join(words.semicolon),
        chart: {
          kind: 'rates',
          align: [],
          alignStated: [],
          alignRecomputed: [],
          max: Math.max(100, ...drawn.map(({ attainment }) => Number(attainment))) * 1.06,
          statedHead: words.targets.target,
          recomputedHead: words.targets.actual,
          rows: drawn.map((row) => ({
            name: row.level3,
            stated: { value: null, text: brief(row.target_text) },
            recomputed: { value: Number(row.attainment), text: brief(row.actual_text) },
            marked: false,
          })),
        },
      },
    ],
    note: all.length > drawn.length ? words.targets.textOnly(all.length - drawn.length) : '',
    caveat: words.targets.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        words.lost.indicator,
        words.targets.level,
        words.targets.target,
        words.targets.actualColumn,
        words.targets.attainment,
      ].map((name, index) => ({ label: name, numeric: index === 4 })),
      rows: all.map((row) => tableRow(subject, row)),
    },
    csvRows: [
      ['indicator_id', 'level3', 'operator', 'target_text', 'actual_text', 'attainment', 'source_line'],
      ...all.map((row) => [
        row.indicator_id,
        row.level3,
        row.operator,
        row.target_text,
        row.actual_text,
        row.attainment,
        row.source_line,
      ]),
    ],
  };
}
