import { ratio, subtract, sum } from '../../src/model/decimal.ts';
import type { IndicatorRow, PaymentPlanRow, ProjectRow } from '../../src/model/tables.ts';
import type { Chance } from './random.ts';
import type { ReportText } from './report-text.ts';

const KINDS = [
  ['产出', '数量', '培训场次', '场', '>='],
  ['产出', '质量', '设备验收合格率', '%', '>='],
  ['产出', '时效', '接报到场时间', '分钟', '<='],
  ['产出', '成本', '单次保养费用', '元', '<='],
  ['效益', '社会效益', '宣传覆盖率', '%', '>='],
  ['满意度', '服务对象满意度', '群众满意率', '%', '>='],
] as const;
const PROJECTS = ['派出所修缮', '视频监控运维', '执法装备购置', '反诈宣传', '信号灯维护'] as const;
const CODES = [
  ['2040202', '一般行政管理事务', '一般公共预算'],
  ['2040220', '执法办案', '一般公共预算'],
  ['2120899', '其他国有土地使用权出让收入安排的支出', '政府性基金'],
] as const;

const blank = (text: ReportText): IndicatorRow => ({
  indicator_id: '',
  report_id: text.report.report_id,
  bureau_id: text.report.bureau_id,
  fiscal_year: text.report.fiscal_year,
  project_id: '',
  level1: '',
  level2: '',
  level3: '',
  description: '',
  operator: '',
  target_value: '',
  target_unit: '',
  target_text: '',
  actual_value: '',
  actual_unit: '',
  actual_text: '',
  weight: '',
  score: '',
  attainment: '',
  explanation: '',
  basis: '',
  source_line: '',
});

/** Twelve indicators with weights of 7.5 (90 points in all); returns the points they earned. */
export function scoredIndicators(text: ReportText, c: Chance): { rows: IndicatorRow[]; points: string } {
  text.line('三级指标\t指标值\t完成值\t分值\t得分\t偏差原因');
  const rows = Array.from({ length: 12 }, (_, n): IndicatorRow => {
    const [level1, level2, name, unit, operator] = KINDS[n % KINDS.length] as (typeof KINDS)[number];
    const level3 = n < KINDS.length ? name : `${name}（二）`;
    const target = unit === '%' ? String(c.whole(85, 99)) : String(c.whole(4, 60));
    const wordy = n === 9;
    const met = c.now(0.8);
    const better = operator === '>=' ? 1.05 : 0.9;
    const actual = wordy ? '' : (Number(target) * (met ? better : 2 - better)).toFixed(1);
    const lost = met ? '0' : c.pick(['0.5', '1', '1.5']);
    const sign = operator === '>=' ? '≥' : '≤';
    const target_text = wordy ? '提升' : `${sign}${target}${unit}`;
    const actual_text = wordy ? '提升' : `${actual}${unit}`;
    const score = subtract('7.5', lost);
    const explanation = met ? '' : '采购周期长';
    const line = text.line([level3, target_text, actual_text, '7.5', score, explanation].join('\t'));
    return {
      ...blank(text),
      indicator_id: `${text.report.report_id}.i${n + 1}`,
      level1,
      level2,
      level3,
      operator: wordy ? '' : operator,
      target_value: wordy ? '' : target,
      target_unit: wordy ? '' : unit,
      target_text,
      actual_value: actual,
      actual_unit: wordy ? '' : unit,
      actual_text,
      weight: '7.5',
      score,
      attainment: wordy ? '' : operator === '>=' ? ratio(actual, target) : ratio(target, actual),
      explanation,
      source_line: String(line),
    };
  });
  return { rows, points: sum(rows.map((row) => row.score)) };
}

/** Projects of a budget plan, each with its planned payments and two targets. */
export function plannedProjects(
  text: ReportText,
  c: Chance,
): { projects: ProjectRow[]; plan: PaymentPlanRow[]; indicators: IndicatorRow[] } {
  const projects: ProjectRow[] = [];
  const plan: PaymentPlanRow[] = [];
  const indicators: IndicatorRow[] = [];
  const { report_id, bureau_id, fiscal_year } = text.report;
  for (const [n, name] of PROJECTS.entries()) {
    const [function_code, function_name, fund_type] = c.pick(CODES);
    const budget = c.money(5, 900);
    const project_id = `${report_id}.p${n + 1}`;
    const line = text.line(`${name}\t${function_code}\t${budget}`);
    projects.push({
      project_id,
      report_id,
      bureau_id,
      fiscal_year,
      project: name,
      function_code,
      function_name,
      fund_type,
      budget,
      budget_fiscal: budget,
      unit: '万元',
      source_line: String(line),
    });
    const start = c.whole(5, 30);
    const shares = [start, start + c.whole(5, 30), start + c.whole(30, 60), 100];
    const gap = c.now(0.2);
    const cells = shares.map((share, k) => (gap && k === 1 ? '' : `${share}%`));
    const planLine = text.line(`3月底\t6月底\t10月底\t12月底：${cells.join('\t')}`);
    for (const [k, month] of ['3', '6', '10', '12'].entries()) {
      const cell = cells[k] ?? '';
      plan.push({
        project_id,
        month_end: month,
        cumulative_percent: cell.replace('%', ''),
        value_status: cell ? 'reported' : 'blank_in_source',
        value_text: cell,
        source_line: String(planLine),
      });
    }
    for (const [k, kind] of KINDS.slice(n % 3, (n % 3) + 3).entries()) {
      const [level1, level2, level3, unit, operator] = kind;
      const target = String(c.whole(10, 95));
      const target_text = `${operator === '>=' ? '≥' : '≤'}${target}${unit}`;
      const at = text.line(`${level3}\t${target_text}`);
      indicators.push({
        ...blank(text),
        indicator_id: `${project_id}.i${k + 1}`,
        project_id,
        level1,
        level2,
        level3,
        description: `${name}的${level3}`,
        operator,
        target_value: target,
        target_unit: unit,
        target_text,
        basis: '年度工作计划',
        source_line: String(at),
      });
    }
  }
  text.add({
    measure: 'projects_budget',
    value: sum(projects.map((project) => project.budget)),
    value_status: 'derived',
    formula: 'sum(projects.budget)',
  });
  return { projects, plan, indicators };
}
