import { describe, expect, it } from 'vitest';
import { ACCOUNTS, PROJECTS, stated as read } from './stated.ts';

/** The opposite of the cases below: words that look like them, and are of the body. */
describe('what is its own', () => {
  it.each<[string, readonly string[]]>([
    ['2022年财政批复我局部门经费5600万元，实际支出5500万元。', ['expenditure 5500']],
    [
      '年初预算5000万元，年中追加经费600万元，支出5500万元，执行率98.2%。',
      ['budget_initial 5000', 'execution_rate 98.2', 'expenditure 5500'],
    ],
    ['全年预算5600万元，其中办案经费1200万元，支出5500万元。', ['budget_adjusted 5600', 'expenditure 5500']],
    [
      '上年度绩效评价结果运用到预算编制中，全年预算5600万元，支出5500万元。',
      ['budget_adjusted 5600', 'expenditure 5500'],
    ],
    ['上年度支出5100万元，同比增加400万元，全年支出5500万元。', ['expenditure 5500']],
    ['按照县财政局绩效评价要求，我局总得分96分，等级为优。', ['grade 优', 'score 96']],
    ['群众安全感测评满意率达98%，绩效评价得分96分，等级优。', ['grade 优', 'score 96']],
    ['四、财政支出绩效自评结果\n综合得分96分，评价等级为优。', ['grade 优', 'score 96']],
    ['核定编制240名，其中：看守所编制30名，现有在职民警230人。', ['staff_actual 230', 'staff_quota 240']],
    ['较上年度减少2人，年末实有在职人员230人，编制240名。', ['staff_actual 230', 'staff_quota 240']],
    ['全县公安机关编制240名，在职人员230人。', ['staff_actual 230', 'staff_quota 240']],
    [
      '（四）指挥中心。预算执行方面，全局年初预算5000万元，支出5500万元。',
      ['budget_initial 5000', 'expenditure 5500'],
    ],
    ['1月到12月支出5500万元。', ['expenditure 5500']],
    ['质量指标执行率100%，预算执行率98.2%。', ['execution_rate 98.2']],
    ['政府购买辅警服务，全年支付1200万元，部门支出5500万元。', ['expenditure 5500']],
    ['二、“三公”经费支出情况：总体说明。\n2022年支出90万元。', ['three_public 90']],
    ['平安建设98分，队伍建设96分，执法规范化97分。', []],
    ['全年支出1.2亿元。其中项目累计支出11980万元。', ['expenditure 12000']],
    [
      '部门预算1.18亿元，年中追加政策性增资及专项经费1046.3万元，调整后预算12846.3万元，支出12602.44万元。',
      ['budget 11800', 'budget_adjusted 12846.3', 'expenditure 12602.44'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([...expected].sort()));
});

/** What a text says of others, of other years or of parts is no figure of the body; what it says beside is. */
describe('whose figures they are', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'last year, told of first',
      '上年部门预算5200万元，决算支出5100万元；本年部门预算5600万元，决算支出5500万元。',
      ['budget 5600', 'expenditure 5500'],
    ],
    [
      'the parts of last year',
      '上年“三公”经费支出90万元，其中公务接待费15万元，公务用车运行维护费75万元；本年“三公”经费支出80万元，其中公务接待费10万元，公务用车运行维护费70万元。',
      ['three_public 80', 'three_public_reception 10', 'three_public_vehicle_running 70'],
    ],
    ['money that one source gave', '我局收到省级奖补资金100万元，支出90万元，结余10万元。', []],
    ['money of others', '自筹资金100万元，支出90万元。', []],
    ['what was carried over', '上年结转资金200万元，支出180万元。', ['revenue_carryover 200']],
    [
      'money for one purpose',
      '我局2022年预算5600万元。其中办案经费预算300万元，支出280万元。',
      ['budget 5600'],
    ],
    ['another body', '县财政局安排我局预算5600万元，检察院预算2000万元，支出1980万元。', ['budget 5600']],
    ['auxiliaries', '警务辅助人员经费预算1200万元，支出1190万元。', []],
    ['units under a heading', '一、基本情况\n1.城关派出所\n年初预算120万元，支出118万元。', []],
    ['one of two kinds of costs', '会议费与培训费合计支出15万元。', []],
    [
      'what was added, in a list',
      '年初预算9800万元，年中追加专项资金620万元、人员经费180万元，全年预算10600万元。',
      ['budget_adjusted 10600', 'budget_initial 9800'],
    ],
    [
      'what was saved, in a list',
      '压减公务接待费2万元、公务用车运行维护费3万元和培训费1万元，“三公”经费支出51万元。',
      ['three_public 51'],
    ],
    ['a kind of projects', '1.人员类项目支出3400万元。2.运转类项目支出750万元。', []],
  ])('money: %s', (_what, text, expected) => expect(read(text)).toEqual([...expected].sort()));

  it.each<[string, string, readonly string[]]>([
    [
      'a unit, and the bureau itself',
      '下属事业单位1个，为县看守所，核定编制30名，在职28人。局机关核定编制190名，在职182人。',
      ['staff_actual 182', 'staff_quota 190'],
    ],
    ['a unit alone', '县看守所核定编制30名，在职28人。', []],
    ['a unit behind its money', '其中，交通管理大队年初预算600万元，支出590万元，在职民警50人。', []],
    [
      'last year',
      '上年度在职人员205人；本年度在职人员210人，编制220人。',
      ['staff_actual 210', 'staff_quota 220'],
    ],
    [
      'the whole county',
      '全县公安机关编制320名，其中我局机关编制220名，实有210名。',
      ['staff_actual 210', 'staff_quota 220'],
    ],
    [
      'units that are only listed',
      '我局下设派出所12个，编制220名，实有210名。',
      ['staff_actual 210', 'staff_quota 220'],
    ],
  ])('staff: %s', (_what, text, expected) => expect(read(text)).toEqual([...expected].sort()));

  it.each<[string, string, readonly string[]]>([
    ['a third party', '第三方机构评价得分91分，自评得分96分。', ['score 96']],
    [
      'the finance bureau',
      '2022年度绩效自评综合得分96.5分。县财政局再评价得分93分，等级为良。',
      ['score 96.5'],
    ],
    ['other evaluations', '群众安全感测评得分96.5分，执法质量考评得分93分，评定为优秀等次。', []],
    ['parts', '经综合评价，部门决策得分19分，部门管理得分28.5分，部门绩效得分49分。', []],
  ])('points: %s', (_what, text, expected) => expect(read(text)).toEqual([...expected].sort()));

  it.each<[string, string, readonly string[]]>([
    [
      'a month',
      '全年预算5600万元，截至11月底支出4900万元，12月支出600万元，全年支出5500万元。',
      ['budget_adjusted 5600', 'expenditure 5500'],
    ],
    ['the month itself', '12月当月支出600万元，全年累计支出5500万元。', ['expenditure 5500']],
    ['days before the close', '截至12月20日支出5300万元；截至12月31日支出5500万元。', ['expenditure 5500']],
    ['a change', '年中调整预算600万元，主要是人员经费增加。', []],
    ['an aim', '绩效目标设定预算执行率95%，全年实际预算执行率98.21%。', ['execution_rate 98.21']],
    ['what is expected', '预计全年支出5500万元。', []],
    [
      'two divisors',
      '年初预算执行率110%，调整预算执行率98.21%。',
      ['execution_rate 110 initial', 'execution_rate 98.21 adjusted'],
    ],
    ['an exception', '预算执行方面，除办案经费支出率为85%外，其余均达到要求。', []],
    [
      'the budget of a sum of three',
      '三公经费中，公车费用70万元，接待费用10万元，合计80万元，控制在预算90万元以内。',
      ['three_public 80', 'three_public 90 plan', 'three_public_reception 10', 'three_public_vehicles 70'],
    ],
    [
      'the budget of a sum that was divided',
      '“三公”经费全年支出143.18万元，其中公务接待费11.26万元，公务用车运行维护费131.92万元。与年初预算150万元相比，减少6.82万元。',
      [
        'three_public 143.18',
        'three_public 150 plan',
        'three_public_reception 11.26',
        'three_public_vehicle_running 131.92',
      ],
    ],
    ['a zero of something else', '无因公出国（境）人员超标支出情况。', []],
  ])('time and kind: %s', (_what, text, expected) => expect(read(text)).toEqual([...expected].sort()));

  it('projects: one of several levels, all years, two in one sentence', () => {
    expect(
      read(
        '办案业务费项目预算300万元，其中中央资金200万元，支出198万元，县级资金100万元，支出92万元。',
        PROJECTS,
      ),
    ).toEqual(['budget 300 办案业务费项目']);
    expect(
      read(
        '雪亮工程二期项目总投资2000万元，2021年支出900万元，2022年预算500万元，累计支出1390万元。',
        PROJECTS,
      ).filter((one) => one.startsWith('expenditure')),
    ).toEqual([]);
    expect(
      read('办案业务费项目自评得分97分，等级为优；雪亮工程项目自评得分88分，等级为良。', PROJECTS),
    ).toEqual(
      [
        'grade 优 办案业务费项目',
        'grade 良 雪亮工程项目',
        'score 97 办案业务费项目',
        'score 88 雪亮工程项目',
      ].sort(),
    );
  });

  it('accounts: what is left of one source', () =>
    expect(
      read(
        '2022年度财政拨款收、支总计5400万元，年初财政拨款结转和结余100万元，年末结转和结余50万元。',
        ACCOUNTS,
      ).filter((one) => one.startsWith('balance')),
    ).toEqual([]));
});
