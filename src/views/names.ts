import type { Lang } from '../i18n/lang.ts';
import { measure } from '../model/measure.ts';
import type { BureauRow, ObservationRow } from '../model/tables.ts';
import { latinName } from './latin-name.ts';

/** Short name of a body for tables and sentences. */
export const shortName = (body: BureauRow, lang: Lang): string =>
  lang === 'zh'
    ? body.short_name || body.name
    : body.short_name_en || body.name_en || latinName(body.short_name || body.name);

/** Full name of a body for headings. */
export const fullName = (body: BureauRow, lang: Lang): string =>
  (lang === 'zh' ? body.name : body.name_en || latinName(body.name)) || body.bureau_id;

/** Name of a measure. */
export const measureName = (id: string, lang: Lang): string => {
  const { zh, en } = measure(id);
  return lang === 'zh' ? zh : en;
};

/** What the two have in common as far as comparing goes. */
export type Keyed = Pick<ObservationRow, 'fiscal_year' | 'scope' | 'phase' | 'denominator' | 'subject'>;

/** Fiscal year × scope × phase × denominator: only figures with the same key may be compared. */
export const keyOf = (row: Keyed): string =>
  [row.fiscal_year, row.scope, row.phase, row.denominator, row.scope === 'project' ? row.subject : ''].join(
    '|',
  );
