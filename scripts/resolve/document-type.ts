import { compare, sum } from '../../src/model/decimal.ts';
import type { Document } from '../../src/model/document.ts';
import type { DocumentType, Phase, Scope } from '../../src/model/vocabulary.ts';
import { bodyForms } from '../extract/projects.ts';
import { IS_THING } from '../extract/prose/project-names.ts';
import { textLines } from '../extract/prose/text-lines.ts';
import type { Extraction, Reading } from '../extract/reading.ts';
import { fullTitle } from '../extract/title.ts';
import { projectInTitle, titleProject } from '../extract/title-project.ts';
import { squeezeText } from '../parse/text.ts';
import { speaksForUnits } from './speaks-for-units.ts';

export interface Kind {
  documentType: DocumentType;
  form: string;
  phase: Phase;
  scope: Scope;
}

const EVALUATION = /自评|自我评价|绩效评价|绩效评估|绩效报告/;
/** 青禾县公安局2021年度部门决算: of a body or a year, not 部门决算 in a menu */
const ACCOUNTS = /(?:公安|20\d\d|二〇).*决算/;

/** Titles of plans; 预算绩效 alone stands over plans and over what became of them. */
const IS_PLAN = /绩效文本|绩效目标|绩效计划|(?:部门|单位|综合)预算(?!管理|执行|完成)|预算公开|预算表/;

function typeOf(title: string, document: Document, extraction: Extraction): DocumentType {
  const evaluated = extraction.readings.some(
    ({ measure }) => measure === 'execution_rate' || measure === 'score' || measure === 'expenditure',
  );
  const first = title.split('\n').find((line) => EVALUATION.test(line) || ACCOUNTS.test(line)) ?? '';
  if (ACCOUNTS.test(first) && !EVALUATION.test(first)) return 'final_accounts';
  if (EVALUATION.test(title))
    return isProject(title, document, extraction) ? 'project_self_evaluation' : 'department_self_evaluation';
  if (/决算/.test(title)) return 'final_accounts';
  if (
    /绩效文本|绩效目标|绩效计划|部门预算|单位预算|综合预算|预算公开|预算绩效|预算(?:总|汇总)?表|(?:收支|收入|支出)预算/.test(
      title,
    ) &&
    !/总结/.test(title) &&
    !(evaluated && /完成|执行|分析|自查|管理工作/.test(title)) &&
    !(has(extraction, /^(?:score|project_count_excellent)$/) && !IS_PLAN.test(title))
  )
    return 'budget_plan';
  if (/三公/.test(title))
    return /预算/.test(title) && !/决算|支出情况|支出|执行/.test(title) ? 'budget_plan' : 'final_accounts';
  if (extraction.paymentPlan.length > 0 && !evaluated) return 'budget_plan';
  return isProject(title, document, extraction) ? 'project_self_evaluation' : 'department_self_evaluation';
}

/** 项目支出绩效自评表   2021年度专项资金绩效自评报告: not 项目 as the head of a table's first column */
const OF_PROJECTS =
  /.项目|^项目(?:名称|支出|绩效|自评|资金|评价|申报|单位)|专项(?:资金|经费)|转移支付(?:资金|预算执行)?\s?(?:支出)?(?:绩效|自评)/m;

/** Whether figures of the body stand in a form of its own, beside those of projects. */
function hasBodyForm(document: Document, { readings }: Extraction): boolean {
  const [first] = bodyForms(document);
  return (
    first !== undefined &&
    readings.some(
      ({ scope, measure, source }) =>
        scope !== 'project' && /^(?:budget|expenditure|score)/.test(measure) && source.line > first,
    )
  );
}

/** 一、部门整体情况。2023年我局年初预算…: a section on the body, beside the forms of projects */
const ON_WHOLE = /^[一二三四五六七八九十]{1,3}、部门整体(?:支出)?(?:绩效|自评)*(?:情况|概况)/;

const hasSectionOnWhole = (document: Document): boolean =>
  textLines(document).some((line) => line.includes('整体') && ON_WHOLE.test(squeezeText(line)));

/** Whether an evaluation is of projects: its title says so, and not of the whole department. */
function isProject(title: string, document: Document, extraction: Extraction): boolean {
  if (/整体|部门预算[及和与、](?:专项|项目)/.test(title) || hasBodyForm(document, extraction)) return false;
  // The title of a form behind the report is no title of the report.
  const first = title.split('\n').find((line) => EVALUATION.test(line)) ?? '';
  if (!/项目|专项/.test(first) && hasSectionOnWhole(document)) return false;
  if (OF_PROJECTS.test(title) || projectInTitle(document) !== '') return true;
  return (
    extraction.projects.length > 0 &&
    extraction.readings.some(({ scope, measure }) => scope === 'project' && measure === 'expenditure')
  );
}

const has = (extraction: Extraction, pattern: RegExp): boolean =>
  extraction.readings.some(({ measure }) => pattern.test(measure));

