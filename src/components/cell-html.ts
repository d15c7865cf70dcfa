import { attributes, escapeHtml } from '../format/html.ts';
import type { CorrectionNote } from '../views/correction.ts';
import type { FormulaPart } from '../views/formula.ts';
import type { CellView } from '../views/table.ts';
import type { ValueView } from '../views/value.ts';

/** How a figure is shown: its unit after it, and the room that its column keeps for decimals. */
interface ValueOptions {
  unit?: boolean;
  places?: number;
}

const link = (
  href: string | undefined,
  text: string,
  more: Record<string, string | undefined> = {},
): string => `<a${attributes({ href, ...more })}>${text}</a>`;

/** Room after a number with fewer decimals than its column, so that the points stand beneath each other. */
function padding(fraction: string, places: number): string {
  const missing = places - Math.max(0, fraction.length - 1);
  if (missing <= 0) return '';
  return `<i class="pad-${missing}${fraction === '' ? ' pad-point' : ''}"></i>`;
}

/** A figure as a link to its source. What a download has to say otherwise than the page stands in `data-exact`. */
export function valueHtml(value: ValueView, { unit = false, places = 0 }: ValueOptions = {}): string {
  const { href } = value;
  const title = value.title || undefined;
  if (value.kind !== 'number') {
    const exact = value.exact === value.word ? undefined : value.exact;
    return link(href, escapeHtml(value.word), { class: `value ${value.kind}`, title, 'data-exact': exact });
  }
  const text = value.whole + value.fraction;
  const said = unit && value.unit ? `<span class="unit">${escapeHtml(value.unit)}</span>` : '';
  const exact = value.exact === text ? undefined : value.exact;
  const more = { class: value.derived ? 'value derived' : 'value', title, 'data-exact': exact };
  return link(href, escapeHtml(text) + said, more) + padding(value.fraction, places);
}

const formulaHtml = (parts: readonly FormulaPart[]): string =>
  `<span class="formula">${parts
    .map(({ text, href, label }) =>
      href === ''
        ? `<span class="sign">${escapeHtml(text)}</span>`
        : `<span class="operand"><span class="operand-name">${escapeHtml(label)}</span> ${link(href, escapeHtml(text))}</span>`,
    )
    .join('')}</span>`;

function textHtml({ text, href, note, lang }: Extract<CellView, { kind: 'text' }>): string {
  const words = escapeHtml(text);
  const plain = lang ? `<span lang="${lang}">${words}</span>` : words;
  const main = href ? link(href, words, { lang }) : plain;
  return note ? `${main}<span class="cell-note">${escapeHtml(note)}</span>` : main;
}

/** What is said beneath a corrected figure, with the way to where it was corrected. */
export function correctionHtml({ text, source, href }: CorrectionNote): string {
  const where = href ? link(href, escapeHtml(source)) : escapeHtml(source);
  return `<span class="cell-note">${escapeHtml(text)}${where && ` ${where}`}</span>`;
}

/** What stands in a cell of a table. */
export function cellHtml(cell: CellView, places = 0): string {
  switch (cell.kind) {
    case 'value':
      return valueHtml(cell.value, { places }) + (cell.correction ? correctionHtml(cell.correction) : '');
    case 'formula':
      return formulaHtml(cell.parts);
    case 'links':
      return cell.links.map(({ href, text }) => link(href, escapeHtml(text))).join('');
    case 'text':
      return textHtml(cell);
  }
}
