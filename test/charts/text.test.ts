import { describe, expect, test } from 'vitest';
import { clamp, emWidth, textWidth, wrap } from '../../src/charts/text.ts';

// [text, at least, at most] em, measured in Noto Sans CJK and Arial
test.each([
  ['公安局', 3, 3],
  ['因公出国（境）费', 8, 8],
  ['80.62', 2.3, 2.8],
  ['Caofeidian', 4.5, 6],
  ['≥95%', 2.5, 3.6],
])('%s is as wide as it is drawn', (text, least, most) => {
  expect(emWidth(text)).toBeGreaterThanOrEqual(least);
  expect(emWidth(text)).toBeLessThanOrEqual(most);
});

// [text, width in px at 10 px, lines]
test.each([
  ['大厂回族自治县', 40, ['大厂回族', '自治县']],
  ['公务接待费（不含外事）', 60, ['公务接待费', '（不含外事）']],
  ['甲、乙', 10, ['甲、', '乙']],
  ['Dachang Hui Autonomous County', 100, ['Dachang Hui', 'Autonomous County']],
  ['short', 100, ['short']],
  ['', 100, []],
])('%s breaks at %i', (text, width, lines) => expect(wrap(text, width, 10)).toEqual(lines));

describe('a name that is too long', () => {
  test.each([
    ['某某自治州某某自治县公安局及所属事业单位', 60, 2],
    ['Averyveryverylongunbrokenname', 80, 2],
  ])('%s ends with an ellipsis and keeps to its width', (text, width, most) => {
    const lines = clamp(text, width, 10, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
  });
});
