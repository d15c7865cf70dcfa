import { ChartElement, ChartText, chartDocument } from '../../src/charts/dom.ts';

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function open(tag: string): ChartElement {
  const element = new ChartElement(/^<([\w-]+)/.exec(tag)?.[1] ?? '', chartDocument);
  for (const [, name = '', value = ''] of tag.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    element.setAttribute(name, plain(value));
  }
  return element;
}

/** Reads a cleaned drawing back; it is well-formed and has no comments. */
export function parseSvg(svg: string): ChartElement {
  const root = new ChartElement('root', chartDocument);
  let at = root;
  for (const token of svg.match(/<[^>]+>|[^<]+/g) ?? []) {
    if (token.startsWith('</')) at = at.parentNode ?? root;
    else if (!token.startsWith('<')) at.appendChild(new ChartText(plain(token)));
    else {
      const element = at.appendChild(open(token));
      if (!token.endsWith('/>')) at = element;
    }
  }
  return root.children[0] ?? root;
}

/** All elements of a drawing, itself first. */
export const everyElement = (element: ChartElement): ChartElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];

/** Elements of a tag within groups or marks of a class. */
export function inClass(svg: ChartElement, className: string, tag: string): ChartElement[] {
  return everyElement(svg)
    .filter((element) => (element.getAttribute('class') ?? '').split(' ').includes(className))
    .flatMap(everyElement)
    .filter(({ tagName }) => tagName === tag);
}
