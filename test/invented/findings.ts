import { absolute, compare, subtract } from '../../src/model/decimal.ts';
import type { FindingRow } from '../../src/model/tables.ts';
import type { Chance } from './random.ts';
import type { ReportText } from './report-text.ts';

type Said = Omit<
  FindingRow,
  'finding_id' | 'report_id' | 'bureau_id' | 'fiscal_year' | 'waived_reason' | 'response'
>;

/** Findings that follow from the figures, as the checks would word them. */
export function inventFindings(text: ReportText, c: Chance): FindingRow[] {
  const said: Said[] = [];
  for (const rate of text.observations.filter((o) => o.measure === 'execution_rate' && o.value)) {
    const again = text.observations.find(
      (o) =>
        o.measure === 'execution_rate_recomputed' &&
        o.scope === rate.scope &&
        o.denominator === rate.denominator,
    );
    const difference = again ? subtract(rate.value, again.value) : '0';
    if (again && compare(absolute(difference), '0.01') > 0)
      said.push({
        check: 'rate-matches-amounts',
        severity: 'error',
        message_zh: `报告印出的执行率为 ${rate.value}%，按同一句中的支出和预算重算为 ${again.value}%，两者不同。`,
        message_en: `The printed rate is ${rate.value}%; the amounts in the same sentence give ${again.value}%.`,
        printed: rate.value,
        expected: again.value,
        difference,
        source_lines: rate.source_line,
      });
    if (rate.denominator === 'unspecified')
      said.push({
        check: 'denominator-not-named',
        severity: 'warning',
        message_zh: `执行率 ${rate.value}% 未写明以哪一个预算数为分母。`,
        message_en: `The rate of ${rate.value}% does not say which budget it divides by.`,
        printed: rate.value,
        expected: '',
        difference: '',
        source_lines: rate.source_line,
      });
  }
  if (c.now(0.1))
    said.push({
      check: 'unit-missing',
      severity: 'note',
      message_zh: '表头未注明金额单位。',
      message_en: 'The header does not name the unit of the amounts.',
      printed: '',
      expected: '',
      difference: '',
      source_lines: '2 3',
    });
  const { report_id, bureau_id, fiscal_year } = text.report;
  return said.map((row, n) => ({
    ...row,
    finding_id: `${report_id}.${row.check}.${n + 1}`,
    report_id,
    bureau_id,
    fiscal_year,
    waived_reason: c.now(0.05) ? '单位已在次年报告中更正' : '',
    response: c.now(0.15) ? '经核对，原报告录入有误，已更正。' : '',
  }));
}
