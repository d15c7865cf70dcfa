import { type ChartElement, ChartText } from './dom.ts';
import { textWidth } from './text.ts';

/** Where a line of text stands in the drawing, from our own text metrics. */
export interface TextBox {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Context {
  x: number;
  y: number;
  size: number;
  anchor: string;
  rotation: number;
}

function shift(value: string | null, size: number): number {
  if (value === null) return 0;
  return value.endsWith('em') ? Number.parseFloat(value) * size : Number.parseFloat(value);
}

function enter(element: ChartElement, context: Context): Context {
  const transform = element.getAttribute('transform') ?? '';
  const move = /translate\(([-\d.e]+)[ ,]*([-\d.e]*)\)/.exec(transform);
  const turn = /rotate\(([-\d.e]+)\)/.exec(transform);
  return {
    x: context.x + Number(move?.[1] ?? 0),
    y: context.y + Number(move?.[2] || 0),
    size: Number(element.getAttribute('font-size') ?? context.size),
    anchor: element.getAttribute('text-anchor') ?? context.anchor,
    rotation: context.rotation + Number(turn?.[1] ?? 0),
  };
}

function boxOf(text: string, x: number, y: number, { size, anchor, rotation }: Context): TextBox {
  const width = textWidth(text, size);
  const start = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0;
  const flat = { left: start, right: start + width, top: -size * 0.8, bottom: size * 0.2 };
  if (rotation === 0) {
    return {
      text,
      size,
      left: x + flat.left,
      right: x + flat.right,
      top: y + flat.top,
      bottom: y + flat.bottom,
    };
  }
  // Only quarter turns are drawn: the text then runs upwards from its start.
  return {
    text,
    size,
    left: x + flat.top,
    right: x + flat.bottom,
    top: y - flat.right,
    bottom: y - flat.left,
  };
}

function ofText(element: ChartElement, context: Context): TextBox[] {
  const along = (size: number) =>
    shift(element.getAttribute('y'), size) + shift(element.getAttribute('dy'), size);
  const x = context.x + shift(element.getAttribute('x'), context.size);
  const y = context.y + along(context.size);
  const spans = element.childNodes.filter((node) => !(node instanceof ChartText)) as ChartElement[];
  const lines = spans.filter(({ tagName }) => tagName === 'tspan');
  if (lines.length === 0) return [boxOf(element.textContent, x, y, context)];
  let down = 0;
  return lines.map((line) => {
    down = line.hasAttribute('y')
      ? shift(line.getAttribute('y'), context.size)
      : down + shift(line.getAttribute('dy'), context.size);
    return boxOf(line.textContent, x, y + down, context);
  });
}

/** Boxes of all text in a drawing, in its own px. */
export function textBoxes(svg: ChartElement): TextBox[] {
  const walk = (element: ChartElement, outer: Context): TextBox[] => {
    const context = enter(element, outer);
    if (element.tagName === 'text') return ofText(element, context);
    if (element.tagName === 'title' || element.tagName === 'desc') return [];
    return element.children.flatMap((child) => walk(child, context));
  };
  return walk(svg, { x: 0, y: 0, size: 10, anchor: 'middle', rotation: 0 });
}
