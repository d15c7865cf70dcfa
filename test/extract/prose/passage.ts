import { type Passage, passages } from '../../../scripts/extract/prose/passages.ts';
import { documentOf } from '../cells.ts';

/** The first passage of a text. */
export function passageOf(text: string): Passage {
  const [first] = passages(documentOf(text));
  if (!first) throw new Error('no passage');
  return first;
}
