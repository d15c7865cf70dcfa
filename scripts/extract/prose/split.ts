import { compare } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { cut, type Passage, textOn } from './passages.ts';
import {
  beginsWithMoney,
  FEWEST,
  isName,
  nameOf,
  standsInList,
  toldOf,
  withoutMark,
} from './project-items.ts';
import { projectOf, quotedProject, turnsToOne } from './subject.ts';
import { endOfOne } from './turns-to-all.ts';

/** “乡村补助”项目自评97分：全年预算数… */
const PROJECT_HEAD = /^.{3,45}?项目(?:支出)?(?:绩效)?自评/;

/** 其中“雪亮工程运维”项目预算860万元: a name in quotes in the middle of a paragraph */
const QUOTED =
  /^(?:其中:?)?((?:(?![,。:;]).){2,30})项目(?:支出)?(?:年初|全年|总)?(?:预算|安排|资金|投入|支出)/;
const QUOTES = /[“"「《]\s*$/;

function isQuoted(passage: Passage, from: number, opening: string): boolean {
  const { squeezed } = passage;
  const match = QUOTED.exec(opening);
  if (!match?.[1]) return false;
  const at = from + match[0].indexOf(match[1]);
  const line = textOn(passage, squeezed.lines[at] ?? 0);
  return QUOTES.test(line.slice(0, squeezed.columns[at]));
}

/** 具体为：系统升级安排168万元，支出160万元；耗材安排78万元，支出78万元。: where the items of a list in a sentence begin */
const LEADS =
  /(?:具体为|分别为|分别是|其中|此外|另外|同时|如下|包括|为|情况是|的(?:项目)?有|项目中?|[\d两三四五][个项](?:说明)?)[:,]?$|\d个项目(?:进行|开展)了?(?:绩效)?自评。$/;

const LEADS_ON = /^(?:具体|分别|其中|如下|包括|主要|重点项目)[^,。;]{0,6}:/;

/** 按支出功能分类: what is listed is no project */
const CLASSES = /分类|科目|部门支出/;

/** What is told of one item of a list is no longer. */
const LONGEST = 400;

function itemsOf({ squeezed: { text } }: Passage): number[] {
  // 派出所修缮费安排96.4万元，支出88.7万元；反诈宣传经费安排25万元，…: the first one may stand at the head, marked or not.
  const isFirst = withoutMark(text) !== text || isName(nameOf(text));
  const starts = [...text].flatMap((sign, i) => (/[:;。]/.test(sign) ? [i + 1] : []));
  const among = [/^(?:其中|此外|另外|同时),/.exec(text)?.[0].length ?? 0].filter((at) => at > 0);
  const items = (isFirst ? [0, ...starts] : [...among, ...starts]).filter((from) => {
    const rest = withoutMark(text.slice(from, from + LONGEST)).replace(/[;。].*$/, '');
    return nameOf(rest) !== '' && !beginsWithMoney(rest) && !LEADS_ON.test(rest) && toldOf(rest) >= FEWEST;
  });
  const names = items.map((from) => nameOf(withoutMark(text.slice(from, from + LONGEST))));
  const sure = names.filter(isName).length;
  const named = sure < FEWEST ? sure : names.filter(standsInList).length;
  if (named * 4 < items.length * 3) return [];
  const [first = 0] = items;
  const lead = text.slice(0, first);
  if (items.length < FEWEST || (first > 0 && !LEADS.test(lead)) || CLASSES.test(lead)) return [];
  // What the next sentence tells is of no item.
  const end = text.indexOf('。', items.at(-1)) + 1;
  const goesOn = end > 0 && end < text.length && toldOf(text.slice(end).replace(/。.*/, '')) > 0;
  return goesOn ? [...items, end] : items;
}

/** （二）项目绩效评价结果。1.“智能交通管控二期”，市财政批复预算2480万元，…: the first item of a list behind its heading */
function itemBehindHeading(passage: Passage): number[] {
  const { squeezed, sentences } = passage;
  const [heading, item] = sentences;
  if (!heading || !item || heading[1] - heading[0] > LONGEST_HEADING) return [];
  if (!/项目/.test(squeezed.text.slice(...heading)) || !/^\d{1,2}[.、]/.test(squeezed.text.slice(...item)))
    return [];
  return quotedProject(cut(passage, item[0], squeezed.text.length)) === '' ? [] : [item[0]];
}
const LONGEST_HEADING = 20;

/** A paragraph that turns to one project in a later sentence is two: what follows is about the project alone. */
export function splitAtProject(passage: Passage): Passage[] {
  const { text } = passage.squeezed;
  const isSeveral = passage.sentences.length > 1;
  // It turns to all of them behind a comma or a semicolon.
  const mayTurn = !passage.cell && /[,;]/.test(text);
  const all = mayTurn && quotedProject(passage) !== '' ? endOfOne(text) : text.length;
  if (all < text.length) return [cut(passage, 0, all), cut(passage, all, text.length)];
  if (passage.cell || !(isSeveral || MAY_TURN.test(text))) return [passage];
  const heads = isSeveral && text.includes(';') ? itemsOf(passage) : [];
  if (heads.length === 0 && isSeveral && text.includes('项目')) heads.push(...severalIn(passage));
  if (heads.length === 0 && isSeveral && text.includes('项目')) heads.push(...headsOf(passage));
  if (heads.length === 0 && isSeveral) heads.push(...itemBehindHeading(passage));
  if (heads.length === 0 && MAY_TURN.test(text)) heads.push(...turnsOf(passage));
  if (heads.length === 0) return [passage];
  const bounds = [0, ...heads.filter((at) => at > 0), text.length];
  return bounds.slice(1).map((to, i) => cut(passage, bounds[i] ?? 0, to));
}

/** 全年支出合计…: words by which a paragraph turns to the whole again */
const TURNS_TO_WHOLE = /^(?:全年|全局|我局|本局|本年|部门|以上|上述|其余|总体|综上)/;

const AMONG = /^其中[:,]?/;

/** Where the sentences of a paragraph tell of several projects, one after the other, and where they turn back. */
function severalIn({ squeezed: { text }, sentences }: Passage): number[] {
  const names = sentences.map(([from, to]) => {
    const sentence = text.slice(from, to);
    return toldOf(sentence) > 0 ? projectOf(sentence.slice(0, 80).replace(AMONG, ''), '') : '';
  });
  if (new Set(names.filter((name) => isName(name.replace(/项目$/, '')))).size < FEWEST) return [];
  const first = names.findIndex((name) => name !== '');
  return sentences.flatMap(([from, to], i) =>
    i > 0 &&
    (text.charAt(from - 1) !== ';' || names[i] !== '') &&
    (names[i] || (i > first && TURNS_TO_WHOLE.test(text.slice(from, to))))
      ? [from + (AMONG.exec(text.slice(from, to))?.[0].length ?? 0)]
      : [],
  );
}

/** Where a later sentence turns to one project. */
function headsOf(passage: Passage): number[] {
  const { text } = passage.squeezed;
  return passage.sentences.slice(1).flatMap(([from, to]) => {
    const opening = text.slice(from, Math.min(to, from + 80));
    const isHead = PROJECT_HEAD.test(opening) || isQuoted(passage, from, opening) || turnsToOne(opening);
    return text.charAt(from - 1) !== ';' && isHead && projectOf(opening, '') ? [from] : [];
  });
}

/** 一是个别项目偏慢，雪亮工程维护项目预算320万元，支出241万元，执行率75%: one project in a sentence, and what became of its budget */
const TURN =
  /(?<=[,;。:])(?:其中[:,]?|[一二三四五六]是|例如|比如|如)?((?:(?![,。:;\d]).){4,30})项目,?(?:支出)?(?:(?:年初|全年)?预算(?:安排|资金|数|为|共)*|安排(?:资金|预算)?)(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?:,(?:因[^,。;\d]{1,12})?|(?=仅|只|实际))(?:(?:到|截至)?(?:年底|年末)|当年|实际|已|累计)*(?:仅|只)?(?:支出|支付|执行|使用)(?:资金)?(?:为|了)?(\d[\d,]*(?:\.\d+)?)\3(?:,(?:预算|资金)?(?:执行率|支付率|使用率|支出进度)(?:为|仅为|仅|达)?\d[\d.]*%)?(?:,(?:其中|结余|剩余|资金到位|未支付)[^,。;]{0,20})?(?:,(?:绩效|综合)?(?:自评)?(?:得分|评分)为?\d[\d.]*分)?(?=[,;。)])/g;