/** Id of the form: what the document is built of, most telling first. */
function formOf(type: DocumentType, extraction: Extraction): string {
  const table = extraction.readings.filter(({ origin }) => origin === 'table');
  const of = (pattern: RegExp): boolean => table.some(({ measure }) => pattern.test(measure));
  if (type === 'budget_plan')
    return extraction.projects.length > 0 || extraction.indicators.length > 0
      ? 'budget-plan'
      : table.length > 0
        ? 'budget-table'
        : 'budget-narrative';
  if (of(/^execution_(?:weight|score)$|^budget_(?:initial|adjusted)$/) && of(/^expenditure$/))
    return 'standard-self-evaluation';
  if (of(/^(?:revenue|expenditure|fixed_assets|staff|balance)/) && type !== 'final_accounts')
    return 'income-expenditure-form';
  if (of(/^three_public/)) return 'three-public-table';
  if (type === 'final_accounts')
    return has(extraction, /^(?:revenue|expenditure)/) ? 'final-accounts-narrative' : 'three-public-notice';
  return extraction.readings.length > 0 ? 'narrative-self-evaluation' : 'unknown';
}

/**
 * …政法转移支付资金 over a list of 办案业务费 and 业务装备费, each with its money: a fund of which several projects are paid. In running
 * text their budgets, or what was spent of them, have to make up its own.
 */
function listsProjects(fund: string, { readings }: Extraction): boolean {
  const ofOthers = readings.filter(({ scope, subject }) => scope === 'project' && subject !== fund);
  const subjects = (list: readonly Reading[]): Set<string> => new Set(list.map(({ subject }) => subject));
  const inTable = ofOthers.filter(
    ({ measure, origin }) => origin === 'table' && /^(?:budget|expenditure)/.test(measure),
  );
  if (subjects(inTable).size > 1) return true;
  // 中央政法转移支付资金 is one project of its own, whatever it was spent for; 中央和省级… is none.
  const sides = OF_CENTRE.test(fund) ? [IS_BUDGET] : [IS_BUDGET, IS_SPENDING];
  return sides.some((side) => makeUpWhole(ofOthers, readings, side));
}

/** 政法转移支付资金   专项业务经费: of which several projects may be paid */
const IS_FUND_OF_SEVERAL = /资金$|^(?:公安|部门)?(?:专项|业务){1,2}(?:工作)?经费$/;
const OF_CENTRE = /^中央(?![和及与、])/;
const IS_BUDGET = /^budget(?:_\w+)?/;
const IS_SPENDING = /^expenditure$/;

/** Whether the budgets, or the spending, that running text tells of several things make up that of the whole. */
function makeUpWhole(parts: readonly Reading[], all: readonly Reading[], side: RegExp): boolean {
  const isOfSide = ({ measure, value }: Reading): boolean => side.test(measure) && value.value !== '';
  const told = parts.filter((one) => one.origin === 'prose' && isOfSide(one));
  const amounts = new Map(told.map(({ subject, value }) => [subject, value.value]));
  const things = [...amounts.keys()].filter((name) => IS_THING.test(name)).length;
  if (amounts.size < 2 || things * 2 <= amounts.size) return false;
  const whole = sum([...amounts.values()]);
  return all.some((one) => isOfSide(one) && !parts.includes(one) && compare(one.value.value, whole) === 0);
}

const IS_AMOUNT = /^(?:budget|expenditure$|execution_rate$|score$)/;

/**
 * The one project that the form of a report names, where its text tells of no other, and says nothing of all projects that
 * the form does not say of this one; empty where there are several, or none.
 */
export function onlyProject({ readings }: Extraction): string {
  const own = readings.filter(({ scope }) => scope === 'project');
  const [name = '', ...others] = new Set(own.map(({ subject }) => subject));
  const isInForm = own.some(({ measure, origin }) => origin === 'table' && IS_AMOUNT.test(measure));
  if (!isInForm || others.length > 0 || readings.some(({ measure }) => measure === 'project_count'))
    return '';
  const amounts = new Set(
    own.map(({ measure, value }) => `${measure.replace(IS_BUDGET, 'budget')} ${value.value}`),
  );
  // What is told of income, of kinds of spending or of people is of the body.
  const agrees = ({ measure, value }: Reading): boolean =>
    IS_AMOUNT.test(measure) && amounts.has(`${measure.replace(IS_BUDGET, 'budget')} ${value.value}`);
  const rest = readings.filter(({ scope, year }) => scope !== 'project' && year === '');
  return rest.every(agrees) ? name : '';
}

function scopeOf(type: DocumentType, title: string, document: Document, extraction: Extraction): Scope {
  if (type === 'project_self_evaluation') {
    const named = titleProject(document);
    if (named !== '' && !(IS_FUND_OF_SEVERAL.test(named) && listsProjects(named, extraction)))
      return 'project';
    if (onlyProject(extraction) !== '') return 'project';
    const projects = extraction.readings.filter(({ scope }) => scope === 'project');
    const whole = extraction.readings.some(
      ({ scope, measure }) => scope !== 'project' && /^(?:budget|expenditure|execution_rate)/.test(measure),
    );
    return projects.length > 0 && !whole && !/专项项目|专项资金/.test(title) ? 'project' : 'special_projects';
  }
  if (extraction.readings.some(({ scope }) => scope === 'department_and_units'))
    return 'department_and_units';
  // 沙陵市公安系统: the bureau with all that belongs to it
  if (/公安系统/.test(title) || speaksForUnits(document)) return 'department_and_units';
  return 'department';
}

/** Type, form, phase and scope of a document, from its title and from what was found in it. */
export function inferKind(document: Document, extraction: Extraction): Kind {
  const title = fullTitle(document);
  const documentType = typeOf(title, document, extraction);
  return {
    documentType,
    form: formOf(documentType, extraction),
    phase: documentType === 'budget_plan' ? 'plan' : 'actual',
    scope: scopeOf(documentType, title, document, extraction),
  };
}
