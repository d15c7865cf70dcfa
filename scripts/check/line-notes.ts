import type { Check, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';

/** What to look for in the lines of a document, for the maintainer's eyes. */
export interface LineNote {
  id: string;
  zh: string;
  en: string;
  /** What the line has of it, shortest piece; null for nothing. */
  find: (line: string, report: Report) => string | null;
  sayZh: string;
  sayEn: string;
}

/** A note that gathers all lines with the same kind of residue in one finding. */
export function lineNote({ id, zh, en, find, sayZh, sayEn }: LineNote): Check {
  return {
    id,
    severity: 'note',
    zh,
    en,
    run: (report) => {
      const found = report.document.lines.flatMap((line, index) => {
        const text = find(line, report);
        return text === null ? [] : [{ text, line: index + 1 }];
      });
      if (found.length === 0) return [];
      const pieces = [...new Set(found.map(({ text }) => text))];
      const shown = pieces.slice(0, 5).map((text) => `“${text}”`);
      const zhMore = pieces.length > shown.length ? '等' : '';
      const enMore = pieces.length > shown.length ? ', …' : '';
      return [
        finding(
          { check: id, severity: 'note' },
          {
            zh: `${sayZh}：${shown.join('、')}${zhMore}，共 ${found.length} 行。`,
            en: `${sayEn}: ${shown.join(', ')}${enMore}; ${found.length} ${found.length === 1 ? 'line' : 'lines'}.`,
            printed: pieces[0] ?? '',
            lines: found.map(({ line }) => line),
          },
        ),
      ];
    },
  };
}
