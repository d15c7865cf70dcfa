import type { Document } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { squeezeText } from '../../parse/text.ts';
import type { Reading } from '../reading.ts';
import { documentUnit, unitAbove, unitIn } from '../unit.ts';
import { gradeReadings } from './grades.ts';
import { listsIn } from './listed-projects.ts';
import { type Passage, passages } from './passages.ts';
import { projectCounts, staffReadings } from './people.ts';
import { projectItems, TURNS_BACK } from './project-items.ts';
import { headsProjects, isPlanTitle, projectLines } from './project-lines.ts';
import { withoutYear } from './project-names.ts';
import { readSentences } from './read-sentences.ts';
import { headsFund, ITEM, isOfOneFund } from './restricted.ts';
import { isOnProjects, WHOLE_BODY } from './scope.ts';
import {
  bareScores,
  pointsOfProject,
  projectScores,
  scoreReadings,
  scoreUnder,
  withoutParts,
} from './scores.ts';
import { headingKind, openingTopic, sectionTopic } from './section-topic.ts';
import { inSection, type Section, sectionAt, titleYears } from './section-year.ts';
import type { Common } from './sentence.ts';
import { splitAtProject } from './split.ts';
import {
  headsEachProject,
  isOnItem,
  itemHeading,
  MONEY_FIRST,
  nameOverMoney,
  projectHeading,
  projectOf,
  quotedProject,
} from './subject.ts';
import { textLines } from './text-lines.ts';
import { threeParts } from './three-parts.ts';

/** 年初预算数：5870.00   a line that is only a label and its figure has the document's unit */
const LABELLED = /^[^,。;:]{2,20}[:][\d,.]+[。;]?$/;

/** 三、支出决算情况：本年支出合计…: a section whose heading and text stand on one line ends the one before. */
const NEW_SECTION = /^[一二三四五六七八九十]{1,3}、[^,。;:\d]{2,24}[:。]./;

/** What the passages so far have said that holds for those after them. */
interface Setting {
  fiscalYear: string;
  project: string;
  /** Project that a heading names for all passages under it. */
  heading: string;
  section: Section;
  /** Whether the heading of a functional item (类, 款, 项) stands right above. */
  item: boolean;
  /** Whether the report is on projects. */
  onProjects: boolean;
  /** Whether no fund but the general budget was spent. */
  oneFund: boolean;
  ofFund: boolean;
  /** Whether the heading above is the name of one of the body's units. */
  ofUnit: boolean;
  /** Whether the heading above is on projects. */
  ofProjects: boolean;
  /** Whether the heading is a name right over its money, and whether that has been told already. */
  over: '' | 'named' | 'told';
  /** Names of several projects that were listed last. */
  listed: readonly string[];
  /** Whether the section above tells of each project under a heading of its own. */
  ofEachProject: boolean;
  /** How the passage before begins. */
  before: string;
  topic: MeasureId | null;
  kind: MeasureId | null;
  block: number;
  denominators: Map<string, Denominator>;
  carried: Common['carried'];
}

const start = (fiscalYear: string, oneFund: boolean, onProjects: boolean): Setting => ({
  fiscalYear,
  oneFund,
  onProjects,
  project: '',
  heading: '',
  section: { year: '', numbering: -1 },
  item: false,
  ofFund: false,
  ofUnit: false,
  ofProjects: false,
  ofEachProject: false,
  over: '',
  listed: [],
  before: '',
  topic: null,
  kind: null,
  block: -1,
  denominators: new Map(),
  carried: { whole: null },
});

