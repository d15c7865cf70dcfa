import { expect, it } from 'vitest';
import { nestQuotes } from '../../scripts/check/finding.ts';

it.each([
  ['no quotes', '得分为 9 分。', '得分为 9 分。'],
  ['one name', '项目“岗亭”：', '项目“岗亭”：'],
  ['a name with quotes of its own', '项目““雪亮工程”三期”：“得分”', '项目“‘雪亮工程’三期”：“得分”'],
  ['quotes that do not pair', '项目“岗亭：得分”9”', '项目“岗亭：得分”9”'],
])('%s', (_what, text, nested) => expect(nestQuotes(text)).toBe(nested));
