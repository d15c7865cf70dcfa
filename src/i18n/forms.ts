import type { Lang } from './lang.ts';

/** Names of the forms of reports that are recognised. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'budget-narrative': ['文字式预算绩效说明', 'Budget narrative'],
  'budget-plan': ['预算绩效文本', 'Budget performance plan'],
  'budget-table': ['预算表', 'Budget table'],
  'final-accounts-narrative': ['文字式决算说明', 'Final-accounts narrative'],
  'income-expenditure-form': ['部门整体收支情况表', 'Form of income and expenditure'],
  'narrative-self-evaluation': ['文字式绩效自评报告', 'Narrative self-evaluation'],
  'standard-self-evaluation': ['标准绩效自评表', 'Standard self-evaluation form'],
  'three-public-notice': ['“三公”经费说明', 'Three-public notice'],
  'three-public-table': ['“三公”经费表', 'Three-public table'],
  unknown: ['未识别', 'Not recognised'],
};

/** Name of a form; its id where there is no name yet. */
export const formName = (form: string, lang: Lang): string => NAMES[form]?.[lang === 'zh' ? 0 : 1] ?? form;
