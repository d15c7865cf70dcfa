import type { Check, Finding, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';

const ABOUT = { check: 'section-numbering', severity: 'note' } as const;
/** （五）做好羁押管理工作
 *  ^^^^   number of a section; （ and 、 are separate series */
const HEADING =
  /^[\s　\uFEFF]*(?:\[[^\]]*\])?(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、)/;

interface Heading {
  series: 'section' | 'subsection';
  number: string;
  line: number;
}

const headingsOf = (report: Report): Heading[] =>
  report.document.lines.flatMap((line, index): Heading[] => {
    const [, inner, outer] = HEADING.exec(line) ?? [];
    if (outer) return [{ series: 'section', number: outer, line: index + 1 }];
    return inner ? [{ series: 'subsection', number: inner, line: index + 1 }] : [];
  });

/** A sub-section may begin again under the next section; the same number twice in a row may not. */
function repeats(report: Report): Finding[] {
  const last = new Map<Heading['series'], Heading>();
  return headingsOf(report).flatMap((heading) => {
    const before = last.get(heading.series);
    last.set(heading.series, heading);
    if (heading.series === 'section') last.delete('subsection');
    if (before?.number !== heading.number || heading.number === '一') return [];
    return [
      finding(ABOUT, {
        zh: `序号“${heading.number}”连续出现两次（第 ${before.line} 行、第 ${heading.line} 行）。`,
        en: `The section number “${heading.number}” occurs twice in a row (lines ${before.line} and ${heading.line}).`,
        printed: heading.number,
        lines: [before.line, heading.line],
      }),
    ];
  });
}

/** Section numbers that repeat. */
export const sectionNumbering: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '章节序号连续重复。',
  en: 'Section numbers that occur twice in a row.',
  run: repeats,
};
