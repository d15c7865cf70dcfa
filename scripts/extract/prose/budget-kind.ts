import type { MeasureId } from '../../../src/model/measure.ts';
import type { ProseFigure } from './figures.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** 年初预算安排专项项目46个，资金5612万元   调整后专项项目共49个，预算资金6188万元: which budget it is stands before how many they are */
const KIND_OF_COUNTED =
  /(年初|调整后)(?:财政|部门)?(?:预算)?共?(?:安排|批复|下达|编制)?了?的?(?:(?:专项|预算)*项目(?:共计?|总数)?\d+个|\d+个(?:专项|预算)*项目)[,、](?:预算|涉及|安排)?[^,。;:\d]{0,6}$/;

/** 追加项目3个、资金894.6万元: what was added */
const OF_CHANGED =
  /(?:追加|新增|核减|取消|调减|调增|减少|增加)[^,。;:\d]{0,8}项目共?\d+个[、,][^,。;:\d]{0,6}$/;

/** 2021年年初，县财政批复我局专项项目23个，预算资金3864.5万元 */
const COUNTED_AT_BEGINNING =
  /(?:^|[。;])(?:20\d\d年)?年初,(?![^。;]*(?:上年|去年))[^。;\d]{0,24}项目(?:共计?|总数)?\d+个[,、](?:预算|涉及|安排)?[^,。;:\d]{0,6}$/;

/** Which budget an amount of counted projects is; null where it is that of a change. */
export function kindOfCounted(said: string): MeasureId | null {
  if (OF_CHANGED.test(said)) return null;
  if (COUNTED_AT_BEGINNING.test(said)) return 'budget_initial';
  const kind = KIND_OF_COUNTED.exec(said)?.[1];
  return kind === '年初' ? 'budget_initial' : kind === '调整后' ? 'budget_adjusted' : 'budget';
}

/** 预算总额934.5万元（调整后）: which budget it is stands in brackets behind the amount */
const NEAR = 12;
const KIND_BEHIND = /^\((?:(调整后|追加后)|年初)的?(?:预算)?数?\)/;

function kindBehind(sentence: Sentence, { end }: ProseFigure): MeasureId {
  const match = KIND_BEHIND.exec(textBetween(sentence, end, end + NEAR));
  return !match ? 'budget' : match[1] ? 'budget_adjusted' : 'budget_initial';
}

/** 年初部门预算安排专项资金1830万元: the beginning of the year, whatever stands between it and the amount */
const GIVEN_AT_FIRST =
  /(?:^|[,。;:)]|20\d\d(?:年度?)?|财政局?)年初(?:,?(?:[省市县区州旗]级?)?财政局?|部门)?(?:预算)?(?:[为对给向](?:[该本]|这项?)(?:项目|经费|资金))?(?:安排|批复|核定|下达|编列)了?[^,。;:\d]{0,14}$/;

/** 1.年初预算情况。县财政批复我局2023年部门预算收支8126.45万元，…: the first amount under such a heading */
const UNDER_INITIAL =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?年初预算(?:安排|批复)?(?:情况)?[。:](?![^。]*(?:调整|追加|变更|年终|年末))[^。;,\d]*(?:20\d\d年度?[^。;,\d]*)?(?:批复|核定|下达|部门预算)[^。;,\d]*(?:20\d\d年度?[^。;,\d]*)?$/;

/** 县财政批复部门预算7986.3万元，…。年度执行中追加823.94万元，调整后预算为…: what it was before it was changed */
const GRANTED = /批复[^,。;:\d]{0,12}$/;
const CHANGED_LATER =
  /^[^。]*[。;,](?:年度?)?(?:预算)?(?:执行|年)中(?:因[^。;\d]{2,30})?(?:追加|调整|调增|调减)[^。]*(?:调整后|全年预算)/;

/** 年初批复预算9312万元，当年追加1532万元，可用预算10844万元: what it came to */
const TO_BE_SPENT = /年初[^。]*追加[^。]*可用(?:预算|指标)[^,。;:\d]{0,4}$/;

/** 调整后项目资金合计3532.5万元   经同意调增后，预算变为410万元 */
const ADJUSTED_SUM =
  /预算(?:数|总额)?变[为成]$|(?:调[增减]|追加|压减|核减)[^。;\d]{0,8}后,预算(?:数|总额)?(?:增至|减至)$|(?:^|[,。;:])(?:调整|追加)后的?(?:专项|项目)(?:预算)?(?:资金|经费)(?:合计|共计?|总额|总计)?(?:为|达)?$/;

/** Which budget an amount is of which the words right before it do not say. */
export function budgetKind(sentence: Sentence, figure: ProseFigure): MeasureId {
  const said = saidBefore(sentence, figure.start);
  const { text } = sentence.passage.squeezed;
  const isInitial =
    GIVEN_AT_FIRST.test(said) ||
    UNDER_INITIAL.test(text.slice(0, figure.start)) ||
    (GRANTED.test(said) && CHANGED_LATER.test(text.slice(figure.end, figure.end + FAR)));
  if (TO_BE_SPENT.test(said) || ADJUSTED_SUM.test(said)) return 'budget_adjusted';
  return isInitial ? 'budget_initial' : kindBehind(sentence, figure);
}
/** So far behind the budget its change is told. */
const FAR = 160;
