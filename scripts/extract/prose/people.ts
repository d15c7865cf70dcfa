import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { remember } from '../../parse/remember.ts';
import { findNames, type NameHit } from '../label.ts';
import type { Reading } from '../reading.ts';
import { counted } from './counted.ts';
import { figuresOf, type ProseFigure } from './figures.ts';
import type { Passage } from './passages.ts';
import { isPlanTitle } from './project-lines.ts';
import { isOnProjects } from './scope.ts';
import { UNIT } from './units.ts';
import { endsField } from './value.ts';

const OTHERS_BEFORE =
  /(辅警|离退休|退休|离休|工勤|后勤(?:服务)?|派遣|班子|按|临聘|聘用|协警|文职|事业|遗属|(?<![我本])大队|(?<![我本])中队|(?<![我本])支队|看守所|拘留所|派出所|所属单位|下属单位|二级机构|事业单位|学员|参公|借调|抽调|编外|超|空|缺|新增|增加|减少|划入|转隶|转入|调入|招录|招聘)[^,。;:(]{0,4}$/;
/** 在岗辅警人数目标228人，全年平均在岗221人: those of whom the target was told */
const AUXILIARIES = /(?:辅警|协警|辅助人员)(?:人数|数量)?(?:年度|计划)?(?:目标|指标)值?\d+[人名]$/;
const COUNT_TAIL =
  /^(?:人数|人员|数|总|共计|共|合计|为|有|:|实有|现有|行政人员|[和及、]工勤|[和及、]?职工|民警|干警|公务员|的|\([^()]{0,24}\))*\(?$/;
const PART = /其中[^;。]*$|\([^()]*$/;
const KIND = /行政|政法/;
/** ，事业编制12名 */
const OTHER_KIND =
  /^[,、;和及]{0,2}(?:事业(?:编制|编)?(?:核定)?(?:人员|数)?\d|(?:机关)?工勤(?:人员)?编制?\d+[人名](?:.*(?:合计|共计|总计)(?:编制)?\d|[,、]事业(?:人员)?编制?\d))/;
/** 行政编制和事业编制共计198名 */
const BOTH_KINDS = /(?:行政|政法)[^,。;]{0,8}[和及、](?:事业|工勤)(?:人员)?编制(?:共计|合计|共)(?:有)?$/;
/** 事业编制36名, 工勤编制6名: a further kind of posts */
const IS_KIND = /^[,、;和及]{0,2}(?:核定)?(?:行政|政法|事业|机关|工勤|后勤)[^,。;\d]{0,6}编制?(?:人员|数)?$/;
/** …事业编制60名，合计1,121名 */
const SUMMED_UP = /^[,、;]?(?:编制)?(?:合计|共计|总计)(?:编制)?$/;
const NEXT = 16;
const NEXT_KINDS = 48;
/** What is said further off is not of this figure. */
const NEAR = 200;

/** 人员编制、实有人数：涉密，不予公开。   人员编制：（涉密）；实有人数：（涉密）。 */
const SECRET = /(?:编制|实有|在职|在编)[^。;\d]{0,24}?(?:涉密|保密|不予公开|不便公开|不宜公开)/g;

function secretStaff(passage: Passage): Reading[] {
  if (passage.cell) return [];
  const hits = matches(passage.squeezed.text, SECRET).flatMap(({ 0: said, index: from }) =>
    findNames(said)
      .filter(({ measure }) => measure.startsWith('staff_'))
      .map((hit) => ({ hit, said, from })),
  );
  const named = new Map(hits.map((one) => [one.hit.measure, one]));
  return [...named.values()].map(({ hit, said, from }) => ({
    ...counted(passage, hit.measure, '0', from + hit.start, from + hit.start, from + said.length),
    label: hit.name,
    value: { status: 'withheld', value: '', text: said.slice(-2) },
  }));
}

/** 2.交警支队：本年支出…，年末在职230人: a line of a list of units */
const UNIT_LINE = new RegExp(
  `^\\(?[一二三四五六七八九十\\d]{1,2}[、.)][^,。;:]{0,12}(?:${UNIT}|[所院校]|局机关|本级):`,
);

/** Whether the words before a name make it that of other people; a unit that the title names is the body itself. */
function isOfOthers(before: string, title: string): boolean {
  const others = OTHERS_BEFORE.exec(before)?.[1];
  return others !== undefined && !(/[队所]$/.test(others) && title.includes(others));
}

/** 黔溪县公安局现有政法专项编制420名 in the report of its traffic police: those of the bureau that the unit belongs to */
const isOfBureauAbove = (before: string, title: string): boolean =>
  /公安局(?:现有|核定|共有|有)?$/.test(before) && /公安局\S{0,12}(?:大队|支队|看守所|拘留所)/.test(title);

/** 2021年末编制366名；2022年末编制366名: the year that a count is of, where several are told of */
const YEAR = /(20\d\d)年/g;

/** 有312名在编在职人员: how many there are stands before what they are */
const BEHIND =
  /(?:^|[,;。、])(?:现有|实有|共有|有)(\d{1,5})[名人](?:在编在职|在职在编|在职|在编)(?:人员|民警|干警)(?=[,。;、()]|$)/;

function inPost(
  passage: Passage,
  from: number,
  { 0: words, 1: value = '', index }: RegExpExecArray,
): Reading {
  const at = from + index + words.indexOf(value);
  const read = counted(passage, 'staff_actual', value, at, at, from + index + words.length);
  return { ...read, label: words.slice(words.indexOf(value) + value.length + 1) };
}

/** 公务用车编制数为35，实有数为33   辅警编制数为260: of cars, or of others */
const OF_THINGS =
  /(?:车辆?|装备|设备|辅警|协警|看守所|拘留所|大队|支队)(?!.*(?:我局|全局|民警|在编))[^。;]{0,14}$/;

/** 编制人数：142；   编制84，实有79，控制率94.05% */
const isBareCount = (text: string, { value, start, end, unit }: ProseFigure): boolean =>
  !OF_THINGS.test(text.slice(Math.max(0, start - 20), start)) &&
  (text.charAt(start - 1) === ':' ||
    (/(?:编制|实有|在职|在编)(?:人)?数?为?$/.test(text.slice(0, start).slice(-6)) &&
      /^\d{2,5}$/.test(value))) &&
  /^[^人名个]?$/.test(unit) &&
  endsField(text, end - unit.length);

/** A count with its name, and where it ends. */
interface Count {
  reading: Reading;
  label: string;
  at: number;
}

/** 辅警流失较快，年末在岗338人: a clause on others, without their number */
const ON_OTHERS_CLAUSE = /^[^\d]{0,6}(?:辅警|协警|辅助人员)[^\d]*$/;

/** 县看守所核定编制30名   为县看守所，核定编制30名   全县公安机关编制320名: whose counts a clause begins to tell */
const OTHERS_BEGIN = new RegExp(
  `^(?:其中[:,]?|另[:,有]?|(?:我局|本局)?(?:下属|所属)[^,\\d]{0,6})?[为是即]?[^,。;\\d]{0,8}?((?<![我本])(?:${UNIT})|(?<![及和、])(?:辅警|警务辅助人员|协警)(?=(?:核定)?编制)|(?:下属|所属|事业)单位|指挥中心(?=核定|编制|现有|实有|在职)|全[省市县区州]公安机关|(?<![及和、])工勤|(?<![较与比])上年度?|(?<![较与比])去年)(?!以来|结转)[^,。;\\d]{0,16}(?:\\d+[^\\d个]|$)`,
);
/** 下辖派出所14个: what belongs to the body is only listed */
const LISTS_UNITS = /[、]|等$|下辖|下设|内设|设有?|辖|管理(?=\d)|包括|共有/;
const begunBy = remember((clause): string | null =>
  LISTS_UNITS.test(clause) ? null : (OTHERS_BEGIN.exec(clause)?.[1] ?? null),
);

/** 其中我局机关编制220名: the body's own again */
const OWN_AGAIN = /我[局单部]|本[局单部年]|局机关|[县市区旗]局|全局|分局机关|今年|当年/;

/** 全县公安机关编制320名，其中我局机关编制220名: the body is a part of them; alone they may be its own */
const OWN_PART = /其中[^,。;]{0,4}(?:我局|局机关|县局|市局)/;
/** 其中看守所编制30名，在职人员230人: so many more are no longer those of the unit */
const MUCH_MORE = 1.5;

/** Whether the counts of a clause are those of a unit, of other people or of another year, as the clauses before have begun. */
function areOfOthers(clauses: readonly string[], title: string, isDivided: boolean): boolean {
  let others = false;
  let byWords = false;
  for (const clause of clauses) {
    const begun = begunBy(clause);
    // 行政编制176名，工勤编制8名，在职人员180名: one kind of several
    if (begun === '工勤' && clause !== clauses[0]) continue;
    if (begun?.startsWith('全') && !isDivided) continue;
    if (begun) others = !title.includes(begun);
    else if (OWN_AGAIN.test(clause) || (byWords && OWN_PEOPLE.test(clause))) others = false;
    else if (clause !== clauses.at(-1) && ON_OTHERS_CLAUSE.test(clause) && !OWN_PEOPLE.test(clause))
      others = byWords = true;
  }
  return others;
}

/** 在职民警278人、工勤6人，共284人: the sum of those in post, as it adds up */
const OTHER_IN_POST = /^[,、和及](?:工勤|工人|事业|职工)(?:人员|在职|实有)*(\d{1,4})[人名]$/;
const ALL_IN_POST = /^[,、;](?:实有|在职)?(?:合计|共计|总计|共)(?:有|实有|在职)?$/;

/** The counts of one sentence so far, those of a further year apart; `ofKinds` says that a kind of posts was told of, whose sum may follow. */
interface Counts {
  found: Map<MeasureId | `${MeasureId} ${string}`, Count>;
  ofKinds: boolean;
}

/** （二）辅警被装经费编制依据不实，按380人测算，实际在岗264人: a sentence on other people from its beginning */
const ON_OTHERS =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?!除|不含|不包括)[^,。;:\d]{0,4}(?:辅警|协警|辅助人员)/;
/** 警务辅助人员实有320人，核定编制350人 has none of these: the posts are theirs too. */
const OWN_KIND = /民警|在编|在职|干警|公务员|行政|政法|我局|全局|本局/;
const OWN_PEOPLE = /民警|在编|(?:核定|人员|行政|政法专项)编制|编制(?:人?数)?\d/;

/** What the words before a count say that it is of; null where they say nothing, or name other people. */
function nameOf(said: string, { unit }: ProseFigure, title: string): NameHit | null {
  const hit = findNames(said).findLast(({ measure }) => /^staff_(?:quota|actual)$/.test(measure));
  const isOfThings = unit === '个' && (hit?.measure !== 'staff_quota' || hit.name.startsWith('编制核定'));
  if (!hit || isOfThings || !COUNT_TAIL.test(said.slice(hit.end))) return null;
  const before = said.slice(0, hit.start);
  const isOfElse =
    isOfOthers(before.replace(/\([^()]*\)|^[^()]*\)/g, ''), title) ||
    (/年初$/.test(before) && !isPlanTitle(title)) ||
    isOfBureauAbove(before, title);
  return isOfElse ? null : hit;
}

/** 实有500人，其中在职民警285人，辅警215人: the part in post is the figure where the whole holds others too. */
const holdsOthers = (known: Count, hit: NameHit, rest: string): boolean =>
  /^(?:年末|期末)?(?:实有|现有)(?:人数|人员数?)?$/.test(known.label) &&
  /在职|在编|民警/.test(hit.name) &&
  /辅警|退休|临聘|聘用/.test(rest);

/** 在职486人，其中行政编制452人: who of those in post holds such a post, and not how many posts there are */
const IN_POST_PART = /^(?:,其中[:,]?|\()(?:(?:事业|工勤)(?:人员)?编制?(?:人员)?\d+[人名][,、])*[^,。;()\d]*$/;
const isPartInPost = (text: string, { found }: Counts, hit: NameHit, figure: ProseFigure): boolean => {
  const actual = found.get('staff_actual');
  return (
    hit.measure === 'staff_quota' &&
    KIND.test(hit.name) &&
    !/核定|批[准复]/.test(hit.name) &&
    actual !== undefined &&
    Number(figure.value) <= Number(actual.reading.value.value) &&
    IN_POST_PART.test(text.slice(actual.at, figure.start))
  );
};

/** Enters one count of a sentence, whose words begin at `start`. */
function enterCount(
  passage: Passage,
  [from, to]: readonly [number, number],
  counts: Counts,
  figure: ProseFigure,
  start: number,
  title: string,
): void {
  const { text } = passage.squeezed;
  const { found } = counts;
  const words = text.slice(start, figure.start);
  if ((counts.ofKinds && SUMMED_UP.test(words)) || BOTH_KINDS.test(words)) {
    const at = start + words.search(/[^,、;]/);
    const sum = counted(passage, 'staff_quota', figure.value, at, figure.start, figure.end);
    found.set('staff_quota', { reading: sum, label: sum.label, at: figure.end });
    counts.ofKinds = false;
    return;
  }
  // 编制2210人，实际2154人
  const quota = found.get('staff_quota');
  const isBeside = quota?.at === start && !KIND.test(quota.label);
  const said = isBeside ? words.replace(/^([,、;])(?:实际(?:有)?|现有)$/, '$1实有') : words;
  // 2021年年初实有230人, in a plan for another year
  const isDated = /^年?初/.test(said) && /20\d\d年?$/.test(text.slice(from, start));
  const isOnHired = AUXILIARIES.test(text.slice(Math.max(from, start - NEXT_KINDS), start));
  const hit = isOnHired || isDated ? null : nameOf(said, figure, title);
  if (!IS_KIND.test(words)) counts.ofKinds = false;
  if (!hit) return;
  const known = found.get(hit.measure);
  const mixed = known !== undefined && holdsOthers(known, hit, text.slice(known.at, to + NEXT));
  const between = known && text.slice(Math.max(known.at, figure.start - NEAR), figure.start);
  if (between && !mixed && PART.test(between)) return;
  if (isPartInPost(text, counts, hit, figure)) return;
  // 行政编制148名，事业编制12名: of kinds alone, none of which is the whole.
  const next = text.slice(figure.end, Math.min(to, figure.end + NEXT_KINDS));
  if (!known && KIND.test(said.slice(hit.start)) && OTHER_KIND.test(next)) {
    counts.ofKinds = hit.measure === 'staff_quota';
    return;
  }
  const dated = text.slice(Math.max(from, figure.start - NEAR), figure.start);
  const year = matches(dated, YEAR).at(-1)?.[1] ?? '';
  // 2021年末在职156人，2022年末在职161人
  const before = known?.reading.year ?? '';
  const isOtherYear = before !== '' && year !== '' && year !== before;
  if (known && !mixed && !isOtherYear) return;
  const own = counted(passage, hit.measure, figure.value, start + hit.start, figure.start, figure.end);
  const key = isOtherYear ? (`${hit.measure} ${year}` as const) : hit.measure;
  found.set(key, { reading: { ...own, year }, label: hit.name, at: figure.end });
}

/** Puts the sum of those in post in the place of its first part, where it is the two right before it. */
function enterSum(
  passage: Passage,
  { found }: Counts,
  { value, start, end }: ProseFigure,
  head: number,
): void {
  const { text } = passage.squeezed;
  const first = found.get('staff_actual');
  const others = first && OTHER_IN_POST.exec(text.slice(first.at, head))?.[1];
  if (!first || !others || !ALL_IN_POST.test(text.slice(head, start))) return;
  if (Number(first.reading.value.value) + Number(others) !== Number(value)) return;
  const from = head + text.slice(head, start).search(/[^,、;]/);
  found.set('staff_actual', {
    ...first,
    reading: counted(passage, 'staff_actual', value, from, start, end),
    at: end,
  });
}

/** 政法专项编制161名，地方事业编制20名，机关工勤编制5名，总编制186名: what the kinds right before it come to */
const TOTAL_OF_KINDS = /总(?:编制|人数|数)|[合共总]计|^[,、;]?共/;
const FEWEST_KINDS = 2;
/** 退休人员120人，合计450人: who is in no post of the body */
const IN_NO_POST =
  /辅警|协警|辅助|退休|离休|遗属|临聘|聘用|合同制|学员|派遣|文职|公益|助理|编外|外包|雇员|借调|其中/;
/** No body tells of more kinds one after the other. */
const MOST_KINDS = 6;

/** Puts the sum of several kinds in the place of the one that was read, where the text prints it and it is one. */
function enterTotals(passage: Passage, [from, to]: readonly [number, number], { found }: Counts): void {
  const { text } = passage.squeezed;
  const figures = figuresOf(passage, from, to).filter(({ unit }) => /^[人名]$/.test(unit));
  const wordsOf = (i: number): string => text.slice(figures[i - 1]?.end ?? from, figures[i]?.start);
  for (const [i, total] of figures.entries()) {
    if (!TOTAL_OF_KINDS.test(wordsOf(i))) continue;
    let sum = 0;
    for (let first = i - 1; first >= Math.max(0, i - MOST_KINDS); first--) {
      if (IN_NO_POST.test(wordsOf(first)) || IN_NO_POST.test(wordsOf(first + 1))) break;
      sum += Number(figures[first]?.value);
      if (sum > Number(total.value)) break;
      if (sum !== Number(total.value) || i - first < FEWEST_KINDS) continue;
      const kinds = figures.slice(first, i);
      for (const measure of ['staff_quota', 'staff_actual'] as const) {
        const known = found.get(measure);
        if (!known || !kinds.some(({ end }) => end === known.at)) continue;
        const at = total.start - wordsOf(i).replace(/^[,、;]/, '').length;
        found.set(measure, {
          ...known,
          reading: counted(passage, measure, total.value, at, total.start, total.end),
          at: total.end,
        });
      }
    }
  }
}

/** 年末在职人数576人，其中合同制辅警320人   实有人员576人（民警256人，辅警320人） */
const HOLDS_OTHERS =
  /^(?:,其中:?|\((?![未另]|不含|不包括|除|外|同时))(?:[^。;,)\d]{0,10}\d+[人名][,、])?[^,。;)\d]{0,6}(?:辅警|协警)[^,。;)\d]{0,4}[1-9]\d*[人名]/;
