import type { Lang } from './lang.ts';

/** Names of the checks, short enough for a heading; the sentences come with the findings. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'actual-echoes-target': ['完成值重复指标值', 'Actual value repeats the target'],
  'adjustment-unexplained': ['调整预算未说明原因', 'Adjustment without a reason'],
  'all-excellent-without-scores': ['全部评优而无得分', 'All graded excellent, no scores'],
  'amount-phase-unstated': ['金额未写明预算或支出', 'Budget or spending not said'],
  'asset-parts': ['固定资产合计与分项', 'Fixed assets and their parts'],
  'basic-plus-project': ['基本支出加项目支出', 'Basic plus project expenditure'],
  'class-weights-add-up': ['一级指标分值合计', 'Weights within a class'],
  'deadline-before-payment': ['期限早于付款计划', 'Deadline before the planned payment'],
  'denominator-not-named': ['执行率未写明分母', 'Denominator not named'],
  'description-contradicts-target': ['描述与指标值不同', 'Description and target differ'],
  'execution-points': ['执行率得分', 'Points for execution'],
  'funding-by-source': ['按来源分列的资金', 'Funding by source'],
  'government-fund-in-police-budget': ['公安项目列政府性基金', 'Government fund in the project list'],
  'grade-without-score': ['有等次而无得分', 'Grade without a score'],
  'indicator-without-figure': ['指标没有数字', 'Indicator without a figure'],
  'item-scores-add-up': ['各项得分之和', 'Sum of item scores'],
  'low-execution-claim-beside-zero-balance': ['称执行率低而结余为 0', 'Low execution beside a zero balance'],
  'malformed-number': ['数字写法', 'Malformed number'],
  'missed-target-full-points': ['未达指标值而得满分', 'Full points for a missed target'],
  'no-document-total': ['没有合计数', 'No total in the document'],
  'payment-plan-ends-at-100': ['付款计划应到 100%', 'Payment plan ends at 100%'],
  'payment-plan-falls': ['累计付款比例下降', 'Cumulative payments fall'],
  'personnel-plus-public': ['人员支出加公用支出', 'Personnel plus public expenditure'],
  'rate-above-100-unexplained': ['执行率高于 100%', 'Rate above 100%'],
  'rate-matches-amounts': ['执行率与金额', 'Rate against amounts'],
  'revenue-equals-expenditure-and-balance': ['收入、支出与结余', 'Revenue, expenditure and balance'],
  'revenue-parts': ['收入合计与分项', 'Revenue and its sources'],
  'same-quantity-twice': ['同一数量两处不同', 'Same quantity, two values'],
  'score-matches-grade': ['得分与等次', 'Score and grade'],
  'score-within-weight': ['得分不超过分值', 'Score within its weight'],
  'score-without-breakdown': ['总分没有分项', 'Score without its items'],
  'sign-reversed': ['指标方向', 'Direction of a target'],
  'sum-with-blank-parts': ['分项留空的合计', 'Total with blank parts'],
  'three-public-parts': ['“三公”经费合计与分项', 'Three-public expenses and their parts'],
  'unit-missing': ['未写单位', 'Unit missing'],
  'units-differ': ['目标与完成单位不同', 'Units of target and actual differ'],
  'vehicle-parts': ['公务用车小计与分项', 'Vehicles and their parts'],
  'weights-sum-to-100': ['分值合计', 'Sum of weights'],
  'wrong-way-earns-points': ['方向相反仍得分', 'Points for the opposite direction'],
};

/** Name of a check; its id where there is no name yet. */
export const checkName = (check: string, lang: Lang): string =>
  NAMES[check]?.[lang === 'zh' ? 0 : 1] ?? check;

const RECOMPUTED = ['按印出的数重算为', 'Recomputed from what is printed'] as const;
const ELSEWHERE = ['另一处印为', 'Printed elsewhere as'] as const;
const TARGET = ['指标值为', 'Target'] as const;
const FULL = ['满分为', 'Full points'] as const;
const HELD_AGAINST = ['对照的数', 'Held against'] as const;

/** What the figure beside the printed one is: none of these words says that it is the right one. */
const BESIDE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'adjustment-unexplained': ['年初预算为', 'Initial budget'],
  'asset-parts': RECOMPUTED,
  'basic-plus-project': RECOMPUTED,
  'description-contradicts-target': ELSEWHERE,
  'execution-points': RECOMPUTED,
  'funding-by-source': RECOMPUTED,
  'item-scores-add-up': RECOMPUTED,
  'malformed-number': ['通常写作', 'Usually written'],
  'missed-target-full-points': TARGET,
  'no-document-total': RECOMPUTED,
  'personnel-plus-public': RECOMPUTED,
  'rate-matches-amounts': RECOMPUTED,
  'revenue-equals-expenditure-and-balance': RECOMPUTED,
  'revenue-parts': RECOMPUTED,
  'same-quantity-twice': ELSEWHERE,
  'score-within-weight': FULL,
  'sign-reversed': ['方向相反的写法', 'With the sign turned'],
  'sum-with-blank-parts': RECOMPUTED,
  'three-public-parts': RECOMPUTED,
  'units-differ': TARGET,
  'vehicle-parts': RECOMPUTED,
  'weights-sum-to-100': FULL,
};

/** Findings that hold the printed figure against no other: their sentence says everything. */
const ALONE: readonly string[] = ['wrong-way-earns-points'];

/** Name of the figure that a finding puts beside the printed one; empty where there is nothing to put. */
export function besideName(check: string, figure: string, lang: Lang): string {
  if (ALONE.includes(check)) return '';
  // Spending above its budget is held against the budget, a rate above 100 % against 100 %.
  const isBudget = check === 'rate-above-100-unexplained' && !figure.endsWith('%');
  const [zh, en] = isBudget ? ['预算为', 'Budget'] : (BESIDE[check] ?? HELD_AGAINST);
  return lang === 'zh' ? zh : en;
}
