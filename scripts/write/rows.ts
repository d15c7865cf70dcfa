import { MEASURES } from '../../src/model/measure.ts';
import type { Finding, Observation, Report } from '../../src/model/report.ts';
import type {
  BureauRow,
  FindingRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
  PaymentPlanRow,
  ProjectRow,
  ReportRow,
} from '../../src/model/tables.ts';
import { functionName, fundType } from '../resolve/function-codes.ts';
import { observationId } from '../resolve/observation-id.ts';
import { attainment } from './attainment.ts';

const isRate = (o: Observation): boolean =>
  o.measure === 'execution_rate' || o.measure === 'execution_rate_recomputed';

function observationRow(report: Report, o: Observation): ObservationRow {
  const { identity } = report;
  return {
    observation_id: observationId(identity, o),
    report_id: identity.reportId,
    bureau_id: identity.bureauId,
    bureau: identity.bureau,
    fiscal_year: o.year || identity.fiscalYear,
    phase: o.phase,
    scope: o.scope,
    subject: o.subject,
    measure: o.measure,
    label: o.label.replace(/\s+/g, ''),
    value: o.value.value,
    unit: o.unit,
    denominator: isRate(o) ? o.denominator : '',
    value_status: o.value.status,
    value_text: o.value.text,
    formula: o.value.status === 'derived' ? o.value.formula : '',
    source_line: o.source ? String(o.source.line) : '',
    source_text: o.source?.text ?? '',
  };
}

export const observationRows = (report: Report): ObservationRow[] =>
  report.observations.map((o) => observationRow(report, o));

/** The row of a report in reports.csv. */
export function reportRow({ identity, form, sha256, reading, document }: Report): ReportRow {
  return {
    report_id: identity.reportId,
    bureau_id: identity.bureauId,
    bureau: identity.bureau,
    fiscal_year: identity.fiscalYear,
    document_type: identity.documentType,
    form,
    phase: identity.phase,
    scope: identity.scope,
    issued: identity.issued,
    source_file: document.file,
    source_sha256: sha256,
    source_url: identity.sourceUrl,
    reading,
  };
}

const projectId = (report: Report, index: number): string =>
  `${report.identity.reportId}.p${String(index + 1).padStart(2, '0')}`;

export const projectRows = (report: Report): ProjectRow[] =>
  report.projects.map((project, i) => ({
    project_id: projectId(report, i),
    report_id: report.identity.reportId,
    bureau_id: report.identity.bureauId,
    fiscal_year: report.identity.fiscalYear,
    project: project.name,
    function_code: project.functionCode,
    function_name: functionName(project.functionCode),
    fund_type: fundType(project.functionCode),
    budget: project.budget,
    budget_fiscal: project.budgetFiscal,
    unit: project.budget === '' ? '' : '万元',
    source_line: String(project.source.line),
  }));

export const paymentRows = (report: Report): PaymentPlanRow[] =>
  report.paymentPlan.map(({ project, month, value, source }) => ({
    project_id: projectId(report, project),
    month_end: String(month).padStart(2, '0'),
    cumulative_percent: value.value,
    value_status: value.status,
    value_text: value.text,
    source_line: String(source.line),
  }));

export const indicatorRows = (report: Report): IndicatorRow[] =>
  report.indicators.map((indicator, i) => ({
    indicator_id: `${report.identity.reportId}.i${String(i + 1).padStart(3, '0')}`,
    report_id: report.identity.reportId,
    bureau_id: report.identity.bureauId,
    fiscal_year: report.identity.fiscalYear,
    project_id: indicator.project === null ? '' : projectId(report, indicator.project),
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    description: indicator.description,
    operator: indicator.operator,
    target_value: indicator.targetValue,
    target_unit: indicator.targetUnit,
    target_text: indicator.targetText,
    actual_value: indicator.actualValue,
    actual_unit: indicator.actualUnit,
    actual_text: indicator.actualText,
    weight: indicator.weight,
    score: indicator.score,
    attainment: attainment(indicator),
    explanation: indicator.explanation,
    basis: indicator.basis,
    source_line: String(indicator.source.line),
  }));

/** Findings with their ids: the report and the check, numbered where a check noticed several things. */
export function findingRows(report: Report, findings: readonly Finding[]): FindingRow[] {
  const total = new Map<string, number>();
  for (const { check } of findings) total.set(check, (total.get(check) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.check) ?? 0) + 1;
    seen.set(finding.check, count);
    const suffix = (total.get(finding.check) ?? 0) > 1 ? `.${count}` : '';
    return {
      finding_id: `${report.identity.reportId}.${finding.check}${suffix}`,
      report_id: report.identity.reportId,
      bureau_id: report.identity.bureauId,
      fiscal_year: report.identity.fiscalYear,
      check: finding.check,
      severity: finding.severity,
      message_zh: finding.zh,
      message_en: finding.en,
      printed: finding.printed,
      expected: finding.expected,
      difference: finding.difference,
      source_lines: finding.lines.join(' '),
      waived_reason: '',
      response: '',
    };
  });
}

export const measureRows = (): MeasureRow[] =>
  MEASURES.map(({ id, zh, en, unit, group, definitionZh, definitionEn, formula, better }) => ({
    measure: id,
    label_zh: zh,
    label_en: en,
    unit,
    group,
    definition_zh: definitionZh,
    definition_en: definitionEn,
    formula,
    better,
  }));

export const bureauRows = (bureaus: readonly BureauRow[]): BureauRow[] => [
  ...new Map(bureaus.map((bureau) => [bureau.bureau_id, bureau])).values(),
];