/** 在职民警228人（辅警280人）: who are told of beside them */
const OWN_LABEL = /民警|在编|干警/;

/** 行政编制166名，实有160名；事业编制6名，实有6名: quota and people of one kind after the other, and of none the whole */
const BY_KINDS =
  /(?:行政|政法)[^,。;\d]{0,6}编制?(?:人?数)?\d+[名人],(?:实有|在职|在编)(?:人?数)?\d+[名人][;,](?:机关)?(?:事业|工勤|后勤)(?:人员)?编制?(?:人?数)?\d/;

/** 现有编制247人、行政工勤编制15人: one kind after the other, and no sum of them */
const QUOTA_BY_KINDS =
  /(?<!政法|专项|行政|公安)编制(?:人?数)?(?:为)?\d+[名人][、,和及](?:行政|机关)?(?:工勤|事业|后勤)(?:人员)?编制(?:人?数)?(?:为)?\d/;

function isQuotaByKinds(said: string): boolean {
  const at = said.search(QUOTA_BY_KINDS);
  if (at < 0 || at > said.search(ANY_QUOTA) || /[合共总]计|共有?\d|总数/.test(said)) return false;
  return !/其中|包括/.test(said.slice(0, at));
}
const ANY_QUOTA = /编制?(?:人?数)?(?:总数)?(?:为)?\d/;