/** No text without these turns to a project. */
const MAY_TURN = /项目,?(?:支出)?(?:年初|全年|安排)?(?:预算|资金|安排)|其中.{4,30}项目(?:绩效)?自评/;
/** 上年该项目: of another time; 信息化建设类项目: a kind of projects; 追加看守所维修项目: what a budget was changed by */
const NO_NAME = /上年|去年|该|本|[类等]$|追加|[调核]增|[调核]减|增加|新增|^仅/;

/** 反映3个项目的自评结果，其中雪亮工程租赁项目自评得分93.5分，全年预算数460万元…: the verdict on one, and what it is on, to the end of the sentence */
const VERDICT_TURN =
  /(?<=[,;。:])其中[:,]?((?:(?![,。:;\d]).){4,30})项目(?:绩效)?自评(?:得分|评分)?(?:为)?\d[\d.]*分,(?=(?:全年|年初)?预算)/g;

const verdictsOn = (text: string): number[] =>
  matches(text, VERDICT_TURN).flatMap(({ 0: said, 1: name = '', index }, i, all) => {
    // What is told of one goes no further than the next of them, or the end of the sentence.
    const told = text.slice(index, all[i + 1]?.index).replace(/(?<=[。;]).*$/s, '');
    return isName(name) && !NO_NAME.test(name) ? [index + said.indexOf(name), index + endOfOne(told)] : [];
  });

/** Where a sentence turns to one project, and where it has told what became of its budget. */
function turnsOf({ squeezed: { text } }: Passage): number[] {
  const verdicts = text.includes('自评') ? verdictsOn(text) : [];
  if (verdicts.length > 0) return verdicts;
  return matches(text, TURN).flatMap(({ 0: said, 1: name = '', 2: budget = '', 4: spent = '', index }) => {
    const plain = (amount: string): string => amount.replaceAll(',', '');
    const isWithin = compare(plain(spent), plain(budget)) <= 0;
    if (!isName(name) || NO_NAME.test(name) || !isWithin) return [];
    return [index + said.indexOf(name), index + said.length];
  });
}
