import { figureMessages } from '../i18n/figures.ts';
import type { FigureModel } from '../views/figures/figure.ts';
import { escaped } from './clean.ts';
import { paint } from './paint.ts';
import { panelSvg } from './panel.ts';

const line = (text: string): string => (text === '' ? '' : `<p>${escaped(text)}</p>`);

function table({ table: { caption, columns, rows } }: FigureModel, summary: string): string {
  const heads = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows
    .map(([head, ...cells]) => {
      const rest = cells.map(({ text }) => `<td>${escaped(text)}</td>`).join('');
      return `<tr><th scope="row">${escaped(head?.text ?? '')}</th>${rest}</tr>`;
    })
    .join('');
  return `<details><summary>${escaped(summary)}</summary><table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></details>`;
}

/** A drawing that fills the width it is given, with ids that a second copy on the page does not share. */
function drawing(model: FigureModel, panel: FigureModel['panels'][number]): string {
  const svg = panelSvg({ ...panel, id: `embedded-${panel.id}` }, 'wide', model.title);
  return paint(svg).replace(/ width="[\d.]+" height="[\d.]+"/, ' width="100%" font-family="sans-serif"');
}

/**
 * A figure as markup that an editor can paste into a page of another site: no script, no style, no class; the caveat,
 * the source and the link back are part of it.
 */
export function fragmentOf(model: FigureModel, origin: readonly string[], back: string): string {
  const words = figureMessages(model.lang).embed;
  const panels = model.panels.map((panel) => line(panel.title) + drawing(model, panel)).join('\n');
  return `<figure lang="${model.lang === 'zh' ? 'zh-CN' : model.lang}">
<p><strong>${escaped(model.title)}</strong></p>
${line([model.unit, model.key].filter(Boolean).join(' · '))}
${panels}
${line(model.note)}${line(model.caveat)}${origin.map(line).join('')}
${table(model, words.table)}
<p><a href="${escaped(back)}">${escaped(words.back)}</a></p>
</figure>
`;
}
