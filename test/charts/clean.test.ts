import { expect, test } from 'vitest';
import { cleanChart } from '../../src/charts/clean.ts';
import { ChartElement, chartDocument } from '../../src/charts/dom.ts';

function element(tag: string, attributes: Record<string, string>, children: (ChartElement | string)[] = []) {
  const made = new ChartElement(tag, chartDocument);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'string') made.textContent = child;
    else made.appendChild(child);
  }
  return made;
}

const svg = (...children: ChartElement[]) =>
  element('svg', { width: '100', height: '50', class: 'plot-d6a7b5' }, children);
const clean = (chart: ChartElement) => cleanChart(chart, { id: 'c', label: 'A & B', description: '<d>' });

// [what, element put in, what has to be there, what must not]
test.each([
  ['style elements', element('style', {}, [':where(.plot) {}']), '', 'plot'],
  ['style attributes', element('rect', { style: 'fill: red', x: '1' }), '<rect x="1"/>', 'style'],
  ['inner labels', element('g', { 'aria-label': 'rule' }), '<g/>', 'aria-label="rule"'],
  ['long coordinates', element('path', { d: 'M1.23456,2e-17L10.96,7' }), 'd="M1.2,2e-17L11,7"', '1.234'],
  ['global ids', element('clipPath', { id: 'plot-clip-17' }), 'id="c-0"', 'plot-clip'],
  ['references to them', element('g', { id: 'plot-x', 'clip-path': 'url(#plot-x)' }), 'url(#c-0)', 'plot-x'],
  ['special characters', element('text', { x: '50', y: '30', 'font-size': '10' }, ['a<b']), 'a&lt;b', 'a<b'],
])('%s', (_what, inner, expected, absent) => {
  const text = clean(svg(inner));
  expect(text).toContain(expected);
  expect(text).not.toContain(absent);
});

test('a name and a description, escaped', () => {
  const text = clean(svg());
  expect(text).toContain('aria-labelledby="c-title c-desc"');
  expect(text).toContain('<title id="c-title">A &amp; B</title><desc id="c-desc">&lt;d&gt;</desc>');
});

test("Plot's warning sign stops the build", () => {
  const sign = element('text', { x: '50', y: '30', 'font-size': '10' }, ['\u26A0']);
  expect(() => clean(svg(sign))).toThrow(/warning/);
});

// [x, y, anchor]
test.each([
  ['-20', '30', 'start'],
  ['95', '30', 'start'],
  ['5', '30', 'end'],
  ['50', '2', 'middle'],
  ['50', '60', 'middle'],
])('a label at %s, %s, anchored at its %s, would be cut off: the build stops', (x, y, anchor) => {
  const text = element('text', { x, y, 'text-anchor': anchor, 'font-size': '10' }, ['标签']);
  expect(() => clean(svg(text))).toThrow(/leaves the drawing/);
});
