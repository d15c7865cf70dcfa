import type { MeasureId } from '../../../src/model/measure.ts';
import { matchLabel } from '../label.ts';
import type { ColumnHead } from '../table-header.ts';

/** Measures that have no parts of their own: over another measure they stand in the wrong place. */
const WITHOUT_PARTS =
  /^(?:three_public_(?:overseas|vehicle_purchase|vehicle_running|reception)|meeting_expense|training_expense|expenditure_(?:personnel|public|project)|revenue_(?:fund|special_account|other)|fixed_assets_(?:in_use|leased|other)|staff_)/;

/**
 * Whether the rows of a header belong together as they stand. A lower row that lost a blank cell stands one place off;
 * where one column cannot be right, none of them is sure.
 */
export const fitsTogether = (heads: readonly ColumnHead[]): boolean =>
  !heads.some((head, at) => isContradictory(head) || isLoneSubtotal(heads, at));

/** 公务接待费 over 公务用车购置费: labels that cannot stand over each other. */
function isContradictory({ labels }: ColumnHead): boolean {
  const measures = labels.flatMap((label) => matchLabel(label).measure ?? []);
  return measures.some(
    (over, i) =>
      WITHOUT_PARTS.test(over) &&
      measures.slice(i + 1).some((under) => under !== over && /_/.test(under) && !isAspect(under)),
  );
}

const isAspect = (measure: MeasureId): boolean =>
  /^(?:budget|execution|project_|three_public_completion)/.test(measure);

/** 小计 under a column of its own, beside the parts of another: their row stands one place to the left. */
function isLoneSubtotal(heads: readonly ColumnHead[], at: number): boolean {
  const [before, head, next] = [heads[at - 1], heads[at], heads[at + 1]];
  const isOwn = (other: ColumnHead | undefined): boolean => other?.labels[0] !== head?.labels[0];
  return isSubtotal(head) && isOwn(before) && isOwn(next) && isLow(next) && !isSubtotal(next);
}

const isLow = (head: ColumnHead | undefined): boolean => head !== undefined && head.labels.length > 1;

const isSubtotal = (head: ColumnHead | undefined): boolean =>
  isLow(head) && /^[小合]\s*计$/.test(head?.labels.at(-1)?.trim() ?? '');
