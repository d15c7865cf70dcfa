import type { Scope } from '../../../src/model/vocabulary.ts';
import { remember } from '../../parse/remember.ts';
import { headingOf, type Sentence, saidBefore, textBetween } from './sentence.ts';
import { PROJECT_MONEY, REASON } from './words.ts';

const SPECIAL = new RegExp(
  `专项项目|专项资金|专项经费|项目类?资金|${PROJECT_MONEY}|专项预算|项目预算安排|专项\\d+个|列入(?:[^,。;\\d]{0,6}部门)?预算的(?:公安)?专项(?:共计?|共有|有)?\\d+[个项]|(?:实施|安排)专项\\d+项|\\d+个专项|项目支出绩效|项目(?:支出)?(?:共计?|共有|合计|总计|为|有)?\\d+个|\\d+个[^,。]{0,6}项目`,
);
/** 局机关及所属4个二级单位汇总   其中局本级; not 经汇总，得分93.6分, nor 上级资金93.6万元，本级62.4万元 */
const UNITS =
  /(?:及|含|和|与)(?:其)?(?:所属|下属|二级)[^,。]{0,10}(?:单位|机构)|(?<!经|后|进行|统计|整理|复核|打分|评分|自评|评价)汇总/;
const OWN =
  /(?:全局\((?:不含|不包括)[^()]{0,10}(?:下属|所属|二级)[^()]{0,8}\)|局本级|局机关本级|机关本级|本级(?!\d)|(?<!(?:上级|中央|[省市州]级)[^。;]{0,24})本级(?=\d)|局机关(?=预算|支出|收入|执行|三公|固定资产|资产总|行政编制|编制|实有|在职))(?![^,。]{0,6}(?:及|和|含|资金|财政|\d+个项目|项目)|安排[^,。;\d]{0,8}专项|20\d\d年度?[^,。]{0,4}项目)/;
/** 本级及下属单位共实施项目22个，全年预算…: of the projects that all of them carry out */
const COUNTED_PROJECTS = /单位共?(?:实施|开展|安排)(?:预算)?项目(?:共)?\d+个,/;
/** （一）县公安局机关。年初预算…: what a paragraph on the body without its units begins with */
const OWN_HEADING = /^\([一二三四五六七八九十\d]\)[^,。;]{0,10}局机关。/;
/** Words that speak of the whole body. */
export const WHOLE_SCOPE = /部门整体|整体支出|全局|本部门|部门预算|全部支出|本年度?总/;

/** 人员经费…，公用经费…，专项经费1757万元: one kind of spending among others */
const ONE_OF_SEVERAL =
  /((?:人员|公用|基本支出).{0,60})专项(?:经费|资金)(?:支出)?(?:为|:)?[\d.,]*(?:万元|亿元|元)?/;

/** …项目资金1500万元。年中追加300万元，实际到位资金1800万元: words that go on about the same money */
const GOES_ON = /^(?:年中|实际|截[至止]|资金|追加|执行|其中|全部)/;

/** 预算资金5600万元；支出5432万元: the other half of what stands before the semicolon */
const OTHER_HALF = /^(?:(?:本年)?支出|已|全年支出|累计|(?:截?至)?年[末底]实际(?:支出|使用))/;

const continues = ({ passage, from }: Sentence, said: string): boolean =>
  GOES_ON.test(said) || (passage.squeezed.text.charAt(from - 1) === ';' && OTHER_HALF.test(said));

/** Titles of this length and less are judged once. */
export const LONGEST_JUDGED = 400;

/** 看守所在押人员给养费绩效自评报告: the money for one thing, by whatever name */
const ON_MONEY =
  /(?:费|资金|补助|奖金|补贴)\s?(?:\(?20\d\d年度?\)?|年度)?(?:项目)?(?:预算(?:执行)?(?:情况)?[及和与暨]?|绩效运行[及和与暨])?(?:使用|支出|管理|实施|执行)*(?:情况|效果|成效)?的?(?:绩效|自评|自我|评价)/;

