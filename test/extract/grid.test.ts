import { describe, expect, it } from 'vitest';
import { readGrids } from '../../scripts/extract/grid/read-grids.ts';
import { scopeOf } from '../../scripts/extract/grid/scope-of.ts';
import { documentOf } from './cells.ts';

/** measure=value, with the status, phase, project and denominator where they are not the usual ones. */
const read = (text: string): string[] =>
  readGrids(documentOf(text), '2022').map(({ measure, value, phase, subject, year, denominator, source }) =>
    [
      `${measure}=${value.value || value.text}`,
      value.status.replace('reported', ''),
      phase,
      subject,
      year,
      denominator,
      `line ${source.line}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('a value means what stands over and beside it', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'columns in any order',
      '支出合计\t单位名称\t收入合计\n2\t本级\t3\n',
      ['expenditure=2 line 2', 'revenue=3 line 2'],
    ],
    [
      "the points that others gave beside one's own",
      '项目\t满分\t自评分\t财政复评分\n预算执行\t10\t9.8\t9.5\n产出\t40\t39\t38\n总分\t100\t97\t88\n',
      ['score=97 line 4'],
    ],
    [
      'the points of execution beside those of the classes',
      '一级指标\t分值\t自评得分\n产出指标\t50\t47.5\n效益指标\t30\t28\n预算执行率\t10\t9.94\n总分\t100\t94.64\n',
      ['execution_weight=10 line 4', 'execution_score=9.94 line 4', 'score=94.64 line 5'],
    ],
    [
      'projects under a bare head',
      '某县公安局项目资金执行情况\n\n项目\t本年预算\t本年支出\t执行率\n特巡警装备更新\t180\t175.23\t97.35%\n户籍档案数字化\t96\t96\t100%\n',
      [
        'budget=180 特巡警装备更新 line 4',
        'expenditure=175.23 特巡警装备更新 line 4',
        'execution_rate=97.35 特巡警装备更新 unspecified line 4',
        'budget=96 户籍档案数字化 line 5',
        'expenditure=96 户籍档案数字化 line 5',
        'execution_rate=100 户籍档案数字化 unspecified line 5',
      ],
    ],
    [
      'how far each month had come',
      '时间\t累计支出\t支出进度（%）\n6月末\t2745.81\t47.1\n12月末\t5702.93\t97.8\n',
      ['expenditure=5702.93 line 3', 'execution_rate=97.8 unspecified line 3'],
    ],
    [
      'the sum of a list of projects over their sources',
      '项目名称\t2022年预算\t一般公共预算\t政府性基金预算\n警犬基地修缮\t62\t62\t0\n信号灯新建\t110\t30\t80\n合计\t172\t92\t80\n',
      ['budget=62 警犬基地修缮 line 2', 'budget=110 信号灯新建 line 3', 'budget=172 line 4'],
    ],
    [
      'rows of another year',
      '项目\t公务接待费\t因公出国费\n2021年决算数\t3\t1\n2022年决算数\t2\t0\n',
      ['three_public_reception=2 line 3', 'three_public_overseas=0 line 3'],
    ],
    [
      'the cell over the labels of the rows was lost',
      '预算执行情况\t年度预算数\t年初预算\t预算执行数\t预算执行率\t权重\t得分\t原因\n总额\t23\t21\t91.30%\t10\t10\t按要求说明\n其中：财政资金\t23\t21\t91.30%\t/\t/\n',
      [
        'budget_initial=23 line 2',
        'expenditure=21 line 2',
        'execution_rate=91.3 initial line 2',
        'execution_weight=10 line 2',
        'execution_score=10 line 2',
      ],
    ],
    [
      'the second half of a merged label was lost',
      '资金情况\t\t年初预算\t全年执行\t执行率\n资金总额\t9\t8\t88.89%\n基本支出\t7\t6\t85.71%\n',
      [
        'budget_initial=9 line 2',
        'expenditure=8 line 2',
        'execution_rate=88.89 initial line 2',
        'expenditure_basic=6 line 3',
      ],
    ],
    [
      'kinds of posts with their sum',
      '类别\t编制数\t实有数\n政法专项编制\t245\t238\n事业编制\t20\t18\n合计\t265\t256\n警务辅助人员\t—\t315\n',
      ['staff_quota=265 line 4', 'staff_actual=256 line 4'],
    ],
    ['an indicator with its points', '指标\t得分\n预算编制（15分）\t15\n', []],
    [
      'a head that is over no column',
      '财政供养人员情况（人） 编制数 2022年实际在职人数 控制率\n412 398 96.6%\n',
      ['staff_quota=412 line 2', 'staff_actual=398 line 2'],
    ],
    [
      'a grand total beside the sum of the year',
      '项目\t决算数\n本年支出合计\t65\n年末结转和结余\t1\n总计\t66\n',
      ['expenditure=65 line 2', 'balance_accumulated=1 line 3'],
    ],
    ['a box that is ticked behind its word', '自评等级\t优秀☑  良好□  一般□  较差□\n', ['grade=优秀 line 1']],
    ['a box before its word', '自评等级\t☑优 □良 □中 □差\n', ['grade=优 line 1']],
    ['two boxes that are ticked', '自评等级\t☑优 ☑良 □中 □差\n', []],
    [
      'a grade at the end of the total',
      '指标\t分值\t得分\t\n总分\t100\t99.5\t优\n',
      ['score=99.5 line 2', 'grade=优 line 2'],
    ],
    [
      'a row that leads to those below it ends no table',
      '\t\t年初预算数\t全年执行数\t执行率\n\t年度资金总额\t9\t8\t88.89%\n\t按支出类型：\t\t\t\n\t基本支出\t7\t6\t85.71%\n',
      [
        'budget_initial=9 line 2',
        'expenditure=8 line 2',
        'execution_rate=88.89 initial line 2',
        'expenditure_basic=6 line 4',
      ],
    ],
    [
      'a part by spaces has no points',
      '预算情况 年初预算数 全年执行数 分值 执行率 得分\n部门预算总额 9 8 10 88.89% 8.9\n2.资金结构：（1）基本支出 7 6 85.71%\n（2）项目支出 2 2 100%\n',
      [
        'budget_initial=9 line 2',
        'expenditure=8 line 2',
        'execution_weight=10 line 2',
        'execution_rate=88.89 initial line 2',
        'execution_score=8.9 line 2',
        'expenditure_basic=6 line 3',
        'expenditure_project=2 line 4',
      ],
    ],
    [
      'a part whose figures are not where they should be',
      '预算情况 年初预算数 全年执行数 分值 执行率 得分\n部门预算总额 9 8 10 88.89% 8.9\n基本支出 7 85.71% 6\n',
      [
        'budget_initial=9 line 2',
        'expenditure=8 line 2',
        'execution_weight=10 line 2',
        'execution_rate=88.89 initial line 2',
        'execution_score=8.9 line 2',
      ],
    ],
    [
      'a sum of the three beside one of more',
      '项目\t合计\t财政拨款安排的“三公”经费\t\t\t培训费\n\t\t小计\t因公出国（境）费\t公务接待费\t\n预算数\t65\t25\t0\t25\t40\n',
      [
        'three_public=25 plan line 3',
        'three_public_overseas=0 plan line 3',
        'three_public_reception=25 plan line 3',
        'training_expense=40 plan line 3',
      ],
    ],
    [
      'a row of dashes ends no table',
      '\t\t年初预算数\t全年执行数\t执行率\n\t年度资金总额\t9\t8\t88.89%\n\t其他资金\t\t\t—\n\t其中：基本支出\t7\t6\t85.71%\n',
      [
        'budget_initial=9 line 2',
        'expenditure=8 line 2',
        'execution_rate=88.89 initial line 2',
        'expenditure_basic=6 line 4',
      ],
    ],
    [
      'rows that go on with the indicators of the one above',
      '序号\t项目名称\t预算金额\t指标\t指标值\n1\t岗亭维护\t8\t在线率\t≥98%\n\t\t\t完好率\t≥95%\n2\t给养费\t6\t人数\t≥9人\n',
      ['budget=8 岗亭维护 line 2', 'budget=6 给养费 line 4'],
    ],
    [
      'a row for the units, of which there are none',
      '机构名称\t收入合计\t支出合计\n青禾县公安局\t3\t2\n二级机构（无）\t/\t/\n',
      ['revenue=3 line 2', 'expenditure=2 line 2'],
    ],
    ['rows', '内容\t数额\n收入合计\t3\n支出合计\t2\n', ['revenue=3 line 2', 'expenditure=2 line 3']],
    [
      'a column of remarks that nothing stands in shifts no other',
      '预算数\t\t决算数\t\t备注\n合计\t公务接待费\t合计\t公务接待费\t\n9\t3\t8\t2\t\n',
      [
        'three_public=9 plan line 3',
        'three_public_reception=3 plan line 3',
        'three_public=8 line 3',
        'three_public_reception=2 line 3',
      ],
    ],
    [
      'tasks that are kinds of spending, and their total',
      '任务名称\t主要内容\t完成情况\t全年预算数（A，万元）\t\t全年执行数（B，万元）\t\n\t\t\t总额\t财政拨款\t总额\t财政拨款\n人员经费\t发放工资\t完成\t40\t40\t39\t39\n侦查破案\t办案\t完成\t9\t9\t8\t8\n金额合计\t\t\t49\t49\t47\t47\n',
      [
        'budget_adjusted=49 line 5',
        'expenditure=47 line 5',
        'expenditure_personnel=40 plan line 3',
        'expenditure_personnel=39 line 3',
      ],
    ],
    [
      'tasks with the level of their project are projects',
      '任务名称\t项目级次\t主要内容\t批复金额\t实际支出\n辅警保险\t本级\t缴纳保险\t40\t39\n合  计\t\t\t40\t39\n',
      ['budget=40 辅警保险 line 2', 'expenditure=39 辅警保险 line 2'],
    ],
    [
      'a row on execution, its labels beside its figures',
      '任务名称\t主要内容\t全年预算数\t全年执行数\n公用经费\t日常运转\t9\t8\n预算执行率\t\t分值\t10\t执行率（B/A）\t97.07%\t得分\t9.71\n',
      [
        'execution_rate=97.07 unspecified line 3',
        'execution_score=9.71 line 3',
        'execution_weight=10 line 3',
        'expenditure_public=9 plan line 2',
        'expenditure_public=8 line 2',
      ],
    ],
    [
      'people behind other words of a cell',
      '机构人员\t内设机构17个，派出所12个；编制人数\t298\t年末实有人数\t291\n',
      ['staff_quota=298 line 1', 'staff_actual=291 line 1'],
    ],
    [
      'a grade with what the grades mean',
      '自评等级\t优（优：得分≥90；良：80≤得分＜90）\n',
      ['grade=优 line 1'],
    ],
    [
      'a row on execution for each of two parts',
      '基本支出\t预算数\t33\t执行数\t33\n预算执行率\t分值\t5\t执行率\t100%\t得分\t5\n项目支出\t预算数\t9\t执行数\t8\n预算执行率\t分值\t5\t执行率\t91.3%\t得分\t4.57\n',
      [
        'expenditure_basic=33 plan line 1',
        'expenditure_basic=33 line 1',
        'expenditure_project=9 plan line 3',
        'expenditure_project=8 line 3',
      ],
    ],
    [
      'what each of the grades means, and no grade',
      '自评等级\t优（S≥90）； 良（90＞S≥80）； 中（80＞S≥60）； 差（S＜60）\n',
      [],
    ],
    ['people of a unit', '交警大队，在职人员\t80\n', []],
    [
      'classes of spending in the other half of a row',
      '项目\t预算数\t功能分类\t预算数\n财政拨款\t14\t204 公共安全支出\t13\n收入总计\t15\t支出总计\t15\n',
      ['revenue_general=14 plan line 2', 'revenue_total=15 plan line 3', 'expenditure_total=15 plan line 3'],
    ],
    [
      'points of others beside those of the body',
      '指标\t自评得分\t财政评价得分\n总分\t100\t92\n',
      ['score=100 line 2'],
    ],
    [
      'an amount that no bureau has',
      '年初预算数\t全年预算数\t全年执行数\t执行率\n118420500\t132465800\t129816484\t98%\n',
      [
        'budget_adjusted=132465800 unreadable line 2',
        'budget_initial=118420500 unreadable line 2',
        'execution_rate=98 adjusted line 2',
        'expenditure=129816484 unreadable line 2',
      ],
    ],
    [
      'points in either order: 100 is what could be had',
      '一级指标\t指标值\t实际完成值\t得分\t分值\n产出\t≥9\t9\t40\t50\n总分\t\t\t96.5\t100\n',
      ['score=96.5 line 3'],
    ],
    [
      'a change in percent, its sign apart',
      '项目  2021年预算数  2022年预算数  增减额  增减%\n公务接待费  32.00  26.50  -5.50  -17.19 %\n会议费  9.00  8.00  -1.00  -11.11 %\n',
      ['three_public_reception=26.50 plan line 2', 'meeting_expense=8 plan line 3'].map((one) =>
        one.replace('26.50', '26.5'),
      ),
    ],
    [
      'one cell too many for a header that has a head for its labels',
      '项目  2021年预算数  2022年预算数  增减额\n公务接待费  32.00  26.50  -5.50  1\n会议费  9.00  8.00  -1.00  1\n',
      [],
    ],
    [
      'an expense before its budget and what was spent of it',
      '公务接待费：年初预算 5.00  实际支出 4.22\n三公经费：预算数 9.00  决算数 8.00\n全年预算数 20  全年执行数 19\n',
      [
        'three_public_reception=5 plan line 1',
        'three_public_reception=4.22 line 1',
        'three_public=9 plan line 2',
        'three_public=8 line 2',
        'budget_adjusted=20 line 3',
        'expenditure=19 line 3',
      ],
    ],
    ['label and value side by side', '收入合计\t3\n', ['revenue=3 line 1']],
    ['the unit of the heading', '单位：元\n单位\t收入合计\n本级\t10000\n', ['revenue=1 line 3']],
    ['the unit of the label', '单位\t收入合计（元）\n本级\t10000\n', ['revenue=1 line 2']],
    ['the unit of the cell', '单位：万元\n单位\t收入合计\n本级\t1.5亿元\n', ['revenue=15000 line 3']],
    [
      'planned and actual; last year and change are left out',
      '项目\t预算数\t决算数\t上年决算数\t增减额\n公务接待费\t10\t8.5\t9\t-0.5\n',
      ['three_public_reception=10 plan line 2', 'three_public_reception=8.5 line 2'],
    ],
    [
      'a column of another year',
      '单位\t2021年支出合计\t2022年支出合计\n本级\t7\t8\n',
      ['expenditure=8 line 2'],
    ],
    [
      'blank cells',
      '单位\t收入合计\t其他收入\n本级\t3\t\n',
      ['revenue=3 line 2', 'revenue_other= blank_in_source line 2'],
    ],
    [
      'secret cells',
      '单位\t收入合计\t支出合计\n本级\t3\t涉密\n',
      ['revenue=3 line 2', 'expenditure=涉密 withheld line 2'],
    ],
    ['torn numbers', '单位\t收入合计\n本级\t12.34.56\n', ['revenue=12.34.56 unreadable line 2']],
    ['the row of column numbers', '栏次\t1\t2\t3\n收入合计\t5\t\t\n', ['revenue=5 line 2']],
    [
      'a body, and the total with its units; the units alone are left out',
      '单位名称\t收入合计\n本级\t2\n看守所\t1\n合计\t3\n',
      ['revenue=2 line 2', 'revenue=3 line 4'],
    ],
    ['the total of an evaluation', '总分\t100\t96\n', ['score=96 line 1']],
    [
      'a grade in one cell with its label',
      '总分\t100\t（自评等级）优\n',
      ['grade=优 line 1', 'score=100 line 1'],
    ],
    ['a grade in words', '评价等次\t优秀\n', ['grade=优秀 line 1']],
    ['nothing', '甲\t乙\n丙\t丁\n', []],
    [
      'a heading in the row of its header',
      '年度收入（万元）\t机构名称\t其他收入\t收入合计\n局机关\t12\t108\n',
      ['revenue_other=12 line 2', 'revenue=108 line 2'],
    ],
    [
      'an item of a classification is no whole',
      '科目编码\t科目名称\t决算数\n30217\t公务接待费\t5\n合计\t\t62\n',
      ['expenditure=62 line 3'],
    ],
    [
      'two halves of a row, each with its own label',
      '收入\t决算数\t支出\t决算数\n其他收入\t35\t公共安全支出\t75\n财政拨款\t8\t教育支出\t9\n本年收入合计\t43\t本年支出合计\t84\n',
      ['revenue_other=35 line 2', 'revenue_general=8 line 3', 'revenue=43 line 4', 'expenditure=84 line 4'],
    ],
    [
      'a total that adds meetings and training to the three',
      '项目\t决算数\n合计\t118.5\n“三公”经费小计\t101.2\n公务用车运行维护费\t92.6\n公务接待费\t8.6\n培训费\t17.3\n',
      [
        'three_public=101.2 line 3',
        'three_public_vehicle_running=92.6 line 4',
        'three_public_reception=8.6 line 5',
        'training_expense=17.3 line 6',
      ],
    ],
    [
      'a total with a rate in a table of the three is not that of the budget',
      '项目\t预算数\t决算数\t执行率\n公务接待费\t10\t8\t80%\n公务用车购置费\t20\t20\t100%\n合计\t30\t28\t93.33%\n',
      [
        'three_public_reception=10 plan line 2',
        'three_public_reception=8 line 2',
        'three_public_vehicle_purchase=20 plan line 3',
        'three_public_vehicle_purchase=20 line 3',
        'three_public=30 plan line 4',
        'three_public=28 line 4',
        'three_public_completion=93.33 line 4',
      ],
    ],
    [
      'numbered projects under 项目, and their total',
      '序号\t项目\t预算数\t支出数\t得分\n1\t通信运维\t145\t139\t96.3\n',
      ['budget=145 通信运维 line 2', 'expenditure=139 通信运维 line 2', 'score=96.3 通信运维 line 2'],
    ],
    [
      'labels below their values, proved by the rate',
      '7120.3\t6980.4\t98.04%\n预算数\t执行数\t执行率\n',
      ['budget=7120.3 line 1', 'expenditure=6980.4 line 1', 'execution_rate=98.04 unspecified line 1'],
    ],
    [
      'labels below values of which nothing is proved',
      '7120.3\t6980.4\t92.04%\n预算数\t执行数\t执行率\n',
      [],
    ],
    [
      'a row without values does not end the columns: last year stays last year',
      '单位：元\n项目\t2021年决算数\t2022年预算数\t2022年决算数\t增减率\n公务接待费\t30000\t20000\t10000\t-66.67%\n（1）公务用车购置\t\t\t\t\n（2）公务用车运行维护费\t1200000\t1300000\t1100000\t-8.33%\n',
      [
        'three_public_reception=2 plan line 3',
        'three_public_reception=1 line 3',
        'three_public_vehicle_purchase= blank_in_source plan line 4',
        'three_public_vehicle_purchase= blank_in_source line 4',
        'three_public_vehicle_running=130 plan line 5',
        'three_public_vehicle_running=110 line 5',
      ],
    ],
    [
      'a group without values, and the columns after it',
      '项目\t上年决算数\t预算数\t决算数\n收入合计\t7\t8\t9\n基本支出\t\t\t\n公用经费\t4\t5\t6\n',
      [
        'revenue=8 plan line 2',
        'revenue=9 line 2',
        'expenditure_public=5 plan line 4',
        'expenditure_public=6 line 4',
      ],
    ],
    [
      'tasks with their money are no figures of the whole',
      '任务名称\t批复金额（万元）\t财政拨款\t其他资金\t实际支出金额（万元）\t预算执行率（%）\n巡防\t30\t30\t0\t27\t90\n收入合计\t8\n',
      ['revenue=8 line 3'],
    ],
    [
      'codes of the three public expenses alone, and their total',
      '科目代码\t科目名称\t金额（万元）\n30217\t公务接待费\t3\n30231\t公务用车运行维护费\t40\n合计\t\t43\n',
      ['three_public_reception=3 line 2', 'three_public_vehicle_running=40 line 3', 'three_public=43 line 4'],
    ],
    [
      'the same among other codes',
      '科目代码\t科目名称\t金额（万元）\n30201\t办公费\t9\n30217\t公务接待费\t3\n30231\t公务用车运行维护费\t40\n',
      [],
    ],
    [
      'a year beside a label, an amount of projects',
      '预算年度\t2022\n项目\t329.44\n公务接待费\t2\n',
      ['three_public_reception=2 line 3'],
    ],
    ['a number of projects with its unit', '项目\t12个\n', ['project_count=12 line 1']],
    [
      'what is left in one year, and all that is left',
      '结余\t30\n当年结余\t0\n累计结余\t30\n',
      ['balance_current=0 line 2', 'balance_accumulated=30 line 3'],
    ],
    [
      'the same labels in a block of the budget and in one of the accounts',
      '年度部门整体支出预算\n资金总额  90\n基本支出  60\n项目支出  30\n年度部门整体支出决算\n资金总额  80\n基本支出  55\n项目支出  25\n',
      [
        'budget=90 line 2',
        'expenditure_basic=60 plan line 3',
        'expenditure_project=30 plan line 4',
        'expenditure=80 line 6',
        'expenditure_basic=55 line 7',
        'expenditure_project=25 line 8',
      ],
    ],
    [
      'budget and accounts in the middle over their halves',
      '\t预算数\t\t\t决算数\t\t\n合计\t公务接待费\t因公出国（境）费\t合计\t公务接待费\t因公出国（境）费\n7\t5\t2\t4\t3\t1\n',
      [
        'three_public=7 plan line 3',
        'three_public_reception=5 plan line 3',
        'three_public_overseas=2 plan line 3',
        'three_public=4 line 3',
        'three_public_reception=3 line 3',
        'three_public_overseas=1 line 3',
      ],
    ],
    ['a blank first column', '编制数\t行政\t事业\n\t180\t16\n', []],
    [
      'labels and figures in turn behind a heading',
      '年度收支（万元）\t年初预算\t5100\t全年支出\t5566\n公务接待费\t5\n公务用车运行费\t65\n',
      [
        'budget_initial=5100 line 1',
        'expenditure=5566 line 1',
        'three_public_reception=5 line 2',
        'three_public_vehicle_running=65 line 3',
      ],
    ],
    [
      'posts of one kind beside all posts',
      '行政编制\t180\t事业编制\t20\t编制合计\t200\n',
      ['staff_quota=200 line 1'],
    ],
    [
      'a total without the code of an item, under code and name',
      '项目\t本年支出合计\t基本支出\t项目支出\n功能分类科目编码\t科目名称\t\t\t\n合计\t94\t67\t27\n204\t公共安全支出\t84\t59\t25\n',
      ['expenditure=94 line 3', 'expenditure_basic=67 line 3', 'expenditure_project=27 line 3'],
    ],
    [
      'a row of another name among measures is no whole',
      '项目\t预算数\t项目\t预算数\n其他收入\t15\t基本支出\t14\n上年结转\t2\t结转下年\t2\n',
      [
        'revenue_other=15 plan line 2',
        'expenditure_basic=14 plan line 2',
        'revenue_carryover=2 plan line 3',
        'balance_accumulated=2 plan line 3',
      ],
    ],
    [
      'a budget beside and spending over a value',
      '科目\t预算数\t执行数\n全年预算\t72\t70\n',
      ['budget_adjusted=72 line 2'],
    ],
    [
      'a row that gives a measure two values',
      '任务\t总额\t财政拨款\t总额\t财政拨款\n合计\t92\t90\t89\t88\n',
      [],
    ],
    [
      'a row wider than its header, with labels of its own',
      '任务\t预算数\t执行数\n侦查\t6\t5\n执行情况\t年初预算\t81\t调整预算\t86\n',
      ['budget_initial=81 line 3', 'budget_adjusted=86 line 3'],
    ],
    [
      'the total below the last part is not that part’s',
      '项目\t年初预算数\t决算数\n公务接待费\t9\t6\n1.公务用车运行费\t180\t163\n合    计\t224\t204\n',
      [
        'three_public_reception=9 plan line 2',
        'three_public_reception=6 line 2',
        'three_public_vehicle_running=180 plan line 3',
        'three_public_vehicle_running=163 line 3',
        'three_public=224 plan line 4',
        'three_public=204 line 4',
      ],
    ],
    [
      'what the amounts of a row are of, said once',
      '三公经费\t年初预算\t118\t决算\t96.85\n',
      ['three_public=118 plan line 1', 'three_public=96.85 line 1'],
    ],
    [
      'an indicator with its target is no figure of the grid; the total below is',
      '三级指标\t指标值\t完成值\t分值\t得分\n预算执行率\t100%\t97.2%\t10\t9.72\n自评得分\t\t\t\t97.7\n',
      ['score=97.7 line 3'],
    ],
    [
      'labels of columns that carry figures themselves',
      '年度预算金额\t项目\t预算数：9,120\t执行数：8,866\n\t基本支出\t6,010\t6,002\n',
      [
        'budget=9120 line 1',
        'expenditure=8866 line 1',
        'expenditure_basic=6010 plan line 2',
        'expenditure_basic=6002 line 2',
      ],
    ],
    ['two figures for one label without any column', '安全\t基本支出\t6,010\t6,002\n', []],
    [
      'posts of two kinds without their sum',
      '编制数\t行政编制\t156\t事业编制\t22\t实有人数\t171\n',
      ['staff_actual=171 line 1'],
    ],
    [
      'several years side by side',
      '年度\t2020年\t2021年\t2022年\n支出合计\t69\t73\t78\n年末在职人数\t188\t190\t193\n',
      [
        'expenditure=69 2020 line 2',
        'expenditure=73 2021 line 2',
        'expenditure=78 line 2',
        'staff_actual=188 2020 line 3',
        'staff_actual=190 2021 line 3',
        'staff_actual=193 line 3',
      ],
    ],
    [
      'a list of projects with its total',
      '项目名称\t预算数\t支出数\n警车购置\t30\t28\n机房改造\t12\t12\n合计\t42\t40\n',
      [
        'budget=12 机房改造 line 3',
        'budget=30 警车购置 line 2',
        'budget=42 line 4',
        'expenditure=12 机房改造 line 3',
        'expenditure=28 警车购置 line 2',
        'expenditure=40 line 4',
      ],
    ],
    [
      'funds of the standard form under a head one cell wider',
      '项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t45\t50\t40\t10\t80%\t8\n',
      [
        'budget_adjusted=50 line 2',
        'budget_initial=45 line 2',
        'execution_rate=80 adjusted line 2',
        'execution_score=8 line 2',
        'execution_weight=10 line 2',
        'expenditure=40 line 2',
      ],
    ],
    [
      'labels with one figure each below the funds',
      '资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n资金总额\t45\t50\t40\t10\t80%\t8\n人员情况\t编制数\t28\t年末在职人数\t27\t控制率\t96.4%\n',
      [
        'budget_adjusted=50 line 2',
        'budget_initial=45 line 2',
        'execution_rate=80 adjusted line 2',
        'execution_score=8 line 2',
        'execution_weight=10 line 2',
        'expenditure=40 line 2',
        'staff_actual=27 line 3',
        'staff_quota=28 line 3',
      ],
    ],
    [
      'the body, a unit and both together',
      '单位\t编制\t在职\t年初预算数\t调整预算数\t支出数\t执行率\n交警大队\t5\t4\t10\t12\t11\t91.67%\n合计\t25\t24\t60\t62\t61\t98.39%\n',
      [
        'budget_adjusted=62 line 3',
        'budget_initial=60 line 3',
        'execution_rate=98.39 adjusted line 3',
        'expenditure=61 line 3',
        'staff_actual=24 line 3',
        'staff_quota=25 line 3',
      ],
    ],
    [
      'code and name below the first column, by spaces',
      '项目 本年收入合计 财政拨款收入 其他收入\n功能分类科目编码 科目名称\n合计 120 118 2\n204 公共安全支出 102 101 1\n',
      ['revenue=120 line 3', 'revenue_general=118 line 3', 'revenue_other=2 line 3'],
    ],
    [
      'an item that only speaks of the department',
      '项目\t预算数\t决算数\n公务接待费\t15\t11\n出国费\t0\t0\n部门预算调整\t9100\t9455\n',
      [
        'three_public_reception=15 plan line 2',
        'three_public_reception=11 line 2',
        'three_public_overseas=0 plan line 3',
        'three_public_overseas=0 line 3',
      ],
    ],
    [
      'the sum of two halves under a bare 金额',
      '收入\t金额\t支出\t金额\n其他收入\t50\t项目支出\t40\n合计\t62\t合计\t62\n',
      ['revenue_other=50 line 2', 'expenditure_project=40 line 2'],
    ],
    [
      'fiscal funds, and the general budget among them',
      '项目\t预算数\n财政拨款\t110\n其中：一般公共预算\t90\n政府性基金\t20\n',
      ['revenue_general=90 plan line 3', 'revenue_fund=20 plan line 4'],
    ],
    [
      'the sum of a project over its sources',
      '项目名称\t合计\t本年拨款\t财政拨款结转结余\n合计\t400\t400\t0\n监控租赁\t280\t280\t\n场地租金\t120\t120\t\n',
      ['project_amount=280 监控租赁 line 3', 'project_amount=120 场地租金 line 4'],
    ],
    [
      'the total of a coded list, merged over a column of words too',
      '序号\t项目名称\t实施单位\t预算数\t执行数\t得分\n1\t办案费\t刑警大队\t400\t385\t94.5\n合计\t400\t385\t94.5\n',
      [
        'budget=400 办案费 line 2',
        'expenditure=385 办案费 line 2',
        'score=94.5 办案费 line 2',
        'budget=400 line 3',
        'expenditure=385 line 3',
        'score=94.5 line 3',
      ],
    ],
    [
      'a bare row under the head of something else',
      '政府采购情况 预算数 执行数 执行率\n300.00 280.00 93.33%\n',
      [],
    ],
    [
      'a sum of staff with people who hold no post',
      '类别\t编制数\t实有人数\n政法专项编制\t245\t238\n辅警\t—\t180\n合计\t245\t418\n',
      ['staff_quota=245 line 4'],
    ],
    [
      'one figure of a total, of which column nobody says',
      '项目\t年初预算数\t决算数\n基本支出\t\t4300.00\n项目支出\t\t1244.00\n总计\t5544.00\n',
      [
        'expenditure_basic= blank_in_source plan line 2',
        'expenditure_basic=4300 line 2',
        'expenditure_project= blank_in_source plan line 3',
        'expenditure_project=1244 line 3',
      ],
    ],
    [
      'the total of a list by spaces, without number, points and grade',
      '序号 项目名称 全年预算 实际支出 自评得分 自评等级\n1 办案费 56 54 97.8 优\n合计 56 54\n',
      [
        'budget_adjusted=56 办案费 line 2',
        'expenditure=54 办案费 line 2',
        'score=97.8 办案费 line 2',
        'grade=优 办案费 line 2',
        'budget_adjusted=56 line 3',
        'expenditure=54 line 3',
      ],
    ],
    [
      'rows that only say which amount they hold, and a grade before blanks',
      '年度\t资金总额\t基本支出\t项目支出\n年初\t60\t45\t15\n决算\t63\t46\t17\n自评等级\t优\t\t\n',
      [
        'expenditure_basic=45 plan line 2',
        'expenditure_project=15 plan line 2',
        'expenditure=63 line 3',
        'expenditure_basic=46 line 3',
        'expenditure_project=17 line 3',
        'grade=优 line 4',
      ],
    ],
    ['people in post by kinds of posts', '行政编制\t210\t实有\t205\n工勤编制\t6\t实有\t5\n', []],
    ['the full score before a blank', '总分\t100\t\n', ['score= blank_in_source line 1']],
    [
      'rows by spaces without their share of the change',
      '项目  上年决算数  本年预算数  本年决算数  决算比预算增减%\n因公出国（境）费  0  0  0\n公务接待费  13  18  10  -44%\n',
      [
        'three_public_overseas=0 plan line 2',
        'three_public_overseas=0 line 2',
        'three_public_reception=18 plan line 3',
        'three_public_reception=10 line 3',
      ],
    ],
    [
      'a total by spaces, without the code of an item',
      '科目编码  科目名称  本年支出合计  基本支出  项目支出\n合计  90  60  30\n204  公共安全支出  90  60  30\n',
      ['expenditure=90 line 2', 'expenditure_basic=60 line 2', 'expenditure_project=30 line 2'],
    ],
    [
      'parts of the vehicles in rows under their whole',
      '项目\t决算数\n公务用车购置及运行维护费\t136.9\n其中：购置费\t0\n运行维护费\t136.9\n',
      [
        'three_public_vehicles=136.9 line 2',
        'three_public_vehicle_purchase=0 line 3',
        'three_public_vehicle_running=136.9 line 4',
      ],
    ],
    [
      'posts and people in post; auxiliaries and retirees are no posts',
      '项目\t编制数\t年末实有数\n在职人员\t288\t281\n辅警\t\t455\n退休人员\t\t120\n',
      ['staff_quota=288 line 2', 'staff_actual=281 line 2'],
    ],
    [
      'a share of the budget, its label naming the budget',
      '支出项目\t年初预算\t调整预算\t决算数\t决算数占年初预算比例\n合计\t79\t90\t88\t111.39%\n',
      [
        'budget_initial=79 line 2',
        'budget_adjusted=90 line 2',
        'expenditure=88 line 2',
        'execution_rate=111.39 initial line 2',
      ],
    ],
    [
      'one numbered body with a grade',
      '序号\t部门名称\t全年预算数\t全年执行数\t执行率\t自评等级\n1\t甲公安局\t138\t134\t97.1%\t优\n',
      [
        'budget_adjusted=138 line 2',
        'expenditure=134 line 2',
        'execution_rate=97.1 adjusted line 2',
        'grade=优 line 2',
      ],
    ],
  ])('%s', (_what, text, expected) =>
    expect([...new Set(read(text))].toSorted()).toEqual(expected.toSorted()),
  );
});

const HEAD = '部门\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n';

describe('sums of one fund are none of the body', () => {
  const body = (title: string): string =>
    `${title}\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t90\t60\t30\n`;
  it.each<[string, string, readonly string[]]>([
    ['of government funds', body('政府性基金预算财政拨款支出决算表'), []],
    [
      'of the general budget, beside those of all funds',
      `${body('支出决算表').replace('90\t60', '95\t65')}\n\n${body('一般公共预算财政拨款支出决算表')}`,
      ['expenditure=95', 'expenditure_basic=65', 'expenditure_project=30'],
    ],
    [
      'of the general budget alone stand for want of others',
      body('一般公共预算财政拨款支出决算表'),
      ['expenditure=90', 'expenditure_basic=60', 'expenditure_project=30'],
    ],
  ])('%s', (_what, text, expected) =>
    expect(
      readGrids(documentOf(`单位：万元\n${text}`), '2022').map(
        ({ measure, value }) => `${measure}=${value.value}`,
      ),
    ).toEqual(expected),
  );

  it.each<[string, string, readonly string[]]>([
    [
      'the grand totals of two halves',
      '收入\t决算数\t支出\t决算数\n本年收入合计\t90\t本年支出合计\t80\n总计\t95\t总计\t95\n',
      ['revenue=90', 'expenditure=80', 'revenue_total=95', 'expenditure_total=95'],
    ],
    [
      'the sum of the three expenses, with and without others',
      '项目\t决算数\n合计\t74.85\n小计\t65.3\n因公出国（境）费\t0\n公务接待费\t1.88\n会议费\t9.55\n',
      ['three_public=65.3', 'three_public_overseas=0', 'three_public_reception=1.88', 'meeting_expense=9.55'],
    ],
    [
      '支出合计 over the three expenses',
      '项目\t决算数\n一、支出合计\t66\n1、因公出国（境）费\t\n2、公务接待费\t66\n',
      ['three_public=66', 'three_public_overseas=', 'three_public_reception=66'],
    ],
    [
      'the row of funds moved against its heads, where its figures do not prove by how much',
      '部门支出\t资金来源\t年初预算数\t全年预算数\t全年执行数\t执行率\t分值\t得分\n合计\t50\t60\t54\t95%\t10\t9\t\n',
      [],
    ],
    [
      'and where they do',
      '部门支出\t资金来源\t年初预算数\t全年预算数\t全年执行数\t执行率\t分值\t得分\n合计\t50\t60\t54\t90%\t10\t9\t\n',
      [
        'budget_initial=50',
        'budget_adjusted=60',
        'expenditure=54',
        'execution_rate=90',
        'execution_weight=10',
        'execution_score=9',
      ],
    ],
  ])('%s', (_what, text, expected) =>
    expect(
      readGrids(documentOf(`单位：万元\n${text}`), '2022').map(
        ({ measure, value }) => `${measure}=${value.value}`,
      ),
    ).toEqual(expected),
  );
});

describe('the funds of the standard form', () => {
  it('the total row is read, its parts are not', () => {
    expect(
      read(`${HEAD}年度资金总额\t100\t120\t110\t10\t91.67%\t9.17\n其中：财政拨款\t90\t100\t90\t-\t90%\t-\n`),
    ).toEqual([
      'budget_initial=100 line 2',
      'budget_adjusted=120 line 2',
      'expenditure=110 line 2',
      'execution_weight=10 line 2',
      'execution_rate=91.67 adjusted line 2',
      'execution_score=9.17 line 2',
    ]);
  });

  it('merged heads as fewer cells, over a lowest row whose blanks at the end were cut off', () => {
    const head =
      '预算数\t决算数\n合计\t因公出国（境）费\t公务用车购置及运行维护费\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t公务接待费\n';
    const low =
      '\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\n';
    const values = '286\t0\t270\t60\t210\t16\t231\t0\t223\t49\t174\t8\n';
    const found = read(head + low + values).filter((one) => /purchase|running|reception/.test(one));
    expect(found.map((one) => one.replace(/ line.*/, ''))).toEqual([
      'three_public_vehicle_purchase=60 plan',
      'three_public_vehicle_running=210 plan',
      'three_public_reception=16 plan',
      'three_public_vehicle_purchase=49',
      'three_public_vehicle_running=174',
      'three_public_reception=8',
    ]);
  });

  it('parts of parts, over blanks at the end that were cut off', () => {
    const head =
      '机构名称\t支出合计\t其中：\t结余\n\t\t基本支出\t其中：\t项目支出\t当年结余\t累计结余\n\t\t\t人员支出\t公用支出\n';
    expect(
      read(`${head}局机关\t9640\t7215\t5902\t1313\t2425\t236\t237\n`).map((one) => one.split(' ')[0]),
    ).toEqual([
      'expenditure=9640',
      'expenditure_basic=7215',
      'expenditure_personnel=5902',
      'expenditure_public=1313',
      'expenditure_project=2425',
      'balance_current=236',
      'balance_accumulated=237',
    ]);
  });

  it('a blank cell beside the label is no missing one, and a blank last cell none either', () => {
    const head = '项目资金\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n';
    expect(read(`${head}年度资金总额\t\t245\t260\t240\t10\t92.31%\t\n`).slice(0, 3)).toEqual([
      'budget_initial=245 line 2',
      'budget_adjusted=260 line 2',
      'expenditure=240 line 2',
    ]);
  });

  it('without a full-year budget the rate is of the initial one', () => {
    expect(read('\t年初预算数\t全年执行数\t执行率\n年度资金总额\t100\t90\t90%\n')).toContain(
      'execution_rate=90 initial line 2',
    );
  });

  it('a list of projects gives each its own figures, and the total to the whole', () => {
    const rows = '1\t天网工程\t100\t90\t90%\n2\t雪亮工程\t50\t45\t90%\n合计\t\t150\t135\t90%\n';
    expect(read(`序号\t项目名称\t年初预算数\t全年执行数\t执行率\n${rows}`)).toEqual([
      'budget_initial=100 天网工程 line 2',
      'expenditure=90 天网工程 line 2',
      'execution_rate=90 天网工程 initial line 2',
      'budget_initial=50 雪亮工程 line 3',
      'expenditure=45 雪亮工程 line 3',
      'execution_rate=90 雪亮工程 initial line 3',
      'budget_initial=150 line 4',
      'expenditure=135 line 4',
      'execution_rate=90 initial line 4',
    ]);
  });
});

it('cells that name their figures are those of their project, the budget by the head over it', () =>
  expect(
    read(
      '预算安排情况（调整后）\t资金到位情况\t资金执行情况\t预算执行进度\n预算数：9.60\t到位数：8.00\t执行数：7.86\t81.90%\n其中：财政资金 9.60\t其中：财政资金 8.00\t其中：财政资金 7.86\t\n',
    ),
  ).toEqual([
    'budget_adjusted=9.6 adjusted line 2',
    'budget=8 received line 2',
    'expenditure=7.86 line 2',
    'execution_rate=81.9 adjusted line 2',
  ]));

it('a table by whose title it is one of the three public expenses has no other sums', () =>
  expect(read('“三公”经费决算表\n项目\t预算数\t决算数\n合计\t77\t68.3\n')).toEqual([
    'three_public=77 plan line 3',
    'three_public=68.3 line 3',
  ]));

describe('where the rows of a head do not fit together, nothing is read', () => {
  it.each([
    [
      '小计 one place to the left',
      '合计\t公务接待费\t公务用车购置及运行维护费\t\t\t因公出国费\n\t小计\t公务用车购置费\t公务用车运行维护费\t\t\n',
    ],
    [
      'a part under a measure without parts',
      '合计\t公务接待费\t因公出国费\t公务用车购置及运行维护费\n\t\t小计\t公务用车购置费\t公务用车运行维护费\n',
    ],
  ])('%s', (_what, head) => expect(read(`${head}16.2\t1.2\t15\t0\t15\t0\n`)).toEqual([]));

  it('and as they should stand all is read', () => {
    const head =
      '合计\t公务接待费\t公务用车购置及运行维护费\t\t\t因公出国费\n\t\t小计\t公务用车购置费\t公务用车运行维护费\t\n';
    expect(read(`${head}16.2\t1.2\t15\t0\t15\t0\n`)).toEqual([
      'three_public=16.2 line 3',
      'three_public_reception=1.2 line 3',
      'three_public_vehicles=15 line 3',
      'three_public_vehicle_purchase=0 line 3',
      'three_public_vehicle_running=15 line 3',
      'three_public_overseas=0 line 3',
    ]);
  });
});

it.each([
  ['局机关和二级机构汇总', 'department_and_units'],
  ['二级机构汇总', 'department_and_units'],
  ['专项项目', 'special_projects'],
  ['本级', 'department'],
  ['看守所', ''],
])('%s is of the scope "%s"', (label, scope) => expect(scopeOf(label)).toBe(scope));
