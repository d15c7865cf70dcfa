import type { Decimal } from './decimal.ts';
import type { Document } from './document.ts';
import type { MeasureId, Unit } from './measure.ts';
import type { MissingStatus } from './status.ts';
import type {
  Denominator,
  DocumentType,
  Level1,
  Operator,
  Phase,
  Reading,
  Scope,
  Severity,
} from './vocabulary.ts';

/** Where a figure stands: 1-based line of the file, and the shortest piece of that line that proves it. */
export interface Source {
  line: number;
  text: string;
}

/** A value, or the reason why there is none. `value` is canonical and in the measure's unit; `text` is as printed. */
export type Value =
  | { status: 'reported' | 'reported_normalised'; value: Decimal | ''; text: string }
  | {
      status: 'derived';
      value: Decimal | '';
      text: string;
      formula: string;
      operands: readonly Observation[];
    }
  | { status: MissingStatus; value: ''; text: string };

/** One figure of one report. */
export interface Observation {
  measure: MeasureId;
  /** The name under which the report prints it; our own name for a derived one. */
  label: string;
  value: Value;
  unit: Unit;
  phase: Phase;
  scope: Scope;
  /** Project name when the scope is `project`, else empty. */
  subject: string;
  /** Fiscal year when it is not the report's. */
  year: string;
  denominator: Denominator | '';
  /** Whether it is a further execution rate of the same spending, which divides by another budget. */
  beside?: true;
  /** Absent for a derived figure and for one that the document does not state. */
  source: Source | null;
  origin: 'table' | 'prose' | 'derived' | 'absent';
}

export interface Project {
  name: string;
  /** Heading of the project's form, where it prints one ("… 预算项目绩效表"). */
  title: string;
  functionCode: string;
  /** 万元. Empty when not printed. */
  budget: Decimal | '';
  budgetFiscal: Decimal | '';
  source: Source;
}

export interface PaymentPoint {
  /** Index into `Report.projects`. */
  project: number;
  /** 1 to 12. */
  month: number;
  value: Value;
  source: Source;
}

export interface Indicator {
  /** Index into `Report.projects`, or null for an indicator of the whole document. */
  project: number | null;
  level1: Level1 | '';
  level2: string;
  level3: string;
  description: string;
  operator: Operator | '';
  targetValue: Decimal | '';
  targetUnit: string;
  targetText: string;
  actualValue: Decimal | '';
  actualUnit: string;
  actualText: string;
  weight: Decimal | '';
  score: Decimal | '';
  explanation: string;
  basis: string;
  /** Line of the indicator's name (level 3). */
  source: Source;
}

/** "产出指标（50分）": the points that a form gives to a class of indicators. */
export interface LevelWeight {
  level1: Level1;
  weight: Decimal;
  source: Source;
}

export interface Identity {
  reportId: string;
  bureauId: string;
  bureau: string;
  fiscalYear: string;
  documentType: DocumentType;
  phase: Phase;
  scope: Scope;
  /** ISO date, "2022-08", or empty. */
  issued: string;
  sourceUrl: string;
}

export interface Report {
  identity: Identity;
  /** Id of the form that was recognised. */
  form: string;
  reading: Reading;
  sha256: string;
  document: Document;
  /** One figure per measure, phase, scope, subject and year: printed, derived, or missing with its reason. */
  observations: readonly Observation[];
  /** Every printed figure, also one that stands in the report a second time. */
  readings: readonly Observation[];
  projects: readonly Project[];
  paymentPlan: readonly PaymentPoint[];
  indicators: readonly Indicator[];
  levelWeights: readonly LevelWeight[];
}

/** What a check has noticed, said neutrally in both languages. */
export interface Finding {
  check: string;
  severity: Severity;
  zh: string;
  en: string;
  printed: string;
  expected: string;
  difference: string;
  lines: readonly number[];
}

/** A check reads one report and returns what it noticed; it never prints, throws or changes anything. */
export interface Check {
  id: string;
  severity: Severity;
  /** What it looks at, for the methods page. */
  zh: string;
  en: string;
  run: (report: Report) => Finding[];
}
