import { unspaced } from './text.ts';

const NAME =
  '([\\u4e00-\\u9fa5]{2,14}(?:公安局|公安分局|公安处|森林公安局)(?:[\\u4e00-\\u9fa5]{1,10}(?:分局|支队|大队|看守所|拘留所))?)';
const NUMBER = '(?:\\(?[一二三四五六七八九十\\d]{1,3}[、.)]|第[一二三四五六七八九十]{1,3}(?:部分|篇|章|编))?';
/** 一、云泽县公安局2022年度部门整体支出绩效自评: a heading that begins the report of another body */
const TITLED = new RegExp(
  `^${NUMBER}${NAME}(?:20\\d\\d年)?(?:年度|度)?[^。;,:]{0,24}(?:自评|绩效|决算|报告|说明|情况)[^。;,:]{0,12}$`,
);
/** 二、云泽县公安局交通警察大队   三、云泽县看守所   第一篇 云泽县公安局部门汇总: a name that stands alone over what is said of it */
const BARE = new RegExp(
  `^${NUMBER}(?:${NAME}|([\\u4e00-\\u9fa5]{1,8}[县市区旗](?:看守所|拘留所|戒毒所))|(?<=[篇章编])(${NAME}(?:机关|本级|部门汇总|汇总))):?$`,
);
/** 云泽县公安系统2023年度…汇总报告: a text on several bodies, whose own figures stand above theirs */
const SYSTEM = /公安系统/;
/** What the title of all bodies says of them alone: its year and its kind hold for each. */
const OF_SYSTEM = /[\u4e00-\u9fa5]{0,14}公安系统|汇总|汇编/g;
/** 云泽县公安局及所属单位2021年度…汇编 */
const OF_ALL = /公安局及(?:其)?(?:所属|下属)[^。;,]*(?:汇编|汇总)/;
const ALL_OF_THEM = /[\u4e00-\u9fa5]{2,14}公安局及(?:其)?(?:所属|下属)(?:预算)?(?:单位|机构)|汇编|汇总/g;
const TITLE_LINES = 4;
/** A line after which a name is a value, or one of a list: 填报单位, 包括： */
const ASKS = /(?:单位|部门|名称|盖章\)?|:)$/;
/** 主管部门 青禾县公安局 实施单位 青禾县看守所: a line of a form, whose labels have run into the names */
const OF_FORM = /(?:主管|使用|填报|预算|编制|申报)部门|(?:实施|填报|预算|用款|主管|申报|承担|使用)单位|名称/;
const AMOUNT = /\d(?:万|亿)?元|\d%|\d分|\t\d/;
const LIMIT = 40;

interface Heading {
  line: number;
  body: string;
}

/** A line without its spaces, and without the marks of a heading. */
const plain = (line: string): string => unspaced(line).normalize('NFKC').replace(/^#+/, '');

function headingsLike(pattern: RegExp, lines: readonly string[]): Heading[] {
  return lines.flatMap((raw, index) => {
    if (raw.length > 80 || raw.includes('\t') || !/公安|所/.test(raw)) return [];
    // （一）关于青禾县公安局2023年收支预算情况的说明
    const [, bureau, house, part] = pattern.exec(plain(raw)) ?? [];
    const body = (bureau ?? house ?? part)?.replace(/^(?:关于|对于?|原|附[件表]?)/, '');
    return body && !OF_FORM.test(body) ? [{ line: index, body }] : [];
  });
}

/** Names that stand alone are headings only where nothing asks for them and figures stand under each. */
function bareHeadings(lines: readonly string[]): Heading[] {
  const found = headingsLike(BARE, lines).filter(
    ({ line }) =>
      !ASKS.test(
        plain(lines.slice(Math.max(0, line - 3), line).findLast((text) => text.trim() !== '') ?? ''),
      ),
  );
  const before = lines.slice(0, found[0]?.line ?? 0);
  if (!hasFigures(lines, found)) return [];
  const own = systemAbove(before);
  return before.some(isAmount) ? (own === null ? [] : [own, ...found]) : found;
}

/** The report of all bodies together, which stands above those of each; null where the text before them is no such report. */
function systemAbove(before: readonly string[]): Heading | null {
  const title = before.filter((line) => line.trim() !== '').slice(0, TITLE_LINES);
  const line = title.find((text) => SYSTEM.test(text));
  return line === undefined ? null : { line: before.indexOf(line), body: plain(line) };
}

const isAmount = (line: string): boolean => AMOUNT.test(line) || AMOUNT.test(plain(line));

/** Whether a figure stands under every heading before the next one. */
const hasFigures = (lines: readonly string[], headings: readonly Heading[]): boolean =>
  headings.every(({ line }, i) => lines.slice(line + 1, headings[i + 1]?.line).some(isAmount));

/** Headings of at least two bodies, each with figures of its own; none in a text about one body. */
function headingsOf(lines: readonly string[]): Heading[] {
  for (const found of [headingsLike(TITLED, lines), bareHeadings(lines)]) {
    const bodies = new Set(found.map(({ body }) => body));
    const nested = [...bodies].some((body) =>
      [...bodies].some((one) => one !== body && one.startsWith(body)),
    );
    if (bodies.size >= 2 && bodies.size <= LIMIT && (!nested || hasFigures(lines, found))) return found;
  }
  return [];
}

/**
 * Texts of a compilation, one for each body: every text has all lines of the file, with those of the other bodies
 * blank, so that line numbers stay. What stands before the first heading is everybody's title, unless it holds
 * figures, which are nobody's. A file about one body gives its own text back.
 */
export function splitBodies(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const headings = headingsOf(lines);
  const first = headings[0]?.line;
  if (first === undefined) return [text];
  const owners = lines.map((_, index) => headings.findLast(({ line }) => line <= index)?.body);
  const isTitle = (line: string, index: number): boolean => index < first && !isAmount(line);
  const system = SYSTEM.test(headings[0]?.body ?? '');
  // 云泽县公安局及所属单位…汇编 over 第二篇 云泽县公安局机关: what the title says of all of them holds for none alone.
  const ofAll = (line: string): string => (OF_ALL.test(line) ? line.replace(ALL_OF_THEM, '') : line);
  const shared = (line: string, index: number): string =>
    isTitle(line, index) ? ofAll(line) : system && index === first ? line.replace(OF_SYSTEM, '') : '';
  return [...new Set(headings.map(({ body }) => body))].map((body) =>
    lines.map((line, index) => (owners[index] === body ? line : shared(line, index))).join('\n'),
  );
}
