import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const figures = readFileSync('src/styles/figures.css', 'utf8');

const colourIn = (css: string, name: string): string =>
  new RegExp(`${name}: (?:var\\([^,]+, )?(#[0-9a-f]{3,6})`).exec(css)?.[1] ?? '';
const plain = tokens.replace(/["']/g, '');
const block = (selector: string): string => plain.split(`${selector} {`)[1]?.split('}')[0] ?? '';
const MODES = [
  ['light', block(':root')],
  ['dark', block('html[data-theme=dark]')],
  ['high contrast', block('html[data-theme=contrast]')],
] as const;

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(MODES)('%s', (_mode, css) => {
  const paper = colourIn(css, '--paper');
  // Colours of marks: those of the mode, and those that all modes share.
  test.each([
    ['--accent', colourIn(css, '--accent'), 3],
    ['--accent-2', colourIn(css, '--accent-2'), 3],
    ['--fg-4', colourIn(figures, '--fg-4'), 3],
    ['--fg-soft', colourIn(figures, '--fg-soft'), 3],
    ['--ink', colourIn(css, '--ink'), 4.5],
    ['--muted', colourIn(css, '--muted'), 4.5],
  ])('%s %s holds its contrast against paper', (_name, colour, least) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(least);
  });
});
