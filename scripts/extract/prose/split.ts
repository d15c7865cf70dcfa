import type { Passage } from './passages.ts';
import { projectOf } from './subject.ts';

/** “乡村补助”项目自评97分：全年预算数… */
const PROJECT_HEAD = /^.{3,45}?项目(?:支出)?(?:绩效)?自评/;

/** 其中“雪亮工程运维”项目预算860万元: a name in quotes in the middle of a paragraph */
const QUOTED =
  /^(?:其中:?)?((?:(?![,。:;]).){2,30})项目(?:支出)?(?:年初|全年|总)?(?:预算|安排|资金|投入|支出)/;
const QUOTES = /[“"「《]\s*$/;

function isQuoted({ squeezed, texts }: Passage, from: number, opening: string): boolean {
  const match = QUOTED.exec(opening);
  if (!match?.[1]) return false;
  const at = from + match[0].indexOf(match[1]);
  const line = texts.get(squeezed.lines[at] ?? 0) ?? '';
  return QUOTES.test(line.slice(0, squeezed.columns[at]));
}

const cut = (passage: Passage, from: number, to: number): Passage => {
  const { text, lines, columns } = passage.squeezed;
  return {
    ...passage,
    squeezed: { text: text.slice(from, to), lines: lines.slice(from, to), columns: columns.slice(from, to) },
    sentences: passage.sentences
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]) => [start - from, end - from] as const),
  };
};

/** A paragraph that turns to one project in a later sentence is two: what follows is about the project alone. */
export function splitAtProject(passage: Passage): Passage[] {
  if (passage.cell || passage.sentences.length < 2 || !passage.squeezed.text.includes('项目'))
    return [passage];
  const { text } = passage.squeezed;
  const heads = passage.sentences.slice(1).flatMap(([from, to]) => {
    const opening = text.slice(from, Math.min(to, from + 80));
    const isHead = PROJECT_HEAD.test(opening) || isQuoted(passage, from, opening);
    return text.charAt(from - 1) !== ';' && isHead && projectOf(opening, '') ? [from] : [];
  });
  const bounds = [0, ...heads, text.length];
  return bounds.slice(1).map((to, i) => cut(passage, bounds[i] ?? 0, to));
}
