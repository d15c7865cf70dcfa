/**
 * Functional classification codes of government spending that occur in police budgets, and the kind of fund they
 * belong to. Meanings are common knowledge, not checked against the official table: an unknown code has none.
 */
const NAMES: Readonly<Record<string, string>> = {
  2040201: '行政运行',
  2040202: '一般行政管理事务',
  2040203: '机关服务',
  2040219: '信息化建设',
  2040220: '执法办案',
  2040221: '特别业务',
  2040250: '事业运行',
  2040299: '其他公安支出',
  2120899: '其他国有土地使用权出让收入安排的支出',
};

export const functionName = (code: string): string => NAMES[code] ?? '';

/** Spending from land-transfer income and other class-level funds (208xx of 212, 229xx) is a government fund. */
export function fundType(code: string): string {
  if (code === '') return '';
  return /^(?:21208|21210|21211|21213|22904|22908|22960)/.test(code)
    ? '政府性基金'
    : /^20|^21|^22/.test(code)
      ? '一般公共预算'
      : '';
}
