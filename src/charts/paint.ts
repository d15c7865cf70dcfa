/** Colours of the light mode as src/styles/figures.css and tokens.css have them, for drawings that stand alone. */
const INK = '#1b2026';
const MUTED = '#55595f';
const LINE = '#d9d5cb';
const PAPER = '#ffffff';
const BLUE = '#1d4e74';
const ORANGE = '#a2510c';
const GREY = '#5c6670';
const SOFT = '#6f93b5';

type Paint = Readonly<Record<string, string>>;
const fill = (colour: string): Paint => ({ fill: colour });
const stroke = (colour: string, width = '1', more: Paint = {}): Paint => ({
  stroke: colour,
  'stroke-width': width,
  'stroke-opacity': '1',
  ...more,
});
const line = (colour: string, width = '1', more: Paint = {}): Paint => ({
  fill: 'none',
  ...stroke(colour, width),
  ...more,
});

/** What each class of a drawing looks like on white paper. A test holds it against the stylesheet. */
export const PAINT: Readonly<Record<string, Paint>> = {
  'fg-name': fill(INK),
  'fg-marked': {},
  'fg-value': fill(INK),
  'fg-axis': fill(MUTED),
  'fg-head': fill(MUTED),
  'fg-missing': fill(MUTED),
  'fg-word': fill(MUTED),
  'fg-head-1': fill(BLUE),
  'fg-head-2': fill(ORANGE),
  'fg-grid': stroke(LINE),
  'fg-track': stroke(LINE),
  'fg-reference': stroke(INK, '1.25'),
  'fg-limit': stroke(GREY, '1', { 'stroke-dasharray': '2 3' }),
  'fg-base': stroke(INK),
  'fg-zero': stroke(INK, '2'),
  'fg-link': stroke(BLUE, '2'),
  'fg-filled': { ...fill(BLUE), stroke: 'none' },
  'fg-open': line(ORANGE, '2'),
  'fg-open-solid': fill(PAPER),
  'fg-slot': line(MUTED, '1', { 'stroke-dasharray': '3 3' }),
  'fg-bar': fill(BLUE),
  'fg-bar-soft': fill(SOFT),
  'fg-outline': line(GREY),
  'fg-outline-strong': stroke(INK, '1.5'),
  'fg-tick': stroke(ORANGE, '4'),
  'fg-line': line(BLUE, '2'),
  'fg-halo': stroke(PAPER, '4', { 'paint-order': 'stroke' }),
  'fg-median': fill(MUTED),
  'fg-median-line': stroke(MUTED, '1', { 'stroke-dasharray': '4 3' }),
  'fg-own': { ...fill(ORANGE), 'font-weight': '700' },
  'fg-own-line': stroke(ORANGE, '2'),
  'fg-state': line(BLUE, '1.5'),
  'fg-stated': fill(BLUE),
  'fg-partly': {},
  'fg-derived': {},
  'fg-undisclosed': { stroke: ORANGE, 'stroke-dasharray': '2.5 2' },
  'fg-blank': { stroke: ORANGE },
  'fg-inapplicable': { stroke: GREY },
  'fg-piece': stroke(PAPER),
  'fg-piece-stated': fill(BLUE),
  'fg-piece-partly': line(BLUE, '1.5'),
  'fg-piece-derived': line(BLUE, '1.5'),
  'fg-piece-undisclosed': line(ORANGE, '1', { 'stroke-dasharray': '4 3' }),
  'fg-piece-blank': line(ORANGE),
  'fg-piece-inapplicable': line(LINE),
  'fg-count': fill(INK),
  'fg-count-stated': fill(PAPER),
  'fg-count-partly': {},
  'fg-count-derived': {},
  'fg-count-undisclosed': {},
  'fg-count-blank': {},
  'fg-count-inapplicable': {},
  chart: { color: INK },
};

function paintTag(tag: string, classes: string): string {
  const paint: Record<string, string> = Object.assign(
    {},
    ...classes.split(' ').map((name) => PAINT[name] ?? {}),
  );
  const bare = tag
    .replace(/ class="[^"]*"/, '')
    .replace(/ ([\w-]+)="[^"]*"/g, (attribute, name: string) => (name in paint ? '' : attribute));
  const added = Object.entries(paint).map(([name, value]) => ` ${name}="${value}"`);
  return bare.replace(/^<[\w-]+/, (start) => `${start}${added.join('')}`);
}

/** Replaces the classes of a drawing by colours, so that it needs no stylesheet (which a strict policy would refuse). */
export const paint = (svg: string): string =>
  svg.replace(/<[\w-]+[^>]* class="([^"]*)"[^>]*>/g, (tag, classes: string) => paintTag(tag, classes));