/** 青禾县公安局2023年度经费支出绩效自评报告: the money of the body as such */
const OF_BODY =
  /(?:[局队所]|年度?)的?(?:财政|公用|年度|公安|业务)*(?:经费|资金)\s?(?:支出|使用)?(?:情况)?的?(?:绩效|自评|评价)/;

/** Whether a report is on projects alone, or on the money for one thing, by its title. */
export const isOnProjects = remember(
  (title) =>
    (/项目|专项(?:资金|经费)|(?:补助|转移支付)资金|转移支付预算/.test(title) &&
      !/整体|决算|部门预算(?!项目)/.test(title)) ||
    (ON_MONEY.test(title) && !OF_BODY.test(title) && !/整体|决算|部门|三公|财政资金|预算资金/.test(title)),
  LONGEST_JUDGED,
);

/** “三公”经费决算公开, and not 部门决算及“三公”经费公开 */
export const isOnThreePublic = remember(
  (title) =>
    /三公/.test(title) &&
    !/(?:部门|单位|收支|支出)(?:预算|决算)|收支|收入|整体|绩效|(?:预算|决算)(?:以?及|和|与|、)/.test(title),
  LONGEST_JUDGED,
);

/** 我局整体绩效自评得分…: in a report on projects, what is said of the whole body. */
export const WHOLE_BODY = /部门整体|整体支出|整体绩效|局整体/;

/** 2023年部门预算安排12654.3万元，其中基本支出…，项目支出… in a report on projects: the budget of the body */
const ITS_BUDGET =
  /部门(?:年初|全年)?预算(?:安排|总额|总量|批复|数|总)*(?:为|共|共计)?$|(?:我局|本局|全局|部门)(?:全年|本年|当年|实际|共|总)*支出(?:合计|总额)?(?:为|共)?$/;

const DIVIDED = /其中[^。;]{0,20}(?:基本支出|(?<=[,:、中])(?:项目支出|专项(?:项目|资金)))/;

/** …执行率95.55%。其中专项项目7个: its division may be the next sentence. */
const NEXT = 12;
/** Its division stands no further behind it. */
const FAR = 200;

/** 我局2023年收入总额8620.4万元   部门预算总额…   部门决算总支出…   一般公共预算财政拨款收入…: what no project has */
const OF_BODY_ALONE =
  /(?:^|[,;。:])(?:20\d\d年度?,?)?(?:[我本](?:局|单位|支队|大队|分局|所)|全局|[县市区旗]?公安局)?(?:20\d\d年度?|全年|本年|当年|实现)*(?:部门(?:(?:预算|决算)(?:收入|支出|总额|总量|收支|总收入|总支出)|收入|支出(?=\d|为|合计|总|$))|全局(?:20\d\d年度?|年初|全年|部门|各项)*(?:预算|收入|支出)(?:总额|总量|合计|为|共)*(?=\d|$)|(?<=[局位队所]|[局位队所](?:20\d\d年度?|全年|实现))(?:总收入|收入(?:总额|总计|合计)|(?:一般公共预算)?财政拨款收入)|(?<=[局位队所]|[局位队所]20\d\d年)总支出)/;
/** 其中辅警经费支出1470万元 in a report on 辅警经费; 其中：…项目: where the sentence turns to a project again */
export const TURNS_TO_PROJECT = /项目(?!支出(?:\d|$))|专项|[该本]经费|※/;
const NAME_AT_HEAD = /^(?:其中:?)?([\u4e00-\u9fa5]{4,})/;

/** Whether words say what only the whole body has, and nothing of a project behind it. */
function tellsOfBody({ title }: Sentence, said: string): boolean {
  const match = OF_BODY_ALONE.exec(said);
  if (!match) return false;
  const behind = said.slice(match.index + match[0].length);
  const names = behind.split(/[,;。:]/).map((clause) => NAME_AT_HEAD.exec(clause)?.[1]?.slice(0, NAMED));
  return (
    !TURNS_TO_PROJECT.test(match[0] + behind) &&
    !names.some((name) => name !== undefined && title.includes(name))
  );
}
const NAMED = 4;

