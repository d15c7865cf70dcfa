import type { Document } from '../../src/model/document.ts';
import { textLines } from '../extract/prose/text-lines.ts';
import { matches } from '../parse/matches.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';

const CHINESE: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
/** 二〇二一年 -> 2021年 */
const arabic = (text: string): string =>
  text.replace(/二[〇零○][一二三四五六七八九〇零○]{2}(?=年)/g, (year) =>
    [...year].map((char) => CHINESE[char] ?? char).join(''),
  );

/** 2022年度   2022年   2022: a year, with the word after it that makes it one */
const YEAR = /(?<![\d.]|\d,)(20[0-4]\d)(?:(年度?|预算年度)|(?![\d.,]))/g;
const TITLE_WORDS = /自评|绩效|决算|预算|三公|公开|评价|支出/;
const TITLE_LINES = 14;
/** 年度：2022   填报年度 2022   评价年度 | 2023: what a form calls the year that it is about */
const ASKS = /(?:^|[^本当上全\d])(?:评价|预算|绩效|所属|自评|项目|填报|会计|财政)?年度[:：,，|]?$/;

/** 项目起止时间：2017年1月起至2017年12月止: when the project of a form was carried out */
const PERIOD = /(?:项目)?(?:起止|实施)(?:时间|日期|期限)[:：]?$/;

/** 现将我分局2022年承担的“天网三期运维服务”自评情况报来: what a report says at first that it is on */
const IS_ON = [/(?:现将|现就)[^。;]{0,16}$/, /^(?:度)?[^。;]{0,40}(?:自评|绩效评价)/] as const;

/** How strongly a mention of a year speaks for it being the fiscal year. */
const WEIGHTS = { asked: 60, title: 40, head: 10, line: 6, end: 2, text: 1, aside: 0.2, none: 0 } as const;

interface Mention {
  year: string;
  /** The line's text without white space, and where in it the year stands. */
  text: string;
  at: number;
  after: string;
  /** 年, 年度 or nothing. */
  word: string;
  /** Lines with text above this one. */
  seen: number;
}

