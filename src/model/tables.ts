/**
 * The tables of data/tables, written down once: row types, CSV order, the data package, the dictionary and the
 * methods page are all made from this list. Every cell is text; a number cell holds a plain decimal or nothing.
 */

import { STATUSES } from './status.ts';
import {
  DENOMINATORS,
  DOCUMENT_TYPES,
  LEVELS1,
  OPERATORS,
  PHASES,
  READINGS,
  SCOPES,
  SEVERITIES,
} from './vocabulary.ts';

export type ColumnType = 'string' | 'number' | 'integer';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly zh: string;
  readonly en: string;
  /** Closed list of values; an empty cell is always allowed unless `required`. */
  readonly values?: readonly string[];
  readonly required?: boolean;
}

export interface Table {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly column: string; readonly table: string }[];
  readonly columns: readonly Column[];
}

const text = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'string', zh, en }) as const;
const key = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'string', zh, en, required: true }) as const;
const oneOf = <const N extends string, const V extends readonly string[]>(
  name: N,
  values: V,
  zh: string,
  en: string,
) => ({ name, type: 'string', zh, en, values }) as const;
const number = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'number', zh, en }) as const;
const integer = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'integer', zh, en }) as const;

const REPORT_ID = key('report_id', '报告编号', 'Report id');
const BUREAU_ID = key('bureau_id', '单位编号', 'Body id');
const BUREAU = text('bureau', '单位名称', 'Name of the body');
const YEAR = key('fiscal_year', '预算年度', 'Fiscal year (not the date of the report)');
const LINE = integer('source_line', '原文行号（从 1 起）', '1-based line in data/source/reports');
const PHASE = oneOf('phase', PHASES, '阶段：plan 计划，actual 实际', 'plan or actual');
const SCOPE = oneOf(
  'scope',
  SCOPES,
  '范围：部门、部门及所属单位、专项项目、单个项目',
  'Whole department, department with its units, special projects, or one project',
);
const STATUS = oneOf(
  'value_status',
  STATUSES,
  '取值状态：为何有值或无值',
  'Why there is, or is not, a value',
);
const toReport = { column: 'report_id', table: 'reports' } as const;
const toBureau = { column: 'bureau_id', table: 'bureaus' } as const;

export const observations = {
  name: 'observations',
  zh: '逐项数据',
  en: 'One figure a row',
  primaryKey: ['observation_id'],
  foreignKeys: [toReport, toBureau, { column: 'measure', table: 'measures' }],
  columns: [
    key('observation_id', '数据编号', 'Observation id'),
    REPORT_ID,
    BUREAU_ID,
    BUREAU,
    YEAR,
    PHASE,
    SCOPE,
    text('subject', '项目名称（范围为单个项目时）', 'Project name when the scope is one project'),
    key('measure', '指标代码', 'Measure id'),
    text('label', '报告中的名称', 'Name as printed in the report'),
    number('value', '数值（十进制，金额统一为万元）', 'Value; amounts in 万元 (10,000 yuan)'),
    text('unit', '单位', 'Unit'),
    oneOf('denominator', DENOMINATORS, '比率的分母', 'What a rate divides by'),
    STATUS,
    text('value_text', '报告中印出的形式', 'As printed'),
    text('formula', '推算公式', 'Formula of a derived value, naming its operands'),
    LINE,
    text('source_text', '证明该数的单元格或短句', 'The cell or clause that proves the value'),
  ],
} as const satisfies Table;

export const reports = {
  name: 'reports',
  zh: '报告',
  en: 'Reports',
  primaryKey: ['report_id'],
  foreignKeys: [toBureau],
  columns: [
    REPORT_ID,
    BUREAU_ID,
    BUREAU,
    YEAR,
    oneOf('document_type', DOCUMENT_TYPES, '文件类型', 'Type of document'),
    text('form', '识别出的表式', 'Form that was recognised'),
    PHASE,
    SCOPE,
    text('issued', '文件日期', 'Date of the document'),
    text('source_file', '原文文件名', 'File in data/source/reports'),
    text('source_sha256', '原文 SHA-256', 'SHA-256 of that file'),
    text('source_url', '公开网址', 'Address of publication'),
    oneOf('reading', READINGS, '读取情况', 'How far it could be read'),
  ],
} as const satisfies Table;

