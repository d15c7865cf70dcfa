import type { Check, Finding, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';

const ABOUT = { check: 'malformed-number', severity: 'error' } as const;

/** 100%%   8..5   12,34.5   1.234.5   what no number looks like; a date or a section number is not meant */
const PATTERNS: readonly RegExp[] = [
  /\d[\d.,]*\s*%\s*%+/,
  /\d+\.{2,}\d+/,
  /^[^\d]{0,4}\d{1,3}(,\d{3})*,\d{1,2}(\.\d+(%|万元|元|分)?|%|万元|元|分)$/,
  /^[^\d]{0,4}\d+\.\d+\.\d+(%|万元|元|分)$/,
  /\d(万元万元|元元|万万元|分分$)/,
];

/** The malformed part of a printed figure; null where there is none. */
function malformed(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  for (const pattern of PATTERNS) {
    const found = pattern.exec(plain);
    if (found) return found[0];
  }
  return null;
}

interface Printed {
  text: string;
  line: number;
}

/** Every text of the report that stands where a number belongs, and every line for the signs that no text has. */
function printedTexts(report: Report): Printed[] {
  const figures = [...report.readings, ...report.observations].flatMap(({ value, source }) =>
    source ? [{ text: value.text, line: source.line }] : [],
  );
  const payments = report.paymentPlan.map(({ value, source }) => ({ text: value.text, line: source.line }));
  const indicators = report.indicators.flatMap((one) =>
    [one.targetText, one.actualText].map((text) => ({
      text,
      line: linesOf(report, one, text).at(-1) ?? one.source.line,
    })),
  );
  const lines = report.document.lines.flatMap((text, index) => {
    const [found] =
      /(?<!\d\.{0,3})\d[\d.]*\s*%\s*%+|(?<!\d)\d+\.{2,3}\d+%?/.exec(text.normalize('NFKC')) ?? [];
    return found ? [{ text: found, line: index + 1 }] : [];
  });
  return [...figures, ...payments, ...indicators, ...lines];
}

function checkText({ text, line }: Printed): Finding[] {
  const found = malformed(text);
  if (found === null) return [];
  return [
    finding(ABOUT, {
      zh: `“${found}”不是规范的数字写法。`,
      en: `“${found}” is not a well-formed number.`,
      printed: found,
      expected: found.includes('%') ? found.replace(/[%\s]+$/, '%') : '',
      lines: [line],
    }),
  ];
}

/** A printed figure that is not written as a number can be: 100%%, two points, a comma out of place. */
export const malformedNumber: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '数字写法是否规范（如“100%%”、两个小数点）。',
  en: 'Whether printed figures are well-formed (not “100%%”, not two decimal points).',
  run: (report) => [
    ...new Map(
      printedTexts(report)
        .flatMap(checkText)
        .map((one) => [`${one.lines[0]}\t${one.printed}`, one]),
    ).values(),
  ],
};