/** 比2021年   日期：2022: another year, or the date of the document */
const isAside = ({ text, at }: Mention): boolean => {
  const before = text.slice(Math.max(0, at - 8), at);
  // 附件：2023年度整体绩效自评报告
  if (/(?:^|[^\u4e00-\u9fa5])(?:附[件表]?\d{0,2}|标题|题目|名称)[:：]$/.test(before)) return false;
  return /(?:比|较|与|同|上年|去年|日期|时间|[:：]\d?)$/.test(before) && !/[(（]$/.test(before);
};

/** 列入2025年。   建议从2025年起安排: what the report looks ahead to; not 自2022年起实施 */
const isBehind = ({ text, at, after }: Mention): boolean =>
  (/(?:列入|纳入|转入)$/.test(text.slice(0, at)) && /^(?:预算|支付|继续|[,，。;；]|$)/.test(after)) ||
  (after.startsWith('起') && /(?:建议|请|今后|拟|计划)[^。;]*[从自]$/.test(text.slice(0, at)));

/** 截至2022年12月31日，支出741万元   到2022年末: when a report counts what was spent, which is the end of its year; not 规划到2025年底 */
const isYearEnd = ({ text, at, after, word }: Mention): boolean =>
  word === '年' &&
  /(?:截[至止]到?|到)$/.test(text.slice(0, at)) &&
  /^(?:12月(?:31日|底|末)|底|末)[^。;]{0,30}(?:支出|支付|执行|使用|到位|结余)/.test(after) &&
  !/(?:规划|计划|目标|力争|预计)[^。;]*$/.test(text.slice(0, at));

/** 2023年力争达到85%   2023年拟安排…: what is to come */
const isAhead = ({ after }: Mention): boolean => /^(?:力争|争取|拟|将|计划|打算|预计|继续)/.test(after);

/** （2021） in a title, or 2023 at its end; 〔2020〕10号 is the number of a document. */
const isBareTitle = ({ text, at, after }: Mention): boolean =>
  (/[(（]$/.test(text.slice(0, at)) && /^[)）]$/.test(after.charAt(0))) || after === '';

const isTitle = ({ text, seen }: Mention): boolean =>
  seen < TITLE_LINES && text.length <= 60 && !/[。；;]$/.test(text);

/** 二、2023年预算安排: the heading of a section */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/;

/** 2021年度…绩效自评报告: how strongly one mention speaks for its year. */
function weight(mention: Mention): number {
  const { text, at, after, word, seen } = mention;
  if (ASKS.test(text.slice(0, at))) return WEIGHTS.asked;
  if (PERIOD.test(text.slice(0, at)) && new Set(text.match(/20\d\d/g)).size === 1) return WEIGHTS.head;
  if (isAside(mention)) return seen < TITLE_LINES ? WEIGHTS.aside : WEIGHTS.none;
  if (isBehind(mention) || isAhead(mention)) return WEIGHTS.aside;
  if (isYearEnd(mention)) return WEIGHTS.end;
  if (/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/.test(after)) return 0.1;
  if (seen < TITLE_LINES && IS_ON[0].test(text.slice(0, at)) && IS_ON[1].test(after)) return WEIGHTS.head;
  const titled = isTitle(mention);
  if (word === '') return titled && isBareTitle(mention) ? WEIGHTS.line : 0.1;
  const whole = TITLE_WORDS.test(text) || /^[(（]?20\d\d年度[)）]?$/.test(text) || word === '年度';
  const asTitle = SECTION.test(text) ? WEIGHTS.head : WEIGHTS.title;
  return (
    (titled ? (whole ? asTitle : WEIGHTS.line) : WEIGHTS.text) +
    (word === '年度' ? 2 : 0) +
    (/^.{0,8}(?:预算|决算|支出|绩效|财政)/.test(after) ? 1 : 0)
  );
}

/** 项目 | 2022年决算数 | 2023年决算数: heads of columns, of which the last year is the report's */
const isHead = (raw: string, mentions: readonly Mention[]): boolean =>
  new Set(mentions.map(({ year }) => year)).size > 1 && CELLS_APART.test(raw.trim());
const CELLS_APART = /\t|[|｜]| {2}|20\d\d年?(?:预算|决算|执行)\S{0,4} 20\d\d年?(?:预算|决算|执行)/;
const COLUMN_OF_YEAR = /^(?:实际)?(?:执行|决算|支出|完成)(?:数|率|额)/;

/** What the mentions of one line say: of several in a title the first, of several columns the last year. */
function ofLine(raw: string, mentions: readonly Mention[]): { year: string; score: number }[] {
  // 评估年度：2019年    编制时间：2020年6月: labels with their years, and no heads of columns
  const isAsked = mentions.some(({ text, at }) => ASKS.test(text.slice(0, at)));
  if (!isAsked && isHead(raw, mentions)) {
    const last = mentions
      .map(({ year }) => year)
      .sort()
      .at(-1);
    return mentions.map(({ year }) => ({ year, score: year === last ? WEIGHTS.head : WEIGHTS.aside }));
  }
  const isRow = CELLS_APART.test(raw.trim());
  return mentions.map((mention, i) => {
    // … | 执行率 | 2021年执行数: a column for another year says nothing of the report's
    const score = isRow && COLUMN_OF_YEAR.test(mention.after) ? WEIGHTS.none : weight(mention);
    const other = mentions.slice(0, i).some(({ year }) => year !== mention.year);
    return { year: mention.year, score: other ? Math.min(score, WEIGHTS.line) : score };
  });
}

const HAS_YEAR = /2 ?0 ?[0-4] ?\d|二[〇零○]/;

/** The mentions of a line; a year alone in a cell belongs to the cell before it. */
function mentionsOf(raw: string, above: string, seen: number): Mention[] {
  const own = arabic(squeezeText(raw.slice(0, 4000)));
  const isAsked = PERIOD.test(above) || (/^20\d\d(?:年度?)?$/.test(own) && ASKS.test(above));
  const text = isAsked ? above + own : own;
  return matches(text, YEAR).map((match) => ({
    year: match[1] ?? '',
    text,
    at: match.index,
    after: text.slice(match.index + match[0].length),
    word: match[2] ?? '',
    seen,
  }));
}

export interface FoundYear {
  year: string;
  line: number;
  /** Whether a title or a label says it, not only the text. */
  isPrinted: boolean;
}

/** The fiscal year a document is about, from its title and its text; never the date of the report. Null if it names none. */
export const inferFiscalYear = rememberOf(findFiscalYear);

function findFiscalYear(document: Document): FoundYear | null {
  const scores = new Map<string, { score: number; line: number }>();
  let seen = 0;
  let above = '';
  textLines(document).forEach((raw, index) => {
    if (raw.trim() === '') return;
    const said = HAS_YEAR.test(raw) ? ofLine(raw, mentionsOf(raw, squeezeText(above), seen)) : [];
    for (const { year, score } of said) {
      const known = scores.get(year);
      scores.set(year, { score: (known?.score ?? 0) + score, line: known?.line ?? index + 1 });
    }
    above = raw.length <= 40 ? raw : '';
    seen++;
  });
  const best = [...scores]
    .filter(([, { score }]) => score >= 1)
    .sort(([a, x], [b, y]) => y.score - x.score || x.line - y.line || (a < b ? -1 : 1))[0];
  return best ? { year: best[0], line: best[1].line, isPrinted: best[1].score >= WEIGHTS.title } : null;
}

/** Date of the document where it prints one on a line of its own: "2022-08-15", "2022-08" or empty. */
export function inferIssued(document: Document): string {
  const DATE =
    /^(?:报告日期|填报日期|填表日期|日期|公开时间|发布时间|发布日期|填报时间|时间)?[:：]?(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?(?:\d{1,2}:\d{2})?$/;
  for (const raw of document.lines) {
    if (raw.length > 60 || !raw.includes('月')) continue;
    const match = DATE.exec(squeezeText(raw));
    if (match)
      return [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')]
        .filter((part) => part)
        .join('-');
  }
  return '';
}