/** 局机关编制412人，在职398人；交警支队编制220人…: those of the head office, without its units */
const OF_HEAD =
  /^(?:其中:?)?[^,。;:\d]{0,14}(?:局机关|本级)(?:核定|现有|共有)?(?:人员|行政|政法专项|政法)?编制(?:人?数)?(?:为)?\d/;

/** 特勤队员核定编制200人   巡防队员编制数60人: hired, whatever their posts are called */
const ON_TEAM =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?[^,。;:\d]{0,6}(?:特勤|巡防|巡逻|联防|护校|护村|协管|文职|劝导|网格|留置看护)(?:队员|人员|员|队伍|队)/;
/** 看守所编制28名   实施单位：巡特警大队（编制62人…） in a report on a project: of the unit that carries it out */
const ON_UNIT =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:(?:项目)?(?:实施|承办|主管)单位:)?[^,。;:\d公]{0,8}(看守所|拘留所|[支大中]队|派出所|监区|中心)/;
/** Whether a sentence tells of the people of a team, or of a unit that is not the body of the report. */
function isOnTeam(said: string, title: string): boolean {
  if (ON_TEAM.test(said) && !/民警/.test(said)) return true;
  const unit = isOnProjects(title) ? ON_UNIT.exec(said)?.[1] : undefined;
  return unit !== undefined && !title.replace(/20\d\d.*/, '').includes(unit);
}

