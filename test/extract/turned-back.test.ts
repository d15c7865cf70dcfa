import { describe } from 'vitest';
import { ACCOUNTS, PROJECTS, statedIs } from './stated.ts';

describe('rows that are no rest of the name above them', () => {
  statedIs(
    [
      [
        '单位：万元\n科目编码\t科目名称\t决算数\t上年数\n\t基本支出\t7000\t6900\n\t人员经费\t\t\n\t公用经费\t1000\t900',
        ['expenditure_basic 7000', 'expenditure_public 1000'],
      ],
      [
        '单位：万元\n序号\t项目\t年初预算\t决算数\n一\t基本支出\t7000\t6900\n\t其中：\t\t\n1\t人员经费\t6000\t5900\n2\t公用经费\t1000\t1000\n二\t项目支出\t2000\t2700',
        [
          'expenditure_basic 6900',
          'expenditure_personnel 5900',
          'expenditure_project 2700',
          'expenditure_public 1000',
        ],
      ],
      [
        '“三公”经费支出表\n单位：万元\n序号\t项目\t预算数\t决算数\n1\t因公出国（境）费\t0\t0\n2\t公务接待费\t8\t6\n\t其中：\t\t\n\t国内接待\t8\t6\n3\t公务用车购置及运行费\t100\t98\n\t其中：\t\t\n\t公务用车购置费\t0\t0\n\t公务用车运行费\t100\t98',
        [
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 6',
          'three_public_reception 8 plan',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 0 plan',
          'three_public_vehicle_running 100 plan',
          'three_public_vehicle_running 98',
          'three_public_vehicles 100 plan',
          'three_public_vehicles 98',
        ],
      ],
    ],
    ACCOUNTS,
  );
});

