/** The closed sets of words that the tables use. */
export const PHASES = ['plan', 'actual'] as const;
export type Phase = (typeof PHASES)[number];

export const SCOPES = ['department', 'department_and_units', 'special_projects', 'project'] as const;
export type Scope = (typeof SCOPES)[number];

export const DENOMINATORS = [
  'initial',
  'adjusted',
  'applied',
  'arranged',
  'received',
  'unspecified',
] as const;
export type Denominator = (typeof DENOMINATORS)[number];

export const DOCUMENT_TYPES = [
  'department_self_evaluation',
  'project_self_evaluation',
  'budget_plan',
  'final_accounts',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const LEVELS1 = ['产出', '效益', '满意度', '成本'] as const;
export type Level1 = (typeof LEVELS1)[number];

export const OPERATORS = ['>=', '<=', '=', '<', '>'] as const;
export type Operator = (typeof OPERATORS)[number];

export const READINGS = ['complete', 'partial', 'unreadable'] as const;
export type Reading = (typeof READINGS)[number];

/** Languages of the words we write; Chinese is the main one. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
