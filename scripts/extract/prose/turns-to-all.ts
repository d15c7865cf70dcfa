import { matches } from '../../parse/matches.ts';

/** ，全部项目自评95分   ；三个项目预算合计…   项目总支出76万元: words by which a sentence turns from one project to all of them */
const ALL =
  '(?:(?:全部|所有|各|以上|上述|[两二三四五六七八九十\\d]{1,3}个)(?:专项|预算)?项目(?=[^,。;]{0,8}\\d)|项目总|(?:项目)?(?:总|合计)(?:预算|支出|支付|执行率|金额)|综合自评)';
/** ，全年共支出745万元, where it has been told what the one project spent */
const IN_ALL = '(?:全年)?共(?:计)?(?:安排|支出|支付|使用)';
/** 综上，我局两个项目预算共…   总的来看，全年项目…: words that sum up, and in the same sentence what they sum up; not 综上，该项目… */
const SUMMED_UP =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?(?:综上(?:所述)?|总之|总的来看|总的来说|从总体(?:上)?看|综合以上)[,:]?[^。;]{0,12}?(?:[两二三四五六七八九十\d]{1,3}个(?:专项|预算)?项目|(?:全部|所有|各)(?:个|专项)?项目|全年项目|我局(?!该|本项目)|全局|本部门|平均)/;
/** 本部门2022年项目支出338万元 */
const OF_DEPARTMENT =
  /^(?:我局|本局|全局|本部门|部门)(?:20\d\d年度?|全年)?(?:部门)?项目(?:总|合计)?(?:预算|支出|资金)/;

/** 五个项目全年预算共524.7万元   截至12月31日，全部项目资金共支出128万元 */
const OF_ALL_COUNTED =
  /^(?:截[至止][^,。;]{2,14},)?(?:全年|年内)?(?:全部|所有|各)项目(?:资金|经费)?(?:合计|共计?|总)(?:安排|支出|投入|预算)[^,。;:\d]{0,4}\d|^(?:以上|上述)?(?:[两二三四五六七八九十]|\d{1,3})个(?:专项|预算)?项目(?:全年|年初|总|合计|共)*(?:预算|支出|资金)(?:合计|共|总|数)*\d/;

/** 截至12月31日，项目资金共支出128万元, where several projects were listed before */
const OF_LISTED =
  /^(?:截[至止][^,。;]{2,14},)?(?:全年|年内)?项目(?:资金|经费)?(?:合计|共计?|总)(?:安排|支出|投入|预算)[^,。;:\d]{0,4}\d/;
export const sumsUpListed = (text: string): boolean => OF_LISTED.test(text);

/** Whether a paragraph behind those on one project is on all of them, or on the body. */
export const sumsUp = (text: string): boolean =>
  SUMMED_UP.test(text) || (text.includes('项目') && (OF_DEPARTMENT.test(text) || OF_ALL_COUNTED.test(text)));

const TURNS_TO_ALL = new RegExp(`[,;]${ALL}`);
const SUMS_UP = new RegExp(`[,;]${IN_ALL}`, 'g');
const SPENT = /(?:支出|执行|使用|支付)[^,。;]{0,6}\d[^。;]*$/;
const NEAR = 200;
const BEGINS_WITH_ALL = new RegExp(`^(?:${ALL}|${IN_ALL})`);

/** Whether a piece of a paragraph is on all projects, behind one on one of them. */
export const isOnAll = (text: string): boolean => BEGINS_WITH_ALL.test(text);

/** ；评定为优的4个，评定为良的1个: of how many the verdict is which, behind the last one's */
const COUNTS_VERDICTS = /[,;](?:其中)?(?:评[定价]?[为级]?(?:等[级次])?为?)[优良中差][^,。;\d]{0,6}\d+个/;

/** Where in a text on one project a sentence turns to all of them; its length where none does. */
export function endOfOne(text: string): number {
  const turn = text.search(TURNS_TO_ALL);
  const sum = matches(text, SUMS_UP).find(({ index }) =>
    SPENT.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  const verdicts = text.search(COUNTS_VERDICTS);
  const ends = [turn, verdicts].filter((at) => at >= 0).map((at) => at + 1);
  return Math.min(...ends, sum ? sum.index + 1 : text.length);
}
