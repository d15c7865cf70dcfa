import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squeeze, squeezeText } from '../../scripts/parse/text.ts';

it.each([
  ['spaces', '全年预 算\u3000数\t', '全年预算数'],
  ['quotes', '“三公”经费「一」《表》', '三公经费一表'],
  ['full width', '１２．５％（万元）：', '12.5%(万元):'],
  ['the brackets of 出国（境）', '因公出国（境）费', '因公出国境费'],
  ['other brackets stay', '执行率（B/A）', '执行率(B/A)'],
  ['dashes', 'a—b–c−d', 'a-b-c-d'],
  ['currency signs', '￥12¥3', '123'],
  ['ends of sentences', '好。是；否，', '好。是;否,'],
  ['zero-width residue', '\ufeff收\u200b入', '收入'],
  ['nothing', '', ''],
])('%s', (_what, text, squeezed) => expect(squeezeText(text)).toBe(squeezed));

it('every character knows its line and its place there', () => {
  const { text, lines, columns } = squeeze([
    { line: 3, text: ' 预 算：' },
    { line: 5, text: '１２ 万元' },
  ]);
  expect(text).toBe('预算:12万元');
  expect(lines).toEqual([3, 3, 3, 5, 5, 5, 5]);
  expect(columns).toEqual([1, 3, 4, 0, 1, 3, 4]);
});

it('places are of equal number and never go back, whatever the text', () => {
  const property = fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
    const source = texts.map((text, i) => ({ line: i + 1, text }));
    const { text, lines, columns } = squeeze(source);
    expect(lines).toHaveLength(text.length);
    expect(columns).toHaveLength(text.length);
    for (const [i, line] of lines.entries()) {
      expect(columns[i]).toBeLessThan(texts[line - 1]?.length ?? 0);
      expect(line).toBeGreaterThanOrEqual(lines[i - 1] ?? 1);
    }
  });
  fc.assert(property, { seed: 4, numRuns: 300 });
});

it('a squeezed text is not squeezed further', () => {
  const property = fc.property(
    fc.array(fc.constantFrom(...'（境）() １，。“国—①㎡'), { maxLength: 12 }),
    (chars) => {
      const once = squeezeText(chars.join(''));
      if (!once.includes('(境)')) expect(squeezeText(once)).toBe(once);
    },
  );
  fc.assert(property, { seed: 5, numRuns: 500 });
});