/** The counts of one sentence. */
function staffIn(passage: Passage, sentence: readonly [number, number], title: string): Reading[] {
  const [from, to] = sentence;
  const { text } = passage.squeezed;
  const counts: Counts = { found: new Map(), ofKinds: false };
  let head = from;
  let others = 0;
  const isDivided = OWN_PART.test(text.slice(from, to));
  const said = text.slice(from, to);
  if (isOnTeam(said, title)) return [];
  if (ON_OTHERS.test(said) && (!OWN_PEOPLE.test(said) || !OWN_KIND.test(said))) return [];
  for (const figure of figuresOf(passage, from, to)) {
    const clauses = text
      .slice(Math.max(from, figure.start - NEAR), figure.start)
      .replace(/\([^()]*\)/g, '')
      .split(/[,:](?!\d{3})/);
    const isMore = others !== 0 && Number(figure.value) > MUCH_MORE * others;
    if (!isMore && areOfOthers(clauses, title, isDivided)) {
      if (/^[人名]$/.test(figure.unit)) others = Number(figure.value);
      // 行政编制312名，辅警编制200名，合计512名: a sum that holds them too
      counts.ofKinds = false;
      head = figure.end;
      continue;
    }
    if (isBareCount(text, figure) || /^[人名个]$/.test(figure.unit)) {
      enterSum(passage, counts, figure, head);
      enterCount(passage, sentence, counts, figure, head, title);
    }
    head = figure.end;
  }
  enterTotals(passage, sentence, counts);
  const actual = counts.found.get('staff_actual');
  if (actual && !OWN_LABEL.test(actual.label) && HOLDS_OTHERS.test(text.slice(actual.at, to)))
    counts.found.delete('staff_actual');
  if (isQuotaByKinds(said)) counts.found.delete('staff_quota');
  const behind = counts.found.has('staff_actual') ? null : BEHIND.exec(text.slice(from, to));
  const scope = OF_HEAD.test(said) ? 'department' : '';
  const readings = [...counts.found.values()].map(({ reading }) => ({ ...reading, scope }) as const);
  return behind ? [...readings, inPost(passage, from, behind)] : readings;
}

