/**
 * The one place that knows the DOM behind Plot: a document that implements only what Plot and d3-selection call.
 * It is faster and leaner than a DOM library, and has no `window` that would shift coordinates by half a pixel.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Plot sets inline styles on nothing that is used here; what it would set is dropped. */
const NO_STYLE = { setProperty: () => {}, removeProperty: () => {}, getPropertyValue: () => '' };

/** A text node. */
export class ChartText {
  parentNode: ChartElement | null = null;
  readonly nodeType = 3;
  readonly textContent: string;

  constructor(textContent: string) {
    this.textContent = textContent;
  }
}

export type ChartNode = ChartElement | ChartText;

/** An element, with its attributes in the order in which they were set. */
export class ChartElement {
  parentNode: ChartElement | null = null;
  childNodes: ChartNode[] = [];
  readonly nodeType = 1;
  readonly namespaceURI = SVG;
  readonly style = NO_STYLE;
  readonly attributes = new Map<string, string>();
  readonly tagName: string;
  readonly ownerDocument: ChartDocument;

  constructor(tagName: string, ownerDocument: ChartDocument) {
    this.tagName = tagName;
    this.ownerDocument = ownerDocument;
  }

  get children(): ChartElement[] {
    return this.childNodes.filter((node) => node instanceof ChartElement);
  }
  get nextSibling(): ChartNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }
  set textContent(text: string) {
    this.childNodes = [];
    if (text !== '') this.appendChild(new ChartText(text));
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<N extends ChartNode>(node: N): N {
    return this.insertBefore(node, null);
  }
  insertBefore<N extends ChartNode>(node: N, next: ChartNode | null): N {
    node.parentNode?.removeChild(node);
    const place = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, node);
    node.parentNode = this;
    return node;
  }
  removeChild<N extends ChartNode>(node: N): N {
    this.childNodes = this.childNodes.filter((child) => child !== node);
    node.parentNode = null;
    return node;
  }
}

/** What Plot needs of a document. */
export class ChartDocument {
  readonly documentElement = new ChartElement('svg', this);
  createElementNS = (_namespace: string, name: string): ChartElement => new ChartElement(name, this);
  createElement = (name: string): ChartElement => new ChartElement(name, this);
  createTextNode = (text: string): ChartText => new ChartText(text);
}

/** One document serves every chart: nothing is ever attached to it. */
export const chartDocument = new ChartDocument();
