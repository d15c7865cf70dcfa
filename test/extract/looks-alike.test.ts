import { describe } from 'vitest';
import { ACCOUNTS, PLAN, PROJECTS, statedIs } from './stated.ts';

// Wordings that look like those which a rule is for, and say something else: a reader tried to make the rules read wrong figures.
describe('a project in a sentence on the whole', () => {
  statedIs([
    ['个别项目推进偏慢：雪亮工程三期预算460万元，支付381.8万元，执行率83%。', []],
    ['项目储备不充分，“天网”二期预算460万元，当年支出381.8万元。', []],
    ['视频监控年初预算460万元，支出381.8万元，执行率83%。', []],
    ['综合预算6100万元，支出5900万元。', ['budget 6100', 'expenditure 5900']],
    ['全口径预算6100万元，支出5900万元。', ['budget 6100', 'expenditure 5900']],
    ['年中追加预算300万元，经人大批准预算6100万元，支出5900万元。', ['budget 6100', 'expenditure 5900']],
    [
      '年初预算6100万元，年中追加看守所维修项目预算320万元，全年预算6420万元，支出6300万元，执行率98.1%。',
      ['budget_adjusted 6420', 'budget_initial 6100', 'execution_rate 98.1 adjusted', 'expenditure 6300'],
    ],
    [
      '部门预算6100万元，其中：智慧公安建设项目预算1200万元，辅警经费项目预算900万元，全年支出5900万元，执行率96.7%。',
      ['budget 6100'],
    ],
    [
      '个别项目执行慢，例如信息网络运维项目预算300万元，支出120万元，影响整体，全局支出5800万元，预算执行率95%。',
      [
        'budget 300 信息网络运维项目',
        'execution_rate 95',
        'expenditure 120 信息网络运维项目',
        'expenditure 5800',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '全年项目预算1500万元，其中雪亮工程项目预算800万元，实际支出1450万元，预算执行率96.7%。',
        [
          'budget 1500 special_projects',
          'execution_rate 96.7 special_projects',
          'expenditure 1450 special_projects',
        ],
      ],
      [
        '雪亮工程项目预算500万元，实际支出480万元，完成90%，资金执行率96%。',
        ['budget 500 雪亮工程项目', 'execution_rate 96 雪亮工程项目', 'expenditure 480 雪亮工程项目'],
      ],
      [
        '天网工程项目预算500万元，实际支出350万元，完成72%，主体已完工。',
        ['budget 500 天网工程项目', 'expenditure 350 天网工程项目'],
      ],
      ['上年实施项目12个，新增3个，共有项目15个，预算资金1800万元。', ['budget 1800 special_projects']],
      [
        '一、项目概况\n项目名称：辅警经费\n预算数：80\n项目名称：装备经费\n预算数：98\n二、自评结果\n装备经费项目支出98万元。',
        ['budget 80 辅警经费', 'budget 98 装备经费', 'expenditure 98 装备经费'],
      ],
    ],
    PROJECTS,
  );
});

describe('points of another rate', () => {
  statedIs([
    [
      '（二）预算执行情况。预算执行率98.4%。三公经费控制率93%，该指标分值5分，得5分。',
      ['execution_rate 98.4', 'three_public_completion 93'],
    ],
    ['（二）预算执行情况。预算执行率98.4%。结转结余率1.6%，本项指标5分，得5分。', ['execution_rate 98.4']],
    [
      '支出执行率权重6分，得6分，预算执行率权重10分，得9.7分。',
      ['execution_score 9.7', 'execution_weight 10'],
    ],
    [
      '一级指标\t二级指标\t三级指标\t分值\t得分\n过程\t预算管理\t支出执行率\t4\t4\n\t\t预算执行率\t6\t5.8\n',
      ['execution_score 5.8', 'execution_weight 6'],
    ],
  ]);
});

describe('money of something else', () => {
  statedIs([
    ['车辆维修全年实际发生86次，实际发生45万元。', []],
    [
      '基本支出4300万元，比上年4100万元增加200万元。其中人员150万元，公用50万元。',
      ['expenditure_basic 4300'],
    ],
    ['本年支出6100万元，调增基本支出320万元。用于人员的300万元。', ['expenditure 6100']],
    ['基本支出预算4300万元。其中人员3600万元，公用700万元。', []],
    ['其中项目支出1800万元。用于人员的800万元，用于公用的1000万元。', ['expenditure_project 1800']],
    [
      '公务用车方面，未更新车辆，执法记录仪购置费32万元，运行维护费163万元，两项合计195万元。',
      ['three_public_vehicle_running 163'],
    ],
    [
      '公务用车运行维护费163万元，其中购置轮胎12万元，维修费20万元，两项合计32万元。',
      ['three_public_vehicle_running 163'],
    ],
  ]);
  statedIs(
    [
      ['预计明年支出突破6500万元，达6600万元。', []],
      ['五年来财政拨款收入突破3亿元，达3.1亿元，其中2022年6100万元。', []],
      ['上年收入全部为财政拨款收入，合计5800万元，本年收入6100万元。', ['revenue 6100']],
      ['交警大队收入全部为财政拨款收入，合计1200万元。本年收入合计6100万元。', ['revenue 6100']],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '县级公安事务绩效目标表\n年度预算\t6100\n其中：基本支出\t4300\n项目支出\t1800\n',
        ['budget 6100 plan', 'expenditure_basic 4300 plan', 'expenditure_project 1800 plan'],
      ],
    ],
    PLAN,
  );
});

