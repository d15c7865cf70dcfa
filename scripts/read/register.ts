import { parseRows } from '../../src/model/csv.ts';
import { MEASURES } from '../../src/model/measure.ts';
import { errorAt, type Problem, type Words, warningAt, words } from '../../src/model/problem.ts';
import { DOCUMENT_TYPES, PHASES, SCOPES } from '../../src/model/vocabulary.ts';

/** What a cell may hold; an empty one is checked only where the column must be filled. */
interface Column {
  filled?: true;
  fits?: (cell: string) => boolean;
  expected?: Words;
}

const FILLED: Column = { filled: true };
const ANY: Column = {};
const oneOf = (values: readonly string[]): Column => ({
  fits: (cell) => values.includes(cell),
  expected: words(values.join('、'), values.join(', ')),
});
const like = (pattern: RegExp, zh: string, en: string): Column => ({
  fits: (cell) => pattern.test(cell),
  expected: words(zh, en),
});
const ID = like(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  '小写字母、数字和连字符',
  'lower-case letters, digits and hyphens',
);
const DATE = like(
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  '2022-08-15 这样的日期（也可以只到月或年）',
  'a date like 2022-08-15, or its month or year alone',
);
const LINK = like(
  /^https?:\/\/\S+$/,
  'http 或 https 开头的网址',
  'an address that begins with http or https',
);

const MEASURE: Column = {
  fits: (cell) => MEASURES.some(({ id }) => id === cell),
  expected: words('measures.csv 中的一项指标', 'a measure of measures.csv'),
};

/** The registers kept by hand, and what their columns may hold. */
const REGISTERS = {
  'reports.csv': {
    report_id: { ...ID, ...FILLED },
    source_file: FILLED,
    bureau_id: ID,
    fiscal_year: like(/^20\d\d$/, '四位数的预算年度，如 2022', 'a budget year of four digits, such as 2022'),
    document_type: oneOf(DOCUMENT_TYPES),
    issued: DATE,
    source_url: LINK,
  },
  'bureaus.csv': {
    bureau_id: { ...ID, ...FILLED },
    name: FILLED,
    short_name: ANY,
    name_en: ANY,
    short_name_en: ANY,
    province: ANY,
    prefecture: ANY,
    county: ANY,
    region_code: like(/^\d{6}$/, '六位数字的区划代码', 'a region code of six digits'),
    region_code_system: ANY,
    aliases: ANY,
  },
  'corrections.csv': {
    report_id: FILLED,
    measure: { ...MEASURE, ...FILLED },
    scope: oneOf(SCOPES),
    phase: oneOf(PHASES),
    subject: ANY,
    printed: FILLED,
    corrected: ANY,
    reason: FILLED,
    source: FILLED,
  },
  'waivers.csv': { finding_id: FILLED, reason: FILLED },
  'responses.csv': {
    finding_id: FILLED,
    date: DATE,
    response_zh: FILLED,
    response_en: ANY,
    source_url: LINK,
  },
} as const satisfies Record<string, Record<string, Column>>;

export type RegisterName = keyof typeof REGISTERS;
type RowOf<N extends RegisterName> = Record<keyof (typeof REGISTERS)[N] & string, string>;
/** Columns whose values name a row: no two rows may have the same. */
const KEYS: Readonly<Partial<Record<RegisterName, string>>> = {
  'reports.csv': 'report_id',
  'bureaus.csv': 'bureau_id',
};

const KEEP_HEADER = words('请保留该文件原有的表头', 'keep the header row of the file as it was delivered');

function headerProblems(
  name: RegisterName,
  header: readonly string[],
  columns: Record<string, Column>,
): Problem[] {
  const found = header.join(',');
  const absent = Object.entries(columns).filter(([column, { filled }]) => filled && !header.includes(column));
  const unknown = header.filter((column) => column !== '' && !(column in columns));
  const twice = header.filter((column, i) => column !== '' && header.indexOf(column) !== i);
  return [
    ...absent.map(([expected]) =>
      errorAt(name, 1, {
        message: words('缺少一列', 'a column is missing'),
        found,
        expected,
        hint: KEEP_HEADER,
      }),
    ),
    ...unknown.map((column) =>
      warningAt(name, 1, {
        message: words('有一列用不上', 'a column is not used'),
        found: column,
        expected: words(
          `这些列：${Object.keys(columns).join('、')}`,
          `these columns: ${Object.keys(columns).join(', ')}`,
        ),
        hint: KEEP_HEADER,
      }),
    ),
    ...twice.map((column) =>
      errorAt(name, 1, {
        message: words('有两列同名', 'two columns of one name'),
        found: column,
        expected: words('每列只出现一次', 'each column once'),
        hint: KEEP_HEADER,
      }),
    ),
  ];
}

