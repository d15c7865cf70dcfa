import type { Store } from '../data/store.ts';
import type { ObservationRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { measureName } from './names.ts';

export interface FormulaPart {
  text: string;
  /** Address of the operand; empty for a sign. */
  href: string;
  /** Name of the operand. */
  label: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The operands that a formula names, in order. */
export function operandsOf(row: ObservationRow, store: Store): ObservationRow[] {
  const siblings = store.observationsOf(row.report_id);
  return namedIn(row.formula, siblings).flatMap((part) => (typeof part === 'string' ? [] : [part]));
}

function namedIn(formula: string, siblings: readonly ObservationRow[]): (string | ObservationRow)[] {
  if (!formula) return [];
  const byId = new Map(siblings.map((sibling) => [sibling.observation_id, sibling]));
  const ids = [...byId.keys()].filter((id) => formula.includes(id)).sort((a, b) => b.length - a.length);
  if (ids.length === 0) return [formula];
  const parts = formula.split(new RegExp(`(${ids.map(escaped).join('|')})`));
  return parts.filter((part) => part !== '').map((part) => byId.get(part) ?? part);
}

const signs = (text: string) => text.replaceAll('/', '÷').replaceAll(' - ', ' − ');

/** A formula with its operands in words and numbers, each leading to its place. */
export function formulaOf(row: ObservationRow, store: Store, at: Context): FormulaPart[] {
  return namedIn(row.formula, store.observationsOf(row.report_id)).map((part) =>
    typeof part === 'string'
      ? { text: words(signs(part), at), href: '', label: '' }
      : {
          text: part.value || part.value_text,
          href: at.sourceOf(part),
          label: measureName(part.measure, at.lang),
        },
  );
}

/** What the pipeline writes for a sum over another table, and for the grade bands. */
function words(text: string, { t }: Context): string {
  return text
    .replace(/sum\(projects\.budget\)/, `Σ ${t.bodyPage.projects}${t.terms.colon}${t.bodyPage.budget}`)
    .replace('band', t.groups.gradeDerived);
}
