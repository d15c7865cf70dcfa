import type { Document } from '../../../src/model/document.ts';
import { remember } from '../../parse/remember.ts';
import { squeezeText } from '../../parse/text.ts';
import { findNames } from '../label.ts';
import type { Reading } from '../reading.ts';
import { titleProject } from '../title-project.ts';
import { documentUnit, headUnit, unitAbove, unitIn, unitOfText } from '../unit.ts';
import { withoutClassPoints } from './execution-points.ts';
import { gradeReadings } from './grades.ts';
import { headsOthers, opensWithOthers } from './judged.ts';
import { namesToKnow, splitAtKnown } from './known-projects.ts';
import { listsIn, namesListed } from './listed-projects.ts';
import { tellsOfFund, withoutFunds } from './of-one-fund.ts';
import { type Passage, passages } from './passages.ts';
import { staffReadings } from './people.ts';
import { projectCounts } from './project-counts.ts';
import { projectItems } from './project-items.ts';
import { isPlanTitle, isRestOfLines, projectLines } from './project-lines.ts';
import { bareName, IS_ONE_THING } from './project-names.ts';
import { readSentences } from './read-sentences.ts';
import { isOfOneFund } from './restricted.ts';
import { isOnProjects, isOnThreePublic, WHOLE_BODY } from './scope.ts';
import {
  bareScores,
  pointsOfProject,
  projectScores,
  scoreReadings,
  scoreUnder,
  withoutParts,
} from './scores.ts';
import { openingTopic } from './section-topic.ts';
import { inSection, titleYears } from './section-year.ts';
import type { Common } from './sentence.ts';
import { beginning, enter, type Setting } from './setting.ts';
import { withoutSiblings } from './siblings.ts';
import { splitAtProject } from './split.ts';
import { isOnItem } from './subject.ts';
import { BREADCRUMB, firstLines, titleWithin, UNTITLED_PROJECT } from './text-lines.ts';
import { threeParts } from './three-parts.ts';
import { IS_UNIT, isOnUnit } from './units.ts';
import { isVerdictLine } from './verdicts.ts';

/** 年初预算数：5870.00   公务用车费：151.20，上年156.20，其中购置费0   a line that is only a label and its figure has the document's unit */
const LABELLED =
  /^(?:[^,。;:]{2,20}:[\d,.]+|(?=[^,。;:]{2,20}:)[^,。;:]*(?:费用?|支出):[\d,.]+,(?:上年|其中)[^。;]*)[。;]?$/;

/**
 * The passage with the name of its project hidden, and the report's year right before it, so that 辅警人员经费 in it is not taken for
 * the name of a figure.
 */
function withoutName(passage: Passage, name: string, year: string): Passage {
  const { squeezed } = passage;
  if (name === '' || !squeezed.text.includes(name)) return passage;
  const text = squeezed.text
    .replaceAll(name, HIDDEN.repeat(name.length))
    .replace(beforeHidden(year), (words) => HIDDEN.repeat(words.length));
  return { ...passage, squeezed: { ...squeezed, text } };
}
const HIDDEN = '※';
const beforeHidden = remember((year) => new RegExp(`${year}年度?(?=${HIDDEN})`, 'g'));

/** 辅警人员经费项目 of the title -> 辅警人员经费, as running text has it; empty for a name that no figure's name is a part of. */
function ownName(project: string): string {
  const name = squeezeText(project).replace(/(?<=.{3})项目$/, '');
  return findNames(name).length > 0 ? name : '';
}

/** 辅警人员经费全年预算数3126万元: what stands between the name and its figure */
const ITS_MONEY =
  /^(?:项目)?(?:20\d\d年度?|全年|年初|当年|年度|调整后?|实际|共|总|累计)*(?:预算|支出|执行|决算)/;
const NEAR_NAME = 12;

/** The passage with the name of the one project of a report hidden where the name of a figure follows it. */
function withoutOwn(passage: Passage, name: string): Passage {
  const { squeezed } = passage;
  if (name === '' || !squeezed.text.includes(name)) return passage;
  const text = squeezed.text.replaceAll(name, (words, at: number) =>
    ITS_MONEY.test(squeezed.text.slice(at + words.length, at + words.length + NEAR_NAME))
      ? HIDDEN.repeat(words.length)
      : words,
  );
  return { ...passage, squeezed: { ...squeezed, text } };
}

