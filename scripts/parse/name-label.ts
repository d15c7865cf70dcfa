/**
 * 项目名称   专项资金名称   转移支付（项目）名称   项目（专项）名称: the label beside which a form prints the name of its
 * project; for use in patterns.
 */
export const NAME_LABEL =
  '(?:专项(?:资金)?|(?:专项|主要|重点|预算|转移(?:支付)?)?[（(]?项目(?:支出)?[）)]?(?:[（(]专项[）)])?)名称';

/** Whether a cell holds nothing but that label. */
export const IS_NAME_LABEL = new RegExp(`^${NAME_LABEL}[:：]?$`);