describe('a paragraph that begins with a date of the next year', () => {
  statedIs([
    [
      '2023年2月我局开展绩效自评，共9个项目，自评得分95分。年初预算9800万元，决算支出9700万元。',
      ['budget_initial 9800', 'expenditure 9700', 'project_count 9 special_projects', 'score 95'],
    ],
    [
      '一、2023年3月，我局按照财政局要求组织开展2022年度部门整体支出绩效自评。我局全年预算9800万元，支出9700万元，执行率98.98%。',
      ['budget_adjusted 9800', 'execution_rate 98.98 adjusted', 'expenditure 9700'],
    ],
    [
      '2023年2月，财政批复我局决算。全年收入9800万元，支出9700万元，其中基本支出7000万元、项目支出2700万元。',
      ['expenditure 9700', 'expenditure_basic 7000', 'expenditure_project 2700', 'revenue 9800'],
    ],
  ]);
  statedIs(
    [
      [
        '2023年4月对雪亮工程项目进行自评。项目预算100万元，支出98万元，执行率98%，得分96分。',
        [
          'budget 100 special_projects',
          'execution_rate 98 special_projects',
          'expenditure 98 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '2023年8月财政批复决算。“三公”经费决算120万元，其中公务接待费2万元。',
        ['three_public 120', 'three_public_reception 2'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('lists of another time, or of some of the money', () => {
  statedIs(
    [
      [
        '禁毒专项经费和反诈专项经费上年分别安排50万元、60万元，本年分别安排55万元、66万元。',
        ['budget 55 禁毒专项经费', 'budget 66 反诈专项经费'],
      ],
      [
        '2021年，雪亮工程运维费、天网租赁费分别安排80万元、90万元；2022年分别安排85万元、95万元。',
        ['budget 85 雪亮工程运维费', 'budget 95 天网租赁费'],
      ],
      [
        '办案业务费、业务装备费上年预算分别为600万元、140万元，本年预算分别为620万元、150万元。',
        ['budget 150 业务装备费', 'budget 620 办案业务费'],
      ],
      ['2023年，雪亮工程运维费、天网租赁费分别安排80万元、90万元。', []],
      ['下一步，雪亮工程运维费、天网租赁费拟分别安排80万元、90万元。', []],
      ['截至2022年6月底，雪亮工程运维费、天网租赁费分别支出40万元、45万元。', []],
      ['中央资金中，办案业务费、业务装备费分别安排80万元、90万元。', []],
    ],
    PROJECTS,
  );
});

describe('sections on another year', () => {
  statedIs([
    ['二、2021年度资金使用\n预算9800万元，支出9700万元。', ['budget 9800 2021', 'expenditure 9700 2021']],
    ['二、2021年度项目实施\n预算9800万元，支出9700万元。', ['budget 9800 2021', 'expenditure 9700 2021']],
  ]);
  statedIs(
    [
      [
        '（二）2021年财政专户资金\n收入200万元。\n（三）2022年财政拨款\n收入9800万元。',
        ['revenue 200 2021', 'revenue 9800'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('money of one level and of several', () => {
  statedIs(
    [
      [
        '一、资金到位情况\n中央资金到位600万元，地方资金到位98万元，合计到位698万元。',
        ['budget 698 special_projects'],
      ],
      [
        '资金到位情况：省级资金到位500万元，市级资金到位200万元，县区配套资金到位100万元。项目支出780万元。',
        ['expenditure 780 special_projects'],
      ],
      [
        '上级财政补助资金到位880万元，自筹资金到位20万元，共支出890万元。',
        ['expenditure 890 special_projects'],
      ],
      [
        '2022年市级财政到位资金698万元，支出651.37万元。',
        ['budget 698 special_projects', 'expenditure 651.37 special_projects'],
      ],
      [
        '本项目资金全部为县级资金，县级资金到位60万元，实际支出58万元。',
        ['budget 60 special_projects', 'expenditure 58 special_projects'],
      ],
    ],
    PROJECTS,
  );
  statedIs([
    [
      '2022年县级财政资金到位9800万元，资金到位率100%，支出9700万元，执行率98.98%。',
      ['budget 9800', 'execution_rate 98.98 received', 'expenditure 9700'],
    ],
  ]);
});

describe('sentences that turn from one project to all', () => {
  statedIs(
    [
      [
        '反映3个一级项目的自评结果，其中雪亮工程链路租赁项目自评得分93.5分，全年预算数460万元，执行数441.6万元，三个项目预算合计900万元，执行880万元。',
        [
          'budget 900 special_projects',
          'budget_adjusted 460 雪亮工程链路租赁项目',
          'expenditure 441.6 雪亮工程链路租赁项目',
          'expenditure 880 special_projects',
          'project_count 3 special_projects',
          'score 93.5 雪亮工程链路租赁项目',
        ],
      ],
      [
        '本次自评项目3个，其中：雪亮工程项目自评得分93.5分，全年预算460万元，全部项目预算900万元，支出880万元。',
        [
          'budget 900 special_projects',
          'budget_adjusted 460 雪亮工程项目',
          'expenditure 880 special_projects',
          'project_count 3 special_projects',
          'score 93.5 雪亮工程项目',
        ],
      ],
      [
        '重点项目“智慧交通管控”自评得分95分；全部项目预算2480万元，支出2400万元。',
        ['budget 2480 special_projects', 'expenditure 2400 special_projects', 'score 95 智慧交通管控'],
      ],
      [
        '预算项目“智慧交通管控”自评95分、“雪亮工程”自评96分，共支出2400万元，执行率98%。',
        [
          'execution_rate 98 special_projects',
          'expenditure 2400 special_projects',
          'score 95 智慧交通管控',
          'score 96 雪亮工程',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('projects known from a table, and all of them', () => {
  statedIs(
    [
      [
        '项目\t预算数\t执行数\n看守所在押人员生活费\t60\t58\n拘留所运行\t20\t18\n合计\t80\t76\n\n拘留所运行支出18万元，全部项目自评95分，等级为优。',
        [
          'budget 20 拘留所运行',
          'budget 60 看守所在押人员生活费',
          'budget 80 special_projects',
          'expenditure 18 拘留所运行',
          'expenditure 58 看守所在押人员生活费',
          'expenditure 76 special_projects',
          'grade 优 special_projects',
          'score 95 special_projects',
        ],
      ],
      [
        '项目\t预算数\t执行数\n看守所在押人员生活费\t60\t58\n拘留所运行\t20\t18\n合计\t80\t76\n\n一是看守所在押人员生活费支出58万元，拘留所运行支出18万元，项目总支出76万元，总执行率95%，综合自评94分。',
        [
          'budget 20 拘留所运行',
          'budget 60 看守所在押人员生活费',
          'budget 80 special_projects',
          'execution_rate 95 special_projects',
          'expenditure 18 拘留所运行',
          'expenditure 58 看守所在押人员生活费',
          'expenditure 76 special_projects',
          'score 94 special_projects',
        ],
      ],
      [
        '项目\t预算数\t执行数\n禁毒专项经费\t60\t58\n反恐专项经费\t20\t18\n合计\t80\t76\n\n上年情况。禁毒专项经费支出50万元，执行率90%。反恐专项经费支出15万元，执行率95%。',
        [
          'budget 20 反恐专项经费',
          'budget 60 禁毒专项经费',
          'budget 80 special_projects',
          'expenditure 18 反恐专项经费',
          'expenditure 58 禁毒专项经费',
          'expenditure 76 special_projects',
        ],
      ],
      [
        '办案业务费、业务装备费分别安排620万元、150万元。\n办案业务费支出600万元，其中差旅费支出100万元。业务装备费支出145万元，全年共支出745万元。',
        [
          'budget 150 业务装备费',
          'budget 620 办案业务费',
          'expenditure 145 业务装备费',
          'expenditure 600 办案业务费',
          'expenditure 745 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('some of the projects, and how many there are', () => {
  statedIs([
    ['两个项目资金使用率低；部门共12个项目。', ['project_count 12 special_projects']],
    ['年初预算9800万元，支出9700万元。三个项目资金未及时拨付。', ['budget_initial 9800', 'expenditure 9700']],
  ]);
  statedIs(
    [
      ['12个项目自评得分均在90分以上。两个项目支出进度慢。', []],
      ['部分项目执行率低。两个项目预算执行率低于80%，主要原因是采购流标。', []],
    ],
    PROJECTS,
  );
});

describe('last year in two clauses', () => {
  statedIs([
    ['上年执行率为90.03%，专项项目执行率为81.20%。', []],
    ['上年执行率为90.03%，本年专项项目执行率为81.20%。', ['execution_rate 81.2 special_projects']],
  ]);
});

describe('amounts and a rate with its formula behind them', () => {
  statedIs([
    [
      '2022年三公经费支出193.48万元，比上年下降14.52%，“三公”经费控制率=193.48/220×100%=87.95%。',
      ['three_public 193.48', 'three_public_completion 87.95'],
    ],
    [
      '年初部门预算8440.5万元，本年追加预算2282.3万元，“三公”经费变动率=（220-225）/225×100%=-2.22%。',
      ['budget_initial 8440.5'],
    ],
  ]);
});

describe('a unit said for all tables, and captions', () => {
  statedIs([
    [
      '说明：以下各表金额单位为元。\n<table><tr><td>项目</td><td>决算数</td></tr><tr><td>支出合计</td><td>97,000,000.00</td></tr></table>\n返还受害群众资金1,126万元。',
      ['expenditure 9700'],
    ],
    [
      '<table>\n<caption>支出情况　单位：元</caption>\n<tr><td>项目</td><td>决算数</td></tr>\n<tr><td>支出合计</td><td>97,000,000.00</td></tr>\n</table>\n返还受害群众资金1,126万元。',
      ['expenditure 9700'],
    ],
  ]);
});

describe('the caption of a table, which heads nothing but it', () => {
  statedIs([
    [
      '<table>\n<caption>三公经费情况（万元）</caption>\n<tr><td>项目</td><td>预算数</td><td>决算数</td></tr>\n<tr><td>公务接待费</td><td>5</td><td>4</td></tr>\n</table>\n\n全局年初预算14880.4万元，调整后预算16111.5万元，预算完成率99.62%。',
      [
        'budget_adjusted 16111.5',
        'budget_initial 14880.4',
        'execution_rate 99.62 adjusted',
        'three_public_reception 4',
        'three_public_reception 5 plan',
      ],
    ],
    [
      '（一）三公经费支出情况（万元）\n\n| 项目 | 预算数 | 决算数 |\n|---|---|---|\n| 公务接待费 | 5 | 4 |\n\n全年预算20万元，实际支出18万元，比上年下降5%。',
      [
        'three_public 18',
        'three_public 20 plan',
        'three_public_reception 4',
        'three_public_reception 5 plan',
      ],
    ],
  ]);
});

describe('columns by their short names, and numbers torn behind their point', () => {
  statedIs([
    [
      '资金来源\t其他\t专户非税\t基金预算\t公共财政\t上年结转\t收入合计\n金额\t43.13\t0\t300\t8311.06\t\t8654.19',
      [
        'revenue 8654.19',
        'revenue_fund 300',
        'revenue_general 8311.06',
        'revenue_other 43.13',
        'revenue_special_account 0',
      ],
    ],
    [
      '预算执行 得分 执行率(B/A) 权重 实际执行数(B) 调整后预算数(A) 年初预算数\n年度总额 19.00 95.00% 20 13,211. 08 13,906.27 12,480.60\n其中：基本支出 — 100.00% — 9,874.30 9,874.30 9,120.50\n项目支出 — 82.76% — 3,336.78 4,031.97 3,360.10',
      [
        'budget_adjusted 13906.27',
        'budget_initial 12480.6',
        'execution_rate 95 adjusted',
        'execution_score 19',
        'execution_weight 20',
        'expenditure_basic 9874.3',
        'expenditure_project 3336.78',
      ],
    ],
  ]);
});

describe('what something else cost', () => {
  statedIs([
    ['办公用房改造实际花费120万元，节约财政资金30万元。全年支出9700万元。', ['expenditure 9700']],
    [
      '日常办公实际开支120万元，比预算节约10万元。年初预算9800万元，决算支出9700万元。',
      ['budget_initial 9800', 'expenditure 9700'],
    ],
  ]);
});

describe('expenses among other costs', () => {
  statedIs(
    [
      [
        '（三）会议费、培训费、差旅费情况\n2022年差旅费30万元，会议费3万元，培训费6万元。',
        ['meeting_expense 3', 'training_expense 6'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs([
    [
      '2022年会议费3万元，培训费6万元，差旅费30万元，公务接待费8万元，公务用车运行维护费100万元，均控制在预算内。',
      [
        'meeting_expense 3',
        'three_public_reception 8',
        'three_public_vehicle_running 100',
        'training_expense 6',
      ],
    ],
    [
      '一般性支出压减：办公费20万元，差旅费30万元，“三公”经费108万元，其中公务接待费8万元、公务用车运行维护费100万元。',
      ['three_public 108', 'three_public_reception 8', 'three_public_vehicle_running 100'],
    ],
  ]);
});

describe('a part of an expense that is zero', () => {
  statedIs([
    ['2.公务接待费。全年没有组织外事接待，此项支出为零；国内接待费支出3万元。', ['three_public_reception 3']],
    [
      '公务接待费：全年没有组织外事接待，此项支出为零；国内接待3批30人，支出2万元。',
      ['three_public_reception 2'],
    ],
  ]);
  statedIs(
    [
      [
        '3.公务用车购置及运行维护费。全年未购置公务用车，该项支出为零。运行维护费支出98万元。',
        ['three_public_vehicle_purchase 0', 'three_public_vehicle_running 98'],
      ],
      [
        '3.公务用车购置及运行维护费：其中，公务用车购置预算20万元，实际没有支出。公务用车运行维护费98万元。',
        [
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 20 plan',
          'three_public_vehicle_running 98',
        ],
      ],
    ],
    ACCOUNTS,
  );
});

describe('rows numbered under a header without numbers', () => {
  statedIs(
    [
      [
        '“三公”经费支出表\n单位：万元\n项目\t预算数\t决算数\n1\t因公出国（境）费\t0\t0\n2\t公务接待费\t8\t6\n3\t公务用车运行费\t100\t98',
        [
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 6',
          'three_public_reception 8 plan',
          'three_public_vehicle_running 100 plan',
          'three_public_vehicle_running 98',
        ],
      ],
    ],
    ACCOUNTS,
  );
  statedIs([
    [
      '单位：万元\n项目\t年初预算数\t全年执行数\n1\t基本支出\t7000\t6900\n2\t项目支出\t2800\t2700\n合计\t9800\t9600',
      ['budget_initial 9800', 'expenditure 9600', 'expenditure_basic 6900', 'expenditure_project 2700'],
    ],
  ]);
  statedIs(
    [
      [
        '单位：万元\n项目名称\t年初预算数\t全年执行数\t执行率\n1\t雪亮工程\t100\t98\t98%\n2\t禁毒专项\t50\t48\t96%\n合计\t\t150\t146\t97.33%',
        [
          'budget_initial 100 雪亮工程',
          'budget_initial 150 special_projects',
          'budget_initial 50 禁毒专项',
          'execution_rate 96 禁毒专项 initial',
          'execution_rate 97.33 special_projects initial',
          'execution_rate 98 雪亮工程 initial',
          'expenditure 146 special_projects',
          'expenditure 48 禁毒专项',
          'expenditure 98 雪亮工程',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('a sum of the table that is its only one', () => {
  statedIs([
    [
      '单位：万元\n项目\t年初预算数\t全年预算数\t全年执行数\n基本支出\t7000\t7100\t7000\n项目支出\t2000\t2800\t2700\n以上合计\t9000\t9900\t9700',
      [
        'budget_adjusted 9900',
        'budget_initial 9000',
        'expenditure 9700',
        'expenditure_basic 7000',
        'expenditure_project 2700',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '项目名称\t预算数\t执行数\n雪亮工程运维费\t420\t396\n禁毒专项经费\t36\t36\n以上项目合计\t456\t432',
        [
          'budget 36 禁毒专项经费',
          'budget 420 雪亮工程运维费',
          'budget 456 special_projects',
          'expenditure 36 禁毒专项经费',
          'expenditure 396 雪亮工程运维费',
          'expenditure 432 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('verdicts of another year or of others', () => {
  statedIs(
    [
      ['2021年度自评中，雪亮工程项目得分95分，天网工程项目得分96分。', []],
      ['上年，雪亮工程项目95分、天网工程项目96分。', []],
      ['2021年度自评中，雪亮工程项目自评等级为良，天网工程项目自评等级为优。', []],
      ['市局考核结果：其中，交通信号灯项目95分，等级为优。', []],
    ],
    PROJECTS,
  );
});

describe('revenue beside its budget', () => {
  statedIs([
    [
      '全年收入9800万元，与年初预算相比，完成102%；支出9700万元，与年初预算相比，完成98.98%。',
      ['execution_rate 98.98 initial', 'expenditure 9700', 'revenue 9800'],
    ],
    [
      '非税收入与年初预算相比，完成102%。年初预算9800万元，支出9700万元，执行率98.98%。',
      ['budget_initial 9800', 'execution_rate 98.98 initial', 'expenditure 9700'],
    ],
  ]);
});

describe('a fund beside the whole', () => {
  statedIs([
    [
      '本年政府性基金120万元，一般公共预算拨款9680万元，合计9800万元，支出9700万元。',
      ['expenditure 9700', 'revenue_fund 120', 'revenue_general 9680'],
    ],
    ['其中政府性基金120万元，全年支出9700万元。', ['expenditure 9700', 'revenue_fund 120']],
  ]);
});

describe('all special projects in a row', () => {
  statedIs([
    [
      '类别\t年初预算\t全年执行数\t执行率\n部门整体\t9800\t9700\t98.98%\n其中：专项资金\t2800\t2700\t96.43%',
      [
        'budget_initial 2800 special_projects',
        'budget_initial 9800',
        'execution_rate 96.43 special_projects initial',
        'execution_rate 98.98 initial',
        'expenditure 2700 special_projects',
        'expenditure 9700',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '\t全年预算数\t全年执行数\t执行率\n年度资金总额\t2800\t2700\t96.43%\n其中：专项资金\t800\t700\t87.5%\n财政拨款\t2000\t2000\t100%',
        [
          'budget_adjusted 2800 special_projects',
          'execution_rate 96.43 special_projects adjusted',
          'expenditure 2700 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('money that is asked for', () => {
  statedIs([
    [
      '积极争取上级支持，申请各类资金620万元。年初预算9800万元，支出9700万元。',
      ['budget_initial 9800', 'expenditure 9700'],
    ],
    [
      '积极争取，全年落实资金620万元用于派出所建设。全年预算9800万元，支出9700万元。',
      ['budget_adjusted 9800', 'expenditure 9700'],
    ],
    ['为困难民警落实资金12万元。', []],
    [
      '年度重点工作完成情况\n事项\t申请\t办结\n户口迁移\t1200\t1200\n出入境证件\t3400\t3388\n合计\t4600\t4588',
      [],
    ],
    ['辅警经费年初核定1200万元，支出1190万元。', []],
  ]);
});

describe('what was asked for beside what came', () => {
  statedIs(
    [
      [
        '单位：万元\n资金来源\t申请数\t到位数\t支出数\n合计\t100\t98\t95',
        ['budget 100 special_projects', 'budget 98 special_projects', 'expenditure 95 special_projects'],
      ],
      [
        '资金情况\t申请数\t到位数\t支出数\t到位率\t执行率\n财政资金\t100\t98\t95\t98%\t96.94%',
        [
          'budget 100 special_projects',
          'budget 98 special_projects',
          'execution_rate 96.94 special_projects received',
          'expenditure 95 special_projects',
        ],
      ],
      [
        '项目名称\t申请\t到位\t支出\n办公用房维修\t420\t400\t396\n警犬基地运行\t36\t40\t36\n合计\t456\t440\t432',
        [
          'budget 36 警犬基地运行',
          'budget 40 警犬基地运行',
          'budget 400 办公用房维修',
          'budget 420 办公用房维修',
          'budget 440 special_projects',
          'budget 456 special_projects',
          'expenditure 36 警犬基地运行',
          'expenditure 396 办公用房维修',
          'expenditure 432 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('text on one of several forms', () => {
  statedIs(
    [
      [
        '项目名称\t检查站设备购置\n\t年初预算数\t全年预算数\t全年执行数\n年度资金总额\t60\t60\t60\n\n项目名称\t社区戒毒经费\n\t年初预算数\t全年预算数\t全年执行数\n年度资金总额\t50\t50\t48\n\n三、社区戒毒经费绩效分析\n该项目自评得分94分，支出48万元。\n四、检查站设备购置绩效分析\n该项目自评得分95分，支出60万元。',
        [
          'budget_adjusted 50 社区戒毒经费',
          'budget_adjusted 60 检查站设备购置',
          'budget_initial 50 社区戒毒经费',
          'budget_initial 60 检查站设备购置',
          'expenditure 48 社区戒毒经费',
          'expenditure 60 检查站设备购置',
          'score 94 社区戒毒经费',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('spending in a report on projects', () => {
  statedIs(
    [
      [
        '我局实际支出2769万元，其中：雪亮工程项目支出469万元，辅警经费项目支出2300万元。',
        ['expenditure 2769 special_projects'],
      ],
    ],
    PROJECTS,
  );
});

describe('a figure over a count', () => {
  statedIs([
    [
      '（二）自评结果：综合得分为95\n9个项目均为优。',
      ['project_count_excellent 9 special_projects', 'score 95'],
    ],
  ]);
});

describe('points of indicators', () => {
  statedIs([
    ['预算执行率指标10分，扣0.3分，扣分后得分9.7分。', []],
    ['管理指标20分，扣1分，扣分后得分19分；产出指标50分，扣2分，扣分后得分48分。', []],
    ['五、评价结论\n综合评价：群众满意度95分，优。', []],
    ['综合评定：产出指标48分，优。', []],
  ]);
});

describe('names, sizes and limits', () => {
  statedIs(
    [
      [
        '项目名称\t预算数\t执行数\n支援西藏公安局装备经费\t420\t396\n对口帮扶某县公安局建设资金\t36\t36',
        [
          'budget 36 对口帮扶某县公安局建设资金',
          'budget 420 支援西藏公安局装备经费',
          'expenditure 36 对口帮扶某县公安局建设资金',
          'expenditure 396 支援西藏公安局装备经费',
        ],
      ],
      [
        '项目名称\t规模\t预算数\t执行数\n执法办案中心建设\t1200\t560\t550\n警务站建设\t12\t240\t238',
        [
          'budget 240 警务站建设',
          'budget 560 执法办案中心建设',
          'expenditure 238 警务站建设',
          'expenditure 550 执法办案中心建设',
        ],
      ],
      [
        '控制在预算60万元以内，实际支出58万元。',
        ['budget 60 special_projects', 'expenditure 58 special_projects'],
      ],
    ],
    PROJECTS,
  );
  statedIs([
    [
      '实际支出控制在批复预算9800万元之内，支出9750万元，执行率99.49%。',
      ['budget 9800', 'execution_rate 99.49', 'expenditure 9750'],
    ],
    ['二、“三公”经费无超预算。\n年初预算50万元，决算45万元。', ['three_public 45', 'three_public 50 plan']],
  ]);
});

describe('words that look like those above, and leave a figure what it is', () => {
  statedIs(
    [
      [
        '1、“治安管理业务经费”年初预算1650万元，全年共支出1600万元，执行率96.97%。',
        [
          'budget_initial 1650 治安管理业务经费',
          'execution_rate 96.97 治安管理业务经费 initial',
          'expenditure 1600 治安管理业务经费',
        ],
      ],
      [
        '部门项目“雪亮工程”自评95分，全年共支出95万元，执行率95%。',
        ['execution_rate 95 雪亮工程', 'expenditure 95 雪亮工程', 'score 95 雪亮工程'],
      ],
      [
        '项目“禁毒专项”自评96分，所有项目指标均完成，得分率96%，支出95万元。',
        ['expenditure 95 禁毒专项', 'score 96 禁毒专项'],
      ],
      [
        '项目名称\t预算数\t执行数\n办案业务费\t200\t190\n禁毒专项经费\t100\t95\n\n一、项目情况\n禁毒专项经费预算100万元，共支出95万元，执行率95%，自评得分96分。办案业务费预算200万元，共支出190万元，执行率95%，自评得分97分。',
        [
          'budget 100 禁毒专项经费',
          'budget 200 办案业务费',
          'execution_rate 95 办案业务费',
          'execution_rate 95 禁毒专项经费',
          'expenditure 190 办案业务费',
          'expenditure 95 禁毒专项经费',
          'score 96 禁毒专项经费',
          'score 97 办案业务费',
        ],
      ],
      [
        '项目名称\t预算数\t执行数\n办案业务费\t200\t190\n禁毒专项经费\t100\t95\n\n上年结转资金主要用于禁毒专项经费。禁毒专项经费全年预算100万元，支出95万元，执行率95%，自评96分。办案业务费自评97分。',
        [
          'budget 100 禁毒专项经费',
          'budget 200 办案业务费',
          'budget_adjusted 100 禁毒专项经费',
          'execution_rate 95 禁毒专项经费 adjusted',
          'expenditure 190 办案业务费',
          'expenditure 95 禁毒专项经费',
          'score 96 禁毒专项经费',
          'score 97 办案业务费',
        ],
      ],
      [
        '| 序号 | 项目名称 | 年初预算数 | 全年支出数 | 自评得分 |\n|---|---|---|---|---|\n| 1 | 智慧公安大数据平台 | 100 | 95 | 96 |\n|  | 升级改造 |  |  |  |\n| 2 | 禁毒经费 | 50 | 48 | 97 |',
        [
          'budget_initial 100 智慧公安大数据平台升级改造',
          'budget_initial 50 禁毒经费',
          'expenditure 48 禁毒经费',
          'expenditure 95 智慧公安大数据平台升级改造',
          'score 96 智慧公安大数据平台升级改造',
          'score 97 禁毒经费',
        ],
      ],
      [
        '项目名称\t年初预算数\t全年预算数\t执行数\t执行率\n办案费\t300\t\t290\t96.67%\n本页合计\t300\t\t290\t96.67%\n\n项目名称\t年初预算数\t全年预算数\t执行数\t执行率\n禁毒费\t100\t\t90\t90%\n本页合计\t100\t\t90\t90%',
        [
          'budget_initial 100 禁毒费',
          'budget_initial 300 办案费',
          'execution_rate 90 禁毒费 initial',
          'execution_rate 96.67 办案费 initial',
          'expenditure 290 办案费',
          'expenditure 90 禁毒费',
        ],
      ],
      [
        '科目及项目\t年初预算数\t执行数\n公安\t300\t285\n一般行政管理事务\t300\t285\n办案业务费\t300\t285',
        [],
      ],
      [
        '根据2023年绩效自评工作安排：雪亮工程项目得分98分，等级为优；办案业务费项目96分，等级为优；禁毒经费85分，等级为良。',
        [
          'grade 优 办案业务费项目',
          'grade 优 雪亮工程项目',
          'grade 良 禁毒经费',
          'score 85 禁毒经费',
          'score 96 办案业务费项目',
          'score 98 雪亮工程项目',
        ],
      ],
      [
        '根据2023年全县绩效自评通知，我局对办案业务费、禁毒专项经费2个项目开展自评，得分分别为95分、93分。',
        ['score 93 禁毒专项经费', 'score 95 办案业务费'],
      ],
      [
        '办案业务费、禁毒专项经费2个项目年初预算与2021年持平，预算分别为620万元、150万元，支出分别为600万元、140万元。',
        [
          'budget 150 禁毒专项经费',
          'budget 620 办案业务费',
          'expenditure 140 禁毒专项经费',
          'expenditure 600 办案业务费',
        ],
      ],
      [
        '办案业务费、禁毒专项经费2个项目预算均高于上年，预算分别为620万元、150万元，支出分别为600万元、140万元。',
        [
          'budget 150 禁毒专项经费',
          'budget 620 办案业务费',
          'expenditure 140 禁毒专项经费',
          'expenditure 600 办案业务费',
        ],
      ],
      [
        '2022年，我局对上年确定的雪亮工程、禁毒专项2个项目继续实施，预算分别为100万元、50万元，支出分别为95万元、48万元。',
        ['budget 100 雪亮工程', 'budget 50 禁毒专项', 'expenditure 48 禁毒专项', 'expenditure 95 雪亮工程'],
      ],
    ],
    PROJECTS,
  );
  statedIs([
    [
      '（一）2023年自评组织实施\n根据要求，部门预算9800万元，全年支出9600万元，自评得分96分，等级为优。',
      ['budget 9800', 'expenditure 9600', 'grade 优', 'score 96'],
    ],
    [
      '（一）2023年自评工作开展\n2022年部门预算9800万元，全年支出9600万元，自评得分96分。',
      ['budget 9800', 'expenditure 9600', 'score 96'],
    ],
    [
      '2022年中央资金到位600万元，省级资金200万元、县级资金9000万元也已到位，全年支出9600万元。',
      ['expenditure 9600'],
    ],
    [
      '2022年，上级财政补助资金到位2500万元，县财政安排7300万元，部门预算共9800万元，实际支出9600万元。',
      ['budget 9800', 'expenditure 9600'],
    ],
    ['政府性基金100万元，支出95万元，部门全年支出9600万元。', ['expenditure 9600', 'revenue_fund 100']],
    [
      '2.上年结转情况。年初结转120万元。2022年全年预算数9800万元，实际支出9600万元。',
      ['budget_adjusted 9800', 'expenditure 9600', 'revenue_carryover 120'],
    ],
    [
      '（二）上年度问题整改情况。上年自评发现的问题已整改到位，2022年预算执行率98.2%，自评得分96分。',
      ['execution_rate 98.2', 'score 96'],
    ],
    ['上年度整体执行率为90.03%，部门整体执行率为98%。', ['execution_rate 98']],
    [
      '全年预算数9800万元，实际开支9600万元，主要用于人员经费、装备采购等。',
      ['budget_adjusted 9800', 'expenditure 9600'],
    ],
    [
      '部门预算9800万元，实际花费9600万元，其中基本支出8000万元，工程款500万元。',
      ['budget 9800', 'expenditure 9600', 'expenditure_basic 8000'],
    ],
    [
      '年初核定9800万元，用于人员工资、公用经费及装备购置，全年支出9600万元。',
      ['budget_initial 9800', 'expenditure 9600'],
    ],
    ['绩效考评结果：部门整体支出综合得分96.5分，等级为优秀。', ['grade 优秀', 'score 96.5']],
    ['（三）绩效考核结果：我部门自评得分95分，等级为优。', ['grade 优', 'score 95']],
    [
      '全年收入9800万元，执行数9600万元，与年初预算相比，完成率98%。',
      ['execution_rate 98 initial', 'expenditure 9600', 'revenue 9800'],
    ],
    ['三个项目均完成绩效自评，评价等级均为优。', ['project_count 3 special_projects']],
  ]);
  statedIs(
    [
      [
        '六、三公经费支出情况（单位：万元）\n项目\t预算数\t决算数\n公务接待费\t5\t4\n公务用车运行维护费\t15\t14\n合计\t20\t18\n年初预算20万元，支出决算18万元，完成预算的90%。',
        [
          'three_public 18',
          'three_public 20 plan',
          'three_public_completion 90',
          'three_public_reception 4',
          'three_public_reception 5 plan',
          'three_public_vehicle_running 14',
          'three_public_vehicle_running 15 plan',
        ],
      ],
      [
        '2.公务接待费：当年无国内公务接待任务，预算5万元，实际没有支出。',
        ['three_public_reception 0', 'three_public_reception 5 plan'],
      ],
      ['公务接待费：严格执行国内接待标准，本年未发生支出。', ['three_public_reception 0']],
      ['2.公务用车购置及运行维护费：因车辆购置指标未批复，全年未发生支出。', ['three_public_vehicles 0']],
    ],
    ACCOUNTS,
  );
});
