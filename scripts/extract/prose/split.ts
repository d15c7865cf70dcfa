import type { Passage } from './passages.ts';
import { projectOf } from './subject.ts';

/** “乡村补助”项目自评97分：全年预算数… */
const PROJECT_HEAD = /^.{3,45}?项目(?:支出)?(?:绩效)?自评/;

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
    return text.charAt(from - 1) !== ';' && PROJECT_HEAD.test(opening) && projectOf(opening, '')
      ? [from]
      : [];
  });
  const bounds = [0, ...heads, text.length];
  return bounds.slice(1).map((to, i) => cut(passage, bounds[i] ?? 0, to));
}
