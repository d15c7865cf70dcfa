import type { Binding } from './bind.ts';
import { type Sentence, saidBefore } from './sentence.ts';

/** 一般公共预算财政拨款支出情况：年初预算为…: one source of funds only, which is not the whole that we compare. */
const RESTRICTED = /(?:一般公共预算|政府性基金预算|财政拨款|公共预算)(?:财政拨款|拨款)?(?:的)?支出(?!进度)/;
/** The name of a functional item: …（项） */
export const ITEM = /\((?:类|款|项)\)/;

/** Whether a figure of the whole is here that of one source of funds or of one functional item. */
export function isRestricted(sentence: Sentence, binding: Binding): boolean {
  if (
    !/^(?:budget|budget_initial|budget_adjusted|expenditure|execution_rate|revenue_carryover|balance_.*)$/.test(
      binding.measure,
    )
  )
    return false;
  const said = saidBefore(sentence, binding.start + binding.words.length);
  if (/^(?:revenue|balance)/.test(binding.measure)) return /(?:政府性基金|国有资本经营)预算/.test(said);
  return sentence.item || RESTRICTED.test(said) || ITEM.test(saidBefore(sentence, binding.start, 0));
}