function isOfWholeBody(sentence: Sentence, at: number): boolean {
  const said = saidBefore(sentence, at, 0);
  if (WHOLE_BODY.test(said) || tellsOfBody(sentence, said)) return true;
  const isDivided = DIVIDED.test(textBetween(sentence, at, Math.min(sentence.to + NEXT, at + FAR)));
  const isBody = isDivided && ITS_BUDGET.test(said) && !/项目|专项/.test(said);
  sentence.ofBody ||= isBody;
  return isBody;
}

/** 部门预算1.18亿元，年中追加政策性增资及专项经费1046.3万元，: what a budget was changed by does not turn to projects */
const CHANGED_BY =
  /(?<=\d(?:亿元|万元|元)[,;])[^,。;:\d]{0,8}(?:追加|调增|核增|新增|增加|调减|压减|核减)[^,。;:\d]{0,40}\d[\d.,]*(?:亿元|万元|元)/g;

const CHANGE = /追加|[调核新]增|增加|[调压核]减/;

/** 专项项目46个，占本部门项目总数的100%，…: a share of the whole does not turn to it */
const SHARE = /占(?:本部门|部门|全局|我局)[^,。;\d]{0,14}[\d.]+%/g;

/** 全年预算5000万元，2个项目批复资金较晚，执行率98%: why the rate is not full, and no turn to those projects */
const LATE =
  /(?<=\d(?:亿元|万元|元),)\d{1,3}个[^,。;:\d]{0,4}项目[^,。;:\d]{0,16}(?:较晚|偏晚|较迟|滞后|延期|推迟|缓慢|未[^,。;:\d]{1,10}),/g;

const EVALUATES = /自评|评价/;

/** Words before a figure without what only tells why it changed, or how it compares. */
function withoutChanges(printed: string): string {
  const before = printed.replace(ONE_OF_SEVERAL, '$1').replace(REASON, '');
  const whole = CHANGE.test(before) ? before.replace(CHANGED_BY, '') : before;
  return (whole.includes('占') ? whole.replace(SHARE, '') : whole).replace(LATE, '');
}

/** One of these stands in all words for a scope, whatever is left out of them. */
const IN_SCOPES = /[项级机汇位构(]/;

/** The scope of what words say of the body with its units or without them; empty where they say nothing of it. */
function ownScope(sentence: Sentence, said: string): Scope | '' {
  // 市局本级到位资金2316万元 in a report on a fund is of the fund.
  const isOwn = OWN.test(said) && !(isOnProjects(sentence.title) && EVALUATES.test(sentence.title));
  if (isOwn || OWN_HEADING.test(said)) return 'department';
  return UNITS.test(said) && !COUNTED_PROJECTS.test(said) ? 'department_and_units' : '';
}

/** Special projects once the sentence has named them, until it ends or speaks of the whole again. */
export function scopeAt(sentence: Sentence, at: number): Scope | '' {
  if (sentence.subject) return 'project';
  const printed = headingOf(sentence) + saidBefore(sentence, at);
  const mayName = IN_SCOPES.test(printed);
  const said = mayName || sentence.scopeBefore !== '' ? withoutChanges(printed) : printed;
  const own = mayName ? ownScope(sentence, said) : '';
  if (own !== '') return own;
  const special = mayName && /项目|专项/.test(said) ? said.search(SPECIAL) : -1;
  if (special < 0 && isOnProjects(sentence.title) && isOfWholeBody(sentence, at)) return 'department';
  // 我局全年支出9870万元，其中基本支出7101万元、项目支出2768万元: parts of what was said of the body
  if (special < 0 && sentence.ofBody) return 'department';
  if (special < 0)
    return sentence.scopeBefore !== '' && continues(sentence, said) && !WHOLE_SCOPE.test(said)
      ? sentence.scopeBefore
      : '';
  return WHOLE_SCOPE.test(said.slice(special)) ? '' : 'special_projects';
}
