import { compare, ratio, subtract, sum } from '../../src/model/decimal.ts';
import { CORE_MEASURES } from '../../src/model/measure.ts';
import type { Denominator, Scope } from '../../src/model/vocabulary.ts';
import type { Chance } from './random.ts';
import type { ReportText } from './report-text.ts';

const percent = (base: string, share: number) => ((Number(base) * share) / 100).toFixed(2);

/** The recomputed rate beside the stated one. */
function recompute(text: ReportText, budget: string, scope: Scope | '', denominator: Denominator): void {
  const spent = text.find('expenditure', scope);
  const base = text.find(budget, scope);
  if (!spent || !base) return;
  text.add({
    measure: 'execution_rate_recomputed',
    scope,
    denominator,
    value: ratio(spent.value, base.value),
    value_status: 'derived',
    formula: `${spent.observation_id} / ${base.observation_id} × 100`,
  });
}

/** A narrative: budget, expenditure and rate in one sentence. */
export function narrative(text: ReportText, c: Chance, scope: Scope | '', denominator: Denominator): void {
  const word = {
    applied: '申请',
    arranged: '安排',
    received: '到位',
    unspecified: '',
    initial: '年初',
    adjusted: '全年',
  }[denominator];
  const budget = c.money(900, 42000);
  const spent = percent(budget, c.whole(5800, 10800) / 100);
  const rate = c.now(0.1) ? '100' : ratio(spent, budget);
  const subject = scope === 'special_projects' ? '专项项目' : '部门';
  const clauses = [
    `${subject}${word}预算${budget}万元`,
    `实际支出${spent}万元`,
    `预算执行率${rate}%`,
  ] as const;
  text.line(`${clauses.join('，')}。`);
  text.printed({ measure: 'budget', value: budget, scope, label: `${word}预算` }, clauses[0]);
  text.printed({ measure: 'expenditure', value: spent, scope }, clauses[1]);
  const doubled = c.now(0.05);
  text.printed(
    {
      measure: 'execution_rate',
      value: rate,
      scope,
      denominator,
      value_text: `${rate}${doubled ? '%%' : '%'}`,
      value_status: doubled ? 'reported_normalised' : 'reported',
    },
    clauses[2],
  );
  recompute(text, 'budget', scope, denominator);
}

/** The standard form: initial, full-year and executed budget, rate, points. */
export function standardForm(text: ReportText, c: Chance): void {
  text.line('项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分');
  const initial = c.money(2000, 30000);
  const adjusted = percent(initial, c.whole(9000, 14000) / 100);
  const executed = percent(adjusted, c.now(0.3) ? 100 : c.whole(7200, 10200) / 100);
  const rate = ratio(executed, adjusted);
  const points = compare(rate, '100') >= 0 ? '10' : ratio(rate, '100', 2, '10');
  text.line(`年度资金总额\t${initial}\t${adjusted}\t${executed}\t10\t${rate}%\t${points}`);
  text.printed({ measure: 'budget_initial', value: initial }, initial);
  text.printed({ measure: 'budget_adjusted', value: adjusted }, adjusted);
  text.printed({ measure: 'expenditure', value: executed, label: '全年执行数' }, executed);
  text.printed({ measure: 'execution_weight', value: '10' }, '10');
  text.printed(
    { measure: 'execution_rate', value: rate, denominator: 'adjusted', value_text: `${rate}%` },
    `${rate}%`,
  );
  text.printed({ measure: 'execution_score', value: points }, points);
  recompute(text, 'budget_adjusted', text.report.scope, 'adjusted');
  recompute(text, 'budget_initial', text.report.scope, 'initial');
  const before = text.find('budget_initial');
  const after = text.find('budget_adjusted');
  if (before && after)
    text.add({
      measure: 'budget_adjustment_rate',
      value: ratio(subtract(adjusted, initial), initial),
      value_status: 'derived',
      formula: `(${after.observation_id} - ${before.observation_id}) / ${before.observation_id} × 100`,
    });
  const project = percent(executed, c.whole(2500, 6000) / 100);
  const basic = subtract(executed, project);
  text.line(`按支出性质分：\t基本支出：${basic}\t项目支出：${project}`);
  text.printed({ measure: 'expenditure_basic', value: basic }, `基本支出：${basic}`);
  text.printed({ measure: 'expenditure_project', value: project }, `项目支出：${project}`);
}

