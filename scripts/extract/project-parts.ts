import type { Document } from '../../src/model/document.ts';
import { squeezeText } from '../parse/text.ts';
import { isName } from './prose/project-items.ts';

/** 第一部分 公安业务装备更新项目: a part of a report that tells of one project, with sections of its own */
const PART = /^#{0,6}第([一二三四五六七八九十]{1,2})(?:部分|篇)[:、]?([^,。;:]{2,40})$/;
const OF_PROJECT = /^(.{4,36}?)项目(?:支出)?(?:绩效)?(?:自评|评价)?(?:情况|报告)?$/;
const APPENDIX = /^附[件表]\d{0,2}(?::|$)/;
const FEWEST = 2;

/** A part of a report on several projects: the line of its heading, the name of its project, the line behind its last. */
export interface ProjectPart {
  line: number;
  name: string;
  end: number;
}

const nameOf = (heading: string): string => {
  const name = OF_PROJECT.exec(heading)?.[1] ?? '';
  return isName(name) && !/部门|单位|整体|公安局/.test(name) ? name : '';
};

/** The parts of a report, several of them, that are each about one project; none where fewer than two are. */
export function projectParts({ blocks, lines }: Document): ProjectPart[] {
  const headings = blocks.flatMap((block) => {
    const text = block.kind === 'paragraph' && block.raw.length < 80 ? squeezeText(block.text) : '';
    const heading = PART.exec(text)?.[2];
    if (heading === undefined && !APPENDIX.test(text)) return [];
    return [{ line: block.line, name: heading === undefined ? '' : nameOf(heading) }];
  });
  const parts = headings.flatMap((heading, i) =>
    heading.name === '' ? [] : [{ ...heading, end: headings[i + 1]?.line ?? lines.length + 1 }],
  );
  return new Set(parts.map(({ name }) => name)).size >= FEWEST ? parts : [];
}