export const bureaus = {
  name: 'bureaus',
  zh: '单位',
  en: 'Bodies',
  primaryKey: ['bureau_id'],
  foreignKeys: [],
  columns: [
    BUREAU_ID,
    text('name', '全称', 'Full name'),
    text('short_name', '简称', 'Short name'),
    text('name_en', '英文名', 'Name in English'),
    text('short_name_en', '英文简称', 'Short name in English'),
    text('province', '省份', 'Province'),
    text('prefecture', '市', 'Prefecture'),
    text('county', '县区', 'County or district'),
    text('region_code', '区划代码', 'Region code'),
    text('region_code_system', '代码体系', 'Code system of the region code'),
    text('aliases', '别名（以 | 分隔）', 'Other names, separated by |'),
  ],
} as const satisfies Table;

export const projects = {
  name: 'projects',
  zh: '项目',
  en: 'Projects of budget plans',
  primaryKey: ['project_id'],
  foreignKeys: [toReport, toBureau],
  columns: [
    key('project_id', '项目编号', 'Project id'),
    REPORT_ID,
    BUREAU_ID,
    YEAR,
    text('project', '项目名称', 'Name of the project'),
    text('function_code', '功能分类科目编码', 'Functional classification code'),
    text('function_name', '科目名称', 'Meaning of the code'),
    text('fund_type', '资金性质', 'Type of fund'),
    number('budget', '预算数（万元）', 'Budget'),
    number('budget_fiscal', '其中财政资金（万元）', 'Of which fiscal funds'),
    text('unit', '单位', 'Unit'),
    LINE,
  ],
} as const satisfies Table;

export const paymentPlan = {
  name: 'payment_plan',
  zh: '资金支出计划',
  en: 'Planned cumulative payments',
  primaryKey: ['project_id', 'month_end'],
  foreignKeys: [{ column: 'project_id', table: 'projects' }],
  columns: [
    key('project_id', '项目编号', 'Project id'),
    key('month_end', '截至月末（1–12）', 'Month at whose end the share is reached (1–12)'),
    number('cumulative_percent', '累计支出比例（%）', 'Planned cumulative share'),
    STATUS,
    text('value_text', '报告中印出的形式', 'As printed'),
    LINE,
  ],
} as const satisfies Table;

export const indicators = {
  name: 'indicators',
  zh: '绩效指标',
  en: 'Performance indicators',
  primaryKey: ['indicator_id'],
  foreignKeys: [toReport, toBureau],
  columns: [
    key('indicator_id', '指标编号', 'Indicator id'),
    REPORT_ID,
    BUREAU_ID,
    YEAR,
    text('project_id', '所属项目编号', 'Project it belongs to'),
    oneOf('level1', LEVELS1, '一级指标', 'First level'),
    text('level2', '二级指标', 'Second level'),
    text('level3', '三级指标', 'Third level: the indicator'),
    text('description', '指标描述', 'Description'),
    oneOf('operator', OPERATORS, '目标方向', 'Direction of the target'),
    number('target_value', '目标值', 'Target value'),
    text('target_unit', '目标单位', 'Unit of the target'),
    text('target_text', '目标原文', 'Target as printed'),
    number('actual_value', '完成值', 'Actual value'),
    text('actual_unit', '完成单位', 'Unit of the actual value'),
    text('actual_text', '完成情况原文', 'Actual as printed'),
    number('weight', '分值', 'Weight'),
    number('score', '得分', 'Score'),
    number('attainment', '完成比（%）', 'Attainment: actual against target'),
    text('explanation', '偏差说明', 'Explanation of the deviation'),
    text('basis', '确定依据', 'Basis of the target'),
    LINE,
  ],
} as const satisfies Table;

export const findings = {
  name: 'findings',
  zh: '核对提示',
  en: 'Findings of the checks',
  primaryKey: ['finding_id'],
  foreignKeys: [toReport, toBureau],
  columns: [
    key('finding_id', '提示编号', 'Finding id'),
    REPORT_ID,
    BUREAU_ID,
    YEAR,
    text('check', '核对项', 'Check'),
    oneOf('severity', SEVERITIES, '级别', 'Severity'),
    text('message_zh', '说明（中文）', 'Sentence in Chinese'),
    text('message_en', '说明（英文）', 'Sentence in English'),
    text('printed', '报告所印', 'Printed'),
    text(
      'expected',
      '与之对照的数：另一处所印、重算所得，或预算、指标值、满分',
      'What it is held against: printed elsewhere, recomputed, or the budget, target or full score',
    ),
    text('difference', '差额', 'Difference'),
    text('source_lines', '原文行号（以空格分隔）', 'Lines of the source, separated by spaces'),
    text('waived_reason', '不再提示的理由', 'Reason for waiving it'),
    text('response', '单位的说明', 'Response of the body'),
  ],
} as const satisfies Table;

