import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import { compare, subtract, sum } from '../../../model/decimal.ts';
import type { IndicatorRow } from '../../../model/tables.ts';
import { type Component, componentsOf, scoredIndicators } from '../components.ts';
import type { FigureCell, FigureModel, FigurePanel } from '../figure.ts';
import { label } from '../words.ts';
import { frameOf, lineOf, type Subject } from './subject.ts';

const lostOf = ({ weight, score }: { weight: string; score: string }): string => subtract(weight, score);

function panelOf(id: string, title: string, rows: readonly Component[]): FigurePanel {
  return {
    id,
    title,
    description: rows.map(({ name, score, weight }) => `${name} ${score} / ${weight}`).join('; '),
    chart: {
      kind: 'bars',
      max: Math.max(...rows.map(({ weight, score }) => Math.max(Number(weight), Number(score)))),
      rows: rows.map(({ name, score, weight }) => ({
        heading: false,
        name,
        mark: { value: Number(score), text: `${score} / ${weight}` },
        outline: Number(weight),
        marked: false,
      })),
    },
  };
}

function tableRow(subject: Subject, row: IndicatorRow): FigureCell[] {
  const target = lineOf(subject, row.source_line);
  const number = (text: string): FigureCell => ({ text, status: 'reported', printed: '', target });
  return [
    label(row.level3),
    number(row.score),
    number(row.weight),
    { ...label(lostOf(row)), status: 'derived' },
    label(row.explanation),
  ];
}

/** What the score is made of, and on which indicators points were taken off. */
export function lostFigure(subject: Subject): FigureModel | null {
  const { data, lang, report, body } = subject;
  const words = figureMessages(lang);
  const indicators = scoredIndicators(data, report.report_id);
  if (indicators.length === 0) return null;
  const lost = indicators
    .filter((row) => compare(row.score, row.weight) < 0)
    .sort((a, b) => compare(lostOf(b), lostOf(a)));
  const title =
    lost.length === 0
      ? words.lost.none(body, report.fiscal_year, indicators.length)
      : words.lost.title(body, report.fiscal_year, sum(lost.map(lostOf)), lost.length);
  const id = slug(`points-${report.report_id}`);
  const shown = lost.map((row) => ({
    name: row.level3,
    score: row.score,
    weight: row.weight,
    line: row.source_line,
  }));
  return {
    ...frameOf(subject, 'points'),
    title,
    unit: words.scoreUnit,
    panels: [
      panelOf(`${id}-classes`, words.lost.classes, componentsOf(data, report.report_id, lang)),
      ...(shown.length > 0 ? [panelOf(`${id}-indicators`, words.lost.indicators, shown)] : []),
    ],
    caveat: words.lost.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        words.lost.indicator,
        words.scores.score,
        words.scores.weight,
        words.lost.lostPoints,
        words.lost.explanation,
      ].map((name, index) => ({ label: name, numeric: index > 0 && index < 4 })),
      rows: indicators.map((row) => tableRow(subject, row)),
    },
    csvRows: [
      ['indicator_id', 'level1', 'level3', 'weight', 'score', 'source_line'],
      ...indicators.map((row) => [
        row.indicator_id,
        row.level1,
        row.level3,
        row.weight,
        row.score,
        row.source_line,
      ]),
    ],
  };
}