const tooMany = (name: RegisterName, line: number, cells: readonly string[], width: number): Problem =>
  errorAt(name, line, {
    message: words('这一行比表头多出格子', 'a row with more cells than the header'),
    found: cells.join(','),
    expected: words(`${width} 格`, `${width} cells`),
    hint: words(
      '含有英文逗号的文字要用英文双引号括起来，或改用中文逗号',
      'put text that holds a comma between double quotes',
    ),
  });

const empty = (name: RegisterName, line: number, cells: readonly string[], column: string): Problem =>
  errorAt(name, line, {
    message: words(`${column} 没有填写`, `${column} is empty`),
    found: cells.join(','),
    expected: words(`${column} 有内容`, `something in ${column}`),
    hint: cells.some((cell) => cell.includes('，'))
      ? words('各格之间要用英文逗号分开', 'part the cells by plain commas')
      : words('补上这一格，或删去这一行', 'fill the cell in, or remove the row'),
  });

const misfit = (name: RegisterName, line: number, column: string, cell: string, expected: Words): Problem =>
  errorAt(name, line, {
    message: words(`${column} 的写法不对`, `${column} is not of its form`),
    found: cell,
    expected,
    hint: words('改正这一格；不知道就留空', 'mend the cell; leave it empty where it is not known'),
  });

function cellProblems(
  name: RegisterName,
  line: number,
  cells: readonly string[],
  header: readonly string[],
  columns: Record<string, Column>,
): Problem[] {
  if (cells.slice(header.length).some((cell) => cell !== ''))
    return [tooMany(name, line, cells, header.length)];
  return header.flatMap((column, i) => {
    const { filled, fits, expected } = columns[column] ?? ANY;
    const cell = cells[i] ?? '';
    if (cell === '') return filled ? [empty(name, line, cells, column)] : [];
    return fits && expected && !fits(cell) ? [misfit(name, line, column, cell, expected)] : [];
  });
}

function repeated(name: RegisterName, rows: readonly Record<string, string>[]): Problem[] {
  const key = KEYS[name];
  if (!key) return [];
  const ids = rows.map((row) => row[key] ?? '');
  return ids.flatMap((id, i) =>
    id !== '' && ids.indexOf(id) !== i
      ? [
          errorAt(name, i + 2, {
            message: words(`两行的 ${key} 相同`, `two rows with one ${key}`),
            found: words(
              `${id}，另见第 ${ids.indexOf(id) + 2} 行`,
              `${id}, also on line ${ids.indexOf(id) + 2}`,
            ),
            expected: words('各不相同', 'another one in each row'),
            hint: words('改其中一行，或删去其中一行', 'change one of them, or remove one'),
          }),
        ]
      : [],
  );
}

/** Rows of a register from its text, each with every column, and what is wrong with them, on its line. */
export function readRegister<N extends RegisterName>(
  name: N,
  text: string,
): { rows: RowOf<N>[]; problems: Problem[] } {
  const columns: Record<string, Column> = REGISTERS[name];
  const [first, ...body] = parseRows(text).map((cells) => cells.map((cell) => cell.trim()));
  const header = first ?? [];
  const rows = body.map(
    (cells) =>
      Object.fromEntries(
        Object.keys(columns).map((key) => [key, cells[header.indexOf(key)] ?? '']),
      ) as RowOf<N>,
  );
  const problems = [
    ...(first ? headerProblems(name, header, columns) : []),
    ...body.flatMap((cells, i) => cellProblems(name, i + 2, cells, header, columns)),
    ...repeated(name, rows),
  ];
  return { rows, problems };
}
