import type { MeasureId } from '../../src/model/measure.ts';
import type { Report } from '../../src/model/report.ts';
import type { Figure } from './figures.ts';

/** 项目支出预算   财政拨款支出   一般公共预算支出   words that make a total one of a part of the money */
const MONEY = /项目|专项|财政|本级|上级|中央|省级|一般公共预算|政府性基金|基本支出|三公|政府采购/g;
const RECEPTION = /国内|外宾|外事/g;
const STAFF = /行政|政法|事业|专项|参公|工勤/g;
/** 截至6月底支出进度…   上半年执行率…   a figure of a part of the year; 12月底 is all of it */
const PART_OF_YEAR = /(?<!\d)([1-9]|1[01])月|季度|半年|序时/;

function patternFor(report: Report, measure: MeasureId): RegExp | null {
  if (['budget', 'expenditure', 'revenue', 'execution_rate'].includes(measure)) return MONEY;
  if (measure === 'three_public_reception') return RECEPTION;
  if (!measure.startsWith('staff_')) return null;
  const isMixed = report.document.lines.some((line) => /事业编|事业人员|工勤|参公/.test(line));
  return isMixed ? STAFF : null;
}

/** 一般公共预算财政拨款基本支出   财政拨款收、支总计: of one fund, as the words right before the name say */
const FUND = /一般公共预算|政府性基金|财政拨款/;
const SAID_BEFORE = 80;

/** The words of a figure's printed name that narrow it, so that 国内接待费 is not held against 接待费. */
export function qualifiers(report: Report, figure: Figure): string {
  const { measure, observation } = figure;
  if (
    observation.origin === 'prose' &&
    /^(?:expenditure_|balance|revenue_total|revenue_carryover)/.test(measure)
  ) {
    const said = sentenceOf(report, figure).before.slice(-SAID_BEFORE) + observation.label;
    return FUND.exec(said.replace(/\s/g, ''))?.[0] ?? '';
  }
  // 财政拨款收入 holds government funds too, 一般公共预算财政拨款收入 does not.
  if (measure === 'revenue_general') return /公共/.test(observation.label) ? '公共' : '';
  const pattern = patternFor(report, measure);
  const words = pattern
    ? [...observation.label.replace(/\s/g, '').matchAll(pattern)].map(([word]) => word)
    : [];
  return [...new Set(words)].toSorted().join(' ');
}

/** What stands further off is not about the figure, and a text without a full stop is no sentence. */
const LONGEST_SENTENCE = 600;

/** The sentence around a figure: up to it, and after it. */
export function sentenceOf(report: Report, { line, observation }: Figure): { before: string; after: string } {
  const text = report.document.lines[line - 1] ?? '';
  const at = Math.max(0, text.indexOf(observation.source?.text ?? ''));
  return {
    before:
      text
        .slice(Math.max(0, at - LONGEST_SENTENCE), at)
        .split(/[。；;]/)
        .at(-1) ?? '',
    after: text.slice(at, at + LONGEST_SENTENCE).split(/[。；;]/)[0] ?? '',
  };
}

/** Whether a figure is of a part of the year: by its name, or by the sentence before it. */
export function isPartOfYear(report: Report, figure: Figure): boolean {
  const { label, source, origin } = figure.observation;
  const before = origin === 'prose' ? sentenceOf(report, figure).before : '';
  return PART_OF_YEAR.test(`${before}${label}${source?.text ?? ''}`);
}

const WHOLES: readonly MeasureId[] = [
  'budget',
  'budget_initial',
  'budget_adjusted',
  'expenditure',
  'expenditure_total',
  'execution_rate',
  'revenue',
];

/** Whether a figure of a whole department is named as one of a part of its money. */
export const isNarrower = ({ measure, observation }: Figure): boolean =>
  WHOLES.includes(measure) &&
  observation.scope.startsWith('department') &&
  /项目|专项|基本支出|三公|政府采购|人员|公用|一般公共预算|财政拨款|政府性基金/.test(
    observation.label.replace(/\s/g, ''),
  );

/** The printed name without years and fillers: "2021年度本年支出合计为" is 支出合计. */
export const coreLabel = ({ observation }: Figure): string =>
  observation.label
    .normalize('NFKC')
    .replace(/[\s“”"'：:的为是共]|20\d\d年?度?|全年|本年度?|当年|年度|达到?/g, '');

/** 支出   完成预算的   执行率   in running text such a name may be about whatever the sentence spoke of before */
const BARE =
  /^(完成.*|累计支出|(支出|预算|年初预算|收入|结余|执行|使用|金额|资金|决算|支出决算|决算支出|在职|编制|实有|得分|执行率)(数|额|金额|资金)?)$/;

/** Whether a figure of the running text is named too shortly to be sure what it is about. */
export const isBare = (figure: Figure): boolean =>
  figure.observation.origin === 'prose' && BARE.test(coreLabel(figure));
