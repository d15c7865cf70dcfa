import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { ACCOUNTS, PLAN, PROJECTS, stated, statedIs } from './stated.ts';

describe('what looks like the name of a project', () => {
  statedIs([
    [
      '二〇二二年（2022年）本单位共申请预算17436.28万元，累计支付14902.75万元。',
      ['budget 17436.28', 'expenditure 14902.75'],
    ],
    [
      '单看专项：全年共有专项项目58个，预算安排合计6120.45万元，实际支付4377.12万元。',
      [
        'budget 6120.45 special_projects',
        'expenditure 4377.12 special_projects',
        'project_count 58 special_projects',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '三、几个主要项目\n（一）禁毒宣教基地布展。该项目总金额312.65万元。\n（二）公安检查站升级改造。安排预算540万元，实际支出527.31万元。',
        [
          'budget 540 公安检查站升级改造',
          'expenditure 527.31 公安检查站升级改造',
          'project_amount 312.65 禁毒宣教基地布展',
        ],
      ],
      [
        '序号\t项目编码及名称\t预算安排\t实际支出\t自评分\t等级\n1\t320830T01 雪亮工程运维费\t126.84\t126.84\t97.5\t优\n2\t320830T11 临江县公安局反诈平台建设\t415\t390.22\t93.8\t优\n3\t320830T15 看守所医疗\t69\t69\t88\t良\n\t社会化服务\t\t\t\t\n4\t320830G02 信号灯更新\t200\t110.36\t74.2\t中\n\t本表小计\t810.84\t696.42\t\t',
        [
          'budget 126.84 雪亮工程运维费',
          'budget 200 信号灯更新',
          'budget 415 反诈平台建设',
          'budget 69 看守所医疗社会化服务',
          'expenditure 110.36 信号灯更新',
          'expenditure 126.84 雪亮工程运维费',
          'expenditure 390.22 反诈平台建设',
          'expenditure 69 看守所医疗社会化服务',
          'grade 中 信号灯更新',
          'grade 优 反诈平台建设',
          'grade 优 雪亮工程运维费',
          'grade 良 看守所医疗社会化服务',
          'score 74.2 信号灯更新',
          'score 88 看守所医疗社会化服务',
          'score 93.8 反诈平台建设',
          'score 97.5 雪亮工程运维费',
        ],
      ],
      [
        '<table><tr><th rowspan="2">项目</th><th colspan="2">预算</th><th rowspan="2">实际支出</th></tr><tr><th>年初</th><th>调整后</th></tr><tr><td>“天网”四期建设</td><td>2300</td><td>3100</td><td>2488</td></tr><tr><td>警犬基地饲养训练</td><td>58.6</td><td>58.6</td><td>41.2</td></tr><tr><td>其余25个项目</td><td>6275</td><td>6074</td><td>5787</td></tr></table>\n\n29个项目中：优28个；“天网”四期建设自评83.6分。',
        [
          'budget_adjusted 3100 “天网”四期建设',
          'budget_adjusted 58.6 警犬基地饲养训练',
          'budget_initial 2300 “天网”四期建设',
          'budget_initial 58.6 警犬基地饲养训练',
          'expenditure 2488 “天网”四期建设',
          'expenditure 41.2 警犬基地饲养训练',
          'score 83.6 “天网”四期建设',
        ],
      ],
      [
        '装备购置、劝导站运行、实验室耗材的年初预算依次为96万元、54.6万元和38万元。\n从支出看，装备购置支出95.2万元，结余0.8万元；劝导站运行支出54.6万元；实验室耗材支出29.83万元，占年初预算的78.5%。',
        [
          'balance_current 0.8 装备购置',
          'budget_initial 38 实验室耗材',
          'budget_initial 54.6 劝导站运行',
          'budget_initial 96 装备购置',
          'execution_rate 78.5 实验室耗材 initial',
          'expenditure 29.83 实验室耗材',
          'expenditure 54.6 劝导站运行',
          'expenditure 95.2 装备购置',
        ],
      ],
      ['群众对出警速度、服务态度、案件办理三个方面的评价分别为97.1分、98.3分和93.6分。', []],
      [
        '我局全年支出9,870.44万元，其中基本支出7,101.68万元、项目支出2,768.76万元。',
        ['expenditure 9870.44', 'expenditure_basic 7101.68', 'expenditure_project 2768.76'],
      ],
    ],
    PROJECTS,
  );
});

describe('a project of which the report on the whole tells', () => {
  statedIs(
    [
      [
        '部门重点项目“智慧交通管控”绩效自评结果：全年预算1,860万元，执行数1,823.54万元，自评得分96.3分。',
        ['budget_adjusted 1860 智慧交通管控', 'expenditure 1823.54 智慧交通管控', 'score 96.3 智慧交通管控'],
      ],
      [
        '（二）项目绩效评价结果。1.“智能交通管控二期”，市财政批复预算2,480万元，支付2,235万元，评价得分87.5分。\n2.“一村一警辅警经费”，批复预算3,260万元，支付3,260万元。',
        [
          'budget 2480 智能交通管控二期',
          'budget 3260 一村一警辅警经费',
          'expenditure 2235 智能交通管控二期',
          'expenditure 3260 一村一警辅警经费',
          'score 87.5 智能交通管控二期',
        ],
      ],
    ],
    ACCOUNTS,
  );
});

describe('units, funds and rows of bodies', () => {
  statedIs([
    [
      '**计量**：元\n\n| 资金构成 | 全年执行数 | 全年预算数 | 执行率 |\n|:--|--:|--:|--:|\n| 资金总额 | 104,226,518.33 | 110,037,420.00 | 94.72% |\n\n本市政府性基金600万元年中追加，已支出391.2万元。',
      [
        'budget_adjusted 11003.742',
        'execution_rate 94.72 adjusted',
        'expenditure 10422.651833',
        'revenue_fund 600',
      ],
    ],
    [
      '单位名称\t收入合计\t其他收入\n公安局汇总（含二级机构）\t5312.47\t80\n1、局机关\t4921.05\t55\n2、二级机构（看守所）\t391.42\t25',
      [
        'revenue 4921.05',
        'revenue 5312.47 department_and_units',
        'revenue_other 55',
        'revenue_other 80 department_and_units',
      ],
    ],
    [
      '## 2 三公\n因公出国（境）和公务用车购置均未发生支出。\n\n## 5 自评组织\n预算8,841.23万元，支出8,000万元。',
      ['budget 8841.23', 'expenditure 8000', 'three_public_overseas 0', 'three_public_vehicle_purchase 0'],
    ],
    ['综合评定：93.4分，优。', ['grade 优', 'score 93.4']],
    ['全县执法质量综合评定93.4分。', []],
    [
      '支出：年初支出预算6,480万元，全年支出决算7,198.33万元，是年初预算的111.09%。',
      ['budget_initial 6480', 'execution_rate 111.09 initial', 'expenditure 7198.33'],
    ],
    ['“三公”经费决算数较预算数少7.69万元，完成预算的92.68%。', ['three_public_completion 92.68']],
    ['2022年“三公”经费严格控制在预算之内，控制率为87.28%。', ['three_public_completion 87.28']],
  ]);

  it('a section on the budget of the next year is planned', () => {
    const all = stated(
      '一、2022年“三公”经费决算情况\n公务接待费19.74万元。\n\n三、2023年“三公”经费预算情况\n（一）公务接待费24万元。',
      '临江县公安局2022年“三公”经费决算和2023年预算情况',
    );
    expect(all).toEqual(['three_public_reception 19.74', 'three_public_reception 24 2023 plan']);
  });

  it('labels with their years are no heads of columns', () => {
    const of = (line: string) =>
      extractText('a.txt', `临江县公安局部门整体支出绩效自评\n${line}\n全年支出1万元。`).reports[0]?.identity
        .fiscalYear;
    expect(of('评估年度：2019年    编制时间：2020年6月')).toBe('2019');
    expect(of('项目    2019年决算数    2020年决算数')).toBe('2020');
  });
});

describe('forms and lists of plans', () => {
  statedIs(
    [
      [
        '反诈劝阻中心运营\n项目目标表\n\n\t名称\n\t反诈劝阻中心运营\n\t功能科目\n\t2040220\n\n\t金额与用途\n\t预算额86.4万元（区级财政68.4万元，市级补助18万元），用来支付劝阻坐席外包。\n',
        ['budget 86.4 反诈劝阻中心运营 plan'],
      ],
      [
        '### 叁　重点项目\n\n#### 项目一　派驻高校警务室\n- 科目：2040202；规模：74.8 万元（市级 74.8）\n- 用途：为 4 所高校警务室配设备\n\n#### 项目二　刑事技术实验室能力提升\n- 科目：2040220；规模：486 万元（市级 286、省级补助 200）',
        ['budget 486 刑事技术实验室能力提升 plan', 'budget 74.8 派驻高校警务室 plan'],
      ],
      [
        '单位：元\n\n<table><tr><td>项目名称</td><td colspan="3">2040202-003 警用无人机常态巡航</td><td>科目编码</td><td>2040202</td></tr><tr><td>预算总额</td><td colspan="5">1,860,000.00</td></tr></table>',
        ['budget 186 警用无人机常态巡航 plan'],
      ],
    ],
    PLAN,
  );
});

describe('words for what is read elsewhere by others', () => {
  statedIs([
    [
      '2022年下达资金9800万元，实际支出9700万元，占下达额度的98.98%。',
      ['budget 9800', 'execution_rate 98.98 received', 'expenditure 9700'],
    ],
    ['下达贷款9800万元，已用9700万元，占授信额度的98.98%。', []],
    [
      '（一）因公出国（境）费全年未发生。\n年初预算9800万元，支出9700万元。',
      ['budget_initial 9800', 'expenditure 9700', 'three_public_overseas 0'],
    ],
    [
      '（一）因公出国（境）费\n年初预算2万元，支出1万元。',
      ['three_public_overseas 1', 'three_public_overseas 2 plan'],
    ],
    [
      '共9个项目参评，评为优的7个；评为良的2个。',
      ['project_count 9 special_projects', 'project_count_excellent 7 special_projects'],
    ],
    ['共9个项目参评，评为优的7人；评为良的2人。', ['project_count 9 special_projects']],
    ['全年各项收入合计9800万元，各项支出合计9700万元。', ['expenditure 9700', 'revenue 9800']],
    [
      '年初预算9800万元，全年支出情况\n- 基本支出6900万元\n- 项目支出2700万元',
      ['budget_initial 9800', 'expenditure_basic 6900', 'expenditure_project 2700'],
    ],
    // Whose heads these are nobody can say, where one is missing over rows without a label.
    ['单位：万元\n收入合计\t支出合计\t年末结转结余\n10\t9\t1\t0', []],
  ]);
  statedIs(
    [
      [
        '3个项目参加评价，其中，办案业务费项目98.5分，等级为优；禁毒经费项目88分，等级为良。',
        [
          'grade 优 办案业务费项目',
          'grade 良 禁毒经费项目',
          'score 88 禁毒经费项目',
          'score 98.5 办案业务费项目',
        ],
      ],
      [
        '项目名称\t预算数\t执行数\n20221101专案经费\t420\t396\n320830T01 雪亮工程运维费\t36\t36',
        [
          'budget 36 雪亮工程运维费',
          'budget 420 20221101专案经费',
          'expenditure 36 雪亮工程运维费',
          'expenditure 396 20221101专案经费',
        ],
      ],
      [
        '## 一、项目总体情况\n\n全年预算1062.15万元，累计支出926.458万元，执行率87.22%。',
        [
          'budget_adjusted 1062.15 special_projects',
          'execution_rate 87.22 special_projects adjusted',
          'expenditure 926.458 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '三、重点项目\n（一）镇村监控联网（编码2040299）\n1.金额和用途：2022年预算安排1245.6万元，用于行政村视频汇聚。',
        ['budget 1245.6 镇村监控联网 plan'],
      ],
      ['三、重点工作\n（一）镇村监控联网\n1.金额和用途：安排1245.6万元，用于行政村视频汇聚。', []],
      [
        '公务用车购置费、因公出国（境）费均按零安排。',
        ['three_public_overseas 0 plan', 'three_public_vehicle_purchase 0 plan'],
      ],
      ['公务用车购置费安排20万元。', ['three_public_vehicle_purchase 20 plan']],
    ],
    PLAN,
  );
});

describe('all special projects in a row below the whole', () => {
  statedIs([
    [
      '类别\t年初预算\t全年执行数\t执行率\n单位整体\t9800\t9700\t98.98%\n其中：专项项目\t2800\t2700\t96.43%',
      [
        'budget_initial 2800 special_projects',
        'budget_initial 9800',
        'execution_rate 96.43 special_projects initial',
        'execution_rate 98.98 initial',
        'expenditure 2700 special_projects',
        'expenditure 9700',
      ],
    ],
    [
      '单位：万元\n类别\t年初预算\t全年执行数\n基本支出\t7000\t7000\n专项项目\t2800\t2700\n合计\t9800\t9700',
      [
        'budget_initial 2800 special_projects',
        'budget_initial 9800',
        'expenditure 2700 special_projects',
        'expenditure 9700',
        'expenditure_basic 7000',
      ],
    ],
  ]);
});
