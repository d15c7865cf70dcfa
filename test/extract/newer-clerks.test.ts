import { describe } from 'vitest';
import { ACCOUNTS, DEPARTMENT, PLAN, PROJECTS, statedIs } from './stated.ts';

/** What other clerks have written, with what is read of it, and beside each what looks like it and says something else. */
describe('what newer clerks have written', () => {
  statedIs(
    [
      ['公务接待费2021年预算5万元，全年未支出。2022年支出3万元。', ['three_public_reception 3']],
      [
        '公务接待费2022年预算5万元。全年支出3万元，比上年减少1万元。',
        ['three_public_reception 3', 'three_public_reception 5 plan'],
      ],
      [
        '“三公”经费预算12万元，其中公务接待费4万元。2022年支出10万元。',
        ['three_public 10', 'three_public 12 plan', 'three_public_reception 4 plan'],
      ],
      [
        '公务接待费预算5万元。2022年支出8123.5万元，其中：基本支出6000万元。',
        ['expenditure 8123.5', 'expenditure_basic 6000', 'three_public_reception 5 plan'],
      ],
      [
        '公务接待费预算5万元。2022年支出合计3000万元。',
        ['expenditure 3000', 'three_public_reception 5 plan'],
      ],
      [
        '会议费支出4万元。2022年支出8123.5万元，其中基本支出6000万元，项目支出2123.5万元。',
        ['expenditure 8123.5', 'expenditure_basic 6000', 'expenditure_project 2123.5', 'meeting_expense 4'],
      ],
      [
        '2022年度预算数\n合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\n\t\t小计\t公务用车购置费\t公务用车运行费\t\n202.00\t0.00\t190.00\t40.00\t150.00\t12.00\n2022年度决算数\n合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\n\t\t小计\t公务用车购置费\t公务用车运行费\t\n182.21\t0.00\t176.43\t38.64\t137.79\t5.78',
        [
          'three_public 182.21',
          'three_public 202 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 12 plan',
          'three_public_reception 5.78',
          'three_public_vehicle_purchase 38.64',
          'three_public_vehicle_purchase 40 plan',
          'three_public_vehicle_running 137.79',
          'three_public_vehicle_running 150 plan',
          'three_public_vehicles 176.43',
          'three_public_vehicles 190 plan',
        ],
      ],
      [
        '我局（含交警大队、看守所，下同）2022年度“三公”经费支出总额182.21万元，完成年初预算的90.20%。',
        ['three_public 182.21 department_and_units', 'three_public_completion 90.2 department_and_units'],
      ],
      [
        '（1）执法办案管理中心建设项目绩效完成情况综述。项目全年预算数800万元，执行数为623.40万元，完成预算的77.93%。\n（2）禁毒防艾工作经费项目绩效完成情况。项目全年预算数65万元，执行数为65万元，完成预算的100%。',
        [
          'budget_adjusted 65 禁毒防艾工作经费',
          'budget_adjusted 800 执法办案管理中心建设项目',
          'execution_rate 100 禁毒防艾工作经费 adjusted',
          'execution_rate 77.93 执法办案管理中心建设项目 adjusted',
          'expenditure 623.4 执法办案管理中心建设项目',
          'expenditure 65 禁毒防艾工作经费',
        ],
      ],
      [
        '项目\t年初预算数\t决算数\t完成比例\n合计\t1,093.40\t978.25\t89.47%\n1.因公出国（境）费用\t0.00\t0.00\t—\n2.公务接待费\t18.00\t9.64\t53.56%',
        [
          'three_public 1093.4 plan',
          'three_public 978.25',
          'three_public_completion 89.47',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 18 plan',
          'three_public_reception 9.64',
        ],
      ],
      ['对林区视频防火监控等5个项目开展自评，评价结果均为良以上。', ['project_count 5 special_projects']],
      ['对新建业务用房等3个项目开展自评，对办案经费等9个项目开展自评。', []],
      ['对上年度办案经费等4个项目开展自评。', []],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '“三公”经费全年预算120万元，决算支出108万元，占预算的90%。',
        ['three_public 108', 'three_public 120 plan', 'three_public_completion 90'],
      ],
      ['“三公”经费完成预算的87.28%。年末执法执勤用车保有量11辆。', ['three_public_completion 87.28']],
      [
        '“三公”经费支出196.35万元，全部为公务用车运行维护费，没有发生公务接待费、因公出国（境）费，也未购置公务用车，完成年初预算210万元的93.5%。',
        [
          'three_public 196.35',
          'three_public 210 plan',
          'three_public_completion 93.5',
          'three_public_overseas 0',
          'three_public_reception 0',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 196.35',
        ],
      ],
      ['“三公”经费控制在98.50万元以内，厉行节约。', []],
      [
        '“三公”经费支出73.52万元，全部用于公务用车运行维护；公务接待费0元，未新购车辆，无出国（境）团组。',
        [
          'three_public 73.52',
          'three_public_overseas 0',
          'three_public_reception 0',
          'three_public_vehicle_purchase 0',
        ],
      ],
      [
        '2022年全年实际支出4.0376亿元，预算执行率98%（2020年为96.3%）。其中：基本支出29,614.8万元，项目支出10,761.2万元。',
        [
          'execution_rate 98',
          'expenditure 40376',
          'expenditure_basic 29614.8',
          'expenditure_project 10761.2',
        ],
      ],
      [
        '“三公”经费支出152.08万元，其中公务用车运行维护费150.90万元、公务接待费1.18万元，较预算165万元节约12.92万元。',
        [
          'three_public 152.08',
          'three_public 165 plan',
          'three_public_reception 1.18',
          'three_public_vehicle_running 150.9',
        ],
      ],
      [
        '“三公”经费支出152.08万元，其中公务用车运行维护费150.90万元，较预算160.90万元节约10万元；公务接待费1.18万元，较预算2.18万元节约1万元。',
        [
          'three_public 152.08',
          'three_public_reception 1.18',
          'three_public_reception 2.18 plan',
          'three_public_vehicle_running 150.9',
          'three_public_vehicle_running 160.9 plan',
        ],
      ],
      [
        '一级指标\t分值\t得分\t扣分原因\n预算执行\t10\t9.88\t质保金未支付\n投入管理\t20\t19.5\t目标不细\n履职产出\t40\t38.5\t\n履职效益\t20\t19\t\n满意度\t10\t9.5\t\n合计\t100\t96.38\t',
        ['execution_score 9.88', 'execution_weight 10', 'score 96.38'],
      ],
      [
        '预算执行\t分值\t执行率\t得分\n\t10\t97.94%\t9.8\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t破获案件\t≥70起\t83起\t10\t10',
        ['execution_rate 97.94', 'execution_score 9.8', 'execution_weight 10'],
      ],
      [
        '项目\t年初预算数\t决算数\n三公经费\t12.5（含上年结转）\t10.2\n公务接待费\t2\t1（不含外事）',
        [
          'three_public 10.2',
          'three_public 12.5 plan',
          'three_public_reception 1',
          'three_public_reception 2 plan',
        ],
      ],
      [
        '人员情况\n编制人数\n实有人数\n辅警人数\n\n221\n213\n267\n绩效指标\n三级指标',
        ['staff_actual 213', 'staff_quota 221'],
      ],
      ['固定资产年末净值10,244.3万元，原值35,870.6万元，利用率100%。', ['fixed_assets 35870.6']],
      ['本表口径为临江县公安局本级，不含驻县高速公路支队。\n2022年支出合计5200万元。', ['expenditure 5200']],
      [
        '“三公”经费。全年开支512.40万元，比上年减少38.15万元。公务用车运行维护费431.20万元，更新执勤车辆3辆发生购置费66.00万元，公务接待费15.20万元，未发生因公出国（境）费用。',
        [
          'three_public 512.4',
          'three_public_overseas 0',
          'three_public_reception 15.2',
          'three_public_vehicle_purchase 66',
          'three_public_vehicle_running 431.2',
        ],
      ],
      [
        '机构名称\n合计\n公务接待费\n公务用车购置及运行费\n其中：购置\n其中：运行\n因公出国（境）费\n县公安局\n101.26\n6.35\n94.91\n0.00\n94.91\n0.00\n五、其他',
        [
          'three_public 101.26',
          'three_public_overseas 0',
          'three_public_reception 6.35',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 94.91',
          'three_public_vehicles 94.91',
        ],
      ],
      [
        '年初预算10,644.00万元，调整预算12,211.17万元，支出数与调整预算数之比为97.62%。',
        ['budget_adjusted 12211.17', 'budget_initial 10644', 'execution_rate 97.62 adjusted'],
      ],
      [
        '三、“三公”经费（本年支出）\n因公出国（境）费\n0\n公务用车购置费\n17.98\n公务用车运行费\n96.03\n公务接待费\n2.46\n合计\n116.47\n四、年度总体目标完成情况',
        [
          'three_public 116.47',
          'three_public_overseas 0',
          'three_public_reception 2.46',
          'three_public_vehicle_purchase 17.98',
          'three_public_vehicle_running 96.03',
        ],
      ],
      [
        '“三公”经费（万元）\n预算数 140.00\n决算数 111.96\n其中：公务接待费 6.66',
        ['three_public 111.96', 'three_public 140 plan', 'three_public_reception 6.66'],
      ],
      [
        '公务用车购置及运行费：151.20，上年156.20，其中购置费0、运行维护费151.20\n公务接待费：4.5',
        ['three_public_reception 4.5', 'three_public_vehicles 151.2'],
      ],
      [
        '基本情况 编制人数 204 年末在职人数 197 辅警人数 310\n “三公”经费（万元） 上年决算数 112.40 本年预算数 120.00 本年决算数 106.53',
        ['staff_actual 197', 'staff_quota 204', 'three_public 106.53', 'three_public 120 plan'],
      ],
      [
        '四、人员和资产\n项目\t数量\n编制数（人）\t241\n在职人数（人）\t236',
        ['staff_actual 236', 'staff_quota 241'],
      ],
      [
        '2022年向财政申请部门预算31507.6万元。全年花出去27889.42万元，完成申请数的88.52%。',
        ['budget 31507.6', 'execution_rate 88.52 applied', 'expenditure 27889.42'],
      ],
      [
        '公务用车运行费3万元，出国和购车均为0。公务接待费2万元，未新购车辆。',
        [
          'three_public_overseas 0',
          'three_public_reception 2',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 3',
        ],
      ],
      ['类别\t项目数\t预算\t支出\n办案业务\t21\t1845\t1790\n技术装备\t16\t2639\t2100', []],
      ['预算支出率满分5分，得4.9分；结转结余率满分3分，得3分', ['execution_score 4.9', 'execution_weight 5']],
      [
        '2022年年初预算18463万元，全年追加2147万元、压减602万元，调整后为20008万元；截至年底支出18791万元。',
        ['budget_adjusted 20008', 'budget_initial 18463', 'expenditure 18791'],
      ],
      ['2022年公务接待费预算5万元，追加2万元，调整为7万元。', ['three_public_reception 5 plan']],
      ['2022年部门预算18463万元，追加2147万元，其中人员经费1000万元，调整后为20610万元。', ['budget 18463']],
      ['食堂全年使用80万元，完成预算的95%。', []],
      ['上年结转资金实际使用200万元，占预算的2%。', []],
      ['没有因公出国、购车均在年初预算中安排。', ['three_public_overseas 0']],
      [
        '开展夏季治安整治专项共5个，全年预算9000万元，支出8800万元。',
        ['budget_adjusted 9000', 'expenditure 8800'],
      ],
      [
        '列入预算的专项共6项，年初安排500万元，支出480万元。',
        [
          'budget_initial 500 special_projects',
          'expenditure 480 special_projects',
          'project_count 6 special_projects',
        ],
      ],
      ['调查对象\t数量\t满意率\n在职民警\t30\t98%\n群众\t50\t95%', []],
      ['月均预算执行率8.3%。', []],
      [
        '支出总额26486.05万元，占调整预算的97.57%，与年初预算相比为102.38%。',
        ['execution_rate 102.38 initial', 'execution_rate 97.57 adjusted', 'expenditure 26486.05'],
      ],
      ['支出8000万元，与年初预算相比增长2.38%。', ['expenditure 8000']],
      [
        '年初预算14520.60万元，年中追加1386.40万元、收回结余资金207.00万元，调整后为15700.00万元。',
        ['budget_adjusted 15700', 'budget_initial 14520.6'],
      ],
      [
        '公务接待费8.65万元；出国和购车均未发生。',
        ['three_public_overseas 0', 'three_public_reception 8.65', 'three_public_vehicle_purchase 0'],
      ],
      ['出国考察的民警均未发生违规。', []],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '“三公”经费控制在98.50万元以内，其中车辆运行维护费92.00万元、接待费6.50万元。',
        ['three_public 98.5 plan', 'three_public_reception 6.5 plan', 'three_public_vehicle_running 92 plan'],
      ],
      [
        '项目名称\t甲设备购置\n项目编码\t2040299\n预算规模及资金用途\t760.00万元，其中基金650.00万元、本级110.00万元。建两处卡口。',
        ['budget 760 甲设备购置 plan'],
      ],
      [
        '三、重点项目：“高原制氧设备”安排146.00万元，目标为7个派出所配备到位；“县域反诈中心”安排58.00万元。',
        ['budget 146 高原制氧设备 plan', 'budget 58 县域反诈中心 plan'],
      ],
      [
        '项目名称\t项目编码\t预算数（元）\t累计支出计划\t\n\t\t\t3月\t6月\n水上巡逻艇更新\t2040220\t6,800,000.00\t0%\t40%\n新区智慧交管一期\t2120899\t4,500,000.00\t0%\t30%',
        ['budget 450 新区智慧交管一期 plan', 'budget 680 水上巡逻艇更新 plan'],
      ],
      [
        '项目名称\t一级指标\t二级指标\t指标值\n水上巡逻艇更新\t产出指标\t数量指标\t=4艘\n第三部分 其他说明\n一、“三公”经费。2022年预算118.6万元，其中公务用车运行维护96万元、公务接待22.6万元。',
        [
          'three_public 118.6 plan',
          'three_public_reception 22.6 plan',
          'three_public_vehicle_running 96 plan',
        ],
      ],
      [
        '四、重点项目\n2022年共设置项目18个。其中重点项目2个：\n（一）“雪亮工程”运行维护，年度预算980.00万元，目标：前端设备在线率不低于96%。\n（二）特巡警装备购置，年度预算365.50万元，目标：装备验收合格率100%。',
        [
          'budget 365.5 特巡警装备购置 plan',
          'budget 980 雪亮工程运行维护 plan',
          'project_count 18 special_projects plan',
        ],
      ],
      ['编制政府采购预算项目9个，采购预算总额386.50万元。', []],
    ],
    PLAN,
  );
  statedIs(
    [
      [
        '二、组织实施\n集中打分后对分歧较大的3个项目作了复评。\n三、总体情况\n2022年县级预算安排县公安局专项项目73个，资金预算9,846.35万元，实际支出9,112.08万元，执行率92.54%。',
        [
          'budget 9846.35 special_projects',
          'execution_rate 92.54 special_projects',
          'expenditure 9112.08 special_projects',
          'project_count 73 special_projects',
        ],
      ],
      [
        '三、资金和项目\n本年度县财政批复我局专项资金项目15个，预算合计2360.48万元，财政实际拨付到位2298万元，各项目共支出2141.736万元，占到位资金的93.2%。',
        [
          'budget 2298 special_projects',
          'budget 2360.48 special_projects',
          'execution_rate 93.2 special_projects received',
          'expenditure 2141.736 special_projects',
          'project_count 15 special_projects',
        ],
      ],
      [
        '受区财政局委托，我公司对分局智感安防建设专项资金进行了评价。专项资金年初安排3200万元，调整后预算3020万元，截至12月31日支出2714.38万元，资金支出率89.88%。',
        [
          'budget_adjusted 3020 special_projects',
          'budget_initial 3200 special_projects',
          'execution_rate 89.88 special_projects adjusted',
          'expenditure 2714.38 special_projects',
        ],
      ],
      [
        '（四）专项项目。127个专项项目批复预算15,904.60万元，实际支出14,676.18万元，支出进度92.28%。',
        [
          'budget 15904.6 special_projects',
          'execution_rate 92.28 special_projects',
          'expenditure 14676.18 special_projects',
          'project_count 127 special_projects',
        ],
      ],
      [
        '二、项目一：便民警务站运行维护经费\n（一）资金投入。项目年初预算820万元，年中追加46万元，调整后预算866万元。\n（二）资金使用。实际支出857.7万元，预算执行率99.04%，得9.9分。\n（三）自评得分97.32分，等级为“优”。',
        [
          'budget_adjusted 866 便民警务站运行维护经费',
          'budget_initial 820 便民警务站运行维护经费',
          'execution_rate 99.04 便民警务站运行维护经费 adjusted',
          'execution_score 9.9 便民警务站运行维护经费',
          'expenditure 857.7 便民警务站运行维护经费',
          'grade 优 便民警务站运行维护经费',
          'score 97.32 便民警务站运行维护经费',
        ],
      ],
      [
        '序号\t专项名称\t年初预算\t实际支出\t自评分\n1\t情报指挥平台升级\t600.00\t528.60\t94\n2\t海防哨所建设\t480.00\t480.00\t98.5\n3\t其余5项\t880.00\t808.72\t',
        [
          'budget_initial 480 海防哨所建设',
          'budget_initial 600 情报指挥平台升级',
          'expenditure 480 海防哨所建设',
          'expenditure 528.6 情报指挥平台升级',
          'score 94 情报指挥平台升级',
          'score 98.5 海防哨所建设',
        ],
      ],
      [
        '2022年年初，县财政批复我局专项项目23个，预算资金3,864.5万元；年中核减412.3万元，调整后预算3,452.2万元。',
        [
          'budget_adjusted 3452.2 special_projects',
          'budget_initial 3864.5 special_projects',
          'project_count 23 special_projects',
        ],
      ],
      [
        '附：交通安全宣传教育基地运营项目评价简况\n该项目与信号系统升级项目同批评价。2022年初预算96.00万元，实际支出80.22万元。',
        ['budget_initial 96 交通安全宣传教育基地运营项目', 'expenditure 80.22 交通安全宣传教育基地运营项目'],
      ],
      [
        '项目支出绩效自评表\n项目名称\t设施维护\t自评总分\t97.52\n项目资金\t年初预算数\t全年预算数\t全年执行数\t执行率\t得分\n年度总金额\t680.00\t655.40\t624.13\t95.23%\t9.52\n项目支出绩效自评表\n项目名称\t劝导站建设\t自评总分\t96\n项目资金\t年初预算数\t全年预算数\t全年执行数\t执行率\t得分\n年度总金额\t120.00\t120.00\t120.00\t100%\t10\n情况说明\n一、项目合计2个，全年预算775.40万元，执行744.13万元，平均执行率95.97%。',
        [
          'budget_adjusted 120 劝导站建设',
          'budget_adjusted 655.4 设施维护',
          'budget_adjusted 775.4 special_projects',
          'budget_initial 120 劝导站建设',
          'budget_initial 680 设施维护',
          'execution_rate 100 劝导站建设 adjusted',
          'execution_rate 95.23 设施维护 adjusted',
          'execution_rate 95.97 special_projects adjusted',
          'execution_score 10 劝导站建设',
          'execution_score 9.52 设施维护',
          'expenditure 120 劝导站建设',
          'expenditure 624.13 设施维护',
          'expenditure 744.13 special_projects',
          'project_count 2 special_projects',
          'score 96 劝导站建设',
          'score 97.52 设施维护',
        ],
      ],
      [
        '二、目标实现\n（二）几个重点\n一是山区监控补盲工程。项目资金总额638.5万元，在12个乡镇装了镜头。\n二是辅警保障经费，年初预算1920万元，实际支出1887.2万元。\n三是中央和省级政法转移支付资金（装备费），到位305万元，已支出305万元，支出率100%。',
        [
          'budget 305 中央和省级政法转移支付资金(装备费)',
          'budget_initial 1920 辅警保障经费',
          'execution_rate 100 中央和省级政法转移支付资金(装备费) received',
          'expenditure 1887.2 辅警保障经费',
          'expenditure 305 中央和省级政法转移支付资金(装备费)',
          'project_amount 638.5 山区监控补盲工程',
        ],
      ],
      [
        '第一部分  移动终端更新项目\n一、项目概况\n项目年初预算520万元，实际支出473.62万元，预算执行率91.08%。\n二、评价结论\n自评得分97.24分，等级为“优”。\n第二部分  边境警务站取暖改造项目\n一、资金情况\n预算安排168万元；实际支出161.28万元。\n二、结论\n自评得分95.3分，等级为“优”。\n第三部分  总体情况\n两个项目共支出634.9万元。',
        [
          'budget 168 边境警务站取暖改造',
          'budget_initial 520 移动终端更新',
          'execution_rate 91.08 移动终端更新 initial',
          'expenditure 161.28 边境警务站取暖改造',
          'expenditure 473.62 移动终端更新',
          'expenditure 634.9 special_projects',
          'grade 优 移动终端更新',
          'grade 优 边境警务站取暖改造',
          'project_count 2 special_projects',
          'score 95.3 边境警务站取暖改造',
          'score 97.24 移动终端更新',
        ],
      ],
      [
        '设一级指标4个、二级指标9个。各子项目见下表（单位：万元）：\n序号\t子项目名称\t预算安排\t实际支出\n1\t点位建设工程\t1480\t1396.55\n2\t专网扩容工程\t720\t640.18\n合计\t2200\t2036.73',
        [
          'budget 1480 点位建设工程',
          'budget 2200 special_projects',
          'budget 720 专网扩容工程',
          'expenditure 1396.55 点位建设工程',
          'expenditure 2036.73 special_projects',
          'expenditure 640.18 专网扩容工程',
        ],
      ],
      [
        '2022年全局列入预算的专项共63个，预算额9746.18万元',
        ['budget 9746.18 special_projects', 'project_count 63 special_projects'],
      ],
      [
        '消防器材更新项目年初预算500万元，追加100万元，调整后为600万元，支出590万元。',
        [
          'budget_adjusted 600 消防器材更新项目',
          'budget_initial 500 消防器材更新项目',
          'expenditure 590 消防器材更新项目',
        ],
      ],
      [
        '第一部分 警械更新经费项目\n一、资金情况\n预算300万元，支出280万元。\n第二部分 智慧警务平台运维项目\n一、资金情况\n预算200万元，支出190万元。\n总体结论\n全局2个项目共安排预算500万元，支出470万元。',
        [
          'budget 200 智慧警务平台运维',
          'budget 300 警械更新经费',
          'budget 500 special_projects',
          'expenditure 190 智慧警务平台运维',
          'expenditure 280 警械更新经费',
          'expenditure 470 special_projects',
        ],
      ],
      [
        '目录\n第一部分 移动终端更新项目\n第二部分 智慧警务平台运维项目\n一、总体情况\n2个项目预算500万元，支出470万元。',
        [
          'budget 500 special_projects',
          'expenditure 470 special_projects',
          'project_count 2 special_projects',
        ],
      ],
      [
        '第一部分 移动终端更新项目\n年初预算300万元，全年支出280万元。\n一、结论\n该项目自评得分92分。\n第二部分 智慧警务平台运维项目\n年初预算200万元，全年支出190万元。',
        [
          'budget_initial 200 智慧警务平台运维',
          'budget_initial 300 移动终端更新',
          'expenditure 190 智慧警务平台运维',
          'expenditure 280 移动终端更新',
          'score 92 移动终端更新',
        ],
      ],
      [
        '本次自评的范围为当年安排的全部专项，共11个，申请财政资金1071万元。',
        ['budget 1071 special_projects', 'project_count 11 special_projects'],
      ],
    ],
    PROJECTS,
  );
});

