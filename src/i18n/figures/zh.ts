import type { Status } from '../../model/status.ts';
import type { Denominator, DocumentType, Level1, Phase, Scope } from '../../model/vocabulary.ts';

const status: Record<Status, string> = {
  reported: '报告值',
  reported_normalised: '报告值（已规整）',
  derived: '推算值',
  blank_in_source: '空白',
  not_disclosed: '未公开',
  not_applicable: '不适用',
  withheld: '涉密',
  unreadable: '无法识读',
};
const scope: Record<Scope, string> = {
  department: '部门整体',
  department_and_units: '部门及所属单位',
  special_projects: '专项项目',
  project: '单个项目',
};
const phase: Record<Phase, string> = { plan: '计划', actual: '实际' };
const denominator: Record<Denominator, string> = {
  initial: '年初预算',
  adjusted: '全年预算（调整后）',
  applied: '申请预算',
  arranged: '安排预算',
  received: '到位资金',
  unspecified: '未注明的预算',
};
/** Kind of document, short enough to stand behind a name. */
const document: Record<DocumentType, string> = {
  department_self_evaluation: '部门自评',
  project_self_evaluation: '项目自评',
  budget_plan: '年初预算文本',
  final_accounts: '部门决算',
};
const level1: Record<Level1, string> = { 产出: '产出', 效益: '效益', 满意度: '满意度', 成本: '成本' };

/** The words of the figures in Chinese; the English ones have to follow them one by one. */
export const zh = {
  status,
  scope,
  phase,
  denominator,
  document,
  level1,
  dot: ' · ',
  comma: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  open: '（',
  close: '）',
  percentOf: (budget: string) => `占${budget}的百分比`,
  year: (year: string) => `${year} 年度`,
  years: (first: string, last: string) => (first === last ? `${first} 年度` : `${first}–${last} 年度`),
  body: '单位',
  fiscalYear: '预算年度',
  scopeLabel: '范围',
  phaseLabel: '阶段',
  denominatorLabel: '分母',
  measureLabel: '指标',
  statusLabel: '状态',
  withoutValue: '没有数值的单位',
  severalKeys: '各分图口径不同（年度、范围、阶段、分母），分图之间不能直接比较',
  oneKey: '口径',
  projectsInTable: (n: number) => `另有 ${n} 个单个项目的数，只列在表中。`,
  count: (n: number) => `${n} 家`,
  median: '中位数',
  thisBody: '本单位',
  sortedByValue: '按数值排列',
  amountUnit: '单位：万元',
  rateUnit: '单位：%',
  scoreUnit: '单位：分（满分 100）',
  notComputable: '无法计算',
  notPrinted: '未印出',
  /** A grade as printed, explained where the language is another. */
  gradeWord: (printed: string, note = ''): string => (note ? `${printed}（${note}）` : printed),
  noValueIn: (word: string, n: number) => `${word} ${n} 家`,
  tableOf: (title: string) => `表：${title}`,

  files: {
    table: '以表格查看本图数据',
    rows: (n: number) => `以表格查看本图数据（${n} 行，另页）`,
    csv: '本图数据 CSV',
    svg: '图片 SVG',
    png: '图片 PNG',
    embed: '嵌入网页',
    sources: '原文：',
    of: (title: string) => `：${title}`,
    printed: (text: string) => `原文印作“${text}”`,
  },

  origin: {
    source: (reports: readonly string[]) => `来源：各单位公开的报告（${reports.join('、')}）`,
    many: (count: number) => `来源：各单位公开的 ${count} 份报告`,
    version: (version: string) => `数据版本 ${version}`,
    unnumbered: (fingerprint: string) => `数据版本未编号（数据指纹 ${fingerprint}）`,
  },
  embed: {
    title: '嵌入网页',
    back: '在原网站查看本图、数据和原文',
    frame: '以框架嵌入（需要对方页面允许框架）',
    fragment: '粘贴到网页里的代码（不含脚本）',
    relative: '网址是相对的；请在前面加上本站的网址。',
    table: '本图数据',
  },

  filter: { label: '在图中找单位', shown: '表中 {n} 行' },

  rates: {
    stated: '报告值',
    recomputed: '重算值',
    title: (when: string, stated: number, reports: number, keys: number) =>
      `${when}，${reports} 份报告中有 ${stated} 份印出或可算出预算执行率，分属 ${keys} 种口径`,
    none: (when: string, reports: number) => `${when}，${reports} 份报告都没有印出预算执行率，也无法算出`,
    caveat:
      '执行率高不等于绩效好：年底集中支出，或把全年预算调到与支出相等，都会得到 100%。报告值与重算值并列，互不替代。',
    distribution: (n: number) => `${n} 家单位的分布；每根柱是落在该区间的单位数`,
    description: (rows: string) => `预算执行率。${rows}`,
  },
  threePublic: {
    short: {
      three_public: '合计',
      three_public_overseas: '因公出国（境）',
      three_public_vehicle_purchase: '公车购置',
      three_public_vehicle_running: '公车运行维护',
      three_public_reception: '公务接待',
    },
    title: (when: string, stated: number, reports: number) =>
      stated === 0
        ? `${when}，${reports} 份报告都没有公开“三公”经费合计`
        : `${when}，${reports} 份报告中有 ${stated} 份公开“三公”经费合计`,
    caveat:
      '不含会议费和培训费。缺少的数按缺少画出，不当作 0；报告印出的 0 画为 0。未除以人数，不能用来比较节俭程度。',
  },
  scores: {
    title: (when: string, stated: number, reports: number) =>
      stated === 0
        ? `${when}，${reports} 份报告都没有印出自评总分`
        : `${when}，${reports} 份报告中有 ${stated} 份印出自评总分`,
    caveat: '分数由单位自评，不是审计结论；各地评分表的分项和分值不同，同分不等于同样的绩效。',
    bands: { excellent: '优', good: '良', fair: '中', poor: '差' },
    madeOf: (body: string, year: string) => `${body} ${year} 年度得分的构成（得分 / 分值）`,
    execution: '预算执行',
    score: '得分',
    weight: '分值',
    grade: '等次',
    component: '组成部分',
    noBreakdown: '报告未列分项',
  },
  coverage: {
    title: (full: number, cells: number, reports: number) =>
      `${reports} 份报告的 ${cells} 项核心内容中，${full} 项有数值`,
    undisclosed: '“未公开”只说报告没有写出该数，不等于没有发生，也不等于 0。',
    inapplicable: '“不适用”指这类文件里不可能有该数（例如年初编制的预算绩效文本没有执行率），不是漏报。',
    unit: '每格为一项内容的公开状态',
    columns: {
      budget: '预算数',
      expenditure: '支出数',
      execution_rate: '执行率',
      three_public: '三公合计',
      three_public_parts: '三公分项',
      score: '自评得分',
      grade: '自评等次',
    },
    short: {
      budget: '预算',
      expenditure: '支出',
      execution_rate: '执行率',
      three_public: '三公合计',
      three_public_parts: '三公分项',
      score: '得分',
      grade: '等次',
    },
    stated: '有数值',
    byProject: '按项目列示',
    partly: '部分有',
    derived: '可推算',
    states: {
      stated: '有数值',
      partly: '部分有数值',
      derived: '未印出，可推算',
      undisclosed: '未公开',
      blank: '空白、涉密或无法识读',
      inapplicable: '不适用',
    },
    reports: (n: number) => `${n} 份`,
  },
};
