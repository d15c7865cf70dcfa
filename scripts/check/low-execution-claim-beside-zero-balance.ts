import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { type Figure, figuresOf } from './figures.ts';
import { finding, show } from './finding.ts';

const ABOUT = { check: 'low-execution-claim-beside-zero-balance', severity: 'warning' } as const;
/** 预算完成率较低   支出进度偏慢   执行率有待提高
 *  ^^^^^^^^^^^^^   ^^^^^^^^^^^^   ^^^^^^^^^^^^^^   a statement that execution is low */
const CLAIM =
  /(?:预算|资金)?(执行率|完成率|执行进度|支出进度|支付进度)[^，。；\n]{0,8}?(较低|偏低|不高|低|较慢|偏慢|缓慢|滞后|有待提高|有待加强|不理想)/;
const DENIED = /(降低|最低|不低|低于|低碳)/;

const claims = (report: Report): { text: string; line: number }[] =>
  report.document.lines.flatMap((line, index) => {
    const found = CLAIM.exec(line.replace(/\s/g, ''))?.[0];
    return found && !DENIED.test(found) ? [{ text: found, line: index + 1 }] : [];
  });

function describe(claimed: readonly { text: string; line: number }[], balance: Figure): Finding[] {
  const [first] = claimed;
  if (!first) return [];
  return [
    finding(ABOUT, {
      zh: `文中写有“${first.text}”，而结余印为 ${show(balance)}；两处表述需要说明才能一并理解。`,
      en: `The text says “${first.text}” (execution is low), while the balance is printed as ${show(balance)}; the two need a word of explanation.`,
      printed: balance.text,
      lines: [...claimed.map(({ line }) => line), balance.line],
    }),
  ];
}

/** Low execution claimed in words beside a balance of zero. */
export const lowExecutionClaimBesideZeroBalance: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '文字称预算执行（完成）率较低，而结余印为 0。',
  en: 'The text says that execution is low while the balance is printed as zero.',
  run: (report) => {
    const balance = [...figuresOf(report, 'balance_current'), ...figuresOf(report, 'balance_accumulated')];
    const zero = balance.find(({ value }) => compare(value, '0') === 0);
    return zero && balance.every(({ value }) => compare(value, '0') === 0)
      ? describe(claims(report), zero)
      : [];
  },
};
