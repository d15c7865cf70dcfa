import { matches } from '../../parse/matches.ts';

/** ，全部项目自评95分   ；三个项目预算合计…   项目总支出76万元: words by which a sentence turns from one project to all of them */
const ALL =
  '(?:(?:全部|所有|各|以上|上述|[两二三四五六七八九十\\d]{1,3}个)(?:专项|预算)?项目(?=[^,。;]{0,8}\\d)|项目总|(?:项目)?(?:总|合计)(?:预算|支出|支付|执行率|金额)|综合自评)';
/** ，全年共支出745万元, where it has been told what the one project spent */
const IN_ALL = '(?:全年)?共(?:计)?(?:安排|支出|支付|使用)';
const TURNS_TO_ALL = new RegExp(`[,;]${ALL}`);
const SUMS_UP = new RegExp(`[,;]${IN_ALL}`, 'g');
const SPENT = /(?:支出|执行|使用|支付)[^,。;]{0,6}\d[^。;]*$/;
const NEAR = 200;
const BEGINS_WITH_ALL = new RegExp(`^(?:${ALL}|${IN_ALL})`);

/** Whether a piece of a paragraph is on all projects, behind one on one of them. */
export const isOnAll = (text: string): boolean => BEGINS_WITH_ALL.test(text);

/** Where in a text on one project a sentence turns to all of them; its length where none does. */
export function endOfOne(text: string): number {
  const turn = text.search(TURNS_TO_ALL);
  const sum = matches(text, SUMS_UP).find(({ index }) =>
    SPENT.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  return Math.min(turn < 0 ? text.length : turn + 1, sum ? sum.index + 1 : text.length);
}