/** The passage without what has been read of it. */
function hidden(passage: Passage, spans: readonly [number, number][]): Passage {
  if (spans.length === 0) return passage;
  const { squeezed } = passage;
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    pieces.push(
      squeezed.text.slice(at, Math.max(at, from)),
      HIDDEN.repeat(Math.max(0, to - Math.max(at, from))),
    );
    at = Math.max(at, to);
  }
  const text = pieces.join('') + squeezed.text.slice(at);
  return { ...passage, squeezed: { ...squeezed, text } };
}

/** The unit of figures that name none: that of the heading above; of the document for cells and labelled lines. */
function unitFor(document: Document, passage: Passage, fallback: string): string {
  const { text } = passage.squeezed;
  if (!/\d/.test(text)) return '';
  return (
    unitIn(text) ||
    unitAbove(document, passage.block) ||
    unitOfText(document) ||
    headUnit(document) ||
    (passage.cell || LABELLED.test(text) ? fallback : '')
  );
}

/** 市局本级自评95分，等级优: of the body without its units */
const OWN_VERDICT =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?[^,。;:\d]{0,8}(?:局|机关)本级(?:整体)?(?:绩效)?自评/;

/** Staff, projects, scores and grades, which have rules of their own. */
function readCounts({ passage, subject: project, title, fiscalYear }: Common): Reading[] {
  const scope = OWN_VERDICT.test(passage.squeezed.text) ? 'department' : '';
  const scored = [
    ...gradeReadings(passage, fiscalYear, project !== '' || isOnProjects(title)),
    ...scoreReadings(passage, fiscalYear, title, project),
  ].map((one) => (one.scope === '' ? ({ ...one, scope } as const) : one));
  if (!project && isOnProjects(title) && WHOLE_BODY.test(passage.squeezed.text))
    return [
      ...staffReadings(passage, title, fiscalYear),
      ...projectCounts(passage, fiscalYear),
      ...scored.map((one) => ({ ...one, scope: 'department' }) as const),
    ];
  return project
    ? [...scored, ...pointsOfProject(passage, scored, fiscalYear)].map((one) => ({
        ...one,
        scope: 'project',
        subject: project,
      }))
    : [
        ...staffReadings(passage, title, fiscalYear),
        ...projectCounts(passage, fiscalYear),
        ...projectScores(passage),
        ...scored,
      ];
}

