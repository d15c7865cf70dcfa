import type { Document } from '../../src/model/document.ts';
import { type Problem, warningAt, words } from '../../src/model/problem.ts';
import type { Identity, Observation, Report } from '../../src/model/report.ts';
import { matchLabel } from '../extract/label.ts';
import { BUYS_CARS } from '../extract/prose/words.ts';
import type { Extraction, Reading } from '../extract/reading.ts';
import { ownWords, titleProject } from '../extract/title-project.ts';
import { squeezeText } from '../parse/text.ts';
import { applyCorrections, type Correction, replacements, withdrawMisread } from './corrections.ts';
import { settleDenominators } from './denominators.ts';
import { deriveAll } from './derive.ts';
import { onlyProject } from './document-type.ts';
import { settleFractions } from './fractions.ts';
import { missingCore } from './missing.ts';
import { partsOf } from './region.ts';
import {
  isKept,
  settle,
  settleBalances,
  settleTotals,
  toObservation,
  unprovedRests,
  withoutAdjustments,
  withoutSpent,
} from './settle.ts';

export interface Found {
  document: Document;
  sha256: string;
  identity: Identity;
  form: string;
  extraction: Extraction;
}

/** Whether something that looks like a figure of ours was not understood, or could not be read as a number. */
const isPartial = ({ leftOut, readings }: Extraction): boolean =>
  leftOut.length > 0 || readings.some(({ value }) => value.status === 'unreadable');

/** No name shorter than this is taken for the end of another. */
const SHORTEST = 4;

/**
 * A project printed with wide brackets here and narrow ones there, with quotes or without, or with 项目 behind its name here and without it there,
 * is one: it keeps the name that stands first. One that
 * the text calls by the end of its name (宣传教育经费) is that of its form (交通安全宣传教育经费), where only one form fits.
 */
