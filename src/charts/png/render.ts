import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { CACHE, type PictureFonts } from './fonts.ts';

/** Twice the size of the drawing: sharp in print and on dense screens. */
const ZOOM = 2;

/** A picture as PNG; taken from the cache when it has been drawn before with the same fonts' characters. */
export function renderPng(svg: string, fonts: PictureFonts): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256')
    .update(`2 ${ZOOM}\n${fonts.missing.join('')}\n${svg}`)
    .digest('hex');
  const file = join(CACHE, `${hash.slice(0, 32)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    // A character that our font lacks is looked for in the fonts of the machine.
    font: {
      fontFiles: [...fonts.files],
      loadSystemFonts: fonts.missing.length > 0,
      defaultFontFamily: 'Noto Sans S Chinese',
    },
  });
  const png = drawn.render().asPng();
  writeFileSync(file, png);
  return new Uint8Array(png);
}
