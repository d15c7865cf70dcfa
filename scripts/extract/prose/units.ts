/** What belongs to a bureau and has money and staff of its own; for use in patterns. */
export const UNIT = '支队|大队|中队|派出所|看守所|拘留所|戒毒所';

/** （二）交通管理大队。年初预算…: a paragraph on one of the units, of which the body's own figures are not */
const ON_UNIT = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]{1,2}[、.)])?([^,。;:]{0,12}(?:${UNIT}|指挥中心))[。:](?=.{0,8}(?:预算|收入|支出|执行|安排|编制|在职|实有))`,
);

/** …自评报告（含所属交通管理大队） */
const WITH_UNITS = /[含及和]?(?:所属|下属|二级)[^)]*/g;

/** Whether a paragraph is on a unit that is not the body itself, which the title names. */
export function isOnUnit(text: string, title: string): boolean {
  const unit = ON_UNIT.exec(text)?.[1];
  // 分局设7个大队、9个派出所。行政编制203名: what belongs to the body is only counted
  if (unit !== undefined && /[设辖有]\d/.test(unit)) return false;
  return (
    unit !== undefined && !/全局|我局|部门整体/.test(text) && !title.replace(WITH_UNITS, '').includes(unit)
  );
}

/** 1.城关派出所 over 年初预算120万元，…: a heading that is the name of a unit, and any other heading */
const HEADS_UNIT = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]{1,2}\\)|\\d{1,2}[、.])[^,。;:\\d]{0,12}(${UNIT})$`,
);
/** 1.青禾县公安局本级   2.青禾县公安局交通警察大队 */
const LISTED = new RegExp(`^\\(?\\d{1,2}[、.)][^,。;:\\d]{0,20}(?:${UNIT}|本级|机关)[;；]?$`);
const HEADS = /^\(?[一二三四五六七八九十\d]{1,3}[、.)][^,。;]{2,30}$/;

/**
 * Whether what follows a heading is of one of the body's units; undefined for what is no heading. One right under
 * another (`before`) is the next of a list, which heads nothing.
 */
export function headsUnit(text: string, before: string, title: string): boolean | undefined {
  if (!HEADS.test(text)) return undefined;
  const unit = HEADS_UNIT.exec(text)?.[1];
  return unit !== undefined && !title.includes(unit) && !LISTED.test(before);
}

/** The name of a unit, and nothing behind it. */
export const IS_UNIT = new RegExp(`(?:${UNIT})$`);

/** 刑侦大队：办案费60万元，差旅费30万元: whose costs a sentence lists */
const LABEL = new RegExp(`^(?:其中:?)?([^,。;:\\d]{0,10}(?:${UNIT})):`);
export const isLabelledUnit = (text: string, title: string): boolean => {
  const unit = LABEL.exec(text)?.[1];
  return unit !== undefined && !title.includes(unit);
};