export const corrections = {
  name: 'corrections',
  zh: '更正',
  en: 'Corrections of printed figures',
  primaryKey: ['observation_id'],
  foreignKeys: [{ column: 'observation_id', table: 'observations' }, toReport],
  columns: [
    key('observation_id', '数据编号', 'Observation id'),
    REPORT_ID,
    text('measure', '指标代码', 'Measure id'),
    SCOPE,
    PHASE,
    text('subject', '项目名称（范围为单个项目时）', 'Project name when the scope is one project'),
    text('printed', '报告所印', 'Printed'),
    number('corrected', '更正为', 'Corrected to'),
    text('reason', '更正的理由', 'Reason'),
    text('source', '依据（网址或文号）', 'Where the correction was published'),
  ],
} as const satisfies Table;

export const measures = {
  name: 'measures',
  zh: '指标字典',
  en: 'Dictionary of measures',
  primaryKey: ['measure'],
  foreignKeys: [],
  columns: [
    key('measure', '指标代码', 'Measure id'),
    text('label_zh', '中文名', 'Name in Chinese'),
    text('label_en', '英文名', 'Name in English'),
    text('unit', '单位', 'Unit'),
    text('group', '类别', 'Group'),
    text('definition_zh', '定义（中文）', 'Definition in Chinese'),
    text('definition_en', '定义（英文）', 'Definition in English'),
    text('formula', '公式', 'Formula'),
    oneOf('better', ['none', 'higher', 'lower'], '何者为优', 'Which way is better, where that can be said'),
  ],
} as const satisfies Table;

/** Measures of the wide table, each followed by its status, scope and denominator. */
export const COMPARED_MEASURES = [
  'budget_initial',
  'budget_adjusted',
  'budget',
  'expenditure',
  'execution_rate',
  'execution_rate_recomputed',
  'three_public',
  'three_public_overseas',
  'three_public_vehicles',
  'three_public_vehicle_purchase',
  'three_public_vehicle_running',
  'three_public_reception',
  'score',
  'grade',
] as const;

export const comparison = {
  name: 'comparison',
  zh: '对照表',
  en: 'One row per body and fiscal year',
  primaryKey: ['bureau_id', 'fiscal_year'],
  foreignKeys: [toBureau],
  columns: [
    BUREAU_ID,
    BUREAU,
    YEAR,
    ...COMPARED_MEASURES.flatMap((id) => [
      id === 'grade'
        ? text(id, '自评等次', 'Self-assessed grade')
        : number(id, `${id} 的值`, `Value of ${id}`),
      oneOf(`${id}_status`, STATUSES, `${id} 的取值状态`, `Status of ${id}`),
      oneOf(`${id}_scope`, SCOPES, `${id} 的范围`, `Scope of ${id}`),
      oneOf(`${id}_denominator`, DENOMINATORS, `${id} 的分母`, `Denominator of ${id}`),
    ]),
  ],
} as const satisfies Table;

/** All tables, in the order of the data package. */
export const TABLES = [
  observations,
  reports,
  bureaus,
  projects,
  paymentPlan,
  indicators,
  findings,
  corrections,
  comparison,
  measures,
] as const satisfies readonly Table[];

export type TableName = (typeof TABLES)[number]['name'];

type Cell<C> = C extends { readonly name: 'value_status' }
  ? (typeof STATUSES)[number]
  : C extends { readonly values: readonly (infer V extends string)[] }
    ? V | ''
    : string;
type RowOf<T extends Table> = { [C in T['columns'][number] as C['name']]: Cell<C> };

export type ObservationRow = RowOf<typeof observations>;
export type ReportRow = RowOf<typeof reports>;
export type BureauRow = RowOf<typeof bureaus>;
export type ProjectRow = RowOf<typeof projects>;
export type PaymentPlanRow = RowOf<typeof paymentPlan>;
export type IndicatorRow = RowOf<typeof indicators>;
export type FindingRow = RowOf<typeof findings>;
export type CorrectionRow = RowOf<typeof corrections>;
export type MeasureRow = RowOf<typeof measures>;
export type ComparisonRow = RowOf<typeof comparison>;

/** Everything under data/tables, as rows. */
export interface Dataset {
  observations: ObservationRow[];
  reports: ReportRow[];
  bureaus: BureauRow[];
  projects: ProjectRow[];
  payment_plan: PaymentPlanRow[];
  indicators: IndicatorRow[];
  findings: FindingRow[];
  corrections: CorrectionRow[];
  comparison: ComparisonRow[];
  measures: MeasureRow[];
}
