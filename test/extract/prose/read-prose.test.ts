import { describe, expect, it } from 'vitest';
import { readProse } from '../../../scripts/extract/prose/read-prose.ts';
import { documentOf } from '../cells.ts';

const TITLE = '岭前县公安局2022年度部门整体支出绩效自评报告\n\n';

/** What is read under a name from a text under a title of 2022: measure, value, and what is not the document's own. */
const read = (text: string, title = TITLE): string[] => [
  ...new Set(
    readProse(documentOf(title + text), '2022', [])
      .filter(({ toProve }) => !toProve)
      .map(({ measure, value, phase, scope, subject, denominator }) =>
        [measure, value.value || value.text, phase, scope, subject, denominator].filter(Boolean).join(' '),
      ),
  ),
];

type Case = readonly [what: string, text: string, expected: readonly string[]];

describe('parts of a sum are planned or done as the sum is', () => {
  it.each<Case>([
    [
      'planned',
      '“三公”经费预算数为81万元，其中：公务接待费9万元。',
      ['three_public 81 plan', 'three_public_reception 9 plan'],
    ],
    [
      'planned, over semicolons',
      '安排“三公”经费81万元，其中：公务接待费9万元；公务用车运行维护费72万元。',
      ['three_public 81 plan', 'three_public_reception 9 plan', 'three_public_vehicle_running 72 plan'],
    ],
    [
      'done, with its budget in brackets',
      '“三公”经费支出74万元（预算81万元），其中公务接待费8万元。',
      ['three_public 74', 'three_public 81 plan', 'three_public_reception 8'],
    ],
    [
      'a budget named to compare',
      '支出610万元，完成预算650万元的93.85%，其中基本支出400万元。',
      [
        'expenditure 610',
        'budget 650 unspecified',
        'execution_rate 93.85 unspecified',
        'expenditure_basic 400',
      ],
    ],
    [
      'spent, each part beside its own budget',
      '“三公”经费支出7万元，年初预算为9万元。其中：公务接待费支出2万元，年初预算为3万元。',
      ['three_public 7', 'three_public 9 plan', 'three_public_reception 2', 'three_public_reception 3 plan'],
    ],
    [
      'done, and kept within a budget',
      '“三公”经费支出86万元，控制在年初预算90万元以内。其中：公务接待费7万元。',
      ['three_public 86', 'three_public 90 plan', 'three_public_reception 7'],
    ],
    ['a planned pair', '预算收入合计640万元，支出合计640万元，其中人员经费400万元。', ['revenue 640 plan']],
    [
      'income and its outturn',
      '收入预算640万元，决算701万元；支出预算640万元，决算699万元。',
      ['revenue 640 plan', 'revenue 701', 'budget 640 unspecified', 'expenditure 699'],
    ],
  ])('%s', (_what, text, expected) => {
    const found = read(text);
    for (const one of expected) expect(found).toContain(one);
    expect(
      found.filter(
        (one) =>
          /^(?:revenue|expenditure|three)/.test(one) && !expected.includes(one) && !one.endsWith('plan'),
      ),
    ).toEqual([]);
  });
});