/** Three-public parts, with blanks, explicit zeros and secrets. */
export function threePublic(text: ReportText, c: Chance): void {
  const running = c.money(20, 400);
  const purchase = c.now(0.6) ? '0' : c.money(10, 90);
  const reception = c.money(1, 30);
  const overseas = c.now(0.8) ? '0' : c.money(1, 9);
  text.line('“三公”经费\t出国（境）\t购置\t运行\t接待\t合计');
  const secret = c.now(0.08);
  const blank = !secret && c.now(0.15);
  const torn = !secret && !blank && c.now(0.08);
  const total = sum([running, purchase, reception, overseas]);
  const cell = secret ? '涉密' : blank ? '' : torn ? '3■.2' : reception;
  text.line(`金额（万元）\t${overseas}\t${purchase}\t${running}\t${cell}\t${total}`);
  text.printed({ measure: 'three_public_overseas', value: overseas }, overseas);
  text.printed({ measure: 'three_public_vehicle_purchase', value: purchase }, purchase);
  text.printed({ measure: 'three_public_vehicle_running', value: running }, running);
  if (secret || blank || torn)
    text.printed(
      {
        measure: 'three_public_reception',
        value: '',
        value_text: cell,
        value_status: secret ? 'withheld' : blank ? 'blank_in_source' : 'unreadable',
      },
      cell,
    );
  else text.printed({ measure: 'three_public_reception', value: reception }, reception);
  text.printed({ measure: 'three_public', value: total }, total);
  text.add({
    measure: 'three_public_vehicles',
    value: sum([running, purchase]),
    value_status: 'derived',
    formula: `${text.report.report_id}.${text.report.scope}.three_public_vehicle_purchase + ${text.report.report_id}.${text.report.scope}.three_public_vehicle_running`,
  });
}

/** A final-accounts narrative: revenue, expenditure, staff, three-public. */
export function finalAccounts(text: ReportText, c: Chance): void {
  const general = c.money(3000, 32000);
  const carried = c.money(0, 400);
  const other = c.money(0, 90);
  const total = sum([general, carried, other]);
  text.line(
    `收入合计${total}万元，其中上年结转${carried}万元，一般公共预算拨款${general}万元，其他收入${other}万元。`,
  );
  text.printed({ measure: 'revenue', value: total }, `收入合计${total}万元`);
  text.printed({ measure: 'revenue_carryover', value: carried }, `上年结转${carried}万元`);
  text.printed({ measure: 'revenue_general', value: general }, `一般公共预算拨款${general}万元`);
  text.printed({ measure: 'revenue_other', value: other }, `其他收入${other}万元`);
  const spent = percent(total, c.whole(8800, 10000) / 100);
  text.line(`支出合计${spent}万元。`);
  const expenditure = text.printed({ measure: 'expenditure', value: spent }, `支出合计${spent}万元`);
  threePublic(text, c);
  const staff = String(c.whole(60, 900));
  text.line(`实有在职人员${staff}人。`);
  const inPost = text.printed({ measure: 'staff_actual', value: staff }, `实有在职人员${staff}人`);
  const three = text.find('three_public');
  if (!three) return;
  text.add({
    measure: 'three_public_per_head',
    value: ratio(three.value, inPost.value, 2, '10000'),
    value_status: 'derived',
    formula: `${three.observation_id} × 10000 / ${inPost.observation_id}`,
  });
  text.add({
    measure: 'three_public_share',
    value: ratio(three.value, expenditure.value),
    value_status: 'derived',
    formula: `${three.observation_id} / ${expenditure.observation_id} × 100`,
  });
}

/** Score and grade, printed or missing. */
export function score(text: ReportText, points: string, graded: boolean): void {
  text.line(`自评得分${points}分${graded ? '，评价等次：优' : ''}。`);
  const value = text.printed({ measure: 'score', value: points }, `自评得分${points}分`);
  if (graded) {
    text.printed({ measure: 'grade', value_text: '优' }, '评价等次：优');
    return;
  }
  const band =
    compare(points, '90') >= 0
      ? '优'
      : compare(points, '80') >= 0
        ? '良'
        : compare(points, '60') >= 0
          ? '中'
          : '差';
  text.add({
    measure: 'grade_derived',
    value_text: band,
    value_status: 'derived',
    formula: `band(${value.observation_id})`,
  });
}

/** A row for every core measure that the text does not state. */
export function missingCore(text: ReportText): void {
  for (const id of CORE_MEASURES) {
    if (text.observations.some((o) => o.measure === id)) continue;
    text.add({
      measure: id,
      value_status: text.report.document_type === 'budget_plan' ? 'not_applicable' : 'not_disclosed',
    });
  }
}
