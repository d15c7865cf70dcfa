import { textBoxes } from './boxes.ts';
import { ChartElement, type ChartNode, ChartText } from './dom.ts';

/** What the drawing is called, for readers who do not see it. */
export interface ChartMeaning {
  /** Prefix of every id in the drawing; unique on the page. */
  id: string;
  label: string;
  description: string;
}

const ROUNDED = new Set('x y x1 y1 x2 y2 cx cy r width height d transform points'.split(' '));
const DROPPED = new Set(['style', 'aria-label', 'aria-description', 'aria-hidden', 'font-family']);
/** Text as it may stand in markup and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Tenths of a px are enough for the eye; more is most of an SVG's bytes. */
const rounded = (value: string): string =>
  value.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));

function attributes(element: ChartElement, ids: ReadonlyMap<string, string>): string {
  let text = '';
  for (const [name, value] of element.attributes) {
    if (DROPPED.has(name)) continue;
    const short = ROUNDED.has(name) && !value.endsWith('em') ? rounded(value) : value;
    const own = name === 'id' ? (ids.get(value) ?? value) : short;
    text += ` ${name}="${escaped(own.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${ids.get(id) ?? id})`))}"`;
  }
  return text;
}

function serialize(node: ChartNode, ids: ReadonlyMap<string, string>): string {
  if (node instanceof ChartText) return escaped(node.textContent);
  if (node.tagName === 'style') return '';
  const inner = node.childNodes.map((child) => serialize(child, ids)).join('');
  const open = `<${node.tagName}${attributes(node, ids)}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${node.tagName}>`;
}

function idsOf(element: ChartElement): string[] {
  const own = element.getAttribute('id');
  return [...(own === null ? [] : [own]), ...element.children.flatMap(idsOf)];
}

/** Plot's counters are global; these ids depend only on the chart. */
const ownIds = (svg: ChartElement, prefix: string): Map<string, string> =>
  new Map(idsOf(svg).map((id, index) => [id, `${prefix}-${index}`]));

function refuseClipped(svg: ChartElement, id: string): void {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  for (const { text, left, right, top, bottom } of textBoxes(svg)) {
    if (left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5) {
      const box = [left, top, right, bottom].map(Math.round).join(' ');
      throw new Error(`chart ${id}: the label "${text}" (${box}) leaves the drawing (${width} x ${height})`);
    }
  }
}

function name(svg: ChartElement, { id, label, description }: ChartMeaning): void {
  const add = (tag: string, text: string) => {
    const element = new ChartElement(tag, svg.ownerDocument);
    element.setAttribute('id', tag);
    element.textContent = text;
    svg.insertBefore(element, svg.childNodes[0] ?? null);
  };
  for (const attribute of [...svg.attributes.keys()]) {
    if (!['width', 'height', 'viewBox', 'font-size', 'text-anchor', 'fill'].includes(attribute)) {
      svg.removeAttribute(attribute);
    }
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  add('desc', description);
  add('title', label);
}

/**
 * The one place where Plot's drawing is made fit for a page: no style element or attribute, one name and description,
 * ids of its own, short coordinates. Throws on Plot's warning sign and on a label that would be cut off.
 */
export function cleanChart(svg: ChartElement, meaning: ChartMeaning): string {
  const ids = ownIds(svg, meaning.id);
  name(svg, meaning);
  ids.set('title', `${meaning.id}-title`).set('desc', `${meaning.id}-desc`);
  refuseClipped(svg, meaning.id);
  const text = serialize(svg, ids);
  if (text.includes('\u26A0'))
    throw new Error(`chart ${meaning.id}: Plot has written a warning into the drawing`);
  return text;
}
