import type { Document } from '../../src/model/document.ts';
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

const YEAR = /(20[0-4]\d)(年度?|预算年度)?/g;
const TITLE_WORDS = /自评|绩效|决算|预算|三公|公开|评价|支出/;
const TITLE_LINES = 14;

/** 2021年度…绩效自评报告: how strongly one mention of a year speaks for it being the fiscal year. */
function weight(text: string, match: RegExpMatchArray, line: number): number {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 8), at);
  if (/^(?:评价|预算|绩效|所属|自评|项目)?年度[:：]?$/.test(text.slice(0, at))) return 60;
  const after = text.slice(at + match[0].length, at + match[0].length + 8);
  if (/(?:比|较|与|同|上年|去年|日期|时间|[:：]\d?)$/.test(before) && !/[(（]$/.test(before))
    return line < TITLE_LINES ? 0.2 : 0;
  if (/^\d{1,2}月/.test(after)) return 0.1;
  if (!match[2]) return /[〔[(]$/.test(before) ? 0 : 0.1;
  const title = line < TITLE_LINES && text.length <= 60 && !/[。；;]$/.test(text);
  const titled =
    title && (TITLE_WORDS.test(text) || /^[(（]?20\d\d年度[)）]?$/.test(text) || /年度/.test(match[0]));
  return (
    (titled ? 40 : title ? 6 : 1) +
    (/年度/.test(match[0]) ? 2 : 0) +
    (/预算|决算|支出|绩效|财政/.test(after) ? 1 : 0)
  );
}

/** The fiscal year a document is about, from its title and its text; never the date of the report. Null if it names none. */
export function inferFiscalYear(document: Document): { year: string; line: number } | null {
  const scores = new Map<string, { score: number; line: number }>();
  let seen = 0;
  for (const [index, raw] of document.lines.entries()) {
    if (!/[2２][0０][0-4０-４][\d０-９]|2 ?0 ?[0-4] ?\d|二[〇零○]/.test(raw)) {
      if (raw.trim() !== '') seen++;
      continue;
    }
    const text = arabic(squeezeText(raw.slice(0, 4000)));
    for (const match of text.matchAll(YEAR)) {
      const year = match[1] ?? '';
      const known = scores.get(year);
      scores.set(year, {
        score: (known?.score ?? 0) + weight(text, match, seen),
        line: known?.line ?? index + 1,
      });
    }
    seen++;
  }
  const best = [...scores]
    .filter(([, { score }]) => score >= 1)
    .sort(([a, x], [b, y]) => y.score - x.score || x.line - y.line || (a < b ? -1 : 1))[0];
  return best ? { year: best[0], line: best[1].line } : null;
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