/** Takes in what a passage says of its project (as `next` or the list that it stands in may show), its year and its part. Returns whether it stands under an item. */
function enter(setting: Setting, passage: Passage, next: string, listed: string): boolean {
  const { text } = passage.squeezed;
  const item = setting.item && !passage.cell;
  if (!passage.cell) setting.ofEachProject = headsEachProject(text) ?? setting.ofEachProject;
  const mayHead = !passage.cell && (setting.ofEachProject || setting.onProjects);
  const over = passage.cell ? '' : nameOverMoney(text, next, setting.onProjects);
  const own = (mayHead ? itemHeading(text, setting.ofEachProject) : '') || over;
  setting.heading = own || ((passage.cell ? '' : projectHeading(text)) ?? setting.heading);
  if (!passage.cell && TURNS_BACK.test(text)) setting.heading = '';
  // A name right over its money is that of this money alone: the next amounts are of something else.
  if (setting.over === 'told' && !passage.cell && (MONEY_FIRST.test(text) || /^20\d\d年/.test(text)))
    setting.heading = '';
  if (!passage.cell) setting.over = over !== '' ? 'named' : setting.over === '' || own !== '' ? '' : 'told';
  const quoted = passage.cell ? '' : quotedProject(passage);
  const isList = setting.onProjects || setting.ofProjects || setting.ofEachProject || setting.project !== '';
  const name = quoted || projectOf(text, setting.project, isList) || listed || setting.heading;
  setting.project = passage.cell ? '' : withoutYear(name, setting.fiscalYear || undefined);
  if (!passage.cell) setting.section = sectionAt(text, setting.section);
  if (passage.cell) setting.carried.whole = null;
  if (passage.block !== setting.block && setting.denominators.size > 0) setting.denominators = new Map();
  setting.block = passage.block;
  setting.item = ITEM.test(text.slice(-12)) && text.length < 120;
  if (!passage.cell) setting.ofFund = headsFund(text, setting.oneFund) ?? setting.ofFund;
  const heading = passage.cell ? undefined : sectionTopic(text);
  if (!passage.cell) setting.ofProjects = headsProjects(text, heading !== undefined) ?? setting.ofProjects;
  if (!passage.cell && NEW_SECTION.test(text)) setting.topic = null;
  if (heading !== undefined || own !== '') {
    // 辅警人员经费 as the name of a project heads no kind of spending.
    setting.topic = own === '' ? (heading ?? null) : null;
    setting.kind = own === '' ? headingKind(text) : null;
  }
  return item;
}

/**
 * The passage with the name of its project hidden, and the report's year right before it, so that 辅警人员经费 in it is not taken for
 * the name of a figure.
 */
function withoutName(passage: Passage, name: string, year: string): Passage {
  const { squeezed } = passage;
  if (name === '' || !squeezed.text.includes(name)) return passage;
  const text = squeezed.text
    .replaceAll(name, HIDDEN.repeat(name.length))
    .replace(new RegExp(`${year}年度?(?=${HIDDEN})`, 'g'), (words) => HIDDEN.repeat(words.length));
  return { ...passage, squeezed: { ...squeezed, text } };
}
const HIDDEN = '※';

/** The passage without what has been read of it. */
function hidden(passage: Passage, spans: readonly [number, number][]): Passage {
  const { squeezed } = passage;
  const text = spans.reduce(
    (whole, [from, to]) => whole.slice(0, from) + HIDDEN.repeat(to - from) + whole.slice(to),
    squeezed.text,
  );
  return spans.length === 0 ? passage : { ...passage, squeezed: { ...squeezed, text } };
}

/** The unit of figures that name none: that of the heading above; of the document for cells and labelled lines. */
function unitFor(document: Document, passage: Passage, fallback: string): string {
  const { text } = passage.squeezed;
  if (!/\d/.test(text)) return '';
  return (
    unitIn(text) ||
    unitAbove(document, passage.block) ||
    (passage.cell || LABELLED.test(text) ? fallback : '')
  );
}

/** Staff, projects, scores and grades, which have rules of their own. */
function readCounts({ passage, subject: project, title, fiscalYear }: Common): Reading[] {
  const scored = [
    ...gradeReadings(passage, fiscalYear, project !== '' || isOnProjects(title)),
    ...scoreReadings(passage, fiscalYear),
  ];
  if (!project && isOnProjects(title) && WHOLE_BODY.test(passage.squeezed.text))
    return [
      ...staffReadings(passage, title, fiscalYear),
      ...projectCounts(passage),
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
        ...projectCounts(passage),
        ...projectScores(passage),
        ...scored,
      ];
}

/** （二）交通管理大队。年初预算…: a paragraph on one of the units, of which the body's own figures are not */
const ON_UNIT =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?([^,。;:]{0,12}(?:支队|大队|中队|看守所|拘留所|戒毒所|派出所|指挥中心|[科处]|办公室|警务站))[。:](?=.{0,8}(?:预算|收入|支出|执行|安排|编制|在职|实有))/;

/** 1.城关派出所 over 年初预算120万元，…: a heading that is the name of a unit, and any other heading */
const HEADS_UNIT =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.])[^,。;:\d]{0,12}(?:支队|大队|中队|看守所|拘留所|戒毒所|派出所)$/;
const HEADS = /^\(?[一二三四五六七八九十\d]{1,3}[、.)][^,。;]{2,30}$/;

