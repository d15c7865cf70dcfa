import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../src/charts/fragment.ts';
import { PAINT, paint } from '../../src/charts/paint.ts';
import { pictureSvg } from '../../src/charts/picture.ts';
import { charactersOf } from '../../src/charts/png/cmap.ts';
import { pictureFonts } from '../../src/charts/png/fonts.ts';
import { renderPng } from '../../src/charts/png/render.ts';
import { collectionFigures } from '../../src/views/figures/list.ts';
import { originOf } from '../../src/views/figures/origin.ts';
import { invent } from '../invented/invent.ts';
import { forbidden, repeatedIds } from './drawing.ts';
import { everyElement, parseSvg } from './parse-svg.ts';

const data = invent({ bodies: 5, years: 2, seed: 4 }).dataset;
const figures = collectionFigures(data, 'zh');
const publication = { version: '2026.1', fingerprint: 'abc', address: 'https://www.example.gov.cn/jixiao/' };
const pictures = figures.map((figure) => pictureSvg(figure, { lines: originOf(data, figure, publication) }));
const classes = new Set(
  figures.flatMap((figure) => pictureClasses(fragmentOf(figure, [], ''))).concat(Object.keys(PAINT)),
);

function pictureClasses(text: string): string[] {
  return [...text.matchAll(/ class="([^"]+)"/g)].flatMap((match) => match[1]?.split(' ') ?? []);
}

describe('colours', () => {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  // The counts of pieces have one colour but for one; the marked name differs in weight, which the drawing carries.
  const plain = /^fg-(count-(?!stated)|marked|partly|derived)/;

  test.each([...classes].filter((name) => !plain.test(name)))(
    '%s is in the stylesheet and in the pictures',
    (name) => {
      expect(css).toMatch(new RegExp(`\\.${name}(?![\\w-])`));
      expect(PAINT[name]).toBeDefined();
    },
  );

  test('no class is left in a picture, and no attribute twice', () => {
    const tag = paint('<g class="fg-open" fill="red" stroke-width="1.5"><circle r="3"/></g>');
    expect(tag).toBe(
      '<g fill="none" stroke="#a2510c" stroke-width="2" stroke-opacity="1"><circle r="3"/></g>',
    );
    for (const picture of pictures) expect(picture).not.toContain('class=');
  });
});

test.each(figures.map((figure, index) => [figure.id, figure, pictures[index] ?? ''] as const))(
  '%s: title, unit, key, caveat, source, version and address are in the picture',
  (_id, figure, picture) => {
    const svg = parseSvg(picture);
    const text = everyElement(svg)
      .filter(({ tagName }) => tagName === 'text')
      .map((element) => element.textContent)
      .join('');
    const squeezed = text.replace(/\s/g, '');
    for (const part of [
      figure.title,
      figure.unit,
      figure.key,
      ...figure.panels.map(({ title }) => title),
      figure.caveat,
      figure.note,
      '数据版本2026.1',
      publication.address,
    ]) {
      expect(squeezed).toContain(part.replace(/\s/g, ''));
    }
    expect(text).toContain('来源');
    expect(forbidden(svg)).toEqual([]);
    expect(repeatedIds([svg])).toEqual([]);
  },
);

test('a version that nobody has set is not invented', () => {
  const lines = originOf(data, figures[0] as (typeof figures)[0], {
    version: '',
    fingerprint: '8e32',
    address: '',
  });
  expect(lines.join()).toContain('未编号（数据指纹 8e32）');
  expect(lines.join()).not.toContain('http');
});

describe('PNG', () => {
  test('the font has the characters, and says which it lacks', async () => {
    const fonts = await pictureFonts(new Set('渌口区公安局 80.62%○●◇■□┃≥“”\u{1F600}'));
    expect(fonts.missing).toEqual(['\u{1F600}']);
    const known = charactersOf(readFileSync(fonts.files[0] as string));
    expect([...known].length).toBeLessThan(60);
    expect(known.has('渌'.codePointAt(0) ?? 0)).toBe(true);
  });

  test('Chinese is drawn: the picture of a character differs from that of another', async () => {
    const fonts = await pictureFonts(new Set('渌湘'));
    const draw = (text: string) =>
      Buffer.from(
        renderPng(
          `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24">${text}</text></svg>`,
          fonts,
        ),
      );
    const [one, other, none] = [draw('渌'), draw('湘'), draw('')];
    expect(one.subarray(1, 4).toString()).toBe('PNG');
    expect(one.equals(other)).toBe(false);
    expect(one.equals(none)).toBe(false);
  });
});

test.each(figures.map((figure) => [figure.id, figure] as const))(
  '%s: the fragment stands alone',
  (_id, figure) => {
    const origin = originOf(data, figure, publication);
    const fragment = fragmentOf(figure, origin, 'https://www.example.gov.cn/jixiao/embed/x.html');
    expect(fragment).not.toMatch(/<script|<style| style=| class=| on\w+=|<link/);
    expect(fragment).toContain(figure.caveat);
    expect(fragment).toContain('<a href="https://www.example.gov.cn/jixiao/embed/x.html">');
    expect(fragment.match(/<svg/g)?.length).toBe(figure.panels.length);
    expect(fragment.match(/<tr>/g)?.length).toBe(figure.table.rows.length + 1);
  },
);
