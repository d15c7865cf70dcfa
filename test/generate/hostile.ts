const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const row = (cell: string, count: number): string =>
  `${Array.from({ length: count }, () => cell).join('\t')}\n`;

/** What a text of a given length could be made of to keep a reader busy. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'a letter': (n) => fill('a', n),
  'a word of totals': (n) => fill('共计', n),
  'parts of parts': (n) => fill('其中', n),
  'open brackets': (n) => fill('(', n),
  'open brackets of both kinds': (n) => fill('（([', n),
  'spaces before a figure': (n) => `${fill(' ', n)}5`,
  'names of measures run together': (n) => fill('公务用车购置及运行维护费因公出国（境）费公务接待费', n),
  'budgets and rates in one sentence': (n) => fill('年初预算100万元,实际支出90万元,执行率90%,', n),
  'budgets and rates in sentences': (n) => fill('年初预算100万元，实际支出90万元，执行率90%。\n', n),
  'digits and separators': (n) => fill('1,234.', n),
  'digits parted by spaces': (n) => fill('1 ', n),
  years: (n) => fill('2022年度', n),
  'names of bodies': (n) => fill('青禾县公安局', n),
  'headings of bodies': (n) => fill('一、青禾县公安局2022年度绩效自评\n', n),
  'rates without a name': (n) => `青禾县公安局2023年度禁毒宣传项目绩效自评报告\n${fill('完成97.5%,', n)}`,
  'lists of projects below their sum': (n) =>
    fill('全年项目支出3万元。\n（1）信号灯维护项目1万元\n（2）禁毒专项经费项目2万元\n', n),
  'empty cells': (n) => fill('\t\n', n),
  'rows of a Word table': (n) => fill('\t公务接待费\n\t12.5\n\n', n),
  'cells that go on and on': (n) => `\t甲\n${fill('说明\n', n)}`,
  'rows of a standard form': (n) =>
    `部门\t年初预算数\t全年执行数\t执行率\n${fill('年度资金总额\t100\t90\t90%\n', n)}`,
  'rows of indicators': (n) =>
    `一级指标\t二级指标\t三级指标\t指标值\t完成值\n${fill('产出\t数量\t甲\t≥5个\t6个\n', n)}`,
  'one long cell': (n) => `年初预算数\t${fill('说明', n)}\t100\n`,
  'one long row': (n) => row('100', Math.floor(n / 4)),
  'a long header over a long row': (n) =>
    row('收入合计', Math.floor(n / 12)) + row('100', Math.floor(n / 12)),
  'rows parted by spaces': (n) => fill('合计 100 200 300\n', n),
  'cells one a line': (n) => fill('收入合计\n100\n', n),
  'headers one a line': (n) => fill('收入合计\n支出合计\n本级\n1\n2\n', n),
  'forms of projects': (n) => fill('\t项目名称\n\t天网工程\n\n\t预算数\n\t50\n\n', n),
  'page numbers': (n) => fill('支出\n- 1 -\n', n),
  'tags that never end': (n) => fill('<p ', n),
  'tables in tables': (n) => fill('<table><tr><td>甲</td>', n),
  'rows of HTML': (n) =>
    `<table>${fill('<tr><td>公务接待费</td><td>12.5</td></tr>\n', Math.min(n, 300_000))}</table>`,
  'tables of HTML': (n) => fill('<table><tr><td rowspan=9>甲</td><td>1</td></tr></table>\n', n),
  'bookmarks that never end': (n) => fill('[bookmark:', n),
  'projects by name': (n) => fill('智慧社区项目2022年投入资金595万元。\n', n),
  grades: (n) => fill('评价等级□优□良', n),
  'points of projects in one list': (n) => `专项项目：${fill('办案业务经费98.1分、', n)}`,
  'items of one sentence': (n) => fill('一是办案经费预算100万元，支出90万元；', n),
  'projects named with their place': (n) =>
    `青禾县公安局2022年度项目自评\n${fill('1.青禾县警务室改造项目：全年预算20万元，支出18万元。\n', n)}`,
  'staff of units': (n) => fill('其中看守所编制30名,在职28人,', n),
  'last year beside this one': (n) => fill('公务接待费上年11.5万元，本年8.4万元，', n),
  staff: (n) => fill('编制298人,在职285人,辅警161人,', n),
  controls: (n) => fill('\f\v\u200b\ufeff', n),
  'a list of names that never ends': (n) => `项目绩效自评报告\n${fill('和与及甲甲', n)}分别安排`,
  'verdicts on one project after the other': (n) =>
    `项目绩效自评报告\n${fill('其中雪亮工程租赁项目自评得分93.5分，全年预算数460万元，', n)}`,
  'a name before blank cells': (n) => `公安局${fill('\t', n)}x`,
  'a title before blanks': (n) => `公安局2022年度自评报告${fill(' ', n)}x`,
  'years before what is left': (n) => `${fill('本年度2022年度', n)}甲结余3万元。`,
  'rests that nothing proves': (n) =>
    Array.from({ length: Math.ceil(n / 30) }, (_, i) => `剩余${i}万元。预算${i}万元，支出2.${i}万元。`).join(
      '',
    ),
  'funds side by side': (n) => `项目绩效自评报告\n${fill('交警经费支出80.3万元，结余2万元；', n)}`,
  'a number before blanks': (n) => `1${fill(' ', n)}x`,
  'a formula of digits': (n) => `${fill('1,', n)})/(`,
};
