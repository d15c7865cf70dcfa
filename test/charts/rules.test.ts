import { describe, expect, test } from 'vitest';
import { panelSvg } from '../../src/charts/panel.ts';
import { forbidden, overlaps, repeatedIds, smallest } from './drawing.ts';
import { inClass, parseSvg } from './parse-svg.ts';
import { KINDS, SPECS } from './specs.ts';

const draw = (kind: (typeof KINDS)[number], variant: 'wide' | 'narrow') =>
  parseSvg(
    panelSvg({ id: `rule-${kind}`, title: '标题', description: '说明', chart: SPECS[kind] }, variant, '图'),
  );

const CASES = KINDS.flatMap((kind) =>
  (['wide', 'narrow'] as const).map((variant) => [kind, variant] as const),
);

describe.each(CASES)('%s, %s', (kind, variant) => {
  const svg = draw(kind, variant);

  test('no label lies on another', () => expect(overlaps(svg)).toEqual([]));
  test('no style, no script', () => expect(forbidden(svg)).toEqual([]));
  test('no type under 12 px, drawn down to 0.93 of its size', () =>
    expect(smallest(svg) * 0.93).toBeGreaterThanOrEqual(12));
  test('it is an image with a name and a description', () => {
    expect(svg.getAttribute('role')).toBe('img');
    const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(
      svg.children
        .filter((child) => named.includes(child.getAttribute('id') ?? ''))
        .map((child) => child.textContent),
    ).toEqual(['标题', '说明']);
  });
});

test('ids are unique when all drawings stand on one page', () => {
  expect(repeatedIds(CASES.map(([kind, variant]) => draw(kind, variant)))).toEqual([]);
});

// [drawing, bars for values, strokes for a printed zero, slots for missing values]
test.each([
  ['bars', 1, 1, 1],
  ['grid', 4, 3, 3],
  ['slots', 0, 0, 2],
] as const)('%s: a missing value draws no bar, a printed zero a stroke', (kind, bars, zeros, slots) => {
  for (const variant of ['wide', 'narrow'] as const) {
    const svg = draw(kind, variant);
    expect(inClass(svg, 'fg-bar', 'rect')).toHaveLength(bars);
    expect(inClass(svg, 'fg-zero', 'line')).toHaveLength(zeros);
    expect(inClass(svg, 'fg-slot', 'rect')).toHaveLength(slots);
  }
});

test('rates: a missing rate has no dot, only its word', () => {
  const svg = draw('rates', 'wide');
  expect(inClass(svg, 'fg-open', 'circle')).toHaveLength(2);
  expect(inClass(svg, 'fg-filled', 'circle')).toHaveLength(3);
  expect(inClass(svg, 'fg-missing', 'text').map((text) => text.textContent)).toEqual(['未公开']);
});

test('curves: a blank month breaks the line', () => {
  const paths = inClass(draw('curves', 'wide'), 'fg-line', 'path').map(
    (path) => path.getAttribute('d') ?? '',
  );
  expect(paths.map((d) => d.match(/[ML]/g)?.length)).toEqual([4, 1, 2]);
});

test('series: a missing year breaks the line', () => {
  const paths = inClass(draw('series', 'wide'), 'fg-line', 'path').map(
    (path) => path.getAttribute('d') ?? '',
  );
  expect(paths[0]?.match(/[ML]/g)).toHaveLength(2);
  expect(paths.every((d) => (d.match(/[ML]/g)?.length ?? 0) < 4)).toBe(true);
});

test('series: no line through fewer than three years', () => {
  const spec = SPECS.series;
  if (spec.kind !== 'series') throw new Error('not a series');
  const two = { ...spec, points: spec.points.slice(1) };
  const svg = panelSvg({ id: 'two', title: '', description: '', chart: two }, 'wide', '图');
  expect(inClass(parseSvg(svg), 'fg-line', 'path')).toHaveLength(0);
  expect(inClass(parseSvg(svg), 'fg-open', 'circle')).toHaveLength(2);
});
