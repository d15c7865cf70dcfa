import { givesRate, lastDigit } from '../../src/model/decimal.ts';
import { matches } from '../parse/matches.ts';
import { squeezeText } from '../parse/text.ts';
import { amountOf, type Meant } from './proofs.ts';
import type { Reading } from './reading.ts';

/** 资金到位率82.54% */
const ARRIVAL = /到位率[^,，。;；\d]{0,8}(\d{1,2}\.\d{1,2})[%％]/g;
/** No report tells of more of them. */
const MOST = 8;

/** The rates of arrival that lines tell, as printed: what came of what was promised. Whole percents may be of anything. */
function arrivals(lines: readonly string[]): string[] {
  const told = lines.filter((line) => line.includes('到位率'));
  return told
    .slice(0, MOST)
    .flatMap((line) => matches(squeezeText(line), ARRIVAL).map(([, rate = '']) => rate));
}

/** 预算安排建设资金1260万元，实际到位1040万元，资金到位率82.54%: the budgets without a name of which what came in is the rate of arrival. */
export function promised(budgets: readonly Reading[], isMeant: Meant, lines: readonly string[]): Reading[] {
  const meant = budgets.filter(isMeant);
  const received = budgets.filter((one) => !isMeant(one) && one.denominator === 'received');
  if (meant.length === 0 || received.length === 0) return [];
  const rates = arrivals(lines);
  return meant.filter((one) =>
    received.some((came) =>
      rates.some((rate) => givesRate(amountOf(came), amountOf(one), rate, lastDigit(rate))),
    ),
  );
}
