import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../scripts/parse/parse-document.ts';

const HEAD = '序号  项目名称        预算数        支出数\n1     监控租赁        648.00        640.00';
const REST = '2     禁毒经费        62.00         54.89';
const tables = (between: string): number[] =>
  parseDocument('a.txt', `${HEAD}\n${between}\n${REST}\n`).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.length] : [],
  );

describe('a table of rows parted by spaces that goes on behind a page number', () => {
  it.each(['\n     — 2 —\n', '\n第 2 页 共 8 页\n', '\n2\n'])('%j is no end of it', (between) =>
    expect(tables(between)).toEqual([3]),
  );

  it.each(['\n合并列示\n', '\n4821\n'])('%j ends it', (between) => expect(tables(between)).not.toEqual([3]));
});
