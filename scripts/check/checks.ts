import type { Check } from '../../src/model/report.ts';
import { actualEchoesTarget } from './actual-echoes-target.ts';
import { adjustmentUnexplained } from './adjustment-unexplained.ts';
import { allExcellentWithoutScores } from './all-excellent-without-scores.ts';
import { amountPhaseUnstated } from './amount-phase-unstated.ts';
import { assetParts } from './asset-parts.ts';
import { basicPlusProject } from './basic-plus-project.ts';
import { classWeightsAddUp } from './class-weights-add-up.ts';
import { deadlineBeforePayment } from './deadline-before-payment.ts';
import { denominatorNotNamed } from './denominator-not-named.ts';
import { descriptionContradictsTarget } from './description-contradicts-target.ts';
import { executionPoints } from './execution-points.ts';
import { fundingBySource } from './funding-by-source.ts';
import { glyphVariants } from './glyph-variants.ts';
import { governmentFundInPoliceBudget } from './government-fund-in-police-budget.ts';
import { gradeWithoutScore } from './grade-without-score.ts';
import { indicatorWithoutFigure } from './indicator-without-figure.ts';
import { itemScoresAddUp } from './item-scores-add-up.ts';
import { lowExecutionClaimBesideZeroBalance } from './low-execution-claim-beside-zero-balance.ts';
import { malformedNumber } from './malformed-number.ts';
import { missedTargetFullPoints } from './missed-target-full-points.ts';
import { noDocumentTotal } from './no-document-total.ts';
import { ocrResidue } from './ocr-residue.ts';
import { paymentPlanEndsAt100 } from './payment-plan-ends-at-100.ts';
import { paymentPlanFalls } from './payment-plan-falls.ts';
import { personnelPlusPublic } from './personnel-plus-public.ts';
import { rateAbove100Unexplained } from './rate-above-100-unexplained.ts';
import { rateMatchesAmounts } from './rate-matches-amounts.ts';
import { repeatedWords } from './repeated-words.ts';
import { revenueEqualsExpenditureAndBalance } from './revenue-equals-expenditure-and-balance.ts';
import { revenueParts } from './revenue-parts.ts';
import { sameQuantityTwice } from './same-quantity-twice.ts';
import { scoreMatchesGrade } from './score-matches-grade.ts';
import { scoreWithinWeight } from './score-within-weight.ts';
import { scoreWithoutBreakdown } from './score-without-breakdown.ts';
import { sectionNumbering } from './section-numbering.ts';
import { signReversed } from './sign-reversed.ts';
import { sumWithBlankParts } from './sum-with-blank-parts.ts';
import { templateResidue } from './template-residue.ts';
import { threePublicParts } from './three-public-parts.ts';
import { unitMissing } from './unit-missing.ts';
import { unitsDiffer } from './units-differ.ts';
import { vehicleParts } from './vehicle-parts.ts';
import { weightsSumTo100 } from './weights-sum-to-100.ts';
import { wrongWayEarnsPoints } from './wrong-way-earns-points.ts';

/** Every check, errors first: what the methods page lists and what runs over each report. */
export const CHECKS: readonly Check[] = [
  rateMatchesAmounts,
  rateAbove100Unexplained,
  revenueParts,
  fundingBySource,
  basicPlusProject,
  personnelPlusPublic,
  threePublicParts,
  vehicleParts,
  assetParts,
  revenueEqualsExpenditureAndBalance,
  weightsSumTo100,
  classWeightsAddUp,
  scoreWithinWeight,
  itemScoresAddUp,
  executionPoints,
  scoreMatchesGrade,
  paymentPlanFalls,
  paymentPlanEndsAt100,
  deadlineBeforePayment,
  descriptionContradictsTarget,
  signReversed,
  malformedNumber,
  wrongWayEarnsPoints,
  sameQuantityTwice,
  denominatorNotNamed,
  adjustmentUnexplained,
  sumWithBlankParts,
  scoreWithoutBreakdown,
  gradeWithoutScore,
  allExcellentWithoutScores,
  unitsDiffer,
  actualEchoesTarget,
  missedTargetFullPoints,
  indicatorWithoutFigure,
  amountPhaseUnstated,
  lowExecutionClaimBesideZeroBalance,
  governmentFundInPoliceBudget,
  noDocumentTotal,
  ocrResidue,
  repeatedWords,
  templateResidue,
  glyphVariants,
  unitMissing,
  sectionNumbering,
];
