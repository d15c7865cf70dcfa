import type { FigureModel } from '../views/figures/figure.ts';
import { escaped } from './clean.ts';
import { FONT, WIDE } from './draw.ts';
import { paint } from './paint.ts';
import { panelSvg } from './panel.ts';
import { legendPath } from './symbol.ts';
import { textWidth, wrap } from './text.ts';

/** What is written beneath a figure that leaves the site: where it comes from. */
export interface PictureOrigin {
  /** "来源：…", "数据版本 …", the address: one line each. */
  lines: readonly string[];
}

const MARGIN = 24;
const WIDTH = WIDE + 2 * MARGIN;
const INK = '#1b2026';
const MUTED = '#55595f';
/** Fonts of the machine that shows an SVG; a PNG is drawn with the first one. */
export const PICTURE_FONTS =
  "'Noto Sans S Chinese', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** A piece of the picture: its markup at a height, and how much room it takes. */
interface Piece {
  height: number;
  at: (y: number) => string;
}

interface Type {
  size: number;
  colour?: string;
  bold?: boolean;
  /** Room beneath, px. */
  gap?: number;
}

function paragraph(text: string, { size, colour = INK, bold = false, gap = 6 }: Type): Piece {
  const lines = text === '' ? [] : wrap(text, WIDE, size);
  const height = lines.length * size * 1.45 + (lines.length > 0 ? gap : 0);
  const weight = bold ? ' font-weight="700"' : '';
  return {
    height,
    at: (y) =>
      lines
        .map((line, index) => {
          const base = Math.round(y + size * (1.05 + index * 1.45));
          return `<text x="${MARGIN}" y="${base}" font-size="${size}" fill="${colour}"${weight}>${escaped(line)}</text>`;
        })
        .join(''),
  };
}

function legend({ legend: entries }: FigureModel): Piece {
  if (entries.length === 0) return { height: 0, at: () => '' };
  let x = MARGIN;
  let row = 0;
  const placed = entries.map(({ symbol, label }) => {
    const width = textWidth(label, FONT) + 40;
    if (x > MARGIN && x + width > WIDE) {
      x = MARGIN;
      row += 1;
    }
    const place = { symbol, label, x, row };
    x += width;
    return place;
  });
  return {
    height: (row + 1) * 22 + 6,
    at: (y) =>
      placed
        .map((entry) => {
          const middle = y + entry.row * 22 + 11;
          const symbol = `<path class="fg-state fg-${entry.symbol}" transform="translate(${Math.round(entry.x + 8)},${middle})" d="${legendPath(entry.symbol, 6)}"/>`;
          const text = `<text x="${Math.round(entry.x + 20)}" y="${middle + 5}" font-size="${FONT}" fill="${INK}">${escaped(entry.label)}</text>`;
          return symbol + text;
        })
        .join(''),
  };
}

function drawing(model: FigureModel, panel: FigureModel['panels'][number]): Piece {
  const svg = panelSvg(panel, 'wide', model.title);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  return {
    height: height + 10,
    at: (y) => svg.replace('<svg', `<svg x="${MARGIN}" y="${Math.round(y)}"`).replace(' role="img"', ''),
  };
}

function pieces(model: FigureModel, origin: PictureOrigin): Piece[] {
  const small = { size: FONT, colour: MUTED } as const;
  // The font of the pictures sets curly quotation marks as wide as a Han character.
  const said = (text: string) => (model.lang === 'zh' ? text : text.replace(/[“”]/g, '"'));
  return [
    paragraph(model.title, { size: 19, bold: true }),
    paragraph([model.unit, model.key].filter(Boolean).join(' · '), small),
    legend(model),
    ...model.panels.flatMap((panel) => [
      paragraph(panel.title, { size: 14, bold: true, gap: 4 }),
      drawing(model, panel),
    ]),
    paragraph(said(model.note), small),
    paragraph(said(model.caveat), small),
    ...origin.lines.map((line) => paragraph(line, { ...small, gap: 2 })),
  ];
}

/** A figure that stands alone: title, unit, key, caveat, source, version and address are in the picture. */
export function pictureSvg(model: FigureModel, origin: PictureOrigin): string {
  let y = MARGIN;
  const body = pieces(model, origin)
    .map((piece) => {
      const markup = piece.at(y);
      y += piece.height;
      return markup;
    })
    .join('');
  const height = Math.ceil(y + MARGIN);
  const id = `picture-${model.id}`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}" font-family="${PICTURE_FONTS}" xml:lang="${model.lang}"><title id="${id}">${escaped(model.title)}</title><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${body}</svg>`;
  return paint(text);
}