describe('figures of something else are left out', () => {
  it.each<Case>([
    ['one unit of the body', '看守所：预算82万元，支出80万元，执行率97.56%。', []],
    ['what things cost', '采购执法记录仪150台，支出73.5万元；改造派出所2个，实际支出120万元。', []],
    [
      'what the projects were given',
      '（一）年初项目预算安排241万元，与需求差距较大。',
      ['budget 241 special_projects arranged'],
    ],
    ['one kind of spending', '项目支出预算284万元，执行率95.78%。', ['expenditure_project 284 plan']],
    ['the mean of others', '全区各部门平均预算执行率为91.2%。', []],
    ['purchases', '采购预算210万元，政府采购执行率92%。', []],
    ['state capital', '国有资本经营预算0万元。', []],
    ['a quarter', '一季度支出210万元，执行率21%。', []],
    ['one indicator', '自评得分90分以上（优）13个。', []],
    ['transfers', '安排项目12个，其中中央转移支付资金58万元。', ['project_count 12 special_projects']],
    ['the money of others', '收到转移支付资金186万元，已支出172万元，支出率92.47%。', []],
    ['fiscal appropriations alone', '财政拨款收、支总计1230.55万元。', []],
    ['a mean of several', '项目支出绩效自评平均得分96.8分，最高99分。', []],
    ['the points that could be had', '绩效自评总分为100分，自评得分98分。', ['score 98']],
    ['a mean per head', '2022年人均公用经费3.2万元。', []],
    ['what a rate is to be', '预算执行率：100%的任务按期完成。', []],
    [
      'another rate below',
      '预算执行率=780万元/800万元×100%=97.5%\n在职人员控制率=在职/编制=221/230=96.09%',
      [
        'execution_rate 97.5 unspecified',
        'expenditure 780',
        'budget 800',
        'staff_actual 221',
        'staff_quota 230',
      ],
    ],
    [
      'a division that does not give its rate',
      '预算执行率=780万元/900万元×100%=97.5%',
      ['execution_rate 97.5 unspecified'],
    ],
    [
      'the section on three public expenses before',
      '二、“三公”经费\n三、支出决算情况：本年支出合计581万元，其中基本支出471万元。',
      ['expenditure 581', 'expenditure_basic 471'],
    ],
    [
      'kinds of spending in a list',
      '年初预算数704万元；\n决算数822万元；\n其中：\n基本支出决算数630万元，\n项目支出决算数192万元。',
      ['budget_initial 704 initial', 'expenditure 822', 'expenditure_basic 630', 'expenditure_project 192'],
    ],
    ['one project', '全年预算812万元，其中雪亮工程二期项目预算62万元。', ['budget_adjusted 812 adjusted']],
    ['one purchase', '我局装备购置预算30万元，已全部采购。', []],
    ['one special fund', '禁毒专项经费预算50万元，主要用于宣传。', []],
    [
      'the verdict of others',
      '县财政局对我局2022年度绩效评价得分91分，等级为优。\n委托第三方对雪亮工程评价得分88.2分，等级为良。\n本年度自评得分93.5分。',
      ['score 93.5'],
    ],
    ['last year', '2021年度自评得分91.2分、等级为优。', []],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('short names and lists', () => {
  it.each<Case>([
    [
      'parts of the vehicles',
      '公务用车购置及运行维护费172万元（购置费0万元、运行费172万元）。',
      ['three_public_vehicles 172', 'three_public_vehicle_purchase 0', 'three_public_vehicle_running 172'],
    ],
    [
      'one unit for all',
      '年初预算、全年预算和实际支出分别为73、82和81万元。',
      ['budget_initial 73 initial', 'budget_adjusted 82 adjusted', 'expenditure 81'],
    ],
    ['more figures than names', '公务接待费2021年、2022年分别为10万元、9万元。', []],
    ['a sum after its change', '全年支出增长2.1%，达到812万元。', ['expenditure 812']],
    [
      'an adjusted budget',
      '年初预算73万元，年末调整为82万元。',
      ['budget_initial 73 initial', 'budget_adjusted 82 adjusted'],
    ],
    [
      'a share of the funds',
      '申请专项资金302万元，支出291万元，占申请资金的96.36%。',
      [
        'budget 302 special_projects applied',
        'expenditure 291 special_projects',
        'execution_rate 96.36 special_projects applied',
      ],
    ],
    [
      'labels without units',
      '（单位：万元）\n本年总收入990.77，其中：其他收入200.5。',
      ['revenue_total 990.77', 'revenue_other 200.5'],
    ],
    [
      'what was spent of a listed sum',
      '“三公”经费预算81万元，其中公务接待费9万元；实际支出74万元，其中公务接待费8万元。',
      [
        'three_public 81 plan',
        'three_public_reception 9 plan',
        'three_public 74',
        'three_public_reception 8',
      ],
    ],
    [
      'the outturn after a semicolon',
      '全年预算数890万元；决算数880万元，执行率98.88%。',
      ['budget_adjusted 890 adjusted', 'expenditure 880', 'execution_rate 98.88 adjusted'],
    ],
    [
      'the other half of a pair',
      '预算项目15个，预算资金560万元；支出543万元。',
      [
        'budget 560 special_projects unspecified',
        'expenditure 543 special_projects',
        'project_count 15 special_projects',
      ],
    ],
    [
      'a rate after the year before',
      '2022年预算执行率由上年的95.2%提高到97.93%。',
      ['execution_rate 97.93 unspecified'],
    ],
    [
      'a rate after its target',
      '预算执行率目标值≥95%，实际完成97.93%。',
      ['execution_rate 97.93 unspecified'],
    ],
    [
      'parts of the three public expenses',
      '三、“三公”\n预算13万元、决算12万元。出国（境）0万元；车购0万元；车运9万元；接待3万元。',
      [
        'three_public 13 plan',
        'three_public 12',
        'three_public_overseas 0',
        'three_public_vehicle_purchase 0',
        'three_public_vehicle_running 9',
        'three_public_reception 3',
      ],
    ],
    ['a sum after its saving', '“三公”经费较预算节约18.22万元，为101.78万元。', ['three_public 101.78']],
    ['what was taken in', '按收入来源分，本年度共取得收入537万元。', ['revenue 537']],
    ['planned spending', '计划使用资金540万元。', ['budget 540 unspecified']],
    ['a rate in words', '预算执行率达到百分之九十八。', ['execution_rate 98 unspecified']],
    [
      'a share of the sum beside the budget of one expense',
      '3.公务接待费：支出8万元，占“三公”经费的1.66%，完成预算16万元的50%。',
      ['three_public_reception 8', 'three_public_reception 16 plan'],
    ],
    [
      'one expense that was neither planned nor spent',
      '1.因公出国（境）费：年初未安排预算，当年也未发生支出，与上年一致。',
      ['three_public_overseas 0 plan', 'three_public_overseas 0'],
    ],
    [
      'one expense that was not spent, under its heading',
      '1、因公出国（境）经费。全年没有组织出国（境）活动，无此项支出。',
      ['three_public_overseas 0'],
    ],
    [
      'projects and those of them that are graded',
      '54个项目中评价等级为优的51个，评价等级为良的3个。',
      ['project_count_excellent 51 special_projects'],
    ],
    [
      'money of a number of projects',
      '此次自评的项目为63个，涉及预算资金712万元。经汇总，部门整体自评得分93.6分。',
      ['budget 712 special_projects unspecified', 'score 93.6', 'project_count 63 special_projects'],
    ],
    [
      'the heading of one expense in the middle of a paragraph',
      '“三公”经费预算29万元。其中：1、因公出国（境）费用。2022年预算数8万元，与上年持平。',
      ['three_public 29 plan', 'three_public_overseas 8 plan'],
    ],
    [
      'a sum that is all of one part, after its change',
      '“三公”经费支出92万元，比上年减少3万元，全部为公务用车运行维护费；公务接待费、公务用车购置费均为0。',
      [
        'three_public 92',
        'three_public_vehicle_running 92',
        'three_public_reception 0',
        'three_public_vehicle_purchase 0',
      ],
    ],
    [
      'a verdict on one project a line',
      '办案业务费项目98.5分，等级为优；\n岗亭维护项目84分，等级为良。\n综合得分92分，等级为优。',
      [
        'score 98.5 project 办案业务费项目',
        'grade 优 project 办案业务费项目',
        'score 84 project 岗亭维护项目',
        'grade 良 project 岗亭维护项目',
        'score 92',
        'grade 优',
      ],
    ],
    ['points of a class of indicators', '2.预算执行情况（满分40分，自评36.85分）。', []],
    ['a label that ends like a sentence', '1.出国（境）费用。0万元。', ['three_public_overseas 0']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('a project', () => {
  it.each<Case>([
    [
      'whose name ends with its own money',
      '天网运维费\n预算安排300万元，支出290万元。\n2022年全年预算8600万元，自评得分95分。',
      [
        'budget 300 project 天网运维费 arranged',
        'expenditure 290 project 天网运维费',
        'budget_adjusted 8600 adjusted',
        'score 95',
      ],
    ],
    [
      'that headings on something else are none',
      '（一）队伍建设\n年初预算安排80万元，实际支出70万元。\n三、部分项目实施情况\n（一）主要成绩回顾\n全年支出84万元。',
      ['budget_initial 80 initial', 'expenditure 70', 'expenditure 84'],
    ],
    [
      'of the year before',
      '1.办案业务费项目。2021年办案业务费项目支出290万元，2022年支出310万元。',
      ['expenditure 310 project 办案业务费项目'],
    ],
    [
      'whose name stands over its money',
      '执法记录仪采购项目\n年初预算126万元，全年支出118万元。\n3.看守所在押人员生活费\n年初预算21万元，支出18万元。\n辅警人员经费自评得分98分。\n总体看，全年支出900万元。',
      [
        'budget_initial 126 project 执法记录仪采购项目 initial',
        'expenditure 118 project 执法记录仪采购项目',
        'budget_initial 21 project 看守所在押人员生活费 initial',
        'expenditure 18 project 看守所在押人员生活费',
        'score 98 project 辅警人员经费',
        'expenditure 900',
      ],
    ],
    [
      'no title over the money of the body',
      '部门预算支出\n年初预算126万元，全年支出118万元。',
      ['budget_initial 126 initial', 'expenditure 118'],
    ],
    [
      'an item whose number was not saved',
      '办案业务费。预算26万元，支出25万元，自评得分96分。\n机关运行经费：预算9万元，支出8万元。',
      [
        'budget 26 project 办案业务费 unspecified',
        'expenditure 25 project 办案业务费',
        'score 96 project 办案业务费',
      ],
    ],
    [
      'under a heading of a section on each',
      '三、分项目自评情况\n（一）禁毒工作\n1、资金情况：年初预算90万元，实际支出78万元。\n四、问题\n全年支出900万元。',
      ['budget_initial 90 project 禁毒工作 initial', 'expenditure 78 project 禁毒工作', 'expenditure 900'],
    ],
    [
      'an item with its budget in one sentence',
      '1. 辅警保险经费，预算120万元。目标：发放及时率100%。\n2. 社会保障和就业支出，预算90万元。',
      ['budget 120 project 辅警保险经费 unspecified'],
    ],
    [
      'no heading on what was done with the money',
      '1.资金申请及批复。项目向县财政申请资金68万元。',
      ['budget 68 applied'],
    ],
    ['no class of spending', '（5）住房保障、卫生健康等其他科目。年初预算合计43万元，支出合计45万元。', []],
    [
      'reviewed in its own paragraph',
      '“天桥监控”项目绩效自评综述：项目自评得分为98分。全年预算数为86万元，执行数为85万元。',
      [
        'budget_adjusted 86 project 天桥监控项目 adjusted',
        'expenditure 85 project 天桥监控项目',
        'score 98 project 天桥监控项目',
      ],
    ],
    [
      'named by a heading',
      '一、警犬训练项目\n预算安排25万元，实际支出24万元。\n二、其他情况\n全年支出812万元。',
      ['budget 25 project 警犬训练项目 arranged', 'expenditure 24 project 警犬训练项目', 'expenditure 812'],
    ],
    [
      'that a paragraph turns to',
      '自评项目14个。“警务助理补助”项目自评97分：全年预算数216万元，执行数214万元。',
      [
        'budget_adjusted 216 project 警务助理补助项目 adjusted',
        'expenditure 214 project 警务助理补助项目',
        'project_count 14 special_projects',
        'score 97 project 警务助理补助项目',
      ],
    ],
    [
      'in a list by words',
      '第一，森林巡护，预算90万元，支出88万元。',
      ['budget 90 project 森林巡护 unspecified', 'expenditure 88 project 森林巡护'],
    ],
    ['that is an indicator', '5.运行成本。“三公”经费支出39万元。', ['three_public 39']],
    [
      'that a sentence names as an example',
      '支付进度偏慢。例如岗亭改造二期项目预算68万元，当年仅支付21万元，执行率30.88%。全年支出812万元。',
      [
        'budget 68 project 岗亭改造二期项目 unspecified',
        'expenditure 21 project 岗亭改造二期项目',
        'execution_rate 30.88 project 岗亭改造二期项目 unspecified',
        'expenditure 812',
      ],
    ],
    [
      'named by a heading in a section on each',
      '三、各项目自评情况\n（一）办案业务费\n1.资金情况。该项目年初预算42万元，支出41万元。\n4.自评得分97.5分，等级为优。\n四、其他\n全年支出812万元。',
      [
        'budget_initial 42 project 办案业务费 initial',
        'expenditure 41 project 办案业务费',
        'score 97.5 project 办案业务费',
        'grade 优 project 办案业务费',
        'expenditure 812',
      ],
    ],
    [
      'with what was asked for, granted and received',
      '一、岗亭改造项目\n申请资金32万元，财政批复26万元，到位21万元，支出21万元。',
      [
        'budget 32 project 岗亭改造项目 applied',
        'budget 26 project 岗亭改造项目 unspecified',
        'budget 21 project 岗亭改造项目 received',
        'expenditure 21 project 岗亭改造项目',
      ],
    ],
    [
      'that is none',
      '2.资金执行率。预算210万元，实际支出193万元。',
      ['budget 210 unspecified', 'expenditure 193'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
});

describe('short words beside what was named', () => {
  it.each<Case>([
    [
      'parts of the vehicles in the sentence after',
      '公务用车购置及运行维护费支出130万元。其中，购置28.5万元（更新2辆），运行维护101.5万元。',
      [
        'three_public_vehicles 130',
        'three_public_vehicle_purchase 28.5',
        'three_public_vehicle_running 101.5',
      ],
    ],
    [
      'the sum of the three',
      '公务用车运行维护费79.95万元，公务接待费2.46万元，合计82.41万元。',
      ['three_public_vehicle_running 79.95', 'three_public_reception 2.46', 'three_public 82.41'],
    ],
    ['no sum of one part alone', '公务接待费2.46万元，合计2.46万元。', ['three_public_reception 2.46']],
    [
      'kinds of spending',
      '全年支出7690万元，其中基本5920万元，项目1770万元。',
      ['expenditure 7690', 'expenditure_basic 5920', 'expenditure_project 1770'],
    ],
    ['an expense that was completed', '公务接待费，完成6.81万元。', ['three_public_reception 6.81']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('what holds for one fund, one year, one part of the points', () => {
  it.each<Case>([
    [
      'a paragraph that goes on about one fund',
      '一般公共预算财政拨款支出840万元，占97%。年初预算为790万元，支出决算为840万元，完成年初预算的106%。',
      [],
    ],
    [
      'a section on one fund',
      '五、一般公共预算财政拨款支出决算情况说明\n（一）总体情况。年初预算为790万元，支出决算为840万元。\n六、其他\n部门年初预算800万元。',
      ['budget_initial 800 initial'],
    ],
    [
      'the whole within a section on one fund',
      '二、一般公共预算支出情况\n（一）部门整体收支\n年初预算为790万元。\n三、其他\n无。',
      ['budget_initial 790 initial'],
    ],
    [
      'a section of the year after ends with the next heading',
      '二、2023年预算安排\n2023年拟安排预算5900万元。\n三、自评结果\n2022年度得分92.2分，等级优。',
      ['budget 5900 arranged', 'grade 优', 'score 92.2'],
    ],
    [
      'points for a rate',
      '执行率97.37%，自评得分9.74分。',
      ['execution_rate 97.37 unspecified', 'execution_score 9.74'],
    ],
    [
      'points of a part',
      '预算执行情况（满分8分，自评得分7.83分）。',
      ['execution_weight 8', 'execution_score 7.83'],
    ],
    ['points of another part', '资产管理（满分8分，自评得分7.83分）。', []],
    [
      'the beginning of the year apart from the budget',
      '2022年初县财政批复我局预算6850万元。',
      ['budget_initial 6850 initial'],
    ],
    ['other people', '辅警人员经费1262万元，人员及公用类支出1829万元。', []],
    ['other balances', '使用非财政拨款结余5万元，年初财政拨款结转和结余8万元。', []],
    ['other costs', '2022年机关运行经费预算402万元。', []],
    ['other rates', '社区戒毒社区康复执行率98.6%。', []],
    [
      'one figure for revenue and spending',
      '收入总计、支出总计均为5288.4万元。',
      ['expenditure_total 5288.4', 'revenue_total 5288.4'],
    ],
    [
      'one amount against two budgets',
      '全年支出9120万元，完成年初预算的114%，完成调整预算的95%。',
      ['expenditure 9120', 'execution_rate 114 initial', 'execution_rate 95 adjusted'],
    ],
    [
      'the beginning of the year, and who decided it',
      '区财政年初批复我局预算19846.3万元，调整后预算22156.85万元。',
      ['budget_initial 19846.3 initial', 'budget_adjusted 22156.85 adjusted'],
    ],
    [
      'one spending against two budgets, each by its name',
      '年初部门预算批复我局5000万元，调整后预算为5600万元，决算5432万元，执行率97%（按调整后预算计算），按年初预算计算执行率为108.64%。',
      [
        'budget_initial 5000 initial',
        'budget_adjusted 5600 adjusted',
        'expenditure 5432',
        'execution_rate 97 adjusted',
        'execution_rate 108.64 initial',
      ],
    ],
    [
      'the whole again, after a word on transfers',
      '年初预算10856万元，因上级转移支付下达，调整后预算为12806.77万元，实际支出12417.93万元，预算执行率为96.96%。',
      [
        'budget_initial 10856 initial',
        'budget_adjusted 12806.77 adjusted',
        'expenditure 12417.93',
        'execution_rate 96.96 adjusted',
      ],
    ],
    [
      'the beginning of the year, and a clause on who decided it',
      '2022年初，经县人大批准，部门预算支出8410万元。',
      ['budget_initial 8410 initial'],
    ],
    [
      'which budget, in brackets',
      '预算数（调整后）：26508.31万元。全年预算1988.36万元（年初1650万元）。',
      [
        'budget_adjusted 26508.31 adjusted',
        'budget_adjusted 1988.36 adjusted',
        'budget_initial 1650 initial',
      ],
    ],
    [
      'another year beside each part of a plan',
      '“三公”经费预算78万元，其中：因公出国（境）费预算0万元，2021年预算0万元；公务接待费预算14.5万元，2021年预算19.2万元。',
      ['three_public 78 plan', 'three_public_overseas 0 plan', 'three_public_reception 14.5 plan'],
    ],
    [
      'a line of short words on the three',
      '▲三公：65.5万元\n　其中　出境0　购车0　用车64.1　接待1.4',
      [
        'three_public 65.5',
        'three_public_overseas 0',
        'three_public_vehicle_purchase 0',
        'three_public_vehicle_running 64.1',
        'three_public_reception 1.4',
      ],
    ],
    [
      'such a line on their budget',
      '“三公”经费使用情况\n全年预算：\n三公88.5 出国0 运行85.5 接待3',
      [
        'three_public 88.5 plan',
        'three_public_overseas 0 plan',
        'three_public_vehicle_running 85.5 plan',
        'three_public_reception 3 plan',
      ],
    ],
    ['such a line on something else', '各类活动：\n运行85 接待3', []],
    ['points of a part beside the total', '该项自评得分8分。综合自评得分92.3分。', ['score 92.3']],
    ['a score under its heading', '（三）自评得分\n91.25分，等级为优。', ['grade 优', 'score 91.25']],
    ['points under another heading', '（三）产出指标\n91.25分。', []],
    [
      'figures that are not published',
      '本年收入合计涉密，项目支出***万元（涉密）。',
      ['revenue 涉密', 'expenditure_project ***万元'],
    ],
    [
      'a year in brackets that is over',
      '部门预算总额7638.24万元（不含2021年结转88.1万元），全年累计支付7510.47万元。',
      ['budget 7638.24 unspecified', 'expenditure 7510.47'],
    ],
    [
      'a rate with what it divides',
      '预算执行率=全年执行数/全年预算数=99.18%。支出预算完成率（与年初预算相比）为112.19%。',
      ['execution_rate 99.18 unspecified', 'execution_rate 112.19 initial'],
    ],
    [
      'a rate by what it is a share of',
      '决算数占调整预算数的比例：98.83%。',
      ['execution_rate 98.83 adjusted'],
    ],
    ['an amount after its share', '基本支出占79.2%，为8011.52万元。', ['expenditure_basic 8011.52']],
    [
      'units that go on in brackets',
      '基本支出2110.2万元（人员1920.15，日常公用190.05）。',
      ['expenditure_basic 2110.2', 'expenditure_personnel 1920.15', 'expenditure_public 190.05'],
    ],
    [
      'a sum that is all of one part',
      '“三公”经费支出72.6万元，均为公务用车运行维护费。',
      ['three_public 72.6', 'three_public_vehicle_running 72.6'],
    ],
    [
      'a sum that is mostly of one part',
      '“三公”经费支出72.6万元，主要为公务用车运行维护费。',
      ['three_public 72.6'],
    ],
    ['a paragraph on one of the units', '（二）交通管理大队。年初预算2130.4万元，全年支出2301.19万元。', []],
    [
      'a numbered paragraph on one part, over its sentences',
      '（2）公务用车运行维护费支出决算为351.86万元。全年预算为386万元。',
      ['three_public_vehicle_running 351.86', 'three_public_vehicle_running 386 plan'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it('one fund alone is the whole where the report says that there is no other', () => {
    const fund = '二、一般公共预算支出情况\n年初预算790万元，支出840万元。\n三、政府性基金预算支出情况\n';
    expect(read(`${fund}无`)).toEqual(['budget_initial 790 initial', 'expenditure 840']);
    expect(read(`${fund}支出20万元`)).toEqual([]);
  });

  it.each<Case>([
    [
      'money given for it, by its name',
      '岗亭维修项目自评情况：县财政安排岗亭维修项目资金120万元。',
      ['budget 120 project 岗亭维修项目 arranged'],
    ],
    [
      'items under circled numbers',
      '①岗亭维修，预算120万元。\n②警用车辆更新，预算80万元。',
      ['budget 120 project 岗亭维修 unspecified', 'budget 80 project 警用车辆更新 unspecified'],
    ],
    [
      'a name in quotes at the head of an item, whatever it is made of',
      '1、“社区警务辅助人员经费”年初预算2975万元，支出2904万元。',
      [
        'budget_initial 2975 project 社区警务辅助人员经费 initial',
        'expenditure 2904 project 社区警务辅助人员经费',
      ],
    ],
    [
      'a name in quotes in the middle of a paragraph',
      '项目全年预算合计4216万元。其中“雪亮工程运维”项目预算860万元、支出850万元。',
      [
        'budget_adjusted 4216 adjusted',
        'budget 860 project 雪亮工程运维项目 unspecified',
        'expenditure 850 project 雪亮工程运维项目',
      ],
    ],
    [
      'no project but an item of a classification',
      '1.公共安全支出（类）公安（款）行政运行（项）。年初预算为12万元。',
      [],
    ],
  ])('a project: %s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('lines of a plan that say nothing of a project but its amount', () => {
  const PLAN = '岭前县公安局2022年部门预算\n\n';

  it.each<Case>([
    [
      'under a heading on projects',
      '六、重点项目\n1.“岗亭”维修：88万元。\n七、其他\n1.岗亭维修：90万元。',
      ['project_amount 88 project 岗亭维修'],
    ],
    [
      'in a list',
      '重点项目：岗亭维修88万元；号牌制作12.5万元；合计100.5万元。',
      ['project_amount 88 project 岗亭维修', 'project_amount 12.5 project 号牌制作'],
    ],
    ['results of a project', '三、项目效益情况\n1.为群众挽回损失：3200万元。', []],
    ['sources of its money', '六、重点项目\n1.中央补助：300万元。', []],
  ])('%s', (_what, text, expected) => expect(read(text, PLAN)).toEqual(expected));

  it('in a report on the year they may tell of results', () =>
    expect(read('六、重点项目\n1.挽回企业损失：88万元。')).toEqual([]));
});

describe('which budget a rate divides by', () => {
  it.each<Case>([
    [
      'as a share, without the amount',
      '全年支出占调整后预算的98.7%，年末结转和结余128万元。',
      ['execution_rate 98.7 adjusted', 'balance_accumulated 128'],
    ],
    [
      'as a share of what was arranged',
      '预算安排126万元。实际支出118万元，占预算安排数的比例（预算执行率）为93.65%。',
      ['budget 126 arranged', 'expenditure 118', 'execution_rate 93.65 arranged'],
    ],
    [
      'by the words before it, not by the budget next to it',
      '实际到位资金154万元，支出151万元，批复预算的总体执行率为94.63%。',
      ['budget 154 received', 'expenditure 151', 'execution_rate 94.63 unspecified'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('words that look like ours and say something else', () => {
  it.each<Case>([
    [
      'what was done, before a budget',
      '1.严格执行预算，全年预算5600万元，支出5400万元。\n2.预算配置。年初部门预算5200万元。',
      ['budget_adjusted 5600 adjusted', 'expenditure 5400', 'budget_initial 5200 initial'],
    ],
    ['fees that were collected', '2022年我局执收执罚共实现收入420万元，上缴财政。', []],
    ['what purchases were granted', '全年政府采购计划批复金额300万元，实际采购290万元。', []],
    [
      'spending behind what was counted, with its rate',
      '2022年部门预算5200万元。全年新建派出所2个，支出5100万元，预算执行率98.08%。',
      ['budget 5200 unspecified', 'expenditure 5100', 'execution_rate 98.08 unspecified'],
    ],
    ['a sum of all bodies', '2018年全县汇总支出3218万元。', []],
    ['things to be bought', '本年度拟购置固定资产总额306万元。', []],
    ['what kinds of budget hold', '其中人员类预算386万元、项目类预算87万元。', []],
    [
      'rates whose spending or budget stands elsewhere',
      '本年支出完成调整预算的97.87%。\n总支出占调整后预算的比例即预算执行率为98.63%。\n2022年初，县人民代表大会批准我局部门预算923万元。',
      ['execution_rate 97.87 adjusted', 'execution_rate 98.63 unspecified', 'budget_initial 923 initial'],
    ],
    [
      'projects that were carried out',
      '2022年共实施项目26个，实际支出435万元。',
      ['expenditure 435 special_projects', 'project_count 26 special_projects'],
    ],
    [
      'of teams, grades of one project, and points of one',
      '全局共有项目12个，分3个项目组开展工作。\n大力推进天网工程，该项目评价等级为优。\n经综合评价，2022年办案业务费得分9分。',
      ['project_count 12 special_projects'],
    ],
    [
      'the general budget as a source, and what it provides for',
      '全年一般公共预算“三公”经费支出138万元。\n公务用车运行维护费一般公共预算40万元。',
      ['three_public 138', 'three_public_vehicle_running 40 plan'],
    ],
    [
      'people beside those who have left',
      '编制368人，实有人数463人，其中：在职352人，增加6人；退休111人。',
      ['staff_quota 368', 'staff_actual 352'],
    ],
    [
      'a budget that was not reached, and one that holds more',
      '“三公”经费支出268万元，未超过年初预算310万元。\n全年预算数（含上年结转）调整为1584万元。',
      ['three_public 268', 'three_public 310 plan', 'budget_adjusted 1584 adjusted'],
    ],
    [
      'numbers of items are no figures',
      '②公务用车运行维护费21万元，保有量97台；',
      ['three_public_vehicle_running 21'],
    ],
    ['a share of the budget', '基本支出占部门预算的比重为65%，“三公”经费支出占部门预算的比例为0.8%。', []],
    ['a sub-unit beside its quota', '核定编制210人，其中看守所40人，实际35人。', ['staff_quota 210']],
    ['other people', '辅警编制300人，实际285人。', []],
    ['what the three fell by', '“三公”经费比上年减少（万元）：\n合计4.2、运行3.5、接待1.2', []],
    ['the three of another year', '2021年“三公”经费决算（万元）：\n合计79.6出国0运行78.4接待1.2', []],
    ['numbers of cars', '“三公”经费：\n公车：30，购车：2', []],
    [
      'a count of cars at the head of a paragraph',
      '2.公务用车30辆，均已张贴标识。全年预算5600万元，支出5432万元。',
      ['budget_adjusted 5600 adjusted', 'expenditure 5432'],
    ],
    ['points that others gave', '（三）县财政局抽评得分\n82分，等级良。', []],
    ['points of last year', '（一）上年度自评得分\n95.5分。', []],
    ['how content people are', '社会公众满意度测评得分：\n92.5分。', []],
    [
      'one fund beside another that was spent',
      '二、一般公共预算支出情况\n全年预算5600万元。\n三、政府性基金预算支出情况\n政府性基金预算支出800万元，未超预算，无结转结余。',
      [],
    ],
    ['what has not changed', '政府性基金收入均未发生较大变化，其他收入未发生变化。', []],
    ['misuse of cars', '三公经费支出35万元，无购车审批不严、出国违规等情况。', ['three_public 35']],
    ['secret things that were bought', '全年项目支出涉密信息系统建设经费120万元。', []],
    ['points of the parts of an evaluation', '项目支出绩效自评得分为：决策20分、过程20分、效益28分。', []],
    ['an item of a classification', '（二）民警工资及津补贴。年初预算3000万元，支出2950万元。', []],
    ['a part of the projects', '其中：基本建设类项目支出486万元。', []],
    ['what was achieved', '2.反诈工作成效明显。止付冻结涉案资金2360万元。', []],
    ['grand totals of one fund', '2022年度财政拨款收入总计40861.16万元，支出总计40861.16万元。', []],
    ['purchases', '政府采购预算210万元，实际支出193万元，执行率91.9%。', []],
    ['purchases, by the heading', '2.政府采购执行率。预算210万元，实际支出193万元。', []],
    [
      'purchases, and then the whole',
      '政府采购预算210万元，实际支出193万元；部门整体支出5432万元，预算执行率97%。',
      ['expenditure 5432', 'execution_rate 97 unspecified'],
    ],
    ['a cost', '印刷费预算10万元，仅支出3万元。', []],
    [
      'grades of other projects',
      '雪亮工程项目支出90万元。各项目等级均为优，仅禁毒项目等级为良。',
      ['expenditure 90 project 雪亮工程项目'],
    ],
    [
      'money of others',
      '反诈宣传项目支出90万元。全年止付资金4120万元，返还群众被骗资金35万元。',
      ['expenditure 90 project 反诈宣传项目'],
    ],
    [
      'from how many points on a grade is given',
      '工作组打分汇总，得分90分（含）以上为优，80分至90分为良。',
      [],
    ],
    ['projects that were looked into', '配合完成对3个项目的专项审计，未发现问题。', []],
    [
      'projects as a group',
      '列入部门预算的项目共3个，预算资金合计81万元。',
      ['budget 81 special_projects unspecified', 'project_count 3 special_projects'],
    ],
    ['an expense that fell', '受疫情影响，差旅费仅支出42万元。', []],
    ['one contract', '监控三期应付52万元，当年支付31万元。', []],
    ['the money of one level', '中央资金：项目支出320万元；本级资金：项目支出1200万元。', []],
    ['a share of the whole', '“三公”经费支出98万元，占全年预算9800万元的1%。', ['three_public 98']],
    ['a desk', '（一）指挥中心。安排资金120万元，支出118万元。', []],
    ['what one month cost', '项目资金：12月支付133.38万元。', []],
    ['what was granted for a building', '业务用房建设经县发改局批复3200万元。', []],
    ['what was granted in addition', '年中申请追加资金61万元，批复41万元。', []],
    [
      'what was done in time',
      '如期完成岗亭建设项目投入使用，全年预算86万元，支出83万元。',
      ['budget_adjusted 86 adjusted', 'expenditure 83'],
    ],
    [
      'what a change consists of',
      '“三公”经费支出72.6万元，较年初预算减少8.4万元，全部为公务接待费支出。',
      ['three_public 72.6'],
    ],
    [
      'a share of the whole budget',
      '“三公”经费支出72.6万元，占部门预算总额的比例为0.84%。',
      ['three_public 72.6'],
    ],
    ['points that could be had', '体系分为决策（15分）、产出（60分）、效益（25分）三个部分，总分100分。', []],
    [
      'a transfer that the budget holds',
      '全年预算数12036万元（含上级转移支付资金836万元），实际支出11734万元。',
      ['budget_adjusted 12036 adjusted', 'expenditure 11734'],
    ],
    [
      'a source of the money',
      '实施专项项目5个，全年预算资金2815万元，资金来源为本级财政资金1985万元。',
      ['budget_adjusted 2815 special_projects adjusted', 'project_count 5 special_projects'],
    ],
    [
      'an example at the head of a paragraph',
      '如“岗亭维修”项目受雨季影响，支出进度仅为61.5%。',
      ['execution_rate 61.5 project 岗亭维修项目 unspecified'],
    ],
    [
      'an example in quotes',
      '二是个别项目支出进度偏慢。如“岗亭维修”项目受雨季影响，支出进度仅为61.5%。',
      ['execution_rate 61.5 project 岗亭维修项目 unspecified'],
    ],
    ['what it costs to run the body', '局机关运行经费2022年支出689万元。', []],
    [
      'the amount of purchases',
      '岗亭维修项目支出90万元。政府采购金额514万元。',
      ['expenditure 90 project 岗亭维修项目'],
    ],
    ['a rule on budgets', '1.公务接待费：坚持无预算不支出，未发生费用超支问题。', []],
    ['a section of nothing', '三、政府性基金预算支出情况：无。', []],
    ['one project of some', '2.个别项目如岗亭升级，预算120万元，因变更仅支付35.8万元。', []],
    ['verdicts on units', '绩效结论：97.3分，等级为优。', ['grade 优']],
    [
      'grand totals of a fund',
      '2022年度财政拨款总计8612万元，其中年初结转216万元。',
      ['revenue_carryover 216'],
    ],
    [
      'the whole after purchases under a heading',
      '2.政府采购执行率。预算210万元，实际采购193万元。3.部门预算执行率。年初预算8612万元，实际支出8396万元。',
      ['budget_initial 8612 initial', 'expenditure 8396'],
    ],
    ['money left over', '年末预算30万元结转下年，办公用品预算控制30万元。', ['budget 30 unspecified']],
    ['money carried in', '项目预算数（年初结转资金）：120万元。', ['budget 120 unspecified']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it('money of several sources is not one budget', () => {
    const title = '岭前县公安局2022年度警务辅助人员经费项目支出绩效自评报告\n\n';
    expect(read('县财政安排警务辅助人员经费700万元。', title)).toEqual(['budget 700 arranged']);
    const both = '上级下达警务辅助人员经费300万元，县财政安排警务辅助人员经费700万元。';
    expect(read(both, title)).toEqual([]);
  });
});

describe('spending that is only named, and what it has carried out', () => {
  it.each<Case>([
    ['of the first budget', '全年支出完成年初预算的125.11%。', ['execution_rate 125.11 initial']],
    [
      'behind a label',
      '（1）资金支出率：全年支出数占调整预算数的97.61%，按比例计分。',
      ['execution_rate 97.61 adjusted'],
    ],
    ['a share of the spending', '基本支出400万元，占全年支出的65.57%。', ['expenditure_basic 400']],
    ['one kind of it', '公用支出占全年预算的12.5%。', []],
    [
      'one expense named before it',
      '培训费年初预算20万元，全年支出占年初预算的60%。',
      ['training_expense 20 plan'],
    ],
    ['running costs', '2022年机关运行经费支出620万元，支出决算完成年初预算的98%。', []],
    ['under the name of an expense', '3.会议费。支出决算完成年初预算的50%。', []],
    ['purchases', '政府采购年初预算800万元，实际支出占年初预算的88%。', []],
    [
      'beside both budgets',
      '年初预算640万元，调整后全年预算为700万元，全年支出占调整后预算的98.56%。',
      ['budget_initial 640 initial', 'budget_adjusted 700 adjusted', 'execution_rate 98.56 adjusted'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('money of something else that is worded like ours', () => {
  it.each<Case>([
    ['purchases that were changed', '2022年政府采购预算由年初的800万元调整为860万元。', []],
    ['pay that was changed', '人员经费预算由年初的5200万元调整为5600万元。', []],
    [
      'the whole that was changed',
      '2022年部门预算由年初的9200万元调整为9800万元。',
      ['budget_initial 9200 initial', 'budget_adjusted 9800 adjusted'],
    ],
    ['sold', '全年处置报废车辆6台，取得收入3.2万元，及时足额上缴财政。', []],
    ['one expense', '差旅费发生支出35万元，执法办案发生支出420万元。', []],
    // What is left over stays only where the whole report proves it: see settle.ts.
    [
      'money from above',
      '2022年争取上级装备资金600万元，已使用520万元，剩余80万元结转。',
      ['balance_current 80'],
    ],
    ['the costs of works', '反诈中心改造工程送审价130万元，经财政评审最终核定118万元。', []],
    [
      'the budget of the expense that the sentence before was about',
      '公务接待费支出决算为18.27万元，占3.33%。预算数为26.00万元，完成预算的70.27%。',
      ['three_public_reception 18.27', 'three_public_reception 26 plan'],
    ],
    [
      'why a budget was changed',
      '年初部门预算9126.8万元，年中因追加扫黑除恶专项经费等调整增加1271.41万元，调整后预算数10398.21万元。',
      ['budget_initial 9126.8 initial', 'budget_adjusted 10398.21 adjusted'],
    ],
    ['asked for', '申请追加资金80万元用于公务用车购置，财政未批复。', []],
    ['saved', '节约的12万元用于培训费。', []],
    ['earmarked', '县财政安排我局经费共计480万元用于禁毒工作。', []],
    ['points for the three', '“三公”经费控制率：“三公”经费支出完成年初预算的86%，得5分。', []],
    [
      'classes',
      '按支出功能分类，具体为：行政运行预算6000万元，支出5990万元；一般行政管理事务预算800万元，支出790万元。',
      [],
    ],
    ['fines', '非税收入年初预算500万元，决算数620万元。', ['budget_initial 500 initial']],
    [
      'what did not happen, beside what was planned',
      '2022年“三公”经费预算130万元，其中公务接待费10万元，全年未发生因公出国（境）费用。',
      ['three_public 130 plan', 'three_public_reception 10 plan', 'three_public_overseas 0'],
    ],
    [
      'behind the last of a list',
      '（一）城区监控租赁。\n全年预算380万元，执行数376万元。\n（二）反诈宣传。\n全年预算20万元，执行数20万元。\n部门整体支出绩效自评得分96分。\n固定资产总额5600万元。',
      [
        'budget_adjusted 380 project 城区监控租赁 adjusted',
        'expenditure 376 project 城区监控租赁',
        'budget_adjusted 20 project 反诈宣传 adjusted',
        'expenditure 20 project 反诈宣传',
        'score 96',
        'fixed_assets 5600',
      ],
    ],
    [
      'behind a list in a sentence',
      '其中：城区监控租赁预算380万元，支出376万元；反诈宣传预算20万元，支出20万元。“三公”经费支出112万元。',
      [
        'budget 380 project 城区监控租赁 unspecified',
        'expenditure 376 project 城区监控租赁',
        'budget 20 project 反诈宣传 unspecified',
        'expenditure 20 project 反诈宣传',
        'three_public 112',
      ],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  const OF_PROJECTS = '岭前县公安局2022年度项目支出绩效自评报告\n\n';

  it('the parts of what projects got, of the report’s own year, and what later paragraphs say of them in turn', () => {
    const parts = '2022年安排专项资金70万元，其中：村警补贴30万元、监控电费40万元。';
    expect(read(`${parts}\n\n两个专项自评得分分别为97分、99分。`, OF_PROJECTS)).toEqual([
      'budget 30 project 村警补贴 arranged',
      'budget 40 project 监控电费 arranged',
      'budget 70 special_projects arranged',
      'score 97 project 村警补贴',
      'score 99 project 监控电费',
    ]);
  });

  it.each<Case>([
    [
      'parts that do not add up to the sum',
      '安排专项资金70万元，其中：村警补贴30万元、监控电费20万元。',
      ['budget 70 special_projects arranged'],
    ],
    ['what one of several spent', '其余专项全部支出，弹药库改造因招标推迟仅支出107.7万元。', []],
  ])('%s', (_what, text, expected) => expect(read(text, OF_PROJECTS)).toEqual(expected));

  it('one of several projects, which no heading names', () => {
    const text = '雪亮工程运维我局申报400万元，县财政局批复380万元，使用376万元，使用率98.9%。';
    expect(read(text, OF_PROJECTS)).toEqual([]);
  });
});

describe('what a heading makes of the money under it', () => {
  it.each<Case>([
    [
      'two things in a heading',
      '三、预算执行及“三公”经费情况\n\n本部门支出7905万元。“三公”经费支出104.92万元。',
      ['expenditure 7905', 'three_public 104.92'],
    ],
    ['the three alone', '三、“三公”经费情况\n\n全年支出104.92万元。', ['three_public 104.92']],
    [
      'a fund together with the whole',
      '二、一般公共预算支出及整体收支情况\n\n全年支出合计6210万元。',
      ['expenditure 6210'],
    ],
    ['a fund alone', '二、一般公共预算支出情况\n\n全年支出合计6210万元。', []],
    [
      'a fund under the usual heading of final accounts',
      '八、政府性基金预算支出决算总体情况说明\n\n年初预算500万元，支出480万元，完成预算的96%。',
      [],
    ],
    [
      'income before spending',
      '1．收入。2022年收入年初预算为986万元，决算数为1320万元，为年初预算的133.87%。',
      ['budget_initial 986 initial', 'revenue 1320'],
    ],
    [
      'spending beside it',
      '2．支出。2022年支出年初预算为986万元，决算数为1350万元，为年初预算的136.92%。',
      ['budget_initial 986 initial', 'expenditure 1350', 'execution_rate 136.92 initial'],
    ],
    [
      'two expenses at the head of a paragraph',
      '（一）会议费、培训费。2022年会议费预算4.20万元，培训费预算36.50万元。',
      ['meeting_expense 4.2 plan', 'training_expense 36.5 plan'],
    ],
    [
      'projects of a department are no name',
      '本年度部门预算项目共27个，预算总额3560万元，实际支出3471万元。',
      [
        'budget 3560 special_projects unspecified',
        'expenditure 3471 special_projects',
        'project_count 27 special_projects',
      ],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

it('a year to which something is put off is not that of the next figure', () =>
  expect(read('由于道路施工，工程顺延至2023年，年末支出361.72万元。')).toEqual(['expenditure 361.72']));

it('projects in quotes, each with its verdict', () =>
  expect(read('其中“禁毒专项”自评得分95.5分，等级为优；“信息网络运维”自评得分88分，等级为良。')).toEqual([
    'score 95.5 project 禁毒专项',
    'grade 优 project 禁毒专项',
    'score 88 project 信息网络运维',
    'grade 良 project 信息网络运维',
  ]));

it('a verdict on the project of the paragraph', () =>
  expect(read('2.辅警人员经费。本项目安排资金1,020万元。该项目得99.5分，评定为优。')).toEqual([
    'budget 1020 project 辅警人员经费 arranged',
    'grade 优 project 辅警人员经费',
    'score 99.5 project 辅警人员经费',
  ]));

describe('figures that follow the words for another in the same sentence', () => {
  it.each<Case>([
    [
      'rates of two budgets, each with its amount',
      '实际完成支出1098万元，为年初预算数935万元的117.43%，为调整预算数1121万元的97.95%。',
      [
        'expenditure 1098',
        'budget_initial 935 initial',
        'execution_rate 117.43 initial',
        'budget_adjusted 1121 adjusted',
        'execution_rate 97.95 adjusted',
      ],
    ],
    [
      'on another basis',
      '全年预算数1648万元，全年执行数1607万元，执行率97.51%（按年初预算数1520万元的口径计算为105.72%）。',
      [
        'budget_adjusted 1648 adjusted',
        'expenditure 1607',
        'execution_rate 97.51 adjusted',
        'budget_initial 1520 initial',
        'execution_rate 105.72 initial',
      ],
    ],
    [
      'from what to what',
      '部门预算由年初的1436万元调整为1390万元，其中收回项目结余120万元。',
      ['budget_initial 1436 initial', 'budget_adjusted 1390 adjusted'],
    ],
    [
      'what was left to spend is no spending',
      '年度预算调整为4120万元，当年执行完毕4016万元，未执行的104万元结转下年。',
      ['budget_adjusted 4120 adjusted', 'expenditure 4016'],
    ],
    ['why it was changed', '因政策性增资等因素年度预算调整为4120万元。', ['budget_adjusted 4120 adjusted']],
    [
      'names and figures between strokes',
      '年初预算数/全年预算数/全年执行数：5208万元/5540万元/5497万元。',
      ['budget_initial 5208 initial', 'budget_adjusted 5540 adjusted', 'expenditure 5497'],
    ],
    ['numbers of lines', '5.预算执行率（3/2）：99.29%。', ['execution_rate 99.29 unspecified']],
    [
      'what was done with each part, in brackets',
      '2022年部门预算1098万元（执行1091万元），其中：基本支出834万元（执行833万元）。',
      ['budget 1098 unspecified', 'expenditure 1091', 'expenditure_basic 834 plan', 'expenditure_basic 833'],
    ],
    [
      'the parts of a plan',
      '支出预算中：基本支出705万元，项目支出229万元。',
      ['expenditure_basic 705 plan', 'expenditure_project 229 plan'],
    ],
    [
      'the use of money',
      '全年使用专项资金398万元，使用率95.9%。',
      ['expenditure 398 special_projects', 'execution_rate 95.9 special_projects unspecified'],
    ],
    ['costs one by one', '全年印刷费、办公费共支出64.3万元。', []],
    ['what the body costs to run', '本年机关运行经费支出预算为410万元，支出决算为398万元。', []],
    ['income of things', '报废资产132项，实现资产处置收入4.10万元。', []],
    [
      'spending with the rest',
      '本部门总支出6557万元，其中本年支出6519万元。',
      ['expenditure_total 6557', 'expenditure 6519'],
    ],
    ['one word for two kinds', '人员支出981万元；公用及项目支出365万元。', ['expenditure_personnel 981']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('the kind of spending that a line or a paragraph is labelled with', () => {
  it.each<Case>([
    [
      'a label',
      '人员经费：预算902万元，支出898万元，执行率99.56%；\n\n总计：预算1297万元，支出1270万元，执行率97.92%。',
      [
        'expenditure_personnel 898',
        'budget 1297 unspecified',
        'expenditure 1270',
        'execution_rate 97.92 unspecified',
      ],
    ],
    [
      'a heading within the paragraph',
      '（一）基本支出。是指为保障机构运转而发生的支出，2022年共支出4992万元。\n\n（三）支出合计6022万元。',
      ['expenditure_basic 4992', 'expenditure 6022'],
    ],
    [
      'a heading over the sum of the projects',
      '（二）项目支出情况。2022年纳入自评的专项项目共12个，预算安排合计1846万元，实际支出1798万元。',
      [
        'budget 1846 special_projects arranged',
        'expenditure 1798 special_projects',
        'project_count 12 special_projects',
      ],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('the three public expenses', () => {
  it.each<Case>([
    [
      'a budget to compare with is told',
      '2.公务接待费。2022年决算数2万元，比2022年年初预算数3万元减少1万元。',
      ['three_public_reception 2', 'three_public_reception 3 plan'],
    ],
    [
      'that of another year is not',
      '2.公务接待费。2022年决算数2万元，比2021年决算数3万元减少1万元。',
      ['three_public_reception 2'],
    ],
    [
      'an amount before what it was for',
      '“三公”经费支出96万元，其中90万元用于公务用车运行维护，6万元用于公务接待。',
      ['three_public 96', 'three_public_vehicle_running 90', 'three_public_reception 6'],
    ],
    [
      'a sum behind all three',
      '因公出国（境）费、公务用车购置及运行费和公务接待费，共支出91.77万元。',
      ['three_public 91.77'],
    ],
    ['a sum behind two of them', '公务用车运行维护费和公务接待费，共支出91.77万元。', []],
    [
      'one figure for both sides',
      '公务接待费预算数和决算数均为1.5万元。',
      ['three_public_reception 1.5', 'three_public_reception 1.5 plan'],
    ],
    [
      'nothing on both sides',
      '公务用车购置费、因公出国（境）费均无预算、无支出。',
      [
        'three_public_vehicle_purchase 0 plan',
        'three_public_vehicle_purchase 0',
        'three_public_overseas 0 plan',
        'three_public_overseas 0',
      ],
    ],
    [
      'nothing among planned parts',
      '“三公”经费预算133万元，其中公务接待费5万元，无因公出国（境）费。',
      ['three_public 133 plan', 'three_public_reception 5 plan', 'three_public_overseas 0 plan'],
    ],
    [
      'names once, figures for each side',
      '因公出国（境）费、公务接待费预算数分别为0万元和10万元，决算数分别为0万元和3.87万元。',
      [
        'three_public_overseas 0 plan',
        'three_public_reception 10 plan',
        'three_public_overseas 0',
        'three_public_reception 3.87',
      ],
    ],
    [
      'where the money came from',
      '“三公”经费支出42.4万元，其中财政拨款40万元，结余11.6万元。',
      ['three_public 42.4'],
    ],
    [
      'short for 万元',
      '三公经费支出48.2万，其中接待费1.3万。',
      ['three_public 48.2', 'three_public_reception 1.3'],
    ],
    ['secret', '公务用车购置及运行维护费支出涉密，不予公开。', ['three_public_vehicles 涉密']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it('a figure without a name of its own is that of the three, where the report is on them', () =>
    expect(read('预算完成率：86.88%', '岭前县公安局2022年“三公”经费预决算简表\n\n')).toEqual([
      'three_public_completion 86.88',
    ]));
});

describe('a sentence on another fund says nothing of the whole', () => {
  it.each<Case>([
    [
      'of the fund',
      '2022年度政府性基金预算财政拨款年初结转0万元，本年收入780万元，本年支出780万元。其中基本支出0万元，项目支出780万元。',
      [],
    ],
    [
      'of the whole, with the fund named later',
      '本年支出合计980万元，其中基本支出780万元；政府性基金支出20万元。',
      ['expenditure 980', 'expenditure_basic 780'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

it('what may come in and be spent altogether', () =>
  expect(read('2022年收支总预算9842万元，比上年增加356万元。')).toEqual([
    'budget 9842 unspecified',
    'revenue_total 9842 plan',
    'expenditure_total 9842 plan',
  ]));

describe('points of something else', () => {
  it.each<Case>([
    ['another scale', '我局在目标责任考核中得921.4分。', []],
    ['what was taken off', '自评总分100分，扣3.2分，实得96.8分。', ['score 96.8']],
    ['worked out', '综合得分=10+48.5+29.2+9.8=97.5（分）。', ['score 97.5']],
    ['points of a part', '按规定公开，自评质量较好，该项得5分。', []],
    [
      'points for execution by a share',
      '支出占调整预算数的98.79%，按比例计9.88分。',
      ['execution_rate 98.79 adjusted', 'execution_score 9.88'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});
