/** 县财政局对我局绩效评价得分91分   委托第三方对雪亮工程评价得分88.2分 */
const BY_OTHERS =
  /(?:财政[局厅]|财政部门|考核办|第三方|事务所|主管部门|上级部门|专家组?)[^,。;]{0,12}(?:对|给予|给我)[^。;]{0,30}(?:评价|评审|考核|复评|抽评|复核|抽查)(?!.*自评)/;

/** Whether words before a score or a grade say that others gave it, not the body itself. */
export const isByOthers = (before: string): boolean =>
  BY_OTHERS.test(before.slice(-80).replace(/^.*[。;]/, ''));
