import { describe } from 'vitest';
import { DEPARTMENT, PROJECTS, statedIs } from './stated.ts';

/** What has been taken for the body's own, by a second reader of the rules, with what is read of it now. */
describe('what a second reader of the rules made up against them', () => {
  statedIs(
    [
      ['部门预算6200万元，安排慰问经费20万元，使用20万元。', ['budget 6200']],
      ['年初预算6200万元，争取中央专款300万元，全年使用280万元。', ['budget_initial 6200']],
      ['年初部门预算6200万元，预留机动经费100万元，使用60万元。', ['budget_initial 6200']],
      ['全年预算6500万元，其中政府性基金预算300万元，使用250万元。', ['budget_adjusted 6500']],
      ['工会经费预算60万元，使用55万元。', []],
      ['党建经费预算10万元，使用9.5万元，执行率95%。', []],
      ['2022年度安排见义勇为基金预算20万元，使用18万元。', []],
      [
        '2022年我局部门预算6200万元，其中：基本支出4200万元，使用4190万元；项目支出2000万元，使用1910万元。',
        ['budget 6200'],
      ],
      [
        '2022年全局预算6200万元，其中：人员经费3700万元，使用3690万元；公用经费500万元，使用490万元；项目经费2000万元，使用1920万元。',
        ['budget 6200'],
      ],
      [
        '2021年公务接待费预算6万元，使用5.5万元；2022年预算5万元，使用4.8万元。',
        ['three_public_reception 4.8', 'three_public_reception 5 plan'],
      ],
      [
        '2022年，全局共编报特定目标类项目12个，其他运转类项目5个，共17个项目，全部开展绩效自评。',
        ['project_count 17 special_projects'],
      ],
      [
        '我局2022年特定目标类项目12个，其他运转类项目5个，共17个项目。',
        ['project_count 17 special_projects'],
      ],
      ['2022年全年开展项目评价3个，自评项目18个，其中优16个。', ['project_count 18 special_projects']],
      ['2022年组织项目绩效评价3个；完成项目绩效自评18个。', ['project_count 18 special_projects']],
      ['全年预算1000万元，支出500万元，完成50%的年度任务。', ['budget_adjusted 1000', 'expenditure 500']],
      ['严格公务接待审批，无公函不接待，无预算，不支出。公务接待费支出5万元。', ['three_public_reception 5']],
      [
        '规范公务用车管理，公务用车购置，年初无预算，一律不得购置。全年公务用车运行维护费40万元。',
        ['three_public_vehicle_running 40'],
      ],
      [
        '（一）人员经费自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t3700\t3750\t3690\t98.4%',
        [],
      ],
      [
        '（二）三公经费绩效自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t37\t37\t36\t97.3%',
        [],
      ],
      [
        '交警大队经费自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t3700\t3750\t3690\t98.4%',
        [],
      ],
      [
        '信息化建设类项目自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t3700\t3750\t3690\t98.4%',
        [],
      ],
      [
        '（一）特定目标类项目自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t3700\t3750\t3690\t98.4%',
        [],
      ],
      [
        '所有项目自评情况\n单位：万元\n资金来源\t年初预算\t全年预算\t执行数\t执行率\n合计\t3700\t3750\t3690\t98.4%',
        [],
      ],
      ['帮扶村\t申请金额\t下达金额\t使用金额\n王庄村\t20\t20\t20\n李庄村\t15\t10\t10\n合计\t35\t30\t30', []],
      [
        '案件补助资金分配表\n单位\t分配资金\t使用资金\t使用率\n刑侦大队\t50\t48\t96%\n禁毒大队\t45\t45\t100%\n合计\t95\t93\t97.89%',
        [],
      ],
      [
        '项目自评汇总表\n序号\t项目名称\t主管科室\t批复资金\t使用金额\t使用率\t自评得分\t自评等级\n1\t办案经费\t警保室\t300万元\t285万元\t95%\t95\t优\n2\t辅警经费\t政工室\t800万元\t800万元\t100%\t98\t优\n3\t天网运维\t科信大队\t400万元\t350万元\t87.5%\t89\t良\n合计\t\t\t1500万元\t1435万元\t95.67%\t94\t',
        [
          'budget 1500 special_projects',
          'budget 300 办案经费',
          'budget 400 天网运维',
          'budget 800 辅警经费',
          'execution_rate 100 辅警经费',
          'execution_rate 87.5 天网运维',
          'execution_rate 95 办案经费',
          'execution_rate 95.67 special_projects',
          'expenditure 1435 special_projects',
          'expenditure 285 办案经费',
          'expenditure 350 天网运维',
          'expenditure 800 辅警经费',
          'grade 优 办案经费',
          'grade 优 辅警经费',
          'grade 良 天网运维',
          'score 89 天网运维',
          'score 94 special_projects',
          'score 95 办案经费',
          'score 98 辅警经费',
        ],
      ],
      [
        '预算绩效管理覆盖局机关和所属看守所、拘留所，做到预算一个盘子、收入一个笼子。\n2022年年初预算6200万元，支出6100万元。',
        ['budget_initial 6200', 'expenditure 6100'],
      ],
      [
        '核减后预算金额1500万元的专项项目12个，支出1450万元。',
        ['expenditure 1450 special_projects', 'project_count 12 special_projects'],
      ],
      ['三是警力不足，辅警流动性大，在编民警271人，编制286人。', ['staff_actual 271', 'staff_quota 286']],
      ['警力不足。辅警流失较快，民警在编在岗271人，编制286人。', ['staff_actual 271', 'staff_quota 286']],
      ['年末实有在职人员486人，其中行政编制452人。', ['staff_actual 486']],
      ['年末实有在职人员486人，其中事业编制34人、行政编制452人。', ['staff_actual 486']],
      ['年末在职人员230人（行政编制245人）。', ['staff_actual 230', 'staff_quota 245']],
      ['在职人员486人，其中行政编制452人，核定编制500人。', ['staff_actual 486', 'staff_quota 500']],
      ['（二）辅警保障情况，按在职民警与辅警1:1.5配备，在职271人，辅警410人。', ['staff_actual 271']],
      ['群众安全感满意度达到98.6%，综合评定为“优”，部门整体支出自评得分95分。', ['grade 优', 'score 95']],
      [
        '18个预算项目绩效自评全部完成，涉及9个单位，其中16个为优秀，2个为良好。',
        ['project_count_excellent 16 special_projects'],
      ],
      [
        '一、预算执行\n1.人员经费（预算3700万元，支出3690万元）\n2.公用经费（预算500万元，支出490万元）\n3.项目经费（预算2000万元，支出1910万元）',
        ['expenditure_personnel 3690', 'expenditure_project 1910', 'expenditure_public 490'],
      ],
      [
        '1.基本支出（年初预算4200万元，支出4190万元）\n2.项目支出（年初预算2000万元，支出1910万元）',
        ['expenditure_basic 4190', 'expenditure_project 1910'],
      ],
      [
        '1.会议费（预算10万元，支出8万元）\n2.培训费（预算20万元，支出15万元）\n3.差旅费（预算120万元，支出118万元）',
        ['meeting_expense 10 plan', 'meeting_expense 8', 'training_expense 15', 'training_expense 20 plan'],
      ],
      ['自评项目\t分值\t自评得分\n部门整体支出\t100\t95\n办案经费项目\t100\t96', ['score 95']],
      [
        '指标\t部门整体\t专项项目\n全年预算\t6500\t1500\n全年支出\t6300\t1455\n自评得分\t95\t93\n自评等级\t优\t优',
        [
          'budget_adjusted 1500 special_projects',
          'budget_adjusted 6500',
          'expenditure 1455 special_projects',
          'expenditure 6300',
          'grade 优',
          'score 93 special_projects',
          'score 95',
        ],
      ],
      ['指标\t得分\n预算执行率\t9.7\n资产管理\t10\n部门整体支出自评得分\t95.7', ['score 95.7']],
      [
        '项目类别\t项目个数\t预算金额\t支出金额\t执行率\n特定目标类\t12\t2000\t1910\t95.5%\n其他运转类\t5\t300\t290\t96.67%\n合计\t17\t2300\t2200\t95.65%',
        [],
      ],
      ['设备名称\t数量\t在用\t报废\n执法记录仪\t350\t320\t30\n对讲机\t400\t380\t20\n合计\t750\t700\t50', []],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '天网项目预算400万元，支出380万元，完成95%的前端点位改造任务。',
        ['budget 400 special_projects', 'expenditure 380 special_projects'],
      ],
      [
        '1.县级财政资金（预算400万元，支出380万元）\n2.上级补助资金（预算50万元，支出50万元）\n3.单位自有资金（预算10万元，支出10万元）',
        [],
      ],
      [
        '项目名称：反恐维稳专项经费\n主管部门：临江县公安局 实施单位：反恐大队\n项目资金（万元）  年初预算数  全年预算数  全年执行数  分值  执行率  得分\n年度资金总额  180.00  200.00  196.20  10  98.10%  9.81\n总分  100  97.31\n\n项目名称：看守所在押人员伙食费\n主管部门：临江县公安局 实施单位：看守所\n项目资金（万元）  年初预算数  全年预算数  全年执行数  分值  执行率  得分\n年度资金总额  260.00  260.00  231.40  10  89.00%  8.90\n总分  100  93.90\n\n两个项目合计预算460万元，支出427.6万元，执行率92.96%。',
        [
          'budget 460 special_projects',
          'budget_adjusted 200 反恐维稳专项经费',
          'budget_adjusted 260 看守所在押人员伙食费',
          'budget_initial 180 反恐维稳专项经费',
          'budget_initial 260 看守所在押人员伙食费',
          'execution_rate 89 看守所在押人员伙食费 adjusted',
          'execution_rate 92.96 special_projects',
          'execution_rate 98.1 反恐维稳专项经费 adjusted',
          'execution_score 8.9 看守所在押人员伙食费',
          'execution_score 9.81 反恐维稳专项经费',
          'execution_weight 10 反恐维稳专项经费',
          'execution_weight 10 看守所在押人员伙食费',
          'expenditure 196.2 反恐维稳专项经费',
          'expenditure 231.4 看守所在押人员伙食费',
          'expenditure 427.6 special_projects',
          'project_count 2 special_projects',
          'score 93.9 看守所在押人员伙食费',
          'score 97.31 反恐维稳专项经费',
        ],
      ],
    ],
    PROJECTS,
  );
});