/** 聘用警务辅助人员从事…: whom a passage is on */
const HIRES = /(?:聘用|招聘|招录|配备)[^。;]{0,12}(?:辅警|协警|辅助人员)(?:从事|承担|协助)/;
/** Words for the body's own people */
const OF_POLICE = /民警|编|干警|公务员|职工|行政|政法|在职|实有人|职人员/;

/**
 * Quota and staff in post: counts of 人 or 名 after their names. Auxiliaries, retirees and sub-units are others;
 * a part (其中行政编制…) is no total, but where a total holds auxiliaries too, its part in post is the figure.
 */
export function staffReadings(passage: Passage, title = '', fiscalYear = ''): Reading[] {
  const { text } = passage.squeezed;
  if (!/编制|在职|实有|在编|在岗|现有|年末民警/.test(text) || UNIT_LINE.test(text)) return [];
  // 聘用警务辅助人员从事巡防等工作。…2023年末在岗612人
  if (HIRES.test(text) && !OF_POLICE.test(text)) return [];
  if (BY_KINDS.test(text)) return [];
  const secret = secretStaff(passage);
  if (secret.length > 0) return secret;
  const all = passage.sentences.flatMap((sentence) => staffIn(passage, sentence, title));
  const years = new Set(all.map(({ year }) => year).filter((year) => year !== ''));
  return all.map((one) => ({ ...one, year: years.size > 1 && one.year !== fiscalYear ? one.year : '' }));
}
