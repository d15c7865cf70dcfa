import type { Reading } from '../reading.ts';
import { SPENDING_KIND } from '../spending-kinds.ts';

/** A reading, and whether the passage that it stands in tells of one fund. */
interface Told {
  reading: Reading;
  ofFund: boolean;
}

/** 2023年度一般公共预算财政拨款支出8830.2万元，其中：基本支出…   2024年一般公共预算基本支出6100万元 */
const ON_FUND = /^[^。;]{0,30}(?:公共预算|财政拨款|政府性基金)[^。;,\d]{0,16}支出/;

/** Whether a passage tells of the spending of one fund. */
export const tellsOfFund = (text: string): boolean => ON_FUND.test(text);

/** Without the kinds of spending of one fund where another amount is told of all funds together; all is planned in a plan. */
export function withoutFunds(told: readonly Told[], isPlan: boolean): Reading[] {
  const keyOf = ({ measure, scope, subject, phase, year }: Reading): string =>
    [measure, scope, subject, isPlan ? '' : phase, year].join('|');
  const whole = new Map<string, Set<string>>();
  for (const { reading, ofFund } of told)
    if (!ofFund && SPENDING_KIND.test(reading.measure) && reading.value.value !== '')
      whole.set(keyOf(reading), (whole.get(keyOf(reading)) ?? new Set()).add(reading.value.value));
  const isElse = ({ reading, ofFund }: Told): boolean => {
    const amounts = ofFund && SPENDING_KIND.test(reading.measure) ? whole.get(keyOf(reading)) : undefined;
    return amounts !== undefined && !amounts.has(reading.value.value);
  };
  return told.filter((one) => !isElse(one)).map(({ reading }) => reading);
}