const NEAR = 30;
const TITLE_LINES = 24;
/** 一、部门概况   （一）预算情况   第一部分: where the text begins */
const FIRST_SECTION =
  /^\s*(?:#{2,6}\s*)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}(?:[.、](?!\d)|(?:\.\d{1,2})+\s)|第[一二三四五六七八九十]部分|目\s*录)/;

/** 单位名称 | 县公安局   三公经费：88.1万元: rows, and labels with their figures */
const NO_TITLE =
  /\S\s*\t|\d\s*(?:亿元|万元|元|%)|[|｜].*[|｜]|^[^:：]{2,16}[:：]\s*[\d.,]+\s*(?:亿元|万元|元|%|分|人|辆)?\s*$/;

const isUnitsVerdict = (subject: string): boolean =>
  subject.endsWith('自评') &&
  (IS_UNIT.test(subject.replace(/自评$/, '')) || /^(?:[局分]*机关|局?本级|本部)自评$/.test(subject));

/** What a name has to have for anything to be no part of it. */
const TO_BARE = /公安局|^第|[较最][高低]|^[-—]*以|性(?:项目)?$/;

/** 财政预决算   部门预决算公开: where else the site goes */
const IN_MENU = /^\s*(?:财政|部门|单位)?预决算(?:公开|信息)?\s*$/;

const CALLED_PROJECT = '项目绩效自评';

/** 2020年度部门整体绩效自评情况公开 */
const NAMES_NOBODY = /^[^局队所厅]*$/;
/** 青禾新区公安分局为管委会工作部门，…: whom a text whose title names nobody is about */
const OF_ITSELF =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?([\u4e00-\u9fa5]{2,16}(?:公安局|分局|支队|大队|看守所|拘留所|戒毒所))(?:[为是系](?![^,。;]*(?:下属|所属|二级))|[内下现]?设|现有)/;

/** The name of the body by which its text opens, behind a blank; empty where the title has it. */
function nameBehind(title: string, lines: readonly string[]): string {
  if (!NAMES_NOBODY.test(title)) return '';
  const named = lines.flatMap((line) => OF_ITSELF.exec(squeezeText(line.slice(0, 2 * NEAR)))?.[1] ?? []);
  const [own, ...others] = new Set(named);
  return own && others.length === 0 ? ` ${own}` : '';
}

/** Titles of reports on the body itself, whatever they name besides. */
const OF_BODY = /整体|决算|部门|三公|单位预算/;

/** The first lines, which name the body and the kind of report. */
export function titleOf(document: Document): string {
  const lines = firstLines(document, TITLE_LINES).map(titleWithin);
  const end = lines.findIndex((line) => FIRST_SECTION.test(line) || line.length > 200 || /[。；]/.test(line));
  const title = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter(
      (line) =>
        line.trim().length <= 50 && !NO_TITLE.test(line) && !BREADCRUMB.test(line) && !IN_MENU.test(line),
    )
    .map(squeezeText)
    .join(' ');
  const called = title === '' && UNTITLED_PROJECT.test(squeezeText(lines[0] ?? '')) ? CALLED_PROJECT : title;
  const told = called + nameBehind(title, lines);
  // 看守所监控升级改造绩效自评报告: a report on the one thing that it names, though it is not called a project
  return isOnProjects(told) || OF_BODY.test(told) || titleProject(document) === ''
    ? told
    : `${told} ${CALLED_PROJECT}`;
}

/** 全局支出9000万元 under such a heading is the body's all the same. */
const TELLS_OF_WHOLE =
  /全局|部门(?:整体|预算|支出|年初)|我局(?:全年|年初|部门)?(?:预算|支出)|本部门|整体支出/;

const tellsOfElse = (text: string, { ofElse, fiscalYear }: Setting): boolean =>
  ofElse !== null &&
  !TELLS_OF_WHOLE.test(text) &&
  // （二）上年度问题整改情况。…，2022年预算执行率98.2%
  !(ofElse === 'time' && fiscalYear !== '' && text.includes(`${fiscalYear}年`));

/** Whether a figure of a section on something else may be the body's all the same. */
const isOwn = ({ scope, measure }: Reading, { ofElse }: Setting): boolean =>
  (scope !== '' && scope !== 'department') ||
  /^(?:revenue_fund|score|grade|project_count.*)$/.test(measure) ||
  (measure.startsWith('staff_') && ofElse !== 'money');

/** Figures of one passage, by the reader that it is written for. */
function readPassage(common: Common, setting: Setting, unit: string): Reading[] {
  const { passage, subject, title, topic } = common;
  const { text } = passage.squeezed;
  const { before } = setting;
  const { above } = setting;
  setting.before = text.slice(0, NEAR);
  if (!isVerdictLine(text)) setting.above = text.slice(-NEAR);
  if (isOnUnit(text, title) || (subject === '' && (isOnItem(text, title) || setting.ofUnit))) return [];
  if (setting.ofUses || (setting.ofProjects !== '' && isRestOfLines(text))) return [];
  const listed = [
    ...projectLines(passage, setting.ofProjects, title),
    ...threeParts(passage, before, topic, unit),
  ];
  if (listed.length > 0) {
    setting.listed = [...setting.listed, ...listed.flatMap(({ subject: name }) => name || [])];
    return listed;
  }
  const { lists, names } = listsIn(passage, setting.listed, subject === '', title, common.fiscalYear, above);
  setting.listed = names;
  const rest =
    lists.length === 0
      ? common
      : {
          ...common,
          passage: hidden(
            passage,
            lists.flatMap(({ spans }) => spans),
          ),
        };
  const found = [
    ...lists.flatMap(({ readings }) => readings),
    ...readSentences(rest),
    ...readCounts(rest),
    ...scoreUnder(rest.passage, before),
  ];
  if (subject === '' && !passage.cell && tellsOfElse(text, setting))
    return found.filter((one) => isOwn(one, setting));
  return found.length > 0 && (headsOthers(before) || opensWithOthers(text))
    ? found.filter(({ measure }) => !/^(?:score|grade)$/.test(measure))
    : found;
}

/** The setting within a part of the text that is on one project, which no passage of it has to name. */
const withProject = (setting: Setting, project: string): Setting =>
  project === '' || setting.project !== '' ? setting : { ...setting, project };

/** What holds for a passage as it begins. */
function commonOf(
  passage: Passage,
  setting: Setting,
  of: Pick<Common, 'fiscalYear' | 'title' | 'item' | 'unit' | 'ofOne'> & { own: string },
): Common {
  const { project: subject, denominators, carried } = setting;
  const topic = openingTopic(passage, of.title) ?? (passage.cell ? null : setting.topic);
  return {
    fiscalYear: of.fiscalYear,
    title: of.title,
    item: of.item,
    unit: of.unit,
    passage: subject === '' ? withoutOwn(passage, of.own) : withoutName(passage, subject, of.fiscalYear),
    subject,
    topic,
    denominators,
    carried,
    ofFund: !passage.cell && setting.ofFund,
    ofOne: of.ofOne,
    onBody: !passage.cell && subject === '' && setting.bodyMark >= 0,
    headingKind: passage.cell ? null : setting.kind,
  };
}

/** Without 1.工资发放。预算720万元，支出718.5万元: parts of the one thing that a report is on, and no projects of their own. */
function withoutItsParts<T extends { reading: Reading; text: string }>(
  told: readonly T[],
  project: string,
): readonly T[] {
  const bare = project.replace(/项目$/, '');
  const isOwn = (subject: string): boolean => {
    const name = squeezeText(subject).replace(/项目$/, '');
    return subject === '' || project.includes(name) || name.includes(bare);
  };
  // What has a score is judged by itself: a second report in one text.
  const judged = new Set(told.flatMap(({ reading }) => (reading.measure === 'score' ? reading.subject : [])));
  return told.filter(({ reading }) => isOwn(reading.subject) || judged.has(reading.subject));
}

/**
 * Reads every sentence of the running text, and of the cells, for figures that are named there; `projects` are those to
 * which forms and tables give a name.
 */
export function readProse(
  document: Document,
  fiscalYear: string,
  projects: readonly string[],
  projectOn: (line: number) => string = () => '',
): Reading[] {
  const title = titleOf(document);
  const pieces = passages(document);
  const texts = pieces.map(({ squeezed }) => squeezed.text);
  const project = isOnProjects(title) ? titleProject(document) : '';
  const setting = beginning({
    ofOneThing: IS_ONE_THING.test(squeezeText(project)),
    fiscalYear,
    title,
    oneFund: isOfOneFund(title, texts),
    onProjects: isOnProjects(title),
    topic: isOnThreePublic(title) ? 'three_public' : null,
    tabled: namesToKnow(projects),
  });
  const own = ownName(project);
  const fallback = documentUnit(document);
  const years = titleYears(document);
  const listed = pieces.flatMap((passage) => namesListed(passage, setting.onProjects));
  const names = namesToKnow([...projects, ...listed]);
  const parts = pieces.flatMap((passage) =>
    splitAtKnown(passage, names).flatMap(({ passage: piece, known }) =>
      known === ''
        ? splitAtProject(piece).map((part) => ({ passage: part, known }))
        : [{ passage: piece, known }],
    ),
  );
  const all = parts.map(({ passage }) => passage);
  const items = projectItems(all, { onProjects: setting.onProjects, isPlan: isPlanTitle(title) });
  const ofBody: Passage[] = [];
  const told = parts.flatMap(({ passage, known }, i) => {
    const next = all[i + 1]?.squeezed.text.slice(0, NEAR) ?? '';
    const item = enter(setting, passage, { next, listed: items.get(i) ?? '', known });
    const unit = unitFor(document, passage, fallback);
    const common = commonOf(
      passage,
      withProject(setting, passage.cell ? '' : projectOn(document.blocks[passage.block]?.line ?? 0)),
      { fiscalYear, title, item, unit, own, ofOne: project !== '' },
    );
    if (common.subject === '') ofBody.push(passage);
    const read = readPassage(common, setting, unit || fallback).flatMap((reading) =>
      inSection(reading, setting.section, fiscalYear, years),
    );
    if (read.length === 0) return [];
    const ofFund = common.ofFund || tellsOfFund(passage.squeezed.text);
    return read.map((reading) => ({ reading, ofFund, at: i, text: passage.squeezed.text }));
  });
  // A name that was hidden is no name.
  const single = setting.onProjects ? withoutSiblings(told, squeezeText(project || title)) : told;
  const whole = setting.ofOneThing ? withoutItsParts(single, squeezeText(project)) : single;
  const named = withoutFunds(whole, isPlanTitle(title))
    // 看守所自评95分: of a unit
    .filter(({ subject }) => !subject.includes(HIDDEN) && !isUnitsVerdict(subject))
    .map((one) => (TO_BARE.test(one.subject) ? { ...one, subject: bareName(one.subject) } : one));
  return withoutClassPoints(withoutParts([...named, ...bareScores(ofBody)]));
}