describe('what is to be, and what others say', () => {
  statedIs([
    ['要求“三公”经费支出完成预算的100%以内。', []],
    ['年初绩效目标为“三公”经费决算为预算的95%以内。', []],
    ['“三公”经费支出占全年预算的1.3%。', []],
  ]);
  statedIs(
    [
      ['2021年度，辅警经费项目得分92分。', []],
      ['县财政局对该项目抽查复核，辅警经费项目得分86分，低于自评得分。', []],
      ['产出方面，辅警经费项目得分48分；效益方面，辅警经费项目得分29分。', []],
      [
        '全年预算500万元，2022年支付进度款300万元、设备款120万元，累计支出420万元。',
        ['budget_adjusted 500 辅警经费项目', 'expenditure 420 辅警经费项目'],
      ],
      ['累计支付进度款1300万元，其中2022年支付300万元。', []],
    ],
    '临江县公安局2022年度辅警经费项目支出绩效自评报告',
  );
});

describe('where a page stands on its site', () => {
  statedIs([['部门预算6100万元。', ['budget 6100 plan']]], '当前位置：首页>临江县公安局2022年度部门预算公开');
  statedIs(
    [['预算500万元，支出480万元。', ['budget 500 special_projects', 'expenditure 480 special_projects']]],
    '首页 > 公开 > 临江县公安局2022年度项目支出绩效自评报告',
  );
});

