import { type TextBox, textBoxes } from '../../src/charts/boxes.ts';
import type { ChartElement } from '../../src/charts/dom.ts';
import { everyElement } from './parse-svg.ts';

/** px by which boxes may touch: our metrics are on the safe side. */
const SLACK = 1.5;

const meet = (a: TextBox, b: TextBox): boolean =>
  a.left + SLACK < b.right &&
  b.left + SLACK < a.right &&
  a.top + SLACK < b.bottom &&
  b.top + SLACK < a.bottom;

/** Pairs of labels that lie on each other. */
export function overlaps(svg: ChartElement): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [`"${a.text}" and "${b.text}"`] : [])),
  );
}

/** The smallest type in the drawing, px. */
export const smallest = (svg: ChartElement): number => Math.min(...textBoxes(svg).map(({ size }) => size));

/** Ids that occur more than once. */
export function repeatedIds(drawings: readonly ChartElement[]): string[] {
  const ids = drawings.flatMap(everyElement).flatMap((element) => element.getAttribute('id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Attributes and elements that a strict policy forbids. */
export const forbidden = (svg: ChartElement): string[] =>
  everyElement(svg).flatMap((element) => [
    ...(element.hasAttribute('style') ? [`style on ${element.tagName}`] : []),
    ...(['style', 'script'].includes(element.tagName) ? [element.tagName] : []),
  ]);