/** Whether what follows a heading is of one of the body's units; undefined for what is no heading. */
const headsUnit = (text: string, title: string): boolean | undefined =>
  HEADS.test(text) ? HEADS_UNIT.test(text) && !title.includes(text.slice(-2)) : undefined;

/** …自评报告（含所属交通管理大队） */
const WITH_UNITS = /[含及和]?(?:所属|下属|二级)[^)]*/g;

const isOnUnit = (text: string, title: string): boolean => {
  const unit = ON_UNIT.exec(text)?.[1];
  return unit !== undefined && !title.replace(WITH_UNITS, '').includes(unit);
};

const NEAR = 30;
const TITLE_LINES = 8;
/** 一、部门概况   第一部分: where the text begins */
const FIRST_SECTION = /^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分|目\s*录)/;

/** The first lines, which name the body and the kind of report. */
function titleOf(document: Document): string {
  const lines = textLines(document)
    .filter((line) => line.trim() !== '')
    .slice(0, TITLE_LINES);
  const end = lines.findIndex((line) => FIRST_SECTION.test(line) || line.length > 200 || /[。；]/.test(line));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => line.trim().length <= 50 && !/\S\s*\t|[|｜].*[|｜]/.test(line))
    .map(squeezeText)
    .join(' ');
}

/** 县财政局抽评得分: a heading over points that others gave */
const BY_OTHERS =
  /^[^。;,]{0,8}(?:抽评|抽查|财政|第三方|复核|复评|评审)[^。;,]{0,8}(?:得分|评分|等级|结果|意见):?$/;

/** Figures of one passage, by the reader that it is written for. */
function readPassage(common: Common, setting: Setting, unit: string): Reading[] {
  const { passage, subject, title, topic } = common;
  const { text } = passage.squeezed;
  const { before } = setting;
  setting.before = text.slice(0, NEAR);
  if (!passage.cell) setting.ofUnit = headsUnit(text, title) ?? setting.ofUnit;
  if (isOnUnit(text, title) || (subject === '' && (isOnItem(text) || setting.ofUnit))) return [];
  const listed = [
    ...projectLines(passage, setting.ofProjects, title),
    ...threeParts(passage, before, topic, unit),
  ];
  if (listed.length > 0) return listed;
  const { lists, names } = listsIn(passage, setting.listed, subject === '', isPlanTitle(title));
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
  return BY_OTHERS.test(before) ? found.filter(({ measure }) => !/^(?:score|grade)$/.test(measure)) : found;
}

/** What holds for a passage as it begins. */
function commonOf(
  passage: Passage,
  setting: Setting,
  of: Pick<Common, 'fiscalYear' | 'title' | 'item' | 'unit'>,
): Common {
  const { project: subject, denominators, carried } = setting;
  const topic = openingTopic(passage) ?? (passage.cell ? null : setting.topic);
  return {
    ...of,
    passage: withoutName(passage, subject, of.fiscalYear),
    subject,
    topic,
    denominators,
    carried,
    ofFund: !passage.cell && setting.ofFund,
    headingKind: passage.cell ? null : setting.kind,
  };
}

/** Reads every sentence of the running text, and of the cells, for figures that are named there. */
export function readProse(document: Document, fiscalYear: string): Reading[] {
  const title = titleOf(document);
  const pieces = passages(document);
  const setting = start(
    fiscalYear,
    isOfOneFund(
      title,
      pieces.map(({ squeezed }) => squeezed.text),
    ),
    isOnProjects(title),
  );
  if (
    /三公/.test(title) &&
    !/(?:部门|单位|收支|支出)(?:预算|决算)|收支|收入|整体|绩效|(?:预算|决算)(?:以?及|和|与|、)/.test(title)
  )
    setting.topic = 'three_public';
  const fallback = documentUnit(document);
  const years = titleYears(document);
  const all = pieces.flatMap(splitAtProject);
  const items = projectItems(all, setting.onProjects);
  const read = all.flatMap((passage, i) => {
    const next = all[i + 1]?.squeezed.text.slice(0, NEAR) ?? '';
    const item = enter(setting, passage, next, items.get(i) ?? '');
    const unit = unitFor(document, passage, fallback);
    const common = commonOf(passage, setting, { fiscalYear, title, item, unit });
    return readPassage(common, setting, unit || fallback).flatMap((reading) =>
      inSection(reading, setting.section.year, fiscalYear, years),
    );
  });
  return withoutParts([...read, ...bareScores(all)]);
}
