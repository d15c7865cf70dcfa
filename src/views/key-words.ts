import type { Messages } from '../i18n/messages.ts';
import type { Keyed } from './names.ts';

/** The comparability key in words; `year: false` where the place already says the year. */
export function keyWords(row: Keyed, t: Messages, { year = true } = {}): string {
  const { terms } = t;
  const words = [
    year ? t.year(row.fiscal_year) : '',
    row.scope && terms.scope[row.scope],
    row.scope === 'project' ? row.subject : '',
    row.phase && terms.phase[row.phase],
    row.denominator && `${t.denominator}${terms.colon}${terms.denominator[row.denominator]}`,
  ]
    .filter(Boolean)
    .join(terms.dot);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
