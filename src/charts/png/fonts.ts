import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from './cmap.ts';

/** What is made once and kept between builds; may be deleted at any time. */
export const CACHE = resolve('.cache/pictures');

const WEIGHTS = ['Regular', 'Bold'] as const;
/** The names that join the weights to one family; without them the bold one is not found. */
const FAMILY_NAMES = [16, 17];
// The package exports only a script; the fonts stand beside its description.
const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');

export interface PictureFonts {
  files: readonly string[];
  /** Characters that no font of ours has. */
  missing: readonly string[];
  /** Changes when the fonts do. */
  key: string;
}

/**
 * Fonts cut down to some characters: with a whole Chinese font each label takes ten milliseconds. They come with the
 * project, so pictures look the same on every machine.
 */
export async function pictureFonts(characters: ReadonlySet<string>): Promise<PictureFonts> {
  const text = [...characters].sort().join('');
  const key = createHash('sha256').update(`2${text}`).digest('hex').slice(0, 16);
  mkdirSync(CACHE, { recursive: true });
  const files: string[] = [];
  for (const weight of WEIGHTS) {
    const whole = readFileSync(join(folder, `NotoSansHans-${weight}.otf`));
    const file = join(CACHE, `${weight}-${key}.otf`);
    writeFileSync(
      file,
      await subsetFont(whole, text, { targetFormat: 'sfnt', preserveNameIds: FAMILY_NAMES }),
    );
    files.push(file);
  }
  const known = charactersOf(readFileSync(files[0] as string));
  const missing = [...text].filter(
    (character) => character.trim() !== '' && !known.has(character.codePointAt(0) ?? 0),
  );
  return { files, missing, key };
}
