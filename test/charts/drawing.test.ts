import { expect, test } from 'vitest';
import { forbidden, overlaps, repeatedIds, smallest } from './drawing.ts';
import { parseSvg } from './parse-svg.ts';

const svg = (inner: string) =>
  parseSvg(`<svg width="100" height="50" font-size="13" text-anchor="start">${inner}</svg>`);

// The rulers that the other tests measure with: each has to find what is wrong.
test('labels on each other are found', () => {
  const crossing = svg(
    '<text transform="translate(10,20)">未公开</text><text transform="translate(40,22)">80.62</text>',
  );
  expect(overlaps(crossing)).toEqual(['"未公开" and "80.62"']);
  expect(overlaps(svg('<text x="10" y="20">未公开</text><text x="60" y="20">80</text>'))).toEqual([]);
  const turned = svg(
    '<text transform="translate(20,45) rotate(-90)">Score</text><text x="14" y="30">9</text>',
  );
  expect(overlaps(turned)).toEqual(['"Score" and "9"']);
});

test('small type, styles and repeated ids are found', () => {
  expect(smallest(svg('<g font-size="9"><text>a</text></g>'))).toBe(9);
  expect(forbidden(svg('<rect style="fill:red"/><style>a</style>'))).toEqual(['style on rect', 'style']);
  expect(repeatedIds([svg('<g id="a"/>'), svg('<g id="a"/>')])).toEqual(['a']);
});