describe('what the forty-ninth set has taught', () => {
  statedIs(
    [
      [
        '县人大批复年初部门预算4,985.20万元，年中根据县财政追加及上级专款调整为6,266.37万元。',
        ['budget_adjusted 6266.37', 'budget_initial 4985.2'],
      ],
      [
        '年初预算5000万元，因机构改革压减300万元，调整后4700万元，支出4606万元，执行率98%。',
        ['budget_adjusted 4700', 'budget_initial 5000', 'execution_rate 98 adjusted', 'expenditure 4606'],
      ],
      [
        '年初预算5000万元，因机构改革压减300万元，支出4600万元，执行率92%。',
        ['budget_initial 5000', 'execution_rate 92 initial', 'expenditure 4600'],
      ],
      ['2022年年初预算500万元，其中人员经费300万元，因政策增资调整为350万元。', ['budget_initial 500']],
      ['预算总额934.5万元（调整后），实际支出829.41万元。', ['budget_adjusted 934.5', 'expenditure 829.41']],
      [
        '“三公”经费决算132.83万元，控制在预算之内，为预算的94.20%，结余8.17万元。',
        ['three_public 132.83', 'three_public_completion 94.2'],
      ],
      [
        '主要项目有：视频监控租赁费（1,286万元）、禁毒宣传经费（预算1,735.4万元）、交通设施维护（412.6万元）。',
        [
          'budget 1735.4 禁毒宣传经费',
          'project_amount 1286 视频监控租赁费',
          'project_amount 412.6 交通设施维护',
        ],
      ],
      [
        '我局将“雪亮工程”租赁服务、移动终端更新2个项目列为重点评价项目。“雪亮工程”租赁服务预算630万元，实际支出630万元；移动终端更新预算118.8万元，实际支出109.26万元。',
        [
          'budget 118.8 移动终端更新',
          'budget 630 雪亮工程租赁服务',
          'expenditure 109.26 移动终端更新',
          'expenditure 630 雪亮工程租赁服务',
        ],
      ],
      [
        '其中工资福利支出和对个人和家庭的补助4,261.02万元，商品和服务支出等公用经费631.72万元。',
        ['expenditure_personnel 4261.02', 'expenditure_public 631.72'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '公务用车购置与运行维护合计支出224.75万元，完成预算240万元的93.65%。',
        ['three_public_vehicles 224.75', 'three_public_vehicles 240 plan'],
      ],
      [
        '公务用车运行维护支出175.85万元。公务用车购置与运行维护两项合计支出224.75万元。',
        ['three_public_vehicle_running 175.85', 'three_public_vehicles 224.75'],
      ],
      [
        '收    入\t\t支    出\t\n项    目\t决算数\t项    目\t决算数\n一、一般公共预算财政拨款收入\t5417.28\t一、一般公共服务支出\t\n本年收入合计\t5481.18\t本年支出合计\t5469.04\n使用非财政拨款结余\t\t结余分配\t\n年初结转和结余\t27.45\t年末结转和结余\t39.59\n总    计\t5508.63\t总    计\t5508.63',
        [
          'balance_accumulated 39.59',
          'expenditure 5469.04',
          'expenditure_total 5508.63',
          'revenue 5481.18',
          'revenue_carryover 27.45',
          'revenue_general 5417.28',
          'revenue_total 5508.63',
        ],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '“三公”经费支出预算281.50万元。其中，公务用车购置及运行维护费支出275.00万元，占97.69%；公务接待费支出6.50万元。',
        ['three_public 281.5 plan', 'three_public_reception 6.5 plan', 'three_public_vehicles 275 plan'],
      ],
      [
        '五、关于临江县公安局2022年项目支出情况说明\n（一）项目名称：警务辅助；预算安排规模：480万元。\n（二）项目名称：办案业务费；预算安排规模：90万元。\n六、关于临江县公安局2022年一般公共预算“三公”经费支出预算情况说明\n2022年“三公”经费预算数为52万元。',
        ['budget 480 警务辅助 plan', 'budget 90 办案业务费 plan', 'three_public 52 plan'],
      ],
    ],
    PLAN,
  );
  statedIs(
    [
      [
        '支出方向\t下达资金\t支出金额\t执行率\n业务装备经费\t330\t313.5\t95%\n办案协作经费\t430\t418.36\t97.29%\n合计\t760\t731.86\t96.3%',
        [
          'budget 330 业务装备经费',
          'budget 430 办案协作经费',
          'budget 760 special_projects',
          'execution_rate 95 业务装备经费 received',
          'execution_rate 96.3 special_projects received',
          'execution_rate 97.29 办案协作经费 received',
          'expenditure 313.5 业务装备经费',
          'expenditure 418.36 办案协作经费',
          'expenditure 731.86 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('what the fiftieth set has taught', () => {
  statedIs(
    [
      [
        '年初资金计划6420万元，年中追加388.5万元，全年资金计划调整为6808.5万元，到12月31日实际列支6655.31万元，用款进度97.75%，其中6月底用款进度45.3%。',
        [
          'budget_adjusted 6808.5',
          'budget_initial 6420',
          'execution_rate 97.75 adjusted',
          'expenditure 6655.31',
        ],
      ],
      [
        '全年支出6655.31万元。列支的钱里，人员方面4712.6万元，公用方面801.44万元，项目方面1141.27万元。',
        [
          'expenditure 6655.31',
          'expenditure_personnel 4712.6',
          'expenditure_project 1141.27',
          'expenditure_public 801.44',
        ],
      ],
      [
        '开支构成：人员开支22,906.3万元，占70.67%；公用开支3,344.75万元，占10.32%；项目开支6,159.72万元。',
        ['expenditure_personnel 22906.3', 'expenditure_project 6159.72', 'expenditure_public 3344.75'],
      ],
      [
        '三公经费全年用了98.36万元，车辆运行94.1万元，接待4.26万元，没有买车，也没有人出国，比上年少用7.9万元。',
        [
          'three_public 98.36',
          'three_public_overseas 0',
          'three_public_reception 4.26',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 94.1',
        ],
      ],
      [
        '全年“三公”经费花了149.17万元，年初批的是185万元，比上年的163.9万元少花14.73万元。',
        ['three_public 149.17', 'three_public 185 plan'],
      ],
      [
        '全年“三公”经费用了92.4万元，年初批的是110万元；其中车辆运行维护费88.1万元，接待费4.3万元。',
        [
          'three_public 110 plan',
          'three_public 92.4',
          'three_public_reception 4.3',
          'three_public_vehicle_running 88.1',
        ],
      ],
      [
        '支出中：人员4,420.1万元，公用690.4万元，项目1,199.7万元。',
        ['expenditure_personnel 4420.1', 'expenditure_project 1199.7', 'expenditure_public 690.4'],
      ],
      [
        '自评打分：预算执行方面满分10分，自评9.7分；数量、质量、时效、成本四方面满分50分，自评46分；效益方面满分30分，自评28分；满意度满分10分，自评9.5分。以上合计93.2分，自评为优。',
        ['execution_score 9.7', 'execution_weight 10', 'grade 优', 'score 93.2'],
      ],
      [
        '2.预算执行（15分）：按照97.18%的用款进度折算，得14.57分。',
        ['execution_score 14.57', 'execution_weight 15'],
      ],
      [
        '1、执行率情况。预算执行率=27,118.06/27,902.18×100%=97.19%。该项权重20分，得19.44分。',
        ['execution_rate 97.19', 'execution_score 19.44', 'execution_weight 20'],
      ],
      [
        '资金执行率满分10分得9.45分，产出50分得46.6分，效益30分得30分，满意度10分得10分，总分96.05分，等级评定优。',
        ['execution_score 9.45', 'execution_weight 10', 'grade 优', 'score 96.05'],
      ],
      [
        '本单位对“道路交通设施建设与维护”1个项目开展了自评，得分95.1分，等次为优。',
        ['grade 优 道路交通设施建设与维护', 'score 95.1 道路交通设施建设与维护'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '（三）公务用车费用\n预算333.00万元，支出306.16万元，节约26.84万元。\n1.购置费31.80万元。购置巡逻车2辆，单价15.9万元。\n2.运行维护费274.36万元。其中燃料费151.2万元、维修费78.46万元。',
        [
          'three_public_vehicle_purchase 31.8',
          'three_public_vehicle_running 274.36',
          'three_public_vehicles 306.16',
          'three_public_vehicles 333 plan',
        ],
      ],
      [
        '2022年全年进账8,781.08万元，比2021年多了358.46万元。其中财政拨款8,716.88万元；其他收入64.2万元。',
        ['revenue 8781.08', 'revenue_general 8716.88', 'revenue_other 64.2'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      ['市局本级应到位2,316万元，实际到位2,316万元，到位率100%。', ['budget 2316 special_projects']],
      [
        '该项目申报预算486万元，县财政审核后年初批复412.00万元。',
        ['budget 486 special_projects', 'budget_initial 412 special_projects'],
      ],
      ['我局对2022年纳入市级预算的全部11个项目组织了绩效自评。', ['project_count 11 special_projects']],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '附表2\n项目支出绩效自评表\n金额单位：元\n项目名称\t智慧监所改造\n项目资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t3,000,000.00\t2,450,000.00\t1,862,340.50\t10\t76.01%\t7.6\n附表3\n项目支出绩效自评表\n项目名称\t派出所冬季取暖\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t38.6\t38.6\t38.6\t10\t100%\t10',
        [
          'budget_adjusted 245 智慧监所改造',
          'budget_adjusted 38.6 派出所冬季取暖',
          'budget_initial 300 智慧监所改造',
          'budget_initial 38.6 派出所冬季取暖',
          'execution_rate 100 派出所冬季取暖 adjusted',
          'execution_rate 76.01 智慧监所改造 adjusted',
          'execution_score 10 派出所冬季取暖',
          'execution_score 7.6 智慧监所改造',
          'execution_weight 10 智慧监所改造',
          'execution_weight 10 派出所冬季取暖',
          'expenditure 186.23405 智慧监所改造',
          'expenditure 38.6 派出所冬季取暖',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('what tables of the fiftieth set have taught', () => {
  statedIs(
    [
      [
        '人员经费\t\t公用经费\t\n科目名称\t决算数\t科目名称\t决算数\n工资福利支出\t8961.02\t商品和服务支出\t1472.90\n人员经费合计\t9215.36\t公用经费合计\t1529.45',
        ['expenditure_personnel 9215.36', 'expenditure_public 1529.45'],
      ],
      [
        '项目\t年初预算数\t全年预算数\t决算数\n“三公”经费合计\t178.2\t165\t154.13\n1.公务用车购置费\t0\t0\t0\n2.公务用车运行维护费\t163.2\t155\t146.87\n3.公务接待费\t15\t10\t7.26',
        [
          'three_public 154.13',
          'three_public 178.2 plan',
          'three_public_reception 15 plan',
          'three_public_reception 7.26',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_purchase 0 plan',
          'three_public_vehicle_running 146.87',
          'three_public_vehicle_running 163.2 plan',
        ],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '预算执行情况                          预算数            执行数              执行率        得分\n（万元）                              （A）             （B）               （B/A）       （20 分*执行率）\n（20 分）         部门整体支出        19,600.00         19,158.38           97.75%        19.55\n                  总额',
        [
          'budget 19600',
          'execution_rate 97.75',
          'execution_score 19.55',
          'execution_weight 20',
          'expenditure 19158.38',
        ],
      ],
    ],
    DEPARTMENT,
  );
});

describe('what a reader made up against tables that are read by their places', () => {
  statedIs(
    [
      [
        '    项目                            2021年决算                  2022年决算\n                              金额          占比          金额          占比\n基本支出                    500.00           50%        600.00           60%\n项目支出                    500.00           50%        400.00           40%\n合计                       1000.00          100%       1000.00          100%',
        ['expenditure_basic 600', 'expenditure_project 400'],
      ],
      [
        '    项目                             上年执行                    本年执行\n                              金额          增长          金额          增长\n基本支出                    500.00            5%        600.00           20%\n项目支出                    500.00            5%        400.00          -20%\n本年支出合计               1000.00            5%       1000.00            0%',
        ['expenditure 1000', 'expenditure_basic 600', 'expenditure_project 400'],
      ],
      [
        '    项目                             预算情况                    决算情况\n                              金额          占比          金额          占比\n公务接待费                   10.00           20%          8.00           20%\n公务用车运行维护费           40.00           80%         32.00           80%',
        [
          'three_public_reception 10 plan',
          'three_public_reception 8',
          'three_public_vehicle_running 32',
          'three_public_vehicle_running 40 plan',
        ],
      ],
      [
        '                   预算数                                                            决算数\n        合计          公务接待费  因公出国（境）费      公务接待费    公务用车运行维护费          合计\n       60.00               10.00              4.00            8.00                 44.00         56.00',
        ['three_public_overseas 4', 'three_public_vehicle_running 44'],
      ],
      [
        '                         基本支出决算\n    项目                    年初预            决算数\n                              算数\n工资福利支出                500.00            490.00\n商品和服务支出              100.00             95.00\n合计                        600.00            585.00',
        [],
      ],
      [
        '                        “三公”经费支出\n    项目                    年初预            决算数\n                              算数\n公务接待费                   10.00              8.00\n公务用车运行维护费           40.00             32.00\n合计                         50.00             40.00',
        [
          'three_public 40',
          'three_public 50 plan',
          'three_public_reception 10 plan',
          'three_public_reception 8',
          'three_public_vehicle_running 32',
          'three_public_vehicle_running 40 plan',
        ],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '    项目名称            年初预        调整后        全年执      执行率\n                          算数        预算数          行数\n反诈专项                100.00                       90.00         90%\n智慧公安建设\n及运维项目              200.00        250.00        240.00         96%\n辅警经费\n看守所运行经费           50.00         50.00         45.00         90%\n合计                    350.00        300.00        375.00      93.75%',
        [],
      ],
      [
        '    项目名称                  预算          执行          结余\n                              金额          金额          金额\n反诈专项经费                100.00         90.00         10.00\n业务装备费\n车辆购置费\n看守所运行经费               50.00         45.00          5.00\n合计                        150.00        135.00         15.00',
        ['balance_current 10 反诈专项经费', 'budget 100 反诈专项经费', 'expenditure 90 反诈专项经费'],
      ],
    ],
    DEPARTMENT,
  );
});
