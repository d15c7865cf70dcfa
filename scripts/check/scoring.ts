import { compare, type Decimal, subtract, sum } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Indicator, LevelWeight, Report } from '../../src/model/report.ts';
import { type Figure, figuresOf } from './figures.ts';

/** The indicators of one form: of one project, or of the document as a whole. */
export interface ScoreForm {
  /** Index into `Report.projects`; null for the whole document. */
  project: number | null;
  /** Project name, empty for the whole document. */
  subject: string;
  indicators: readonly Indicator[];
  levels: readonly LevelWeight[];
}

/** A class weight belongs to the form whose indicators of that class follow it (or stand on the same line). */
function ownerOf(report: Report, { level1, source }: LevelWeight): number | null | undefined {
  const following = report.indicators
    .filter((one) => one.level1 === level1 && one.source.line >= source.line)
    .toSorted((a, b) => a.source.line - b.source.line)[0];
  return following ? following.project : report.indicators.find((one) => one.level1 === level1)?.project;
}

function readForms(report: Report): ScoreForm[] {
  const indicators = Map.groupBy(report.indicators, ({ project }) => project);
  const levels = Map.groupBy(report.levelWeights, (level) => ownerOf(report, level));
  return [...indicators].map(([project, own]) => ({
    project,
    subject: project === null ? '' : (report.projects[project]?.name ?? ''),
    indicators: own,
    levels: levels.get(project) ?? [],
  }));
}

/** Read once a report: every figure of a form asks for all forms. */
const FORMS = new WeakMap<Report, readonly ScoreForm[]>();

/** Every form of the report that has indicators, in reading order. */
export function scoreForms(report: Report): readonly ScoreForm[] {
  const forms = FORMS.get(report) ?? readForms(report);
  FORMS.set(report, forms);
  return forms;
}

/** Whether the form gives points at all. */
export const isWeighted = ({ indicators }: ScoreForm): boolean =>
  indicators.some(({ weight }) => weight !== '');

/**
 * A printed figure that belongs to the form: of the project by name, of everything but single projects for the
 * document's own form. The only one of the report belongs to its only form.
 */
export function formFigure(report: Report, form: ScoreForm, id: MeasureId): Figure | null {
  const all = figuresOf(report, id).filter(
    ({ observation }) => observation.year === '' || observation.year === report.identity.fiscalYear,
  );
  const own = all.filter(({ observation }) =>
    form.project === null ? observation.scope !== 'project' : observation.subject === form.subject,
  );
  if (own[0]) return own[0];
  return scoreForms(report).length === 1 && all.length === 1 ? (all[0] ?? null) : null;
}

/** "项目“…”" before a sentence on one project's form; nothing for the document's own. */
export const formWords = ({ subject }: ScoreForm): { zh: string; en: string } =>
  subject ? { zh: `项目“${subject}”：`, en: `Project “${subject}”: ` } : { zh: '', en: '' };

/**
 * Whether the items that were found are too few for their points and for their weights alike: then some of them are not
 * in the text, or were not understood, and nothing can be said of their sums.
 */
export function mayLackItems(report: Report, form: ScoreForm): boolean {
  const total = formFigure(report, form, 'score');
  const own = (id: 'execution_weight' | 'execution_score'): Decimal =>
    formFigure(report, form, id)?.value ?? '0';
  const weights = sum([own('execution_weight'), ...form.indicators.map(({ weight }) => weight || '0')]);
  const scores = sum([own('execution_score'), ...form.indicators.map(({ score }) => score || '0')]);
  const isOpen = formFigure(report, form, 'execution_score') && !formFigure(report, form, 'execution_weight');
  if (!total || isOpen || compare(weights, '100') >= 0 || compare(scores, total.value) >= 0) return false;
  return compare(subtract(total.value, scores), subtract('100', weights)) <= 0;
}
