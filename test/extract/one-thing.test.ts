import { describe } from 'vitest';
import { DEPARTMENT, statedIs } from './stated.ts';

const WHOLE = '2022年部门预算5000万元，支出4800万元，执行率96%。';
const OF_WHOLE = ['budget 5000', 'execution_rate 96', 'expenditure 4800'];

describe('spending and rates of one thing are not those of the body', () => {
  statedIs(
    [
      [`${WHOLE}办案经费预算执行率88%。`, OF_WHOLE],
      [`${WHOLE}装备费预算执行率88%，民生项目预算执行率90%。`, OF_WHOLE],
      [`${WHOLE}工资福利支出预算执行率为99%，商品和服务支出预算执行率为88%。`, OF_WHOLE],
      [`${WHOLE}反诈中心全年支出80万元。`, OF_WHOLE],
      [`${WHOLE}看守所全年支出80万元。辅警服务中心支出20万元。`, OF_WHOLE],
      [`${WHOLE}食堂全年支出80万元，完成预算的95%。`, OF_WHOLE],
      [`${WHOLE}办公楼维修全年支出90万元，视频监控平台2022年支出30万元。`, OF_WHOLE],
      [`${WHOLE}2022年扫黑除恶专项斗争全年支出90万元。`, OF_WHOLE],
      ['机关食堂年度预算90万元，支出80万元。全局支出9000万元。', ['expenditure 9000']],
    ],
    DEPARTMENT,
  );
});

/** Sentences of which nothing is the body's, whatever they look like. */
const OF_ELSE = [
  '民警培训12期800人次，支出24万元。',
  '会议3次，参会120人，支出2万元。',
  '慰问民警120人，支出12万元。',
  '救助困难家庭36户，支出18万元。',
  '聘用辅警280人，支出1200万元，执行率99%。',
  '安装监控1200路，投入560万元，支出520万元。',
  '业务技术用房建设完成投资3200万元，支出2800万元。',
  '近三年累计支出1.5亿元。',
  '全市公安机关三公经费支出800万元。',
  '辅警核定编制300名，实有280人。',
  '部分项目执行率仅60%，个别项目执行率为52%。',
  '最高的项目执行率100%，最低的60%。',
  '未完成项目2个，涉及资金120万元。',
  '其中执行率低于80%的项目3个，资金260万元。',
  '预算执行率偏低的项目2个，涉及预算120万元。',
  '其余5个项目支出476.49万元。',
  '项目涉及12个派出所，每个派出所配备设备5万元。',
  '抽取3个项目进行现场评价，涉及资金800万元。',
  '执行率低于80%的项目有2个，分别为看守所改造项目（执行率65%）和警犬基地项目（执行率70%）。',
  '未开展自评的项目2个，涉及资金60万元。',
  '新增项目3个，预算260万元；延续性项目12个，预算1800万元。',
  '本次自评不含涉密项目4个，预算600万元。',
  '全县政法系统共实施项目45个，资金2.3亿元。',
  '结转资金62万元，结转至2023年使用。',
  '项目结余资金18万元，已上缴财政。',
  '辅警工资人均4.8万元，年支出1440万元。',
];

describe('what was done, counted or told of some is no figure of the body', () => {
  statedIs(
    OF_ELSE.flatMap((text): [string, string[]][] => [
      [text, []],
      [`${text}${WHOLE}`, OF_WHOLE],
      [`${WHOLE}${text}`, OF_WHOLE],
    ]),
    DEPARTMENT,
  );
});

describe('words for the whole are no name of a thing', () => {
  statedIs(
    [
      ['财政拨款资金全年实际支出9000万元。', ['expenditure 9000']],
      ['青禾县公安局全年支出9000万元，预算执行率95%。', ['execution_rate 95', 'expenditure 9000']],
      ['全口径预算执行率95%。', ['execution_rate 95']],
      ['绩效指标中预算执行率为95%。', ['execution_rate 95']],
    ],
    DEPARTMENT,
  );
});

describe('a part of a report on the whole may be about one project', () => {
  statedIs(
    [
      [
        '第一部分 部门整体支出\n\n一、基本情况\n\n2022年部门预算5000万元，支出4800万元。\n\n第二部分 雪亮工程项目\n\n一、项目概况\n\n年初预算300万元，实际支出290万元，执行率96.67%。\n\n二、结论\n\n自评得分95分。',
        [
          'budget 5000',
          'budget_initial 300 雪亮工程',
          'execution_rate 96.67 雪亮工程 initial',
          'expenditure 290 雪亮工程',
          'expenditure 4800',
          'score 95 雪亮工程',
        ],
      ],
    ],
    DEPARTMENT,
  );
});

describe('the verdict on one project among several, and what is only planned', () => {
  statedIs(
    [
      [
        '对6个项目开展绩效自评，涉及资金2,486.73万元；其中“信号灯维护”项目全年预算数320万元，执行数318.20万元，自评得分97.2分。',
        [
          'budget 2486.73 special_projects',
          'budget_adjusted 320 信号灯维护',
          'expenditure 318.2 信号灯维护',
          'project_count 6 special_projects',
          'score 97.2 信号灯维护',
        ],
      ],
      ['经自评，部门整体得分95分，其中“信号灯维护”项目自评得分97.2分。', ['score 95']],
      ['六、下一步打算\n2023年拟安排项目支出3,900万元。', []],
    ],
    DEPARTMENT,
  );
});
