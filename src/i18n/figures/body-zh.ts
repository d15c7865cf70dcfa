/** The words of the figures about one body, in Chinese. */
export const bodyZh = {
  bases: {
    title: (body: string, year: string, adjusted: string, initial: string) =>
      `${body} ${year} 年度：同一笔支出，占全年预算 ${adjusted}%，占年初预算 ${initial}%`,
    row: (budget: string) => `占${budget}`,
    caveat: '两个比率的分子相同，分母不同。全年预算是年中调整后的数，若调到与支出相等，比率必为 100%。',
  },
  among: {
    title: (body: string, year: string) => `${body}在 ${year} 年度同口径单位中的位置`,
    unit: '单位：见各分图；柱高为单位数',
    measure: '指标与口径',
    bodies: '单位数',
    tooFew: '不足 10 家，不求',
    description: (own: string, count: number) => `本单位 ${own}，同口径共 ${count} 家。`,
    caveat:
      '只与年度、范围、阶段、分母都相同的数放在一起。位置高低不是绩效评价；不足 10 家时不排序、不求中位数。',
  },
  bullet: {
    title: (body: string, year: string, spent: string, budget: string) =>
      `${body} ${year} 年度支出 ${spent} 万元，预算 ${budget} 万元`,
    initial: '年初预算',
    adjusted: '全年预算',
    unspecified: '预算（未注明是年初还是全年）',
    budget: '预算',
    which: '哪一种预算',
    spent: '支出',
    caveat: '比较的是同一单位、同一年度、同一范围的数。支出多于或少于预算本身不说明绩效好坏。',
  },
  makeup: {
    title: (body: string, year: string) => `${body} ${year} 年度的资金来源与支出构成`,
    funding: '资金来源',
    spending: '支出构成',
    part: '项目',
    amount: '金额（万元）',
    share: '占合计（%）',
    within: '其中：',
    total: '合计',
    caveat: '空白是表中留空，不是 0。占比按报告印出的合计推算；没有合计的不算占比。',
  },
  lost: {
    title: (body: string, year: string, lost: string, count: number) =>
      `${body} ${year} 年度自评扣 ${lost} 分，落在 ${count} 项指标上`,
    none: (body: string, year: string, count: number) => `${body} ${year} 年度 ${count} 项指标自评均为满分`,
    classes: '各部分得分 / 分值',
    indicators: '有扣分的指标（得分 / 分值）',
    indicator: '指标',
    lostPoints: '扣分',
    explanation: '偏差说明',
    caveat: '得分由单位自己给出；按比例、按档或由评审酌情给分的都有，扣分多少不等于完成差距的大小。',
  },
  targets: {
    title: (body: string, year: string, comparable: number, all: number) =>
      `${body} ${year} 年度 ${all} 项指标中，${comparable} 项的目标与完成情况可以按数相比`,
    target: '目标',
    actual: '● 完成',
    attainment: '完成比（%）',
    level: '类别',
    actualColumn: '完成',
    unit: '单位：%（完成值相当于目标值的百分比；目标为“不超过”的指标按目标值除以完成值）',
    panel: '完成比，竖线为 100%',
    caveat: '完成比高于 100% 不一定更好：目标可能定得过低。用文字写的目标和完成情况列在表中，不画。',
    textOnly: (count: number) => `${count} 项用文字表述或缺少数值，只列在表中。`,
    notDrawn: '不按数相比',
  },
  payment: {
    title: (body: string, year: string, count: number) =>
      `${body} ${year} 年度 ${count} 个项目的资金支出计划`,
    unit: '单位：累计支出占项目预算的百分比；横轴为月末',
    project: '项目',
    month: (month: string) => `${month} 月底`,
    caveat: '这是年初的计划，不是实际支出。空白的月份不连线。',
  },
  projects: {
    title: (body: string, year: string, count: number, total: string) =>
      count === 1
        ? `${body} ${year} 年度 1 个项目，预算 ${total} 万元`
        : `${body} ${year} 年度 ${count} 个项目，预算合计 ${total} 万元（按各项目相加）`,
    titleWithout: (body: string, year: string, count: number) => `${body} ${year} 年度 ${count} 个项目的预算`,
    budget: '预算（万元）',
    code: '功能分类',
    caveat: '项目之间用途不同，金额大小不说明轻重。有项目缺少预算数的，不求合计。',
  },
  series: {
    title: (body: string, first: string, last: string) => `${body} ${first}–${last} 年度各项数据的变化`,
    noReport: '无报告',
    unit: '单位：见各分图',
    value: '数值',
    otherKey: '口径不同',
    caveat: '缺少的年份留空，不连线；少于三年不连线。口径（范围、分母）变了的年份另成一图。',
  },
};
