import { createHash } from 'node:crypto';
import { fragmentOf } from '../charts/fragment.ts';
import { pictureSvg } from '../charts/picture.ts';
import { type PictureFonts, pictureFonts } from '../charts/png/fonts.ts';
import { renderPng } from '../charts/png/render.ts';
import { site } from '../data/site.ts';
import { dataset, readTable } from '../data/tables.ts';
import { LANGS } from '../i18n/lang.ts';
import { type FigureEntry, figureEntries } from '../views/figures/entries.ts';
import type { FigureModel, Lang } from '../views/figures/figure.ts';
import { figureName, picturedEntries } from '../views/figures/files.ts';
import { figureFile, originOf } from '../views/figures/origin.ts';
import { figureTable } from '../views/figures/tables.ts';

/** A file beside a figure, made when the build asks for it. */
export interface FigureFile {
  file: string;
  make: () => Promise<string | Uint8Array<ArrayBuffer>> | string;
}

const fingerprint = createHash('sha256').update(readTable('observations.csv')).digest('hex').slice(0, 8);

const origin = (model: FigureModel): string[] =>
  originOf(dataset, model, { version: site.dataVersion ?? '', fingerprint, address: site.address ?? '' });

const pictureOf = (entry: FigureEntry, lang: Lang): string => {
  const model = entry.make(lang);
  return pictureSvg(model, { lines: origin(model) });
};

let fonts: Promise<PictureFonts> | undefined;

/** The fonts with all characters of all pictures, cut once a build. */
function fontsOfAll(): Promise<PictureFonts> {
  fonts ??= (async () => {
    const texts = picturedEntries(dataset).flatMap((entry) => LANGS.map((lang) => pictureOf(entry, lang)));
    const made = await pictureFonts(new Set(texts.flatMap((text) => [...text])));
    if (made.missing.length > 0) {
      console.warn(
        `图片字体缺少这些字：${made.missing.join('')}。已改用本机字体；如图中出现空白方框，请安装 Noto Sans CJK 后重新构建。`,
      );
    }
    return made;
  })();
  return fonts;
}

function ofLanguage(entry: FigureEntry, lang: Lang): FigureFile[] {
  const back = `${site.address ?? ''}${figureFile({ id: entry.id, lang })}`;
  // With a mark, so that a browser shows the characters right whatever the server says of a text file.
  const fragment = () => {
    const model = entry.make(lang);
    return `\uFEFF${fragmentOf(model, origin(model), back)}`;
  };
  return [
    { file: figureName(entry.id, lang, '.svg'), make: () => pictureOf(entry, lang) },
    {
      file: figureName(entry.id, lang, '.png'),
      make: async () => renderPng(pictureOf(entry, lang), await fontsOfAll()),
    },
    { file: figureName(entry.id, lang, '-fragment.txt'), make: fragment },
  ];
}

/** Everything under `figures/` that is not a page. */
export const figureFiles = (): FigureFile[] => [
  ...figureEntries(dataset).map(figureTable),
  ...picturedEntries(dataset).flatMap((entry) => LANGS.flatMap((lang) => ofLanguage(entry, lang))),
];
