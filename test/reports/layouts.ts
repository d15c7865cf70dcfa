/** One line of a changed text, and the line of the original that it comes from; 0 for one that was put in. */
export type Placed = readonly [text: string, line: number];

/** The same text as other programs would have saved it. No figure of it is another one afterwards. */
export type Layout = (lines: readonly string[]) => readonly Placed[];

const each =
  (change: (line: string) => string): Layout =>
  (lines) =>
    lines.map((line, i) => [change(line), i + 1]);

const around =
  (before: readonly string[], after: readonly string[]): Layout =>
  (lines) => [
    ...before.map((text): Placed => [text, 0]),
    ...lines.map((line, i): Placed => [line, i + 1]),
    ...after.map((text): Placed => [text, 0]),
  ];

/** Rows of a table or a form, parted by whatever: a line of them is never broken by the width of a page. */
const isTable = (line: string): boolean =>
  /\t|[|｜]|\S[ \u3000]{2,}\S|<t[dr]|(?:\d%? \d.*){3}|^(?:[^\s，。；]{1,20} ){3}[^。；]*$/.test(line) ||
  /^[^，。]*：[^，。]*；[^，。]*；[^，。]*$/.test(line);
const DIGITS = '一二三四五六七八九';
const HALF: Readonly<Record<string, string>> = { '，': ',', '：': ':', '（': '(', '）': ')', '；': ';' };

/** Running text broken after so many characters; where `whole`, never within a number or before its unit. */
const wrapped =
  (width: number, whole: boolean): Layout =>
  (lines) =>
    lines.flatMap((line, i): Placed[] => {
      if (isTable(line) || line.length <= width + 2) return [[line, i + 1]];
      const pieces = whole
        ? `(?:\\d[\\d,.]*(?:亿元|万元|元|%)?|[\\s\\S]){1,${width}}`
        : `[\\s\\S]{1,${width}}`;
      return (line.match(new RegExp(pieces, 'g')) ?? []).map((piece): Placed => [piece, i + 1]);
    });

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'digits of full width': each((line) =>
    line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'punctuation of half width': each((line) => line.replace(/[，：（）；]/g, (sign) => HALF[sign] ?? sign)),
  'straight quotes': each((line) => line.replace(/[“”]/g, '"')),
  'hard spaces': each((line) => line.replace(/ /g, '\u00a0')),
  'indented paragraphs': each((line) => (isTable(line) || line === '' ? line : `　　${line}  `)),
  'blanks around the TABs': each((line) => line.replace(/\t/g, ' \t ')),
  'spaces before the units': each((line) => line.replace(/(\d)(亿元|万元|元|%)/g, '$1 $2')),
  'paragraphs wrapped between words': wrapped(40, true),
  'paragraphs wrapped anywhere': wrapped(36, false),
  'page numbers': (lines) =>
    lines.flatMap((line, i): Placed[] =>
      i % 30 === 29
        ? [
            [line, i + 1],
            [`— ${(i + 1) / 30} —`, 0],
          ]
        : [[line, i + 1]],
    ),
  'a blank line after every row': (lines) =>
    lines.flatMap((line, i): Placed[] =>
      /\S.*\t/.test(line)
        ? [
            [line, i + 1],
            ['', 0],
          ]
        : [[line, i + 1]],
    ),
  'rows without the blanks at their ends': each((line) =>
    /\S.*\t/.test(line) ? line.replace(/[\t ]+$/, '') : line,
  ),
  'lists without their numbers': each((line) =>
    line.replace(/^(\s*)(?:\d{1,2}[.、．]|（\d{1,2}）)(?!\d)/, '$1'),
  ),
  'headings with other numbers': each((line) =>
    line.replace(/^([一二三四五六七八九])、/, (_, sign) => `${DIGITS.indexOf(sign) + 1}. `),
  ),
  'a page of the web': around(
    [
      '首页 | 政务公开 | 政民互动 | 数据开放',
      '您现在的位置：首页 > 政务公开 > 财政信息',
      '发布时间：2024-03-12 10:22  来源：县公安局  浏览次数：128  字号：大 中 小',
    ],
    ['【打印本页】 【关闭窗口】', '主办：某某县人民政府办公室'],
  ),
};