describe('tables that look like others', () => {
  statedIs([
    [
      '单位：万元\n项目\t年初预算数\t决算数\n收入情况\t6100\t6480\n支出情况\t6100\t6400\n',
      ['expenditure 6400', 'revenue 6480'],
    ],
    ['在职人员控制数\t在职人员\n210\t198\n', ['staff_actual 198']],
    [
      '一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\n投入\t预算执行\t支出预算执行率\t100%\t96.7%\t10\t9.67\n',
      ['execution_rate 96.7', 'execution_score 9.67', 'execution_weight 10'],
    ],
  ]);
  statedIs(
    [
      [
        '项目名称\t预算数（万元）\t执行数（万元）\t绩效指标\t完成率\n雪亮工程\t500\t480\t建设点位120个\t100%\n',
        ['budget 500 雪亮工程', 'expenditure 480 雪亮工程'],
      ],
      [
        '一、项目情况\n项目名称：辅警经费\n预算数：80\n项目名称：装备经费\n预算数：98\n二、资金使用情况\n全年预算178万元，支出176万元。',
        [
          'budget 80 辅警经费',
          'budget 98 装备经费',
          'budget_adjusted 178 special_projects',
          'expenditure 176 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '单位：万元\n办公费\t公务接待费\t会议费\t购置\t运行维护费\t合计\n120\t21\t2\t36\t89\t700\n',
        ['meeting_expense 2', 'three_public_reception 21'],
      ],
      [
        '单位：万元\n合计\t办公费\t公务用车运行维护费\t公务接待费\t差旅费\n700\t120\t89\t21\t110\n',
        ['three_public_reception 21', 'three_public_vehicle_running 89'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('another year, another sum, another thing', () => {
  statedIs([
    ['2021年会议费预算2万元，实际未支出。2022年会议费支出1万元。', ['meeting_expense 1']],
    ['“三公”经费支出58万元，部门总支出控制在6100万元预算范围内。', ['three_public 58']],
    ['公务接待费支出6万元，“三公”经费总支出控制在66万元预算以内。', ['three_public_reception 6']],
    ['“三公”经费支出58万元，力争明年控制在50万元预算以内。', ['three_public 58']],
    ['“三公”经费支出146万元，占年度预算的2.4%。', ['three_public 146']],
    ['（一）建设派出所。年初预算300万元，支出290万元。', []],
    [
      '“资产利用率”指标满分5分：资产利用率100%，得5分；预算执行率98%，得9.8分。',
      ['execution_rate 98', 'execution_score 9.8'],
    ],
    ['预算执行率指标分值10分，按年初预算计算得8分，按调整预算计算得9.6分。', []],
    ['资产出租出借情况：出租出借面积120平方米，出租出借收入12万元。', []],
    [
      '雪亮工程项目预算320万元，支出241万元，执行率75.31%，其中年底支付尾款40万元，自评得分82分。',
      [
        'budget 320 雪亮工程项目',
        'execution_rate 75.31 雪亮工程项目',
        'expenditure 241 雪亮工程项目',
        'score 82 雪亮工程项目',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '2021年因公出国（境）费和公务用车购置费两项均未安排。2022年公务用车购置费36万元。',
        ['three_public_vehicle_purchase 36'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '四、重点项目情况\n1.雪亮工程：3000万元，其中2022年安排500万元。\n2.智慧警务平台：1200万元，分三年实施。',
        [],
      ],
      ['四、重点项目绩效目标\n1.保密要求：涉密项目不公开。\n2.公开方式：涉密内容除外。', []],
    ],
    PLAN,
  );
});

describe('projects in a report on the whole', () => {
  statedIs([
    [
      '（四）绩效。部分项目情况，其中：\n全市视频专网运维项目自评得分96.5分，全年预算数820万元，执行数798万元。\n',
      [
        'budget_adjusted 820 全市视频专网运维项目',
        'expenditure 798 全市视频专网运维项目',
        'score 96.5 全市视频专网运维项目',
      ],
    ],
    [
      '公开1个重点项目：“岸线安防项目”，安排资金236万元，实际使用231.75万元，资金使用率98.2%，综合得分95.5分。\n部门整体绩效综合得分94.75分。',
      [
        'budget 236 岸线安防项目',
        'execution_rate 98.2 岸线安防项目 arranged',
        'expenditure 231.75 岸线安防项目',
        'score 94.75',
        'score 95.5 岸线安防项目',
      ],
    ],
    [
      '专项27项，抽取其中两项说明：管理中心改造，下达资金180万元，支付171万元；警务云平台租用，下达资金95.6万元，支付95.6万元。',
      [
        'budget 180 管理中心改造',
        'budget 95.6 警务云平台租用',
        'expenditure 171 管理中心改造',
        'expenditure 95.6 警务云平台租用',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '2.项目支出405万元，占21%。其中：执法办案管理中心二期320万元，铁路护路联防85万元。',
        [
          'budget 320 执法办案管理中心二期 plan',
          'budget 85 铁路护路联防 plan',
          'expenditure_project 405 plan',
        ],
      ],
      ['2.项目支出405万元，占21%。其中：县级专项320万元，上级专项85万元。', ['expenditure_project 405 plan']],
    ],
    PLAN,
  );
});

describe('the unit of tables', () => {
  statedIs([
    [
      '填报日期：2023年3月20日\t金额单位：元（保留两位小数）\n本年收入合计\t66,104,830.46\t支出合计\t67,158,912.31\n效益指标\t追回折价\t≥90万元\n',
      ['expenditure 6715.891231', 'revenue 6610.483046'],
    ],
    // Nobody can have so many 万元: no amount of the tables is known.
    [
      '本年收入合计\t66,104,830.46\t支出合计\t67,158,912.31\n其他收入\t300,000.00\t项目支出\t15,922,212.13\n追回折价\t90万元\n',
      [],
    ],
  ]);
});

const NOTICE = '临江县公安局2022年度“三公”经费决算公开';

describe('what a last reader found', () => {
  statedIs([
    [
      '一、收支情况表\n项目\t金额\n本年收入合计\t67158912.31\n本年支出合计\t66104830.46\n二、“三公”经费情况表\n单位：万元\n项目\t预算数\t决算数\n“三公”经费\t66\t58\n公务接待费\t10\t6\n',
      [
        'three_public 58',
        'three_public 66 plan',
        'three_public_reception 10 plan',
        'three_public_reception 6',
      ],
    ],
    [
      '年初预算6100万元，实际为6420万元，年中追加320万元。全年支出6300万元。',
      ['budget_initial 6100', 'expenditure 6300'],
    ],
    [
      '年初预算收入6100万元，实际6420万元；年初预算支出6100万元，实际支出5900万元。',
      ['budget_initial 6100', 'expenditure 5900'],
    ],
    [
      '年初预算6100万元，年中追加局后勤保障预算320万元，支出6300万元。',
      ['budget_initial 6100', 'expenditure 6300'],
    ],
    [
      '部分项目执行慢，如雪亮工程项目预算320万元，支出241万元，2022年预算执行率96.7%，自评得分94分。',
      ['budget 320 雪亮工程项目', 'execution_rate 96.7', 'expenditure 241 雪亮工程项目', 'score 94'],
    ],
    [
      '重点工作推进有力，雪亮工程项目安排资金320万元，支出300万元，财政拨款支出5900万元，公务接待费6万元。',
      ['budget 320 雪亮工程项目', 'expenditure 300 雪亮工程项目', 'three_public_reception 6'],
    ],
    ['2022年“三公”经费支出占年初预算的0.95%，比上年下降0.1个百分点。', []],
    ['“三公”经费支出58万元，仅占年初预算的0.9%。', ['three_public 58']],
    ['“三公”经费控制标准为“三公”经费支出占年初预算的5%，实际未突破。', []],
    [
      '出台专项项目2项办法，全年实施项目12个，评为优的10个。',
      ['project_count 12 special_projects', 'project_count_excellent 10 special_projects'],
    ],
    ['34项指标中，评为优的30项，评为良的4项。', []],
    [
      '资产情况（单位：万元）\n资产\t总额\t流动资产\t在用固定资产\t无形资产\n年末数\t9800\t3000\t6306\t494\n',
      ['fixed_assets_in_use 6306'],
    ],
    [
      '单位：万元\n单位\t基本支出\t项目支出\t人员\n局机关\t4200\t1800\t198\n',
      ['expenditure_basic 4200', 'expenditure_project 1800'],
    ],
    ['指标名称\t年初目标\t实际发生\t完成率\n刑事案件\t1200\t1100\t92%\n', []],
    ['对局机关和所属单位的问题线索进行汇总。部门预算6100万元。', ['budget 6100']],
  ]);
  statedIs(
    [
      ['受2020年以来疫情影响，未发生因公出国（境）费。', ['three_public_overseas 0']],
      [
        '三公经费比2021年减少18万元，下降25%，主要是2021年更新警车，本年未发生公务用车购置费。',
        ['three_public_vehicle_purchase 0'],
      ],
      ['根据2021年车改方案，未安排公务用车购置费。', ['three_public_vehicle_purchase 0']],
      ['2021年和2022年均未发生因公出国（境）费用。', ['three_public_overseas 0']],
      ['下属城南分局收入全部为财政拨款收入，计800万元。本年收入合计11000万元。', ['revenue 11000']],
      [
        '项目支出405万元，占21%。其中：办公设备购置320万元，专用设备购置85万元。',
        ['expenditure_project 405'],
      ],
      [
        '项目支出405万元，占21%。其中：一般行政管理事务320万元，执法办案85万元。',
        ['expenditure_project 405'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '单位：万元\n年度\t合计\t因公出国（境）费\t购置费\t运行费\t公务接待费\t备注\n2022\t58\t0\t18\t34\t6\t\n',
        ['three_public 58', 'three_public_overseas 0', 'three_public_reception 6'],
      ],
    ],
    NOTICE,
  );
  statedIs(
    [
      [
        '一、项目基本情况\n项目名称：公安业务装备经费\n预算数：80\n项目名称：智慧警务平台建设项目\n预算数：98\n二、项目资金使用情况\n该项目资金全部用于平台开发，支出96万元，执行率97.96%。',
        [
          'budget 80 公安业务装备经费',
          'budget 98 智慧警务平台建设项目',
          'execution_rate 97.96 智慧警务平台建设项目',
          'expenditure 96 智慧警务平台建设项目',
        ],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      ['年度重点项目支出绩效目标表\n预算数（万元）\t1800\n总体目标\t保障\n', ['budget 1800 plan']],
      ['县公安专项项目绩效目标表\n预算数（万元）\t1800\n总体目标\t保障\n', ['budget 1800 plan']],
    ],
    PLAN,
  );
});

describe('what one thing, one class or one source got, in the wording of budgets and accounts', () => {
  statedIs(
    [
      ['2022年机关运行经费财政拨款预算2311.12万元，比上年增加86.40万元。', []],
      ['局本级、交警大队机关运行经费财政拨款预算2311.12万元。', []],
      ['信息化平台财政拨款预算100万元。', []],
      ['所属戒毒所财政拨款预算1200万元。', []],
      ['办案业务费一般公共预算拨款300万元。', []],
      ['2022年财政拨款预算5000万元。', ['revenue_general 5000 plan']],
      ['局机关及所属单位财政拨款预算1200万元。', ['revenue_general 1200 department_and_units plan']],
      [
        '2022年财政拨款收支总预算8120.5万元。收入包括：一般公共预算当年拨款收入8000万元、上年结转120.5万元；支出包括：公共安全支出7000万元。',
        ['revenue_general 8000 plan'],
      ],
      [
        '2022年收入预算8240.5万元，其中：上年结转240.5万元；一般公共预算当年拨款8000万元。',
        ['revenue 8240.5 plan', 'revenue_carryover 240.5 plan', 'revenue_general 8000 plan'],
      ],
      ['2022年收入包括政府性基金当年拨款收入20万元。', ['revenue_fund 20 plan']],
      ['专项均实行绩效目标管理，涉及一般公共预算当年拨款4341.56万元，其中：', []],
      ['公共安全支出2022年预算数5200万元。', []],
      ['公安支出2022年预算数5200万元。', []],
      ['住房公积金2022年预算数200万元。', []],
      ['行政运行2022年预算数5200万元。', []],
      ['青岚县2022年预算5200万元。', ['budget 5200 plan']],
      ['公用经费项目支出700万元，特定目标类项目支出1800万元。', ['expenditure_project 1800 plan']],
      ['2022年新增项目资金300万元，延续项目预算1500万元。', []],
      ['新增警力保障项目预算300万元。', ['budget 300 新增警力保障项目 plan']],
      ['相应安排支出预算5200万元。', ['budget 5200 plan']],
      [
        '项目支出2789.48万元，结转下年支出30万元。',
        ['balance_accumulated 30 plan', 'expenditure_project 2789.48 plan'],
      ],
    ],
    PLAN,
  );
  statedIs([
    ['1.行政运行。年初预算200万元，支出决算300万元。', []],
    ['基本养老保险缴费支出年初预算为200万元，支出决算为300万元。', []],
    ['上级财政拨款收入500万元用于办案。', []],
    ['全年争取上级专项资金1200万元。', []],
    ['组织全面清查，盘点固定资产1.43万件，报废612件。', []],
    ['固定资产1.43万，报废612件。', ['fixed_assets 1.43']],
    ['施工图审查未按期完成，结转资金437万元。', []],
    [
      '收入5000万元，其中财政拨款4900万元，结转资金100万元。',
      ['revenue 5000', 'revenue_carryover 100', 'revenue_general 4900'],
    ],
    [
      '预算编制数：8800万元\n决算数：8650.2万元\n“三公”经费：88.1万元\n',
      ['budget 8800', 'expenditure 8650.2', 'three_public 88.1'],
    ],
    ['2022年度机关运行经费支出680万元，比年初预算数700万元减少20万元。', []],
    ['政府采购支出总额950万元，预算900万元，执行率105%。', []],
    [
      '全年预算8900万元，其中机关运行经费680万元，支出8800万元，执行率98.9%。',
      ['budget_adjusted 8900', 'execution_rate 98.9 adjusted', 'expenditure 8800'],
    ],
    [
      '年初结转和结余300万元，其中基本支出结转100万元，项目支出结转和结余200万元。',
      ['revenue_carryover 300'],
    ],
    ['项目支出2300万元，其中一次性项目支出300万元，经常性项目支出2000万元。', ['expenditure_project 2300']],
    ['其中：中央项目支出300万元，省级项目支出200万元。', []],
    ['业务类项目支出1500万元，运行维护类项目支出500万元。', []],
    ['政府采购项目支出900万元，民生项目支出100万元。', []],
    ['基本支出中公用经费700万元，项目支出1800万元。', ['expenditure_project 1800', 'expenditure_public 700']],
    [
      '中央禁毒补助项目预算30万元，支出28万元。',
      ['budget 30 中央禁毒补助项目', 'expenditure 28 中央禁毒补助项目'],
    ],
    ['2021年会议费支出3万元，未发生培训费。', []],
    ['2021年“三公”经费支出60万元，因公出国（境）费40万元，未发生公务用车购置费。', []],
    ['较2021年支出3万元减少，未发生培训费。', ['training_expense 0']],
    [
      '2021年“三公”经费支出60万元，2022年支出50万元，未发生公务用车购置费。',
      ['three_public 50', 'three_public_vehicle_purchase 0'],
    ],
    [
      '单位：万元\n合计\t维修费\t公务接待费\t公务用车运行维护费\n20\t9\t3\t8\n',
      ['three_public_reception 3', 'three_public_vehicle_running 8'],
    ],
    ['同级财政预算5200万元。', ['budget 5200']],
    ['政府采购表\n项目 | 预算数 | 执行数\n货物 | 500 | 480\n服务 | 400 | 380\n合计 | 900 | 860\n', []],
    [
      '临江县公安局2022年度政府采购预算表\n单位：万元\n项目 | 预算数 | 执行数\n办公家具 | 500 | 480\n合计 | 900 | 860\n',
      [],
    ],
    [
      '部门预算执行情况表\n单位：万元\n类别 | 预算数 | 执行数\n基本支出 | 500 | 480\n项目支出 | 400 | 380\n合计 | 900 | 860\n',
      ['budget 900', 'expenditure 860', 'expenditure_basic 480', 'expenditure_project 380'],
    ],
    ['全年预算合计4000万元，局本级3000万元，交警大队1000万元。', ['budget_adjusted 4000']],
  ]);
  statedIs(
    [
      ['中央资金500万元全部执行完毕，县级资金300万元支出280万元。', []],
      [
        '下达资金800万元，其中中央资金500万元、县级资金300万元，支出780万元。',
        ['budget 800 special_projects', 'expenditure 780 special_projects'],
      ],
      [
        '2022年共计156万元，其中上级资金93.6万元，本级62.4万元，全年实际支出118.56万元，支出进度为76%，综合得分88分。',
        [
          'budget 156 special_projects',
          'execution_rate 76 special_projects',
          'expenditure 118.56 special_projects',
          'score 88 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('kinds of spending of one fund', () => {
  const FUND = '一般公共预算财政拨款支出8830.2万元，其中：基本支出6480.5万元；项目支出2349.7万元。';
  const WHOLE = '支出合计8900.12万元，其中：基本支出6500.1万元；项目支出2400.02万元。';
  const KINDS = ['expenditure_basic 6500.1', 'expenditure_project 2400.02'];
  statedIs(
    [
      [`${FUND}\n${WHOLE}`, ['expenditure 8900.12', ...KINDS]],
      [`${WHOLE}\n${FUND}`, ['expenditure 8900.12', ...KINDS]],
      // Nothing is told of the whole.
      [FUND, ['expenditure_basic 6480.5', 'expenditure_project 2349.7']],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '2022年一般公共预算基本支出6100万元，其中：人员经费5500万元，公用经费600万元。\n2022年支出预算8240.5万元，其中：基本支出6200万元，项目支出2040.5万元。',
        [
          'budget 8240.5 plan',
          'expenditure_basic 6200 plan',
          'expenditure_personnel 5500 plan',
          'expenditure_project 2040.5 plan',
          'expenditure_public 600 plan',
        ],
      ],
    ],
    PLAN,
  );
});
