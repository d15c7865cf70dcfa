import { describe } from 'vitest';
import { ACCOUNTS, DEPARTMENT, PLAN, PROJECTS, statedIs } from './stated.ts';

/** What has been taken for something else by a fourth reader of the rules, with what is read of it now. */
describe('what a fourth reader of the rules made up against them', () => {
  statedIs(
    [
      [
        '2022年部门预算5000万元，其中公务接待费预算5万元。支出4900万元，执行率98%。',
        ['budget 5000', 'execution_rate 98', 'expenditure 4900', 'three_public_reception 5 plan'],
      ],
      [
        '（一）部门预算情况。2022年年初预算5000万元，其中“三公”经费预算30万元。全年支出4900万元，预算执行率98%。',
        ['budget_initial 5000', 'execution_rate 98 initial', 'expenditure 4900', 'three_public 30 plan'],
      ],
      [
        '2022年“三公”经费预算80万元。当年支出4900万元，其中，“三公”经费支出75万元。',
        ['expenditure 4900', 'three_public 75', 'three_public 80 plan'],
      ],
      [
        '“三公”经费预算80万元，部门总预算5000万元。全年支出4900万元。',
        ['expenditure 4900', 'three_public 80 plan'],
      ],
      [
        '2022年公务接待费预算5万元，公务用车运行维护费预算60万元。全年支出58万元。',
        ['three_public_reception 5 plan', 'three_public_vehicle_running 60 plan'],
      ],
      [
        '2022年“三公”经费支出75.36万元，其中：公务用车运行维护费71.24万元，较预算80万元下降8.8万元；公务接待费4.12万元，较预算5万元减少0.9万元。',
        [
          'three_public 75.36',
          'three_public_reception 4.12',
          'three_public_reception 5 plan',
          'three_public_vehicle_running 71.24',
          'three_public_vehicle_running 80 plan',
        ],
      ],
      [
        '“三公”经费支出81.2万元，其中公务接待费1.18万元，比预算2万元减少0.8万元。',
        ['three_public 81.2', 'three_public_reception 1.18', 'three_public_reception 2 plan'],
      ],
      ['截至6月底，三公经费完成预算的45%，全年三公经费支出80万元。', ['three_public 80']],
      ['报废固定资产净值3万元，原值80万元。年末固定资产总额5000万元。', ['fixed_assets 5000']],
      [
        '固定资产总体情况：本年新增固定资产净值300万元，原值400万元。固定资产总额5000万元。',
        ['fixed_assets 5000'],
      ],
      [
        '五、“三公”经费\n\n全年预算数\t5000\n全年支出\t4900\n“三公”经费支出\t75',
        ['budget_adjusted 5000', 'expenditure 4900', 'three_public 75'],
      ],
      [
        '三、“三公”经费\n\n公务接待费\t2.3\n预算数\t5\n公务用车运行维护费\t60\n预算数\t65',
        ['three_public_reception 2.3', 'three_public_vehicle_running 60'],
      ],
      [
        '公务接待费4万元，未发生因公出国(境)费，年初预算10万元全部调减。',
        ['three_public_overseas 0', 'three_public_overseas 10 plan', 'three_public_reception 4'],
      ],
      ['预算执行率\t90%（含）以上得满分', []],
      ['一级指标\t分值\t自评得分\n投入管理\t15\t15\n预算执行\t25\t23\n履职效果\t60\t58', []],
      [
        '本报告反映2022年度全县公安机关的收支情况，为局机关及所属4个二级单位汇总数据。年初预算5000万元，支出4900万元。',
        ['budget_initial 5000 department_and_units', 'expenditure 4900 department_and_units'],
      ],
      [
        '部门整体支出项目保障情况良好，全年预算5000万元，支出4900万元，执行率98%。',
        ['budget_adjusted 5000', 'execution_rate 98 adjusted', 'expenditure 4900'],
      ],
      [
        '2022年支出4900万元（2021年决算情况：支出4800万元，执行率96%。其中基本支出3000万元，项目支出1800万元）。',
        ['expenditure 4900'],
      ],
      ['2022年报废处置固定资产净值12万元，原值350万元。', []],
      ['1-9月，“三公”经费完成预算的68%。全年支出75万元。', ['expenditure 75']],
      ['公务用车：35，其中执法用车30', []],
      ['国内公务接待：36，其中公安系统20', []],
      ['三公经费控制率\t100%（含）以内', []],
      ['自评总分\t90（含）以上为优', []],
      [
        '一是加强治安支队（含治安大队，下同）执法规范化。全年预算5000万元，支出4900万元。',
        ['budget_adjusted 5000', 'expenditure 4900'],
      ],
      [
        '公务用车运行维护费71万元，未使用公务用车购置费，年初预算20万元全部收回。',
        [
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 20 plan',
          'three_public_vehicle_running 71',
        ],
      ],
      [
        '公务用车购置及运行维护费71万元，其中运行维护费71万元，本年未购置公务用车，年初预算20万元未执行。',
        [
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 20 plan',
          'three_public_vehicle_running 71',
          'three_public_vehicles 71',
        ],
      ],
      ['部门预算中单列项目2个，其余10个项目打捆编报。', []],
      ['年初未列项目3个，年中追加预算200万元。', []],
      [
        '（一）投入管理：年初预算5000万元，支出4900万元，预算执行率98%。',
        ['budget_initial 5000', 'execution_rate 98 initial', 'expenditure 4900'],
      ],
      ['4.“三公”经费预算执行率（5分）为93.75%，得5分。', []],
      ['6.政府采购预算执行率（5分）为96%，得4.8分。', []],
      ['总分\t100分（含预算执行率10分）\n自评得分\t93.5', ['score 93.5']],
      ['预算执行率\t90%（含90%）以上得满分', []],
      [
        '公务接待费3万元，未购置公务用车，与年初预算20万元相比减少20万元。',
        [
          'three_public_reception 3',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 20 plan',
        ],
      ],
      [
        '公务用车运行维护费71万元，公务接待费3万元，未发生因公出国（境）费，较年初预算10万元减少10万元。',
        [
          'three_public_overseas 0',
          'three_public_overseas 10 plan',
          'three_public_reception 3',
          'three_public_vehicle_running 71',
        ],
      ],
      [
        '2022年“三公”经费预算165万元，支出152.08万元，其中公务用车运行维护费150.90万元、公务接待费1.18万元，较预算165万元节约12.92万元。',
        [
          'three_public 152.08',
          'three_public 165 plan',
          'three_public_reception 1.18',
          'three_public_vehicle_running 150.9',
        ],
      ],
      ['工程进度款已支120万元，全年支出4900万元。', ['expenditure 4900']],
      ['财政下达控制数5200万元，批复预算5000万元，支出4900万元。', ['budget 5000', 'expenditure 4900']],
      ['部门整体和4个业务项目纳入重点评价，全局共有项目18个。', ['project_count 18 special_projects']],
      [
        '全年预算5000万元，2个项目批复资金较晚，执行率98%。',
        ['budget_adjusted 5000', 'execution_rate 98 adjusted'],
      ],
      [
        '业务培训项目覆盖全警，全年预算5000万元，支出4900万元，执行率98%。',
        ['budget_adjusted 5000', 'execution_rate 98 adjusted', 'expenditure 4900'],
      ],
      ['满意度调查\t结果\t良好', []],
      [
        '（二）公务接待费\n\n年初预算数\t8\n调整预算数\t6\n决算数\t5.5',
        ['three_public_reception 5.5', 'three_public_reception 8 plan'],
      ],
      [
        '我局（含刑侦大队、治安大队，下同）2022年预算5000万元，支出4900万元。',
        ['budget 5000', 'expenditure 4900'],
      ],
      [
        '本报告范围为局机关及所属4个二级单位汇总。年初预算5000万元，支出4900万元。\n固定资产表：本表反映局机关情况。',
        ['budget_initial 5000 department_and_units', 'expenditure 4900 department_and_units'],
      ],
      [
        '公务用车运行维护费预算60万元。实际支出75万元，其中公务用车运行维护费72万元，公务接待费3万元。',
        [
          'three_public_reception 3',
          'three_public_vehicle_running 60 plan',
          'three_public_vehicle_running 72',
        ],
      ],
      ['所属交警大队“三公”经费完成预算的80%，看守所完成预算的90%。', []],
      ['自评总分\t90分（含90分）以上为优', []],
      ['三公经费控制率\t100%（含100%）以下得满分', []],
      [
        '上年结转200万元，已支150万元，预算5000万元，支出4900万元。',
        ['budget 5000', 'expenditure 4900', 'revenue_carryover 200'],
      ],
      ['绩效工资控制数600万元，全年部门预算5000万元，支出4900万元。', ['budget 5000', 'expenditure 4900']],
      ['业务技术用房总投资控制数3000万元。', []],
      ['一、项目3个未完成，资金结余200万元。', []],
      ['预算执行\t分值\t30\t得分\t28', []],
      [
        '公务用车购置费预算20万元。全年支出38万元，其中购置18万元、运行维护20万元。',
        ['three_public_vehicle_purchase 20 plan'],
      ],
      ['自评得分\t95分（其中预算执行9.8分）', ['score 95']],
      [
        '年初预算\t5000万元，包括分局300万元\n支出\t4900万元，包括分局290万元',
        ['budget_initial 5000', 'expenditure 4900'],
      ],
      ['严格控制“三公”经费，总支出4900万元，比上年下降2%。', ['expenditure 4900']],
      [
        '大力压减会议费、培训费，总计支出4900万元，其中基本支出3000万元，项目支出1900万元。',
        ['expenditure 4900', 'expenditure_basic 3000', 'expenditure_project 1900'],
      ],
      ['从严控制会议费，全年总支出4900万元。', ['expenditure 4900']],
      [
        '“三公”经费预算90万元，年度预算5000万元，总计支出4900万元。',
        ['expenditure 4900', 'three_public 90 plan'],
      ],
      ['2022年本单位“三公”经费支出完成预算的96.3%。', ['three_public_completion 96.3']],
      ['2022年度预算执行率（10分）为98%，得9.8分。', ['execution_score 9.8', 'execution_weight 10']],
      [
        '辅警工资全年共计支出800万元。部门年初预算5000万元，支出4900万元。',
        ['budget_initial 5000', 'expenditure 4900'],
      ],
      ['我局2022年项目18个已全部完成绩效自评。', ['project_count 18 special_projects']],
      [
        '12个项目年初预算金额2000万元，全年支出1900万元。',
        [
          'budget_initial 2000 special_projects',
          'expenditure 1900 special_projects',
          'project_count 12 special_projects',
        ],
      ],
      ['涉及资金2000万元的18个项目开展了绩效自评。', ['project_count 18 special_projects']],
      ['完成整体支出及18个业务项目的绩效自评工作。', ['project_count 18 special_projects']],
      ['绩效监控发现偏差。项目3个需调整目标，全年开展自评项目18个。', ['project_count 18 special_projects']],
      ['市公安局8个项目全部完成，我局12个项目全部完成自评。', ['project_count 12 special_projects']],
      [
        '项目\t2021年实际\t2022年实际\n办公费\t50\t48\n公务接待费\t6\t5.5\n公务用车运行维护费\t100\t95\n合计\t156\t148.5',
        ['three_public_reception 5.5', 'three_public_vehicle_running 95'],
      ],
      [
        '（四）上年三公经费情况\n公务接待费\n公务用车运行维护费\n5\n75\n（五）本年三公经费情况\n公务接待费\n公务用车运行维护费\n4\n70',
        ['three_public_reception 4', 'three_public_vehicle_running 70'],
      ],
      ['中央财政拨付资金300万元，部门预算5000万元，支出4900万元。', ['budget 5000', 'expenditure 4900']],
      [
        '“预算管理”自评情况：年初预算5000万元，支出4900万元，执行率98%。',
        ['budget_initial 5000', 'execution_rate 98 initial', 'expenditure 4900'],
      ],
      [
        '2022年初预算5000万元，2022年度共计支出4900万元，执行率98%。',
        ['budget_initial 5000', 'execution_rate 98 initial', 'expenditure 4900'],
      ],
      ['“三公”经费预算90万元，与上年持平，总支出80.5万元。', ['three_public 80.5', 'three_public 90 plan']],
      [
        '二、2022年支出情况\n基本支出\n项目支出\n3000\n1900',
        ['expenditure_basic 3000', 'expenditure_project 1900'],
      ],
      [
        '2022年专项资金支出1900万元，“三公”经费支出70万元。',
        ['expenditure 1900 special_projects', 'three_public 70'],
      ],
      [
        '2022年组织开展专项行动12次、专项3项，共支出4900万元，预算5000万元。',
        ['budget 5000', 'expenditure 4900'],
      ],
      ['全年开展打击整治专项5项，破案300起，民警满意度95%，自评得分95分。', ['score 95']],
      ['项目\t金额\n财政拨款\t4900\n专项资金（2个）\t300', ['revenue_general 4900']],
      [
        '其中，大队预算由年初的300万元调整为320万元，看守所预算由年初的100万元调整为90万元。全局年初预算5000万元，支出4900万元。',
        ['budget_initial 5000', 'expenditure 4900'],
      ],
      ['2022年度预算项目3个已撤销，其余28个完成自评。', []],
      [
        '三公经费支出152.08万元，其中公务接待费1.18万元，较预算165万元节约12.9.2万元。',
        ['three_public 152.08', 'three_public_reception 1.18'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '会议费年初预算5万元。2022年度支出4900万元，其中工资福利支出3000万元。',
        ['expenditure 4900', 'meeting_expense 5 plan'],
      ],
      [
        '公用经费明细\n办公费\n50.00\n差旅费\n30.00\n培训费\n8.00\n因公出国（境）费\n0.00\n公务接待费\n2.46\n公务用车运行维护费\n94.01\n合计\n184.47',
        [
          'three_public_overseas 0',
          'three_public_reception 2.46',
          'three_public_vehicle_running 94.01',
          'training_expense 8',
        ],
      ],
      [
        '2022年收入总计5000万元，“三公”经费预算80万元。2022年度支出4900万元。',
        ['expenditure 4900', 'revenue_total 5000', 'three_public 80 plan'],
      ],
      [
        '会议费\n5\n培训费\n6\n因公出国（境）费\n0\n公务接待费\n2.46\n公务用车购置费\n20\n公务用车运行费\n94.01\n合计\n127.47',
        [
          'meeting_expense 5',
          'three_public_overseas 0',
          'three_public_reception 2.46',
          'three_public_vehicle_purchase 20',
          'three_public_vehicle_running 94.01',
          'training_expense 6',
        ],
      ],
      [
        '2022年度“三公”经费年初预算\n\n因公出国（境）费\n0\n公务接待费\n5\n公务用车购置及运行费\n75\n合计\n80',
        [
          'three_public 80 plan',
          'three_public_overseas 0 plan',
          'three_public_reception 5 plan',
          'three_public_vehicles 75 plan',
        ],
      ],
      ['公务接待费：国内公务接待35批次320人次，总支出5.5万元。', ['three_public_reception 5.5']],
      [
        '二、2022年度“三公”经费支出\n因公出国（境）费\n公务接待费\n公务用车运行维护费\n0\n4\n70',
        ['three_public_overseas 0', 'three_public_reception 4', 'three_public_vehicle_running 70'],
      ],
      [
        '全年开展12个项目绩效自评，三公经费支出70万元，比上年减少5万元。',
        ['project_count 12 special_projects', 'three_public 70'],
      ],
      ['固定资产净值10244.3万元。通用设备固定资产3000万元。', ['fixed_assets 10244.3']],
      [
        '下属事业单位“三公”经费支出决算为预算的88%，局机关三公经费支出决算为预算的95%。',
        ['three_public_completion 95'],
      ],
      ['公务接待费预算5万元。全年支出3.5.2万元。', ['three_public_reception 5 plan']],
      [
        '三公经费支出1,152.08万元，其中公务接待费1.18万元，较预算1165万元节约12.92万元。',
        ['three_public 1152.08', 'three_public 1165 plan', 'three_public_reception 1.18'],
      ],
      [
        '公务接待费预算5,000元。全年支出3,500元。',
        ['three_public_reception 0.35', 'three_public_reception 0.5 plan'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '重点项目：天网工程年初预算200万元，禁毒经费年初预算60万元。',
        ['budget 200 天网工程 plan', 'budget 60 禁毒经费 plan'],
      ],
      [
        '六、政府采购预算情况\n（一）台式电脑：预算20万元。\n（二）警用无人机：预算35万元。\n（三）执法记录仪：预算15万元。',
        [],
      ],
      ['三、收支情况\n1.交通违法罚没：安排预算1200万元。\n2.出入境证件工本：安排预算80万元。', []],
      ['落实中央八项规定，会议费控制在1.5万元以内，会期不超过2天。', []],
      ['2021年工作总结\n全年公务接待费严格控制在8万元以内，公务用车运行正常。', []],
      [
        '2022年“三公”经费预算80万元。项目绩效目标：培训费控制在12万元以内，覆盖民警300人次。',
        ['three_public 80 plan'],
      ],
      [
        '重点项目：雪亮工程县级预算300万元；智慧警务拟安排150万元；禁毒经费财政预算60万元。',
        ['budget 150 智慧警务 plan', 'budget 300 雪亮工程 plan', 'budget 60 禁毒经费 plan'],
      ],
      ['专项项目包括：民生类安排300万元；业务类安排500万元。', []],
      ['四、政府性基金\n1.国有土地出让：预算800万元。\n2.彩票公益金：预算30万元。', []],
      [
        '支出增减变化原因：\n1.新增民警增资：预算增加120万元。\n2.社保缴费基数调整：预算30万元。\n3.辅警层级工资：预算85万元。',
        [],
      ],
      [
        '四、重点项目情况\n（一）视频专网：预算60万元。\n（二）警务通流量：预算30万元。',
        ['budget 30 警务通流量 plan', 'budget 60 视频专网 plan'],
      ],
      ['重点项目：雪亮工程上年安排200万元，今年安排300万元。', []],
      ['绩效目标：“三公”经费控制在98.5万元以内；“三公”经费预算95万元。', ['three_public 95 plan']],
      ['县财政下达我局“一上”控制数5200万元，2022年部门预算5000万元。', ['budget 5000 plan']],
      ['六、政府采购计划项目清单\n1.台式电脑：预算20万元。\n2.警用无人机：预算35万元。', []],
      [
        '四、支出功能分类项目\n1.治安管理：预算300万元。\n2.刑事侦查：预算200万元。\n3.禁毒管理：预算100万元。',
        [],
      ],
      [
        '“三公”经费支出总额控制在98.5万元以内，较上年“三公”经费预算100万元减少1.5万元。',
        ['three_public 98.5 plan'],
      ],
      [
        '三、“三公”经费预算情况\n公务接待费\n公务用车运行维护费\n4\n70',
        ['three_public_reception 4 plan', 'three_public_vehicle_running 70 plan'],
      ],
    ],
    PLAN,
  );
  statedIs(
    [
      [
        '附：警务保障室项目情况\n预算3000万元，支出2900万元，执行率96.67%。',
        [
          'budget 3000 special_projects',
          'execution_rate 96.67 special_projects',
          'expenditure 2900 special_projects',
        ],
      ],
      [
        '附：续建及新建项目情况\n预算300万元，支出280万元。',
        ['budget 300 special_projects', 'expenditure 280 special_projects'],
      ],
      [
        '（一）禁毒宣传教育：预算60万元，支出58万元。',
        ['budget 60 special_projects', 'expenditure 58 special_projects'],
      ],
      [
        '新建警务室12个，购置设备30套，项目资金200万元，支出190万元。',
        ['budget 200 special_projects', 'expenditure 190 special_projects'],
      ],
      [
        '附：交通信号与标线维护项目评价简况\n2022年初预算96万元，支出80.22万元。',
        ['budget_initial 96 交通信号与标线维护项目', 'expenditure 80.22 交通信号与标线维护项目'],
      ],
      [
        '禁毒经费项目：办理毒品案件30起，资金60万元，支出58万元。',
        ['budget 60 禁毒经费项目', 'expenditure 58 禁毒经费项目'],
      ],
      [
        '附：运转类和特定目标类项目情况\n预算3000万元，支出2900万元。',
        ['budget 3000 special_projects', 'expenditure 2900 special_projects'],
      ],
      ['禁毒宣传项目：会议费预算5万元，支出3万元；培训费预算10万元，支出9万元。', []],
      [
        '附：涉案财物分类管理项目情况\n预算30万元，支出29万元，执行率96.67%，得分95分。',
        [
          'budget 30 涉案财物分类管理项目',
          'execution_rate 96.67 涉案财物分类管理项目',
          'expenditure 29 涉案财物分类管理项目',
          'score 95 涉案财物分类管理项目',
        ],
      ],
      [
        '“整体搬迁工程”，预算300万元，支出290万元，自评得分95分。',
        ['budget 300 整体搬迁工程', 'expenditure 290 整体搬迁工程', 'score 95 整体搬迁工程'],
      ],
    ],
    PROJECTS,
  );
});