function withOneName(forms: readonly string[]): (observation: Observation) => Observation {
  const names = new Map<string, string>();
  const formOf = (name: string): string => {
    const short = name.replace(/项目$/, '');
    // 交警大队办案业务费 is that of a unit, and not what the text calls 办案业务费.
    const isEnd = (form: string): boolean =>
      form.endsWith(short) && !/[局队所]$/.test(form.slice(0, -short.length));
    const longer = forms.filter((form) => isEnd(form.replace(/项目$/, '')));
    return longer.length === 1 && short.length >= SHORTEST ? (longer[0] ?? name) : name;
  };
  return (observation) => {
    if (observation.subject === '') return observation;
    const key = squeezeText(observation.subject).replace(/项目$|["'“”‘’]/g, '');
    const subject = names.get(key) ?? formOf(observation.subject);
    names.set(key, subject);
    return { ...observation, subject };
  };
}

/**
 * 合计 below a table of six projects that were chosen from nineteen is no sum of all of them, where the text gives that
 * sum too.
 */
export function withoutPartialSums(readings: readonly Reading[], { scope }: Identity): Reading[] {
  const counts = readings.filter(({ measure, value }) => measure === 'project_count' && value.value !== '');
  const most = Math.max(0, ...counts.map(({ value }) => Number(value.value)));
  const isRow = (one: Reading): boolean => one.scope === 'project' && one.origin === 'table';
  const rows = new Set(readings.filter(isRow).map(({ subject }) => subject)).size;
  if (rows < 2 || rows >= most) return [...readings];
  const isOfAll = (one: Reading): boolean => (one.scope || scope) === 'special_projects';
  const told = new Set(
    readings
      .filter((one) => one.origin === 'prose' && one.value.value !== '' && isOfAll(one))
      .map(({ measure }) => measure),
  );
  return readings.filter(
    (one) => !(one.scope === 'special_projects' && one.origin === 'table' && told.has(one.measure)),
  );
}

/** What stands before a name, and is no part of a longer one: 老城区监控项目 is not 城区监控项目. */
const BEFORE_NAME = /^[^\u4e00-\u9fa5]?$|[的对施度年将为展]/;

/** Whether a text names something without the place before it at least once. */
const isNamedAlone = (text: string, name: string, place: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!text.startsWith(place, at - place.length) && BEFORE_NAME.test(text.charAt(at - 1))) return true;
  return false;
};

/** 汀阳县城区信号灯改造 in the report of 汀阳县公安局, which calls it 城区信号灯改造 as well: one project. */
function withoutPlace(
  document: Document,
  bureau: string,
  subjects: ReadonlySet<string>,
): (observation: Observation) => Observation {
  const place = partsOf(bureau).places.at(-1) ?? '';
  const named = [...subjects].filter((subject) => place !== '' && subject.startsWith(place));
  const text = named.length > 0 ? squeezeText(document.lines.join(' ')) : '';
  const short = new Map(
    named.flatMap((subject): [string, string][] => {
      const name = subject.slice(place.length);
      // 1.清河县拘留所改造   2.拘留所改造: two of one list
      if (name.length < SHORTEST || subjects.has(name)) return [];
      return isNamedAlone(text, squeezeText(name), place) ? [[subject, name]] : [];
    }),
  );
  return (one) => {
    const subject = short.get(one.subject);
    return subject === undefined ? one : { ...one, subject };
  };
}

/** 巡特警支队2022年装备购置项目 in a report whose title names 装备购置项目: the same */
function underTitle(project: string): (one: Observation) => Observation {
  const names = new Map<string, string>();
  return (one) => {
    if (project === '' || one.subject === '' || one.subject === project) return one;
    const subject = names.get(one.subject) ?? (isTitled(one.subject, project) ? project : one.subject);
    names.set(one.subject, subject);
    return subject === one.subject ? one : { ...one, subject };
  };
}

const coreOf = (name: string): string =>
  squeezeText(name).replace(/(?:专项)?(?:项目|资金|经费)$|["'“”‘’]/g, '');

/** 雪亮工程三期项目 under the title 雪亮工程三期建设项目, 食堂运行补助项目 under 机关食堂运行补助项目: one name is the beginning or the end of the other */
function isTitled(subject: string, project: string): boolean {
  if (ownWords(subject) === project) return true;
  const [short = '', long = ''] = [coreOf(subject), coreOf(project)].sort((a, b) => a.length - b.length);
  const rest = long.startsWith(short) ? long.slice(short.length) : long.slice(0, -short.length);
  const isSame = long.startsWith(short) || long.endsWith(short);
  return isSame && short.length > SHORTEST && (rest === '' || IN_GENERAL.test(rest));
}
/** Words that say nothing of which project it is. */
const IN_GENERAL = /^(?:建设|运行|机关|项目|专项|工作|工程|系统|平台|维护|本级|县级|区级|市级|资金|经费)+$/;

/** 年初预算300万元，主要用于：1.办案差旅费120万元…: what the one project of a report was spent on is no project */
const isItsPart = ({ scope, subject, label, origin }: Reading, project: string): boolean =>
  project !== '' && scope === 'project' && origin === 'prose' && label === subject && subject !== project;

/** 公务用车购置项目绩效自评报告: what such a report says under the name of the expense is of its project */
function ofTitledExpense(project: string): (reading: Reading) => Reading {
  const expense = project === '' ? null : matchLabel(project.replace(/(?:专项)?(?:项目|资金)$/, '')).measure;
  const isOfIt = (measure: string): boolean =>
    BUYS_CARS.test(project) ? /^three_public_vehicle(?:s|_purchase)$/.test(measure) : measure === expense;
  if (!BUYS_CARS.test(project) && !expense?.startsWith('three_public')) return (reading) => reading;
  return (reading) =>
    isOfIt(reading.measure) &&
    reading.subject === '' &&
    reading.origin === 'prose' &&
    !/三公|全局|部门|运行|维护/.test(reading.source.text)
      ? {
          ...reading,
          measure: reading.phase === 'plan' ? 'budget' : 'expenditure',
          phase: '',
          scope: 'project',
          subject: project,
        }
      : reading;
}

/** 剩余0.4万元, which may be of anything: that it was left out, and why. */
const leftOutRest =
  (file: string) =>
  ({ label, value, source }: Observation): Problem =>
    warningAt(file, source?.line ?? 1, {
      message: words('未采用', 'left out'),
      found: value.text.startsWith(label) ? value.text : `${label}${value.text}`,
      expected: words('与预算数减支出数相等的余额', 'what the budget less the spending leaves'),
      hint: words(
        '如它确为全部结余，请核对预算数和支出数是否读对；如只是其中一部分，不必处理',
        'if it is the whole balance, look whether budget and spending were read rightly; if it is a part, leave it as it is',
      ),
    });

/** Figures found, once the document is identified, to a report: one observation a key, derived ones, missing ones. */
export function resolveReport(
  { document, sha256, identity, form, extraction }: Found,
  corrections: readonly Correction[] = [],
): { report: Report; problems: Problem[] } {
  const project = identity.scope === 'project' ? titleProject(document) || onlyProject(extraction) : '';
  const subjects = new Set([project, ...extraction.readings.map(({ subject }) => subject)]);
  const kept = withoutPartialSums(extraction.readings, identity)
    .map(ofTitledExpense(project))
    .filter((reading) => isKept(reading, identity) && !isItsPart(reading, project))
    .map((reading) => toObservation(reading, identity, project))
    .map(underTitle(project))
    .map(withoutPlace(document, identity.bureau, subjects))
    .map(withOneName(extraction.projects.map(({ name }) => name)));
  const { readings: meant, withdrawn, problems: misfits } = withdrawMisread(identity, kept, corrections);
  const rests = unprovedRests(meant);
  const readings = settleDenominators(
    settleFractions(
      settleBalances(
        settleTotals(
          withoutSpent(withoutAdjustments(meant.filter((one) => !rests.has(one)))),
          identity.documentType,
        ),
      ),
    ),
  );
  const { observations: printed, problems } = applyCorrections(identity, settle(readings), corrections);
  const derived = deriveAll(identity, printed, extraction.projects);
  const known: Observation[] = settle([
    ...printed.filter(({ value }) => value.status !== 'blank_in_source'),
    ...derived,
    ...printed,
  ]);
  const empty = readings.length === 0 && extraction.indicators.length === 0;
  const report: Report = {
    identity,
    form,
    reading: empty ? 'unreadable' : isPartial(extraction) ? 'partial' : 'complete',
    sha256,
    document,
    observations: [
      ...known,
      ...missingCore(identity, document, known, { places: extraction.leftOut, withdrawn, isAll: empty }),
    ],
    readings,
    projects: extraction.projects,
    paymentPlan: extraction.paymentPlan,
    indicators: extraction.indicators,
    levelWeights: extraction.levelWeights,
  };
  return {
    report,
    problems: [
      ...misfits,
      ...problems,
      ...[...rests].map(leftOutRest(document.file)),
      ...replacements(withdrawn, known, document.file),
    ],
  };
}
