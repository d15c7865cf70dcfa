import { describe } from 'vitest';
import { DEPARTMENT, PLAN, PROJECTS, statedIs } from './stated.ts';

/** The title of a report on one project. */
const ON_ONE = '临江县公安局2022年度雪亮工程专项经费绩效自评报告';

/** What pages that bureaus publish say in their own way. */
describe('what published pages say', () => {
  statedIs(
    [
      [
        '附件1\n2022年度项目绩效自评报告\n（查缉点运行补助经费）\n1.项目资金到位情况。\n2022年6月，市财政局下达我局补助资金26.8万元，已于当月到账。\n2.项目资金执行情况。\n截至年底支出19.35万元，执行率72.20%。\n附件2\n2022年度项目绩效自评报告\n（劝导站补助经费）\n2022年12月，市财政局下达补助资金5.6万元。\n因年度考核要到次年一月进行，当年未支出，资金全部结转2023年兑付。\n自评得分76分，等级为中。',
        [
          'budget 26.8 查缉点运行补助经费',
          'budget 5.6 劝导站补助经费',
          'execution_rate 72.2 查缉点运行补助经费 received',
          'expenditure 0 劝导站补助经费',
          'expenditure 19.35 查缉点运行补助经费',
          'grade 中 劝导站补助经费',
          'score 76 劝导站补助经费',
        ],
      ],
      [
        '附件1\n2022年度项目绩效自评报告\n（2022年度）\n项目全年预算数100万元，执行数96万元。\n附件2\n2022年度项目绩效自评报告\n（2021年度）\n项目全年预算数80万元，执行数76万元。',
        ['budget_adjusted 100 special_projects', 'expenditure 96 special_projects'],
      ],
      [
        '附件2\n临江县公安局2022年度办案运维经费支出绩效自评报告\n我局申报2022年办案运维经费360万元，县财政批复320万元。\n截至2022年12月31日，项目资金支出320万元。\n附件3\n临江县公安局2022年度执法执勤车辆购置经费支出绩效自评报告\n更新执法执勤用车6辆，预算安排96万元。\n实际支付94.85万元，完成预算的98.80%。\n第五部分 附表\n一、收入支出决算总表',
        [
          'budget 320 办案运维经费',
          'budget 96 执法执勤车辆购置经费',
          'execution_rate 98.8 执法执勤车辆购置经费 arranged',
          'expenditure 320 办案运维经费',
          'expenditure 94.85 执法执勤车辆购置经费',
        ],
      ],
      [
        '资金含公安办案（业务）经费和公安业务装备经费2个项目，合计投入预算1365万元，实际执行1297.84万元，总体执行率95.08%。\n一、公安办案（业务）经费\n（一）绩效目标分解下达情况。\n2022年共下达预算845万元。\n1.资金投入情况\n截至年末执行822.36万元，执行率97.32%。\n自评得分：96.5分。\n二、公安业务装备经费\n2022年共下达预算520万元。\n自评得分：91分。\n三、自评结果应用\n综合两个项目，自评总分94.4分，评价等级“优”。',
        [
          'budget 1365 special_projects',
          'budget 520 公安业务装备经费',
          'budget 845 公安办案(业务)经费',
          'execution_rate 95.08 special_projects',
          'execution_rate 97.32 公安办案(业务)经费 received',
          'expenditure 1297.84 special_projects',
          'expenditure 822.36 公安办案(业务)经费',
          'grade 优 special_projects',
          'project_count 2 special_projects',
          'score 91 公安业务装备经费',
          'score 94.4 special_projects',
          'score 96.5 公安办案(业务)经费',
        ],
      ],
      [
        '三、评价结论\n经复核，3个项目的平均得分为93.25分。各项目得分：\n视频监控点位租赁费94.5分；看守所在押人员给养费97分；中央政法纪检监察转移支付资金92分。',
        [
          'score 92 中央政法纪检监察转移支付资金',
          'score 94.5 视频监控点位租赁费',
          'score 97 看守所在押人员给养费',
        ],
      ],
      ['三、各指标得分：\n项目决策19分；项目管理23分；项目绩效52分。', []],
      [
        '按照办法，我局对2022年度7项专项资金进行了自评。7项资金中，自评为优秀的4项、良好2项、一般1项。',
        ['project_count 7 special_projects', 'project_count_excellent 4 special_projects'],
      ],
      [
        '三个专项平均得分93.77分，优秀率66.67%，即2个优、1个良。',
        ['project_count_excellent 2 special_projects'],
      ],
      [
        '市财政通过预算一体化系统下达我局重点专项3个，到位资金2846万元。',
        ['budget 2846 special_projects', 'project_count 3 special_projects'],
      ],
      [
        '我局共实施项目6个，其中年初批复项目4个，预算765.8万元，年中新增项目2个，下达资金357.08万元。全年项目资金合计1102.48万元。',
        [
          'budget 1102.48 special_projects',
          'budget_initial 765.8 special_projects',
          'project_count 6 special_projects',
        ],
      ],
      [
        '列入自评范围的项目共6个，其中年初批复4个项目、预算1386万元，年中又增列2个项目；调整之后项目预算合计1502.4万元。',
        [
          'budget_adjusted 1502.4 special_projects',
          'budget_initial 1386 special_projects',
          'project_count 6 special_projects',
        ],
      ],
      [
        '年初部门预算安排专项资金1830万元，年中调减36.5万元，调整后1793.5万元。',
        ['budget_initial 1830 special_projects'],
      ],
      [
        '大队2022年共有财政项目2个，项目经费总支出3116.16万元，执行率96.18%。',
        [
          'execution_rate 96.18 special_projects',
          'expenditure 3116.16 special_projects',
          'project_count 2 special_projects',
        ],
      ],
      [
        '2022年参加绩效评价的项目一共3个，项目支出预算计划101万元，分别是：\n1.禁毒专项36万元：用于涉毒人员管控。\n2.命案侦破专项40万元：用于现行命案。\n3.扫黑除恶专项斗争经费25万元：县扫黑办设在县公安局。\n三个专项全年共支出98.2万元，预算完成率97.16%。具体为：禁毒专项支出36万元，命案侦破专项支出37.2万元，扫黑除恶专项斗争经费支出25万元。',
        [
          'budget 101 special_projects',
          'budget 25 扫黑除恶专项斗争经费',
          'budget 36 禁毒专项',
          'budget 40 命案侦破专项',
          'execution_rate 97.16 special_projects',
          'expenditure 25 扫黑除恶专项斗争经费',
          'expenditure 36 禁毒专项',
          'expenditure 37.2 命案侦破专项',
          'expenditure 98.2 special_projects',
          'project_count 3 special_projects',
        ],
      ],
      [
        '项目名称：便民服务中心运行费\n截至12月31日，项目实际支出329.28万元，预算执行率98.00%，其中：水电暖费172.40万元，设备维修费68.55万元，网络通信费61.20万元，便民服务用品费27.13万元。',
        ['execution_rate 98 便民服务中心运行费', 'expenditure 329.28 便民服务中心运行费'],
      ],
      [
        '2022年2月县财政批复该项目年初预算210万元；9月下达省级禁毒补助38.5万元，全年预算248.5万元。',
        ['budget_adjusted 248.5 special_projects', 'budget_initial 210 special_projects'],
      ],
      [
        '3.质量指标。2022年10月16日，县公安局会同住建、财政部门组织验收，评定为合格，工程验收合格率100%。\n自评得分98.5分，结果为“优”，拟作为2023年申报的依据。',
        ['grade 优 special_projects', 'score 98.5 special_projects'],
      ],
      [
        '（三）辅警工资及社保\n预算数1096.32万元，实际发放1041.18万元，完成预算94.97%，差额系年中离职23人所致。',
        [
          'budget 1096.32 special_projects',
          'execution_rate 94.97 special_projects',
          'expenditure 1041.18 special_projects',
        ],
      ],
      [
        '项 目 名 称： 流动人口居住证制证经费\n年初预算数：152.4万元\n全年执行数：139.86万元',
        ['budget_initial 152.4 流动人口居住证制证经费', 'expenditure 139.86 流动人口居住证制证经费'],
      ],
      [
        '项目1：港区视频监控租赁\n功能科目\t2040299\t预算金额\t412.08\t资金性质\t一般公共预算\n满意度指标\t使用单位满意度\t≥90%\n\n项目2：辅警劳务派遣\n功能科目\t2040202\t预算金额\t1,120.50\t资金性质\t一般公共预算\n满意度指标\t辅警满意度\t≥85%',
        ['budget 1120.5 辅警劳务派遣', 'budget 412.08 港区视频监控租赁'],
      ],
      [
        '项目名称 | 预算金额（万元） | 实际支出（万元） | 自评得分 | 成效评价 | 存在问题 |\n平安乡村视频联网运维 | 268.0 | 268.0 | 97 | 优秀 | 无 |\n冬季取暖补助 | 76.5 | 74.8 | 88 | 良好 | 票据报送略晚 |',
        [
          'budget 268 平安乡村视频联网运维',
          'budget 76.5 冬季取暖补助',
          'expenditure 268 平安乡村视频联网运维',
          'expenditure 74.8 冬季取暖补助',
          'grade 优秀 平安乡村视频联网运维',
          'grade 良好 冬季取暖补助',
          'score 88 冬季取暖补助',
          'score 97 平安乡村视频联网运维',
        ],
      ],
      [
        '1.政法转移支付（中央、省级）\n（1）项目背景\n属于延续项目。\n（3）资金投入和使用情况\n全年预算86.4万元，含上年结转11.6万元；全年支出71.05万元，执行率82.23%。\n2.公安交通管理业务费\n（1）项目背景\n属于延续项目。\n（3）资金投入和使用情况\n全年预算112万元，全年支出112万元，执行率100%。\n二个项目全年预算共198.4万元，支出共183.05万元，总体执行率92.26%。',
        [
          'budget_adjusted 112 公安交通管理业务费',
          'budget_adjusted 198.4 special_projects',
          'budget_adjusted 86.4 政法转移支付(中央、省级)',
          'execution_rate 100 公安交通管理业务费 adjusted',
          'execution_rate 82.23 政法转移支付(中央、省级) adjusted',
          'execution_rate 92.26 special_projects adjusted',
          'expenditure 112 公安交通管理业务费',
          'expenditure 183.05 special_projects',
          'expenditure 71.05 政法转移支付(中央、省级)',
        ],
      ],
      [
        '项目名称：\t居住证前期制证经费、警务督察经费、抢险救灾备勤经费\n项目\t年初预算安排\t实际支出\t支出率\n居住证前期制证经费\t60\t52.7\t87.83%\n警务督察经费\t15\t14.86\t99.07%\n合计\t75\t67.56\t90.08%',
        [
          'budget_initial 15 警务督察经费',
          'budget_initial 60 居住证前期制证经费',
          'budget_initial 75 special_projects',
          'execution_rate 87.83 居住证前期制证经费 initial',
          'execution_rate 90.08 special_projects initial',
          'execution_rate 99.07 警务督察经费 initial',
          'expenditure 14.86 警务督察经费',
          'expenditure 52.7 居住证前期制证经费',
          'expenditure 67.56 special_projects',
        ],
      ],
      [
        '2022年度纳入自评的项目共2项，分别是：\n1、辅警被装及意外保险费：46.5万元。经开区核定给分局。\n2、治安信息员奖励经费：6万元。依照办法。\n各项开支如下：\n1、辅警被装及意外保险费开支45.2万元，余下结转；\n2、治安信息员奖励经费开支5.8万元，当年兑现线索311条；',
        [
          'expenditure 45.2 辅警被装及意外保险费',
          'expenditure 5.8 治安信息员奖励经费',
          'project_amount 46.5 辅警被装及意外保险费',
          'project_amount 6 治安信息员奖励经费',
          'project_count 2 special_projects',
        ],
      ],
      [
        '附件1\n临江县公安局2022年度反恐处突能力建设项目支出绩效单位自评报告\n市财政拨入120万元，支出118万元，执行率98.33%。\n附件2\n临江县公安局2022年度户政及证照管理项目支出绩效单位自评报告\n市财政拨入45.5万元，上级补助22.1万元。支出61.04万元。',
        [
          'budget 120 反恐处突能力建设',
          'execution_rate 98.33 反恐处突能力建设 received',
          'expenditure 118 反恐处突能力建设',
          'expenditure 61.04 户政及证照管理',
        ],
      ],
      [
        '单位：万元\n子项\t2022年预算\t2022年支出\t执行率\n前端感知点位建设\t1320.00\t1187.42\t89.96%\n合成作战平台\t640.00\t598.74\t93.55%\n合计\t1960.00\t1786.16\t91.13%',
        [
          'budget 1320 前端感知点位建设',
          'budget 1960 special_projects',
          'budget 640 合成作战平台',
          'execution_rate 89.96 前端感知点位建设',
          'execution_rate 91.13 special_projects',
          'execution_rate 93.55 合成作战平台',
          'expenditure 1187.42 前端感知点位建设',
          'expenditure 1786.16 special_projects',
          'expenditure 598.74 合成作战平台',
        ],
      ],
      [
        '自评对象是2022年列入部门预算的全部专项经费，共5项，自评覆盖面100%。',
        ['project_count 5 special_projects'],
      ],
      [
        '专项项目18个，年初安排1245万元，追加后1701.4万元，支出1538.25万元。',
        [
          'budget_adjusted 1701.4 special_projects',
          'budget_initial 1245 special_projects',
          'expenditure 1538.25 special_projects',
          'project_count 18 special_projects',
        ],
      ],
      [
        '1. *亚运会足球赛事安保项目*，预算960万元，支出943.19万元，执行率98.25%；\n2. *城市大脑警务中台项目*，预算1200万元，支出1086万元，执行率90.5%。',
        [
          'budget 1200 城市大脑警务中台项目',
          'budget 960 亚运会足球赛事安保项目',
          'execution_rate 90.5 城市大脑警务中台项目',
          'execution_rate 98.25 亚运会足球赛事安保项目',
          'expenditure 1086 城市大脑警务中台项目',
          'expenditure 943.19 亚运会足球赛事安保项目',
        ],
      ],
      [
        '自评汇总：3个项目预算675.2万元，执行627.03万元，执行率92.87%。',
        [
          'budget 675.2 special_projects',
          'execution_rate 92.87 special_projects',
          'expenditure 627.03 special_projects',
          'project_count 3 special_projects',
        ],
      ],
      [
        '附件2\n禁毒工作经费项目2022年绩效评价报告\n我局申报120万元，县人大批复110万元。截至年末支出104.28万元，预算执行率94.80%。\n附件3\n城区治安监控电费及链路费项目2022年绩效评价报告\n申报365.4万元，批复300万元。实际使用300万元，预算执行率100%。',
        [
          'budget 110 禁毒工作经费',
          'budget 120 禁毒工作经费',
          'budget 300 城区治安监控电费及链路费',
          'budget 365.4 城区治安监控电费及链路费',
          'execution_rate 100 城区治安监控电费及链路费',
          'execution_rate 94.8 禁毒工作经费',
          'expenditure 104.28 禁毒工作经费',
          'expenditure 300 城区治安监控电费及链路费',
        ],
      ],
      [
        '2022年，我局共收到上级政法转移支付资金2316万元。\n一、中央政法转移支付资金（办案业务经费）\n（一）绩效目标分解下达情况。\n2022年下达办案业务经费1284万元。\n（2）项目资金执行情况。实际执行1252.91万元，项目执行率97.58%。\n二、自治区政法转移支付资金（业务装备经费）\n（一）绩效目标分解下达情况。\n（2）项目资金执行情况。实际执行934.45万元，项目执行率90.55%。',
        [
          'budget 1284 中央政法转移支付资金(办案业务经费)',
          'execution_rate 90.55 自治区政法转移支付资金(业务装备经费)',
          'execution_rate 97.58 中央政法转移支付资金(办案业务经费) received',
          'expenditure 1252.91 中央政法转移支付资金(办案业务经费)',
          'expenditure 934.45 自治区政法转移支付资金(业务装备经费)',
        ],
      ],
      [
        '过程。预算执行率指标满分4分，按比例计3.57分；资金使用合规。',
        ['execution_score 3.57 special_projects', 'execution_weight 4 special_projects'],
      ],
      ['2022年项目经费236万元。', []],
      ['41个专项中36个评为优，5个评为良。', ['project_count_excellent 36 special_projects']],
      [
        '上述资金中，专项项目46个，申请金额4733.15万元，完成支付3598.62万元，执行率76.03%。',
        [
          'budget 4733.15 special_projects',
          'execution_rate 76.03 special_projects applied',
          'expenditure 3598.62 special_projects',
          'project_count 46 special_projects',
        ],
      ],
      [
        '2.项目资金情况\n（1）警务云机房托管费年初预算480万元，实际支出430万元，执行率89.58%。\n（2）无人机警务应用试点经费到位资金96.5万元，支出72.38万元，执行率75.01%。',
        [
          'budget 96.5 无人机警务应用试点经费',
          'budget_initial 480 警务云机房托管费',
          'execution_rate 75.01 无人机警务应用试点经费 received',
          'execution_rate 89.58 警务云机房托管费 initial',
          'expenditure 430 警务云机房托管费',
          'expenditure 72.38 无人机警务应用试点经费',
        ],
      ],
      [
        '项目名称 流动警务车驻点运行经费\n主管部门 临江县公安局 项目资金(万元) 实施单位 临江县公安局特巡警大队\n年初预算数 全年预算数 全年执行数 分值 执行率（全年 执行数/全年 预算数）\n年度资金总额： 80万元 74.3万元 74.3万元 10 100% 10\n其中：当年财政 拨款 80万元 74.3万元 74.3万元 - 100% - 得分',
        [
          'budget_adjusted 74.3 流动警务车驻点运行经费',
          'budget_initial 80 流动警务车驻点运行经费',
          'execution_rate 100 流动警务车驻点运行经费 adjusted',
          'execution_score 10 流动警务车驻点运行经费',
          'execution_weight 10 流动警务车驻点运行经费',
          'expenditure 74.3 流动警务车驻点运行经费',
        ],
      ],
      [
        '2020年度财政安排涉林案件司法鉴定专项资金，年初预算45万元，调整后预算57.80万元，实际支出57.8万元。',
        [],
      ],
      [
        '2018年大队绩效评价的项目共2个，年初预算总额1960万元，支出1919.75万元，预算完成率97.95%。其中：\n1、“道路交通管理项目经费”年初预算1900万元，支出1862.4万元；',
        ['budget_initial 1900 道路交通管理项目经费', 'expenditure 1862.4 道路交通管理项目经费'],
      ],
      ['2022年大队共承担项目11个，其中结转项目2个。', ['project_count 11 special_projects']],
      [
        '项目经费共安排200万元，支出190万元。',
        ['budget 200 special_projects', 'expenditure 190 special_projects'],
      ],
      [
        '该项目自评得分97.5分，其中预算执行9.98分（满分10分），产出指标48.52分，满意度指标10分，评定为优秀。',
        [
          'execution_score 9.98 special_projects',
          'execution_weight 10 special_projects',
          'grade 优秀 special_projects',
          'score 97.5 special_projects',
        ],
      ],
      [
        '第一部分 智慧安防小区建设项目\n一、资金投入和使用情况\n项目预算468万元，支出392万元。\n第二部分 民警被装购置经费\n一、资金投入和使用情况\n年初预算66万元，支出61.8万元。',
        [
          'budget 468 智慧安防小区建设',
          'budget_initial 66 民警被装购置经费',
          'expenditure 392 智慧安防小区建设',
          'expenditure 61.8 民警被装购置经费',
        ],
      ],
      [
        '项目名称\n反诈中心建设\n资金单位\n元\n年初预算数\n1,500,000.00\n调整预算数\n1,385,000.00\n实际支出数\n1,379,860.50\n实际完成\n当年止付涉案资金2,140万元。',
        [
          'budget_adjusted 138.5 反诈中心建设',
          'budget_initial 150 反诈中心建设',
          'expenditure 137.98605 反诈中心建设',
        ],
      ],
      [
        '一、天网工程视频监控租赁服务项目\n2022年分局申报项目预算326.84万元，区财政局审核后批复326.84万元。',
        ['budget 326.84 天网工程视频监控租赁服务项目'],
      ],
      [
        '二、资金情况。年初预算66万元，追减4.2万元后为61.8万元，支出61.8万元，预算执行率100%。',
        [
          'budget_adjusted 61.8 special_projects',
          'budget_initial 66 special_projects',
          'execution_rate 100 special_projects adjusted',
          'expenditure 61.8 special_projects',
        ],
      ],
      [
        '年初预算120万元，经调减10万元后预算为110万元，实际支出108万元。',
        [
          'budget_adjusted 110 special_projects',
          'budget_initial 120 special_projects',
          'expenditure 108 special_projects',
        ],
      ],
      [
        '（一）预算执行。该指标权重10分，因毛发检测室尾款未到支付节点，得9.27分，扣0.73分。',
        ['execution_score 9.27 special_projects', 'execution_weight 10 special_projects'],
      ],
      [
        '2.项目资金安排情况\n（1）禁毒工作经费年初预算120万元，未作调整，全年预算120万元，到位96.5万元。\n（2）看守所运转保障经费年初预算185万元，调减15万元，全年预算170万元，到位163.7万元。\n（3）省级反诈专项补助资金年初未安排预算，年中追加后全年预算84万元，到位84万元。',
        [
          'budget 163.7 看守所运转保障经费',
          'budget 84 省级反诈专项补助资金',
          'budget 96.5 禁毒工作经费',
          'budget_adjusted 120 禁毒工作经费',
          'budget_adjusted 170 看守所运转保障经费',
          'budget_adjusted 84 省级反诈专项补助资金',
          'budget_initial 120 禁毒工作经费',
          'budget_initial 185 看守所运转保障经费',
        ],
      ],
      [
        '截至2022年12月31日，各项目实际支出为：禁毒工作经费96.5万元，天网工程电路租赁费442.4万元，省级反诈专项补助资金84万元。',
        [
          'expenditure 442.4 天网工程电路租赁费',
          'expenditure 84 省级反诈专项补助资金',
          'expenditure 96.5 禁毒工作经费',
        ],
      ],
      [
        '评价小组逐一打分，结果如下：\n1.禁毒工作经费，自评得分91.2分，评价等级“优”；\n2.天网工程电路租赁费，自评得分83.5分，评价等级“良”。',
        [
          'grade 优 禁毒工作经费',
          'grade 良 天网工程电路租赁费',
          'score 83.5 天网工程电路租赁费',
          'score 91.2 禁毒工作经费',
        ],
      ],
      [
        '（1）视频监控链路租赁费——100分，优\n（2）边境管控（海防）经费——62分，中\n以上项目中，“优”1个，“中”1个。',
        [
          'grade 中 边境管控(海防)经费',
          'grade 优 视频监控链路租赁费',
          'project_count_excellent 1 special_projects',
          'score 100 视频监控链路租赁费',
          'score 62 边境管控(海防)经费',
        ],
      ],
      [
        '一级指标\t决策\t过程\t产出\t效益\t合计\n权重\t20\t20\t35\t25\t100\n得分\t20\t19.6\t34\t23\t96.6',
        ['score 96.6 special_projects'],
      ],
      [
        '2.资金使用。全年支付租赁费598.4万元，占到位资金的97.78%。',
        ['execution_rate 97.78 special_projects received', 'expenditure 598.4 special_projects'],
      ],
      [
        '2022年共安排5个项目、675.475万元，支出600万元。',
        [
          'budget 675.475 special_projects',
          'expenditure 600 special_projects',
          'project_count 5 special_projects',
        ],
      ],
      [
        '自评得分\t96.2（其中资金执行10分，得9.7分）',
        [
          'execution_score 9.7 special_projects',
          'execution_weight 10 special_projects',
          'score 96.2 special_projects',
        ],
      ],
      [
        '资金名称\t公安类转移支付资金\n资金投入情况\t全年预算数（A）\t全年执行数（B）\t预算执行率（B/A）\n年度资金总额\t705.00\t685.87\t97.29%\n1.办案业务费\t365.00\t352.17\t96.48%\n2.业务装备费\t298.00\t298.00\t100.00%\n3.禁毒补助经费\t42.00\t35.70\t85.00%',
        [
          'budget_adjusted 298 业务装备费',
          'budget_adjusted 365 办案业务费',
          'budget_adjusted 42 禁毒补助经费',
          'budget_adjusted 705 special_projects',
          'execution_rate 100 业务装备费 adjusted',
          'execution_rate 85 禁毒补助经费 adjusted',
          'execution_rate 96.48 办案业务费 adjusted',
          'execution_rate 97.29 special_projects adjusted',
          'expenditure 298 业务装备费',
          'expenditure 35.7 禁毒补助经费',
          'expenditure 352.17 办案业务费',
          'expenditure 685.87 special_projects',
        ],
      ],
      [
        '一级指标    三级指标    指标值    完成值    分值    得分\n产出指标    破获刑事案件数    ≥280起    308起    15    15\n效益指标    电诈发案下降    ≥8%    12.5%    30    30\n预算执行    10    9.7\n总分    100    97.3',
        [
          'execution_score 9.7 special_projects',
          'execution_weight 10 special_projects',
          'score 97.3 special_projects',
        ],
      ],
      [
        '看守所给养费年初预算120万元，支出96.5万元，执行率80.42%。',
        [
          'budget_initial 120 看守所给养费',
          'execution_rate 80.42 看守所给养费 initial',
          'expenditure 96.5 看守所给养费',
        ],
      ],
      [
        '项目名称\t预算数\t支出数\t自评得分\n执法办案经费\t60\t52.7\t96\n民警心理健康服务\t12\t12\t85.91\n一、分项说明\n1.执法办案经费。全年立案486起。\n2.民警心理健康服务。开展团体辅导9场，自评85.91分。',
        [
          'budget 12 民警心理健康服务',
          'budget 60 执法办案经费',
          'expenditure 12 民警心理健康服务',
          'expenditure 52.7 执法办案经费',
          'score 85.91 民警心理健康服务',
          'score 96 执法办案经费',
        ],
      ],
      [
        '（三）出入境大厅改造项目。申请260万元，批复后压到218万元，支出152.6万元。',
        [
          'budget 218 出入境大厅改造项目',
          'budget 260 出入境大厅改造项目',
          'expenditure 152.6 出入境大厅改造项目',
        ],
      ],
      [
        '2022年，我局实施项目共15个(含2021年转列暂付性款项项目5个)，年初批复预算8个项目985万元，实际到位资金334.67万元。',
        [
          'budget 334.67 special_projects',
          'budget_initial 985 special_projects',
          'project_count 15 special_projects',
        ],
      ],
      [
        '反诈预警中心升级工程。该工程建成24小时值守席位16个。项目总金额0.152亿元。',
        ['project_amount 1520 反诈预警中心升级工程'],
      ],
      [
        '二、资金情况。年初安排60万元，按月拨付。\n项目名称\t执法办案经费\n项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t60\t60\t58\t10\t96.67%\t9.67',
        [
          'budget_adjusted 60 执法办案经费',
          'budget_initial 60 执法办案经费',
          'execution_rate 96.67 执法办案经费 adjusted',
          'execution_score 9.67 执法办案经费',
          'execution_weight 10 执法办案经费',
          'expenditure 58 执法办案经费',
        ],
      ],
      [
        '项目：在押人员给养经费\n2.预算。年初1,848,600.00元。8月追加231,000.00元。调整后2,079,600.00元。\n3.支出。全年2,046,318.40元。\n4.执行率。98.40%（支出÷调整后预算）。\n8.打分。\n　预算执行　满分10　得9.84\n　产出　满分50　得49\n　合计　满分100　得95.84',
        [
          'budget_adjusted 207.96 在押人员给养经费',
          'budget_initial 184.86 在押人员给养经费',
          'execution_rate 98.4 在押人员给养经费 adjusted',
          'execution_score 9.84 在押人员给养经费',
          'execution_weight 10 在押人员给养经费',
          'expenditure 204.63184 在押人员给养经费',
          'score 95.84 在押人员给养经费',
        ],
      ],
      [
        '项目名称：反诈中心实战化建设\n年初预算：150\n实际支出：148\n执行率得分：9.91（满分10）',
        [
          'budget_initial 150 反诈中心实战化建设',
          'execution_score 9.91 反诈中心实战化建设',
          'execution_weight 10 反诈中心实战化建设',
          'expenditure 148 反诈中心实战化建设',
        ],
      ],
      [
        '评为“中”的是看守所安防设施改造项目，自评得分76.3分，预算执行率62.50%。',
        ['execution_rate 62.5 看守所安防设施改造项目', 'score 76.3 看守所安防设施改造项目'],
      ],
      ['对电子警察系统运维等3个项目进行了自评。', ['project_count 3 special_projects']],
      [
        '2022年中央政法转移支付（办案费）项目到位资金174.5万元，全年支出161万元，占到位资金的92.26%。',
        [
          'budget 174.5 中央政法转移支付(办案费)项目',
          'execution_rate 92.26 中央政法转移支付(办案费)项目 received',
          'expenditure 161 中央政法转移支付(办案费)项目',
        ],
      ],
      [
        '居民身份证制证工本费全年拨付320,000元，使用288,000元，完成率90%，评93分。\n巡特警装备购置：下达450,000元，使用441,000元，完成率98%，评96分。',
        [
          'budget 32 居民身份证制证工本费',
          'budget 45 巡特警装备购置',
          'execution_rate 90 居民身份证制证工本费 received',
          'execution_rate 98 巡特警装备购置 received',
          'expenditure 28.8 居民身份证制证工本费',
          'expenditure 44.1 巡特警装备购置',
          'score 93 居民身份证制证工本费',
          'score 96 巡特警装备购置',
        ],
      ],
      [
        '一、雪亮工程项目\n该项目核定资金730万元，按施工节点分五笔支付708.1万元，支付进度97%。\n共得95分，等次为优。',
        [
          'budget 730 雪亮工程',
          'execution_rate 97 雪亮工程',
          'expenditure 708.1 雪亮工程',
          'grade 优 雪亮工程',
          'score 95 雪亮工程',
        ],
      ],
      [
        '分项目看：\n——线索核查办案补助使用247万元，使用率95%；\n——涉案财物保管场所改造使用171.9万元，使用率95.5%；',
        [
          'execution_rate 95 线索核查办案补助',
          'execution_rate 95.5 涉案财物保管场所改造',
          'expenditure 171.9 涉案财物保管场所改造',
          'expenditure 247 线索核查办案补助',
        ],
      ],
      [
        '2022年专项资金规模为500万元，分配给3个项目：\n1.线索核查办案补助，分配260万元；\n2.涉案财物保管场所改造，分配180万元；',
        ['budget 180 涉案财物保管场所改造', 'budget 260 线索核查办案补助', 'budget 500 special_projects'],
      ],
      [
        '序号\t项目\t年初批复\t实际下达\t列支\t使用率\t计分\t等次\n1\t天网前端点位租赁\t640.00\t640.00\t633.60\t99.00%\t98.5\t优\n2\t旧营房修缮\t56.00\t30.00\t18.36\t61.20%\t71\t中\n旧营房修缮只完成屋面防水，等次为中。',
        [
          'budget 30 旧营房修缮',
          'budget 640 天网前端点位租赁',
          'budget_initial 56 旧营房修缮',
          'budget_initial 640 天网前端点位租赁',
          'execution_rate 61.2 旧营房修缮 received',
          'execution_rate 99 天网前端点位租赁 received',
          'expenditure 18.36 旧营房修缮',
          'expenditure 633.6 天网前端点位租赁',
          'grade 中 旧营房修缮',
          'grade 优 天网前端点位租赁',
          'score 71 旧营房修缮',
          'score 98.5 天网前端点位租赁',
        ],
      ],
      [
        '得分最低的是智慧安防小区建设，得74.5分，等级为中。该项目全年预算250万元，列支131万元，列支进度52.4%。',
        [
          'budget_adjusted 250 智慧安防小区建设',
          'execution_rate 52.4 智慧安防小区建设 adjusted',
          'expenditure 131 智慧安防小区建设',
          'grade 中 智慧安防小区建设',
          'score 74.5 智慧安防小区建设',
        ],
      ],
      ['2022年度我局应评项目18个，实评18个，自评率100%。', ['project_count 18 special_projects']],
      [
        '2022年度\t\t\t\t\t\t金额单位：元\n项目\t执法记录仪及后台存储采购\t项目类型\t一次性项目\t\t\t\n一级指标\t二级指标\t三级指标\t得分\t分值\t完成值\t目标值\n产出\t数量\t配发执法记录仪\t20\t20\t320台\t≥320台\n资金情况\t得分\t分值\t执行率\t全年执行数\t全年预算数\t年初预算数\n资金总额\t9.8\t10\t98.00%\t893,760.00\t912,000.00\t960,000.00',
        [
          'budget_adjusted 91.2 执法记录仪及后台存储采购',
          'budget_initial 96 执法记录仪及后台存储采购',
          'execution_rate 98 执法记录仪及后台存储采购 adjusted',
          'execution_score 9.8 执法记录仪及后台存储采购',
          'execution_weight 10 执法记录仪及后台存储采购',
          'expenditure 89.376 执法记录仪及后台存储采购',
        ],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '1.年初预算情况。县财政批复我局2022年部门预算收支8126.45万元，其中基本支出预算6904.45万元，项目支出预算1222万元。',
        ['budget_initial 8126.45'],
      ],
      ['1.年初预算调整情况。县财政批复我局部门预算8126.45万元。', ['budget 8126.45']],
      [
        '2022年县财政批复部门预算7986.3万元，其中人员经费4820万元。年度执行中追加（调整）823.94万元，调整后预算为8810.24万元。',
        ['budget_adjusted 8810.24', 'budget_initial 7986.3'],
      ],
      ['2022年县财政批复部门预算7986.3万元，全年支出7900万元。', ['budget 7986.3', 'expenditure 7900']],
      [
        '年初批复预算9312万元，当年追加1532万元，可用预算10844万元；预算完成率94.83%。',
        ['budget_adjusted 10844', 'budget_initial 9312', 'execution_rate 94.83 adjusted'],
      ],
      [
        '公务用车购置及运行维护费88.34万元，全部为运行维护费；公务接待费4.06万元。',
        ['three_public_reception 4.06', 'three_public_vehicle_running 88.34', 'three_public_vehicles 88.34'],
      ],
      [
        '公务用车购置及运行维护费88.34万元，比上年减少2万元，全部为运行维护费减少。',
        ['three_public_vehicles 88.34'],
      ],
      [
        '因公出国（境）费由市外事部门统一列支，我局为零支出；年内未购置公务用车。',
        ['three_public_overseas 0', 'three_public_vehicle_purchase 0'],
      ],
      [
        '“三公”经费控制率：实际支出548.27万元，其中公务用车运行维护费519.8万元、公务接待费28.47万元。',
        ['three_public 548.27', 'three_public_reception 28.47', 'three_public_vehicle_running 519.8'],
      ],
      [
        '“三公”经费控制率：年初预算610万元，实际支出548.27万元，控制率89.88%，得8分。',
        ['three_public 548.27', 'three_public 610 plan', 'three_public_completion 89.88'],
      ],
      [
        '因公出国（境）费0元，公务接待费18.6万元，公务用车运行费39万元，公务用车购置费0元，四项共计57.6万元，低于上年。',
        [
          'three_public 57.6',
          'three_public_overseas 0',
          'three_public_reception 18.6',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 39',
        ],
      ],
      ['专项支出共962.75万元，资金使用率100%，未发现挤占现象。', ['expenditure_project 962.75']],
      ['项目支出962.75万元，部门预算执行率96%。', ['execution_rate 96', 'expenditure_project 962.75']],
      [
        '全年支出9000万元，其中基本支出8000万元，项目支出1000万元，预算执行率96.28%。',
        ['execution_rate 96.28', 'expenditure 9000', 'expenditure_basic 8000', 'expenditure_project 1000'],
      ],
      [
        '2022年分局共有专项3项，金额合计690.5万元，分别是：\n（1）辅警经费410.5万元；\n（2）天网工程运维费180万元；\n（3）拘留所维修改造资金100万元。',
        [
          'project_amount 100 拘留所维修改造资金',
          'project_amount 180 天网工程运维费',
          'project_amount 410.5 辅警经费',
          'project_count 3 special_projects',
        ],
      ],
      [
        '2022年本局实施州级专项3个，年初预算1820万元，分别为：办案业务费960万元、警用装备购置费540万元、禁毒工作经费320万元。',
        [
          'budget_initial 1820 special_projects',
          'budget_initial 320 禁毒工作经费',
          'budget_initial 540 警用装备购置费',
          'budget_initial 960 办案业务费',
          'project_count 3 special_projects',
        ],
      ],
      [
        '2022年本局实施州级专项3个，年初预算1920万元，分别为：办案业务费960万元、警用装备购置费540万元、禁毒工作经费320万元。',
        ['budget_initial 1920 special_projects', 'project_count 3 special_projects'],
      ],
      [
        '采用比较法打分，预算执行部分满分20分，得19.54分；全部指标合计得91.6分，评价结果为优。',
        ['execution_score 19.54', 'execution_weight 20', 'grade 优', 'score 91.6'],
      ],
      [
        '预算执行率（满分10分）：全年支出占调整后预算的98.83%，自评9.8分；资产管理15分，自评14分。',
        ['execution_rate 98.83 adjusted', 'execution_score 9.8', 'execution_weight 10'],
      ],
      ['自评等级（打√）：优（√）　良（　）　中（　）　差（　）', ['grade 优']],
      ['自评等级（打√）：优（　）　良（√）　中（　）　差（　）', ['grade 良']],
      ['自评等级：优（　）　良（√）', ['grade 良']],
      ['自评等级（打√）：优（　）　良（　）　中（　）　差（　）', []],
      [
        '红柳旗公安局2022年度申请预算12685万元，实际到位资金12490万元。全年实际列支11975万元，为到位资金的95.87%。',
        ['budget 12490', 'budget 12685', 'execution_rate 95.87 received', 'expenditure 11975'],
      ],
      [
        '我局2022年批复预算15986.4万元。项目类支出涉及29个专项，批复资金5277.9万元。',
        ['budget 15986.4', 'budget 5277.9 special_projects', 'project_count 29 special_projects'],
      ],
      [
        '本次自评范围为局机关本级，不含各县（市、区）公安局以及独立核算的分局。全年支出9000万元。',
        ['expenditure 9000'],
      ],
      [
        '（二）项目支出情况2022年安排民警加班补助和防火装备购置，支出31.8万元，其中加班补助18.6万元。',
        ['expenditure_project 31.8'],
      ],
      [
        '一、基本情况（一）收入情况2022年收入合计9000万元。（二）项目支出情况2022年安排加班补助，支出31.8万元。',
        ['expenditure_project 31.8', 'revenue 9000'],
      ],
      [
        '项  目\t年初预算\t本年实际\t上年实际\t与上年相比\n“三公”经费合计\t68.00\t53.80\t59.44\t-5.64\n2.公务接待费\t8.00\t5.60\t7.12\t-1.52',
        [
          'three_public 53.8',
          'three_public 68 plan',
          'three_public_reception 5.6',
          'three_public_reception 8 plan',
        ],
      ],
      [
        '三公经费\n项目\t局本级\t交警大队\t汇总\n公务接待费\t8.64\t1.13\t9.77\n公务用车运维费\t173.33\t91.84\t265.17\n合计\t181.97\t92.97\t274.94',
        [
          'three_public 181.97',
          'three_public 274.94 department_and_units',
          'three_public_reception 8.64',
          'three_public_reception 9.77 department_and_units',
          'three_public_vehicle_running 173.33',
          'three_public_vehicle_running 265.17 department_and_units',
        ],
      ],
      [
        '收入\n项目\t局本级\t汇总\n收入合计\t9821.53\t12596.50\n其他收入\t\t\n\n三公经费\n项目\t局本级\t汇总\n公务接待费\t8.64\t9.77',
        [
          'revenue 12596.5 department_and_units',
          'revenue 9821.53',
          'three_public_reception 8.64',
          'three_public_reception 9.77 department_and_units',
        ],
      ],
      [
        '人员情况表\n类别\n编制数\n年末实有数\n行政编制\n1,312\n1,268\n事业编制\n64\n57\n合计\n1,376\n1,325',
        ['staff_actual 1325', 'staff_quota 1376'],
      ],
      [
        '人员情况表\n编制数\n年末实有数\n行政编制\n1,312\n1,268\n事业编制\n64\n57\n合计\n1,376\n1,325',
        ['staff_actual 1325', 'staff_quota 1376'],
      ],
      [
        '任务名称 | 项目级次 | 批复金额（万元） | 实际支出金额（万元） | 预算执行率 | 原因 |||\n总额 | 财政拨款 | 其他资金 | |||||\n办案（业务）经费 | 本级 | 682.00 | 682.00 | 0.00 | 682.00 | 100.00% | 无\n智慧安防小区建设 | 本级 | 248.00 | 200.00 | 48.00 | 222.95 | 89.90% | 按合同留有质量保证金',
        [
          'budget 248 智慧安防小区建设',
          'budget 682 办案（业务）经费',
          'execution_rate 100 办案（业务）经费',
          'execution_rate 89.9 智慧安防小区建设',
          'expenditure 222.95 智慧安防小区建设',
          'expenditure 682 办案（业务）经费',
        ],
      ],
      [
        '序号 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标解释 | 自评得分\n1 | 执行（35分） | 预算执行（18分） | 预算执行率 | 8 | 本年度预算执行数占全年预算数的比率 | 7.5\n2 | 预算管理（12分） | 信息公开 | 4 | 按时公开 | 3.5 |\n合计 | 100 | 95.6 | | | |',
        ['execution_score 7.5', 'execution_weight 8', 'score 95.6'],
      ],
      [
        '单位名称\t三公经费合计\t其中\n\t\t公务用车购置费\t公务用车运行维护费\t公务接待费\n资濂县公安局\t213.30\t35.80\t158.44\t19.06\n固定资产合计\t9077.15\t在用\t9021.55',
        [
          'fixed_assets 9077.15',
          'fixed_assets_in_use 9021.55',
          'three_public 213.3',
          'three_public_reception 19.06',
          'three_public_vehicle_purchase 35.8',
          'three_public_vehicle_running 158.44',
        ],
      ],
      [
        '单位名称\t三公经费合计\t公务用车购置费\t公务用车运行维护费\t公务接待费\n资濂县公安局\t213.30\t35.80\t158.44\t19.06\n固定资产合计\t9077.15\t在用\t9021.55\t',
        [
          'fixed_assets 9077.15',
          'fixed_assets_in_use 9021.55',
          'three_public 213.3',
          'three_public_reception 19.06',
          'three_public_vehicle_purchase 35.8',
          'three_public_vehicle_running 158.44',
        ],
      ],
      [
        '部门：临江县公安局 | 2022年度 | 金额单位：万元 |\n| 收入 | 支出 |\n| 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |\n| 本年收入合计 | 27 | 1,870.26 | 本年支出合计 | 58 | 1,895.16 |\n| 年初结转和结余 | 29 | 64.15 | 年末结转和结余 | 60 | 39.25 |',
        ['balance_accumulated 39.25', 'expenditure 1895.16', 'revenue 1870.26', 'revenue_carryover 64.15'],
      ],
      [
        '项目名称:临江县公安局部门整体支出\n收入项目 | 金额(元) | 占比 |\n其他收入 | 462,118.50 | 0.52% |\n本年收入合计 | 88,026,648.77 | 100% |',
        ['revenue 8802.664877', 'revenue_other 46.21185'],
      ],
      [
        '“三公”经费支出11.47万元，占年初控制数13万元的88.23%。',
        ['three_public 11.47', 'three_public 13 plan', 'three_public_completion 88.23'],
      ],
      [
        '年初下达我局部门预算10328.47万元，年中追加2197.15万元，全年可用指标为12525.62万元；当年支出12401.26万元。',
        ['budget_adjusted 12525.62', 'budget_initial 10328.47', 'expenditure 12401.26'],
      ],
      [
        '因公出国（境）费：年初未编预算，当年也未发生。',
        ['three_public_overseas 0', 'three_public_overseas 0 plan'],
      ],
      [
        '公务接待费4.68万元，未组织因公出国（境）团组。',
        ['three_public_overseas 0', 'three_public_reception 4.68'],
      ],
      ['三公经费较上年的229.7万元下降7.14%，全局全年没有组织因公出国团组。', []],
      [
        '当年三公经费支出159.6万元。其中：公车运维费155.12万元，公务接待费4.48万元。全年未购车，亦无出国任务。',
        [
          'three_public 159.6',
          'three_public_overseas 0',
          'three_public_reception 4.48',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 155.12',
        ],
      ],
      [
        '基本支出13208.77万元（工资福利和对个人家庭补助11486.2万元、商品和服务支出1722.57万元），项目支出5208.88万元。',
        [
          'expenditure_basic 13208.77',
          'expenditure_personnel 11486.2',
          'expenditure_project 5208.88',
          'expenditure_public 1722.57',
        ],
      ],
      ['支出9000万元，其中工资福利支出6000万元、商品和服务支出2000万元。', ['expenditure 9000']],
      [
        '预算执行率指标权重20分，因实际支出超过年初预算，得20分；产出指标40分，得37.5分。',
        ['execution_score 20', 'execution_weight 20'],
      ],
      ['1.支出率（满分10分）。按全年预算计算为98.13%，得9分。', ['execution_score 9', 'execution_weight 10']],
      [
        '全部门固定资产年末账面值61802.44万元，其中在用61377.8万元、出租出借424.64万元。',
        ['fixed_assets 61802.44', 'fixed_assets_in_use 61377.8', 'fixed_assets_leased 424.64'],
      ],
      [
        '本年支出6104.37万元，占追加后预算的97.19%。',
        ['execution_rate 97.19 adjusted', 'expenditure 6104.37'],
      ],
      [
        '机构 合计 上年结转 公共财政拨款 政府性基金拨款 其他收入\n局机关 10127.40 88.40 9876.25 150.00 12.75\n局机关及二级机构汇总 10543.10 88.40 10288.85 150.00 15.85',
        [
          'revenue 10127.4',
          'revenue 10543.1 department_and_units',
          'revenue_carryover 88.4',
          'revenue_carryover 88.4 department_and_units',
          'revenue_fund 150',
          'revenue_fund 150 department_and_units',
          'revenue_general 10288.85 department_and_units',
          'revenue_general 9876.25',
          'revenue_other 12.75',
          'revenue_other 15.85 department_and_units',
        ],
      ],
      [
        '机构 合计 基本支出 人员支出 公用支出 项目支出 当年结余 累计结余\n局机关 10005.40 7193.49 6013.42 1180.07 2811.91 122.00 122.00',
        [
          'balance_accumulated 122',
          'balance_current 122',
          'expenditure_basic 7193.49',
          'expenditure_personnel 6013.42',
          'expenditure_project 2811.91',
          'expenditure_public 1180.07',
        ],
      ],
      [
        '部门 合计 公务接待费 培训费\n局机关 12.40 8.40 4.00',
        ['three_public_reception 8.4', 'training_expense 4'],
      ],
      [
        '部门整体支出绩效自我评价分数为93分，评定等级“优”。\n（二）预算执行情况（40分，自评36.5分）',
        ['grade 优', 'score 93'],
      ],
      [
        '2022年度部门预算批复数7965.2万元；年中追加1442.75万元；全年预算总额9407.95万元。',
        ['budget_adjusted 9407.95', 'budget_initial 7965.2'],
      ],
      [
        '决算收入合计9876.4万元，其他收入165.1万元，无政府性基金预算财政拨款。',
        ['revenue 9876.4', 'revenue_fund 0', 'revenue_other 165.1'],
      ],
      [
        '预算执行率100%，得10分（分值10分）；预算调整率9.17%，得4.16分（分值5分）。',
        ['execution_rate 100', 'execution_score 10', 'execution_weight 10'],
      ],
      ['各项指标累计得93.46分，自评等级为优。', ['grade 优', 'score 93.46']],
      ['实有人数：行政在职126人，工勤在职4人，合计130人。', ['staff_actual 130']],
      ['上年结转结余转入288.47万元。', ['revenue_carryover 288.47']],
      ['收、支两方总计各为31851.20万元。', ['expenditure 31851.2', 'revenue 31851.2']],
      [
        '现将临江县公安局本级及所属交管大队、看守所“三公”经费公示如下。\n一、2022年“三公”经费预算安排情况\n全年“三公”共安排296.4万元，其中：公务接待7.4万元。',
        [
          'three_public 296.4 department_and_units plan',
          'three_public_reception 7.4 department_and_units plan',
        ],
      ],
      [
        '项目\n行次\n预算统计数\n决算统计数\n一、“三公”经费支出\n1\n—\n—\n（一）支出合计\n2\n17.50\n15.92\n1.因公出国（境）费\n3\n0.00\n0.00\n2.公务用车购置及运行维护费\n4\n15.00\n13.77\n3.公务接待费\n5\n2.50\n2.15',
        [
          'three_public 15.92',
          'three_public 17.5 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 2.15',
          'three_public_reception 2.5 plan',
          'three_public_vehicles 13.77',
          'three_public_vehicles 15 plan',
        ],
      ],
      [
        '项目 | 2022年预算 | 2022年决算 |\n一般公共预算拨款安排的“三公”经费小计 | 333 | 318.6 |\n因公出国（境）费用 | 0 | 0 |\n公务接待费 | 2.6 | 2.6 |\n公务用车购置及运行维护费小计 | 330.4 | 316 |\n会议费 | 2 | 1.5 |\n合计 | 335 | 320.1 |',
        [
          'meeting_expense 1.5',
          'meeting_expense 2 plan',
          'three_public 318.6',
          'three_public 333 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 2.6',
          'three_public_reception 2.6 plan',
          'three_public_vehicles 316',
          'three_public_vehicles 330.4 plan',
        ],
      ],
      [
        '金额单位：元　　填表日期：2023年5月17日\n年度收入情况\n部门\t一般公共预算拨款\t收入合计\n临江县公安局\t104872260.75\t104872260.75',
        ['revenue 10487.226075', 'revenue_general 10487.226075'],
      ],
      [
        '资金情况（元）\t年初预算\t预算调整数\t决算数\t执行率\t分值\t得分\n年度资金合计\t71,902,300.00\t79,456,800.00\t76,320,418.05\t96.05%\t10\t9.61',
        [
          'budget_adjusted 7945.68',
          'budget_initial 7190.23',
          'execution_rate 96.05 adjusted',
          'execution_score 9.61',
          'execution_weight 10',
          'expenditure 7632.041805',
        ],
      ],
      [
        '部门\t支出合计\t其中：\t结转结余\n\t\t项目支出\t基本支出\t当年\t累计\n临江县公安局\t1074.28\t321.46\t752.82\t23.79\t37.9',
        [
          'balance_accumulated 37.9',
          'balance_current 23.79',
          'expenditure 1074.28',
          'expenditure_basic 752.82',
          'expenditure_project 321.46',
        ],
      ],
      [
        '1.支出完成率。按照安排数计算，全年支出完成率97.75%，该项满分5分，得4.9分。',
        ['execution_rate 97.75', 'execution_score 4.9', 'execution_weight 5'],
      ],
      [
        '“三公”经费实际支出109.26万元，其中公务用车运行维护费101.44万元、公务接待费7.82万元，无购车、无出国（境）支出。',
        [
          'three_public 109.26',
          'three_public_overseas 0',
          'three_public_reception 7.82',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 101.44',
        ],
      ],
      ['2022年编制核定528人，在职民警480人。', ['staff_actual 480', 'staff_quota 528']],
      [
        '列入绩效管理的专项27个，调整后预算合计3208.9万元，支出2917.63万元，支出进度90.92%。',
        [
          'budget_adjusted 3208.9 special_projects',
          'execution_rate 90.92 special_projects adjusted',
          'expenditure 2917.63 special_projects',
          'project_count 27 special_projects',
        ],
      ],
      [
        '预算执行情况（万元）（20分）\n预算数（A）\n执行数（B）\n执行率（B/A）\n得分\n（20分*执行率）\n部门整体支出总额\n13,012.50\n12,859.53\n98.82%\n19.76',
        [
          'budget 13012.5',
          'execution_rate 98.82',
          'execution_score 19.76',
          'execution_weight 20',
          'expenditure 12859.53',
        ],
      ],
      [
        '“三公”经费支出合计35万元。其中：公务用车保有量2辆，购置及运行维护费5万元，公务接待费30万元。',
        ['three_public 35', 'three_public_reception 30', 'three_public_vehicles 5'],
      ],
      [
        '公务用车购置及运行维护费122.15万元（购置1辆囚车24.90万元，运行维护97.25万元）。',
        [
          'three_public_vehicle_purchase 24.9',
          'three_public_vehicle_running 97.25',
          'three_public_vehicles 122.15',
        ],
      ],
      [
        '全年支出合计　　6,131.65\n　1.项目支出　　1,741.18\n　2.基本支出　　4,390.47\n　　其中　公用支出　　688.07\n　　　　　人员支出　　3,702.4',
        [
          'expenditure 6131.65',
          'expenditure_basic 4390.47',
          'expenditure_personnel 3702.4',
          'expenditure_project 1741.18',
          'expenditure_public 688.07',
        ],
      ],
      [
        '年初预算615万元，年中因点位撤并调减为588万元，实际支出588万元。',
        ['budget_adjusted 588', 'budget_initial 615', 'expenditure 588'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '单位：元\n单位名称（项目类别/支出项目）\n年度预算安排\n项目内容\n绩效目标\n临江县公安局\n12483600\n其他运转类\n2361600\n警务亭租赁及保洁项目\n861600\n【项目概况】：景区内共有警务亭12座。\n【产出指标-数量指标】\n指标1：警务亭数量（≥12座）\n派出所食堂补助\n1500000\n【项目概况】：对7个派出所食堂给予补助。\n本级项目\n10122000\n执法办案管理中心运行\n4650000\n【项目概况】：办案中心看管。',
        [
          'budget 1248.36 special_projects plan',
          'budget 150 派出所食堂补助 plan',
          'budget 465 执法办案管理中心运行 plan',
          'budget 86.16 警务亭租赁及保洁项目 plan',
        ],
      ],
      [
        '序号\t功能科目\t项目\t预算\t一季度\n1\t2040220\t扫黑除恶经费\t380.00\t10%\n2\t2120803\t城区信号灯迁改\t477.50\t—\n\t\t合计\t857.50\t',
        [
          'budget 380 扫黑除恶经费 plan',
          'budget 477.5 城区信号灯迁改 plan',
          'budget 857.5 special_projects plan',
        ],
      ],
      [
        '项目名称：海岸线派出所联防经费    功能分类：2040220\n资金申请（万元）：186    其中本级财政：186    上级补助：0',
        ['budget 186 海岸线派出所联防经费 plan'],
      ],
      [
        '序号\t项目名称\t功能分类\t项目资金（万元）\t3月底%\t主要用途\n1\t天网视频租赁\t2040219\t1,092.00\t0\t租用探头\n2\t禁毒社会化服务\t2040220\t74.50\t10\t毛发检测\n\t合计\t\t1,166.50\t\t',
        [
          'budget 1092 天网视频租赁 plan',
          'budget 1166.5 special_projects plan',
          'budget 74.5 禁毒社会化服务 plan',
        ],
      ],
      [
        '总体资金情况\t\t当年预算数\t占比\n收入构成\t财政拨款\t24618.50\t96.48%\n\t其他资金\t898.20\t3.52%\n\t合计\t25516.70\t100.00%\n支出构成\t基本支出\t17942.36\t70.32%\n\t项目支出\t7574.34\t29.68%',
        [
          'expenditure_basic 17942.36 plan',
          'expenditure_project 7574.34 plan',
          'revenue 25516.7 plan',
          'revenue_general 24618.5 plan',
          'revenue_other 898.2 plan',
        ],
      ],
      [
        '项目名称\t街面快警平台建设\t项目编码\t42060022045T000000117\n项目总预算（万元）\t1260\t项目当年预算（万元）\t420',
        ['budget 420 街面快警平台建设 plan'],
      ],
      [
        '项目支出全部编制绩效目标，其中：\n项目名称\n绩效目标\n预算金额\n数量指标\n效益指标\n边境联防巡逻补助\n保障联防队员误餐和燃料\n262.5\n巡逻≥900次\n无重大涉边案件\n便民警务站运转\n19座警务站水电、取暖、通信\n418\n警务站19座\n群众满意度≥95%',
        ['budget 262.5 边境联防巡逻补助 plan', 'budget 418 便民警务站运转 plan'],
      ],
      [
        '本年支出预算18600.2万元，其中：基本支出13326.2万元（人员类项目11905.7万元，运转类公用经费项目1420.5万元），项目支出5274万元。',
        [
          'budget 18600.2 plan',
          'expenditure_basic 13326.2 plan',
          'expenditure_personnel 11905.7 plan',
          'expenditure_project 5274 plan',
          'expenditure_public 1420.5 plan',
        ],
      ],
      [
        '四、重点项目\n1. 视频监控租赁 486万元\n2. 辅警人员保障 404万元\n3. 反诈宣传 140万元',
        ['budget 140 反诈宣传 plan', 'budget 404 辅警人员保障 plan', 'budget 486 视频监控租赁 plan'],
      ],
      [
        '（二）项目支出明细\n1、辅警工资及社保784.2万元；\n2、开发区天网运行160万元；\n3、禁毒专项52万元。',
        ['budget 160 开发区天网运行 plan', 'budget 52 禁毒专项 plan', 'budget 784.2 辅警工资及社保 plan'],
      ],
      [
        '编制295名；年初实有在职人员287名，遗属补助人员9名。',
        ['staff_actual 287 plan', 'staff_quota 295 plan'],
      ],
      [
        '项目支出预算安排5个项目、675.475万元。',
        ['budget 675.475 special_projects plan', 'project_count 5 special_projects plan'],
      ],
      [
        '其中重点项目为：\n辅警薪酬保障：预算880.31万元\n道路交通安全设施：预算180万元（政府性基金）',
        ['budget 180 道路交通安全设施 plan', 'budget 880.31 辅警薪酬保障 plan'],
      ],
    ],
    PLAN,
  );
});

/** What looks like it, and says something else. */
describe('what looks like the words of published pages', () => {
  statedIs(
    [
      [
        '2022年基本支出6020万元，执行率100%，项目支出2106万元，执行率97%。',
        ['expenditure_basic 6020', 'expenditure_project 2106'],
      ],
      [
        '人员经费支出5020万元，执行率99%，公用经费支出1020万元，执行率98%。',
        ['expenditure_personnel 5020', 'expenditure_public 1020'],
      ],
      ['自评采用百分制，各项指标合计100分。我局自评得分96.5分。', ['score 96.5']],
      [
        '“三公”经费控制率：年初预算8126万元，三公经费预算120万元，实际支出100万元，控制率83.3%。',
        ['budget_initial 8126', 'three_public 100', 'three_public 120 plan', 'three_public_completion 83.3'],
      ],
      [
        '“三公”经费控制率：2022年我局部门支出8126万元，其中三公经费548.27万元。',
        ['expenditure 8126', 'three_public 548.27'],
      ],
      ['编制数\n年末实有数\n行政编制\n1312\n1268\n事业编制\n64\n57', []],
      [
        '任务名称\t主要内容\t年初预算\t执行数\n部门运行\t保障\t6020\t6000\n人员经费\t工资\t5000\t4990\n公用经费\t运转\t1020\t1010\n重点专项\t办案\t2000\t1990\n辅警经费\t工资\t1200\t1190',
        ['expenditure_personnel 4990', 'expenditure_public 1010'],
      ],
      ['2022年项目经费总支出2100万元，执行率98%。', ['expenditure_project 2100']],
      ['财政复核等级（打√）：优（ ） 良（√） 中（ ） 差（ ）', []],
      ['成效评价优秀，全省禁毒工作考核排名第一。', []],
      ['1.年初预算安排。2022年我局在职人员工资福利预算5020万元。', []],
      ['自评等级：优（90-100）良（80-90）中（60-80）', []],
      [
        '单位\t预算\t支出\n\t小计\t基本支出\t项目支出\n临江县公安局\t682\t682\t682\t0\n交警大队\t682\t600\t500\t100',
        ['budget 682', 'expenditure 682', 'expenditure_basic 682', 'expenditure_project 0'],
      ],
      ['项目\t预算数\t决算数\t完成率\n\t合计\t本级\t下属\n三公经费\t120\t100\t80\t20\t83.3', []],
      [
        '“三公”经费控制率：我部门预算50万元，实际支出45万元，控制率90%。',
        ['three_public 45', 'three_public 50 plan', 'three_public_completion 90'],
      ],
      ['公务接待费4.68万元，未组织会议费、培训费自查。', ['three_public_reception 4.68']],
      [
        '公务接待费4.68万元，公务用车运行费35万元，尚未组织公务用车改革专题培训。',
        ['three_public_reception 4.68', 'three_public_vehicle_running 35'],
      ],
      ['无出国团组超期情况，公务接待费3万元。', ['three_public_reception 3']],
      [
        '项目支出2500万元（工资福利和对个人家庭补助500万元、商品和服务支出2000万元）。',
        ['expenditure_project 2500'],
      ],
      ['政府采购合同金额500万元，完成支付320万元。', []],
      ['年末可用指标12万元，已申请结转。', []],
      [
        '2022年3个项目支出年初预算分别为：办案经费500万元、装备经费300万元、宣传经费138万元。',
        [
          'budget_initial 138 宣传经费',
          'budget_initial 300 装备经费',
          'budget_initial 500 办案经费',
          'project_count 3 special_projects',
        ],
      ],
      [
        '共安排3个项目支出预算938万元，使用方向为：办案经费500万元、装备经费300万元、宣传经费138万元。',
        [
          'budget 138 宣传经费',
          'budget 300 装备经费',
          'budget 500 办案经费',
          'project_count 3 special_projects',
        ],
      ],
      ['整体支出绩效评价标准分数为100分，自评96分。', ['score 96']],
      ['预算执行率得9.8分。产出指标：数量、质量、时效，累计得48分。', ['execution_score 9.8']],
      ['下属单位固定资产账面值120万元。', []],
      ['交警大队纳入自评的项目共3项，局机关纳入自评的项目5项。', []],
      ['专项资金3个，均为上级转移支付；本级项目9个。', []],
      ['年初预算9000万元，追加后1000万元，全年支出9800万元。', ['budget_initial 9000', 'expenditure 9800']],
      [
        '（二）年初预算安排情况\n单位：万元\n合计\t基本支出\t人员经费\t公用经费\t项目支出\n9000\t6800\t6000\t800\t2200',
        [],
      ],
      [
        '年末结转和结余情况表\n单位：万元\n合计\t基本支出\t人员经费\t公用经费\t项目支出\n300\t20\t15\t5\t280',
        [],
      ],
      ['全县财政年初盘子32亿元，其中我局9000万元。', []],
      ['向省厅资金申请500万元，未获批复。', []],
      ['公务用车购置费2021年未编预算，当年未发生。', []],
      ['会议费支出中，本年度无一般公共预算财政拨款，全部由非税收入列支2万元。', []],
      ['资产\t在用\t出租出借\t其他待处置\n办公用房面积（平方米）\t3000\t100\t30', []],
      [
        '三公经费控制率：部门年初预算9000万元，实际支出8500万元。',
        ['budget_initial 9000', 'expenditure 8500'],
      ],
      ['治安大队承担项目3个，全局共承担项目12个。', []],
      ['我局共承担项目8个县级民生实事。', []],
      ['工会经费上年结转结余转入20万元。', []],
      ['项目收支双方总计300万元。', []],
      [
        '2022年支出13326万元，其中项目支出2500万元（人员类项目500万元，运转类公用经费项目1420万元）。',
        ['expenditure 13326', 'expenditure_project 2500'],
      ],
      [
        '一、2022年“三公”经费预算安排情况\n公务接待费发生20万元，公务用车运行维护费花费80万元。',
        ['three_public_reception 20', 'three_public_vehicle_running 80'],
      ],
      [
        '资金情况（万元）\t年初预算\t预算调整数\t决算数\t执行率\n年度资金合计\t7190.23\t755.45\t7632.04\t96.05%',
        ['budget_initial 7190.23', 'execution_rate 96.05', 'expenditure 7632.04'],
      ],
      ['年初实有在职人员287名，年末在职290名。', ['staff_actual 290']],
      ['（1）办案经费——9分，优', []],
      ['满意度测评\t窗口\t派出所\t交警\t合计\n得分\t30\t30\t32\t92', []],
      ['一级指标\t产出数量\t产出质量\t产出时效\t合计\n分值\t20\t20\t10\t50\n得分\t20\t19.6\t10\t49.6', []],
      ['（二）预算执行。该项10分，财政局核定得8分。自评9.8分。', []],
      ['项目支出完成率96%，得4.8分（满分5分）。', []],
      ['三、预算执行情况。本项指标10分，最高可得10分。', []],
      [
        '部门整体支出情况\n年初预算数\n8000\n全年预算数\n8000\n全年执行数\n7900\n三级指标\n人均培训经费（元）\n500\n480',
        [],
      ],
      ['内设机构编制核定12个，行政编制核定230名，事业编制核定20名。', []],
      ['第三方评价：\n1.警务装备采购项目——78分，中\n2.看守所修缮工程——85分，良', []],
      ['年初预算615万元，年中调减为88万元，实际支出527万元。', ['budget_initial 615', 'expenditure 527']],
      [
        '二级指标\t三级指标\t分值\t自评得分\n预算编制\t评估\t2\t2\n预算执行\t约束\t5\t3.5\n合计\t\t50\t46.4',
        [],
      ],
      ['县公安局聘用警务辅助人员从事巡防工作，2022年末在岗612人。', []],
      ['2.支出。全年100万元用于装备购置，200万元用于办案。', []],
      ['年初预算 6800\n其中 项目支出 1500\n决算 6700\n其中 项目支出 1480', []],
      ['公务用车购置费。取消购置2辆警车49.8万元。', []],
      ['公务用车购置费。2022年底购置1辆囚车24.9万元尚未支付。', []],
      ['执行率得分：98.2（满分10）', []],
      [
        '项目\t预算数\t决算数\t决算占预算\n收入合计\t6800\t6900\t101.47%\n项目支出\t1500\t1480\t98.67%',
        ['expenditure_project 1480', 'revenue 6900'],
      ],
      [
        '得分最高的是视频专网租赁项目，得98分。部门整体自评得95分。全年预算9000万元，支出8900万元。',
        ['budget_adjusted 9000', 'expenditure 8900', 'score 95'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '一、项目情况\n（一）雪亮工程项目\n1.资金投入情况\n年初预算80万元，支出79万元。\n（二）禁毒经费项目\n1.资金投入情况\n年初预算50万元，支出49万元。\n二、自评结论：综合评价得分95分，等级为优。',
        [
          'budget_initial 50 禁毒经费',
          'budget_initial 80 雪亮工程',
          'expenditure 49 禁毒经费',
          'expenditure 79 雪亮工程',
          'grade 优',
          'score 95',
        ],
      ],
      [
        '一、项目情况\n（一）雪亮工程项目\n1.资金投入情况\n年初预算80万元，支出79万元。\n（二）禁毒经费项目\n1.资金投入情况\n年初预算50万元，支出49万元。\n3.专项资金总体情况\n预算130万元，支出128万元，执行率98.46%。',
        [
          'budget 130 special_projects',
          'budget_initial 50 禁毒经费',
          'budget_initial 80 雪亮工程',
          'execution_rate 98.46 special_projects',
          'expenditure 128 special_projects',
          'expenditure 49 禁毒经费',
          'expenditure 79 雪亮工程',
        ],
      ],
      [
        '本次自评项目包括雪亮工程、禁毒经费2个项目，年初预算分别为80万元、50万元。\n一、雪亮工程\n支出79万元。\n二、禁毒经费\n支出49万元。\n截至12月31日，项目资金共支出128万元，预算执行率98.46%。',
        [
          'budget_initial 50 禁毒经费',
          'budget_initial 80 雪亮工程',
          'execution_rate 98.46 special_projects',
          'expenditure 128 special_projects',
          'expenditure 49 禁毒经费',
          'expenditure 79 雪亮工程',
        ],
      ],
      [
        '办案运维经费绩效自评报告\n一、基本情况\n预算80万元，支出79万元，得分98分。\n禁毒专项经费绩效自评报告\n预算50万元，支出49万元，得分97分。\n项目支出绩效自评汇总报告\n预算130万元，支出128万元，执行率98.46%，得分95分，等级优。',
        [
          'budget 130 special_projects',
          'budget 50 禁毒专项经费',
          'budget 80 办案运维经费',
          'execution_rate 98.46 special_projects',
          'expenditure 128 special_projects',
          'expenditure 49 禁毒专项经费',
          'expenditure 79 办案运维经费',
          'grade 优 special_projects',
          'score 95 special_projects',
          'score 97 禁毒专项经费',
          'score 98 办案运维经费',
        ],
      ],
      [
        '目录\n临江县公安局2022年度办案经费绩效自评报告\n临江县公安局2022年度禁毒经费绩效自评报告\n一、项目概况\n2022年项目预算130万元，支出128万元，执行率98.46%。',
        [
          'budget 130 special_projects',
          'execution_rate 98.46 special_projects',
          'expenditure 128 special_projects',
        ],
      ],
      ['产出指标下设12个三级指标，各项指标合计得48.5分；效益指标下设6个，各项指标合计得28分。', []],
      [
        '我局3个项目支出938万元，预算执行率98%。其中：办案经费130万元，装备经费208万元，禁毒经费600万元。',
        [
          'execution_rate 98 special_projects',
          'expenditure 130 办案经费',
          'expenditure 208 装备经费',
          'expenditure 600 禁毒经费',
          'expenditure 938 special_projects',
        ],
      ],
      [
        '除年初预算安排外，当年实际支出项目资金938万元，其中：办案经费130万元、装备经费208万元、禁毒经费600万元。',
        [
          'expenditure 130 办案经费',
          'expenditure 208 装备经费',
          'expenditure 600 禁毒经费',
          'expenditure 938 special_projects',
        ],
      ],
      [
        '雪亮工程项目：上级财政下达130万元，县级预算150万元，全年支出280万元。',
        ['expenditure 280 雪亮工程项目'],
      ],
      [
        '辅警工资项目：年初预算1200万元，基本工资全年发放800万元，社保支付300万元。',
        ['budget_initial 1200 辅警工资项目'],
      ],
      [
        '禁毒奖励项目：预算50万元，单笔最高实际发放2万元，支出45万元。',
        ['budget 50 禁毒奖励项目', 'expenditure 45 禁毒奖励项目'],
      ],
      [
        '2022年项目12个，预算2000万元，其中年初下达省级项目4个，预算765.8万元，支出700万元，执行率91.4%。',
        ['budget 2000 special_projects', 'project_count 12 special_projects'],
      ],
      ['实施省级专项2个，县级专项7个，合计9个。', []],
      ['我局共开展市级专项5个，打击违法犯罪成效明显。', []],
      ['其中，2个项目目标完成率低于80%。', []],
      ['上级对4项专项资金开展监督检查，抽查我局2项专项资金。', []],
      ['优秀的项目5个，良好的项目2个。', ['project_count_excellent 5 special_projects']],
      ['2021年项目自评得分：\n办案经费98.1分，装备购置经费96分，看守所伙食费100分。', []],
      ['各派出所考核得分：\n城关派出所办案经费管理98.1分，装备经费管理96分，禁毒经费管理100分。', []],
      [
        '（一）智慧警务项目\n1.资金情况\n年初预算200万元。\n2.绩效综合评价\n自评得分95分，等级为优。\n（二）反诈宣传项目\n1.综合评价\n自评得分93分。',
        [
          'budget_initial 200 智慧警务项目',
          'grade 优 智慧警务项目',
          'score 93 反诈宣传项目',
          'score 95 智慧警务项目',
        ],
      ],
      [
        '1.评价对象和范围\n（1）项目概况\n项目全年预算290万元，支出280万元。',
        ['budget_adjusted 290 special_projects', 'expenditure 280 special_projects'],
      ],
      [
        '（一）办案经费\n2022年预算200万元。\n全年项目经费总支出190万元。',
        ['budget 200 办案经费', 'expenditure 190 办案经费'],
      ],
      [
        '一、执法办案经费项目\n县财政拨入120万元，上年结转30万元，自筹50万元。支出180万元。',
        ['expenditure 180 执法办案经费项目'],
      ],
      [
        '执法办案经费项目绩效自评报告\n\n执法办案经费项目绩效自评报告\n一、概况\n全年预算200万元，支出190万元，自评得分95分。\n\n智慧警务建设项目绩效自评报告\n一、概况\n全年预算300万元，支出290万元，自评得分93分。',
        [
          'budget_adjusted 200 执法办案经费',
          'budget_adjusted 300 智慧警务建设',
          'expenditure 190 执法办案经费',
          'expenditure 290 智慧警务建设',
          'score 93 智慧警务建设',
          'score 95 执法办案经费',
        ],
      ],
      [
        '资金使用。累计支出79.42万元。明细见下表：\n序号\n支出内容\n金额（万元）\n1\n场地租赁\n24.00\n2\n饲养防疫\n31.26\n3\n劳务用工\n24.16',
        ['expenditure 79.42 special_projects'],
      ],
      [
        '一、辅警经费\n预算200万元，支出180万元。\n二、装备经费\n预算100万元，支出90万元。\n截至12月31日，全年项目共支出270万元，执行率90%。',
        [
          'budget 100 装备经费',
          'budget 200 辅警经费',
          'execution_rate 90 special_projects',
          'expenditure 180 辅警经费',
          'expenditure 270 special_projects',
          'expenditure 90 装备经费',
        ],
      ],
      [
        '2022年预算安排项目资金600万元，实际执行500万元，3个项目支出，分别为：辅警经费300万元、装备经费100万元、办案经费100万元。',
        [
          'budget 600 special_projects',
          'expenditure 100 办案经费',
          'expenditure 100 装备经费',
          'expenditure 300 辅警经费',
          'expenditure 500 special_projects',
          'project_count 3 special_projects',
        ],
      ],
      [
        '2022年实际支出项目经费共安排180万元，执行率90%。',
        ['execution_rate 90 special_projects', 'expenditure 180 special_projects'],
      ],
      ['2022年支出150万元，其中项目经费安排100万元。', ['expenditure 150 special_projects']],
      [
        '（一）辅警经费\n预算200万元，支出180万元。\n（二）装备经费\n预算100万元，支出90万元。\n3.项目综合得分情况\n自评得分96分，等级优。',
        [
          'budget 100 装备经费',
          'budget 200 辅警经费',
          'expenditure 180 辅警经费',
          'expenditure 90 装备经费',
          'grade 优',
          'score 96',
        ],
      ],
      [
        '（三）居民身份证制证工本费项目。县级财政安排86.4万元，实际支出80万元，结转下年6.4万元。',
        [
          'balance_current 6.4 居民身份证制证工本费项目',
          'budget 86.4 居民身份证制证工本费项目',
          'expenditure 80 居民身份证制证工本费项目',
        ],
      ],
      ['2021年禁毒宣传项目执行率为96.4%。', []],
      ['2021年同一项目执行率为96.4%。', []],
      ['重点安排2个项目、675.475万元，支出600万元。', ['expenditure 600 special_projects']],
      ['对5个项目开展满意度评价。', []],
      [
        '支出内容\t金额（万元）\t占比\n土建及装修\t158.40\t46.35%\n设备购置安装\t167.86\t49.12%\n设计监理\t15.50\t4.53%\n合计\t341.76\t100.00%',
        [],
      ],
      [
        '资金名称\t公安类转移支付资金\n资金投入情况\t全年预算数（A）\t全年执行数（B）\t预算执行率（B/A）\n年度资金总额\t705.00\t685.87\t97.29%\n其中：中央补助\t465.00\t450.17\t96.81%\n自治区补助\t240.00\t235.70\t98.21%',
        [
          'budget_adjusted 705 special_projects',
          'execution_rate 97.29 special_projects adjusted',
          'expenditure 685.87 special_projects',
        ],
      ],
      ['一级指标\t决策\t过程\t产出\t效益\t备注\n权重\t20\t20\t35\t25\t\n得分\t20\t19.6\t34\t23\t', []],
      [
        '禁毒项目。年初预算100万元，全年支付宣传费20万元，占预算数的20%；其他80万元用于办案。',
        ['budget_initial 100 禁毒项目'],
      ],
      [
        '禁毒项目。年初预算100万元。全年支付宣传费20万元，占预算资金的20%。全年支付办案费75万元，占预算资金的75%。',
        ['budget_initial 100 禁毒项目'],
      ],
      [
        '禁毒项目。年初预算100万元，全年开支98万元。实际支付设备款20万元，占到位资金的20%。',
        ['budget_initial 100 禁毒项目', 'expenditure 98 禁毒项目'],
      ],
      [
        '（一）禁毒专项经费项目。当年财政下达35.6万元，结转上年10万元，支出45万元。',
        ['expenditure 45 禁毒专项经费项目'],
      ],
      [
        '（一）禁毒专项经费项目。当年省级财政下达35.6万元，县级10万元，支出45万元。',
        ['expenditure 45 禁毒专项经费项目'],
      ],
      [
        '中央转移支付资金，安排5个项目、675万元；县级资金，安排3个项目、200万元。',
        ['project_count 5 special_projects'],
      ],
      ['2022年共安排5个项目、675万元，其中公安4个项目、575万元。', ['project_count 5 special_projects']],
      [
        '1.2021年警务装备采购项目。年初预算120万元，支出118万元，执行率98.33%。\n2.2022年禁毒宣传项目。年初预算20万元，支出18万元，执行率90%。',
        [
          'budget_initial 120 2021年警务装备采购项目',
          'budget_initial 20 禁毒宣传项目',
          'execution_rate 90 禁毒宣传项目 initial',
          'execution_rate 98.33 2021年警务装备采购项目 initial',
          'expenditure 118 2021年警务装备采购项目',
          'expenditure 18 禁毒宣传项目',
        ],
      ],
      ['上年自评结果：\n1.视频监控链路租赁费——100分，优\n2.办案业务费——88分，良', []],
      ['各指标得分：\n1.预算执行——10分，优\n2.设备购置——50分，良', []],
      [
        '资金投入情况\t全年预算数（A）\t全年执行数（B）\t预算执行率（B/A）\n年度资金总额\t705.00\t685.87\t97.29%\n1.软件采购\t365.00\t352.17\t96.48%\n2.硬件采购\t340.00\t333.70\t98.15%',
        [
          'budget_adjusted 705 special_projects',
          'execution_rate 97.29 special_projects adjusted',
          'expenditure 685.87 special_projects',
        ],
      ],
      [
        '全年项目预算共900万元，支出850万元。\n项目名称\t执法办案经费\n项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t60\t60\t58\t10\t96.67%\t9.67',
        [
          'budget 900 special_projects',
          'budget_adjusted 60 执法办案经费',
          'budget_initial 60 执法办案经费',
          'execution_rate 96.67 执法办案经费 adjusted',
          'execution_score 9.67 执法办案经费',
          'execution_weight 10 执法办案经费',
          'expenditure 58 执法办案经费',
          'expenditure 850 special_projects',
        ],
      ],
      [
        '我局专项预算共800万元，已按要求编制。\n项目名称\t执法办案经费\n项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t60\t60\t58\t10\t96.67%\t9.67',
        [
          'budget 800 special_projects',
          'budget_adjusted 60 执法办案经费',
          'budget_initial 60 执法办案经费',
          'execution_rate 96.67 执法办案经费 adjusted',
          'execution_score 9.67 执法办案经费',
          'execution_weight 10 执法办案经费',
          'expenditure 58 执法办案经费',
        ],
      ],
      ['雪亮工程项目产出指标50分，得49分。', []],
      [
        '一、项目绩效自评结果\n得分最高的项目是视频专网租赁，得98分。6个项目预算合计900万元，支出880万元，平均93分。',
        [
          'budget 900 special_projects',
          'expenditure 880 special_projects',
          'project_count 6 special_projects',
        ],
      ],
      [
        '一、项目绩效自评结果\n得分最低的是经济犯罪侦查大队，得82分。全年预算500万元，支出480万元。',
        ['budget_adjusted 500 special_projects', 'expenditure 480 special_projects'],
      ],
      [
        '项目名称\t预算数（万元）\t支出数（万元）\n旧营房修缮\t80\t75\n警用装备采购\t120\t118\n\n旧营房修缮已于6月完工，两个项目合计支出193万元。综合自评得分94分。',
        [
          'budget 120 警用装备采购',
          'budget 80 旧营房修缮',
          'expenditure 118 警用装备采购',
          'expenditure 75 旧营房修缮',
          'score 94',
        ],
      ],
      [
        '（一）警犬基地建设项目。预算80万元，支出78万元。产出和效益两项，共得76分。',
        ['budget 80 警犬基地建设项目', 'expenditure 78 警犬基地建设项目'],
      ],
      [
        '（一）警犬基地建设项目。预算80万元，支出78万元。安检人员理论考试，共得95分，合格。',
        ['budget 80 警犬基地建设项目', 'expenditure 78 警犬基地建设项目'],
      ],
      [
        '（一）警犬基地建设项目。预算80万元，支出78万元。供应商履约，评96分，续签合同。',
        ['budget 80 警犬基地建设项目', 'expenditure 78 警犬基地建设项目'],
      ],
      [
        '（一）警犬基地建设项目。预算100万元，设备款分三笔支付60万元，其余为安装费38万元。',
        ['budget 100 警犬基地建设项目'],
      ],
      ['（一）警犬基地建设项目。预算100万元，剩余部分将分两期支付40万元。', ['budget 100 警犬基地建设项目']],
      [
        '（一）警犬基地建设项目。预算80万元。全年支付租赁费30万元，预算执行率96%，剩余用作修缮。',
        ['budget 80 警犬基地建设项目', 'execution_rate 96 警犬基地建设项目'],
      ],
      [
        '（一）警犬基地建设项目。县财政核定补助50万元，乡镇承担20万元。实际支出69万元。',
        ['expenditure 69 警犬基地建设项目'],
      ],
      [
        '得分最高的为森林防火巡护项目，99.5分；得分最低的为智慧交管大脑项目，82.3分，该项目全年预算430万元，支出395.6万元，支出率92%。',
        [],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '本项目设三个子项指标，分别考核。\n全年预算200万元，支出190万元，自评得分95分。',
        [
          'budget_adjusted 200 雪亮工程专项经费',
          'expenditure 190 雪亮工程专项经费',
          'score 95 雪亮工程专项经费',
        ],
      ],
      [
        '全局纳入绩效自评的项目共12个，本项目为其中之一。\n项目预算200万元，支出180万元。',
        [
          'budget 200 雪亮工程专项经费',
          'expenditure 180 雪亮工程专项经费',
          'project_count 12 special_projects',
        ],
      ],
      [
        '纳入评价的项目有3个一级指标。\n预算500万元，支出450万元。',
        ['budget 500 雪亮工程专项经费', 'expenditure 450 雪亮工程专项经费'],
      ],
    ],
    ON_ONE,
  );
  statedIs(
    [
      [
        '项目支出预算2000万元，分别是：\n交警大队：1800万元。\n看守所：200万元。',
        ['expenditure_project 2000 plan'],
      ],
      [
        '项目支出预算2000万元，分别是：\n运转类项目：1800万元。\n特定目标类项目：200万元。',
        ['expenditure_project 2000 plan'],
      ],
      [
        '单位名称（项目类别/支出项目）\n年度预算安排（元）\n项目内容\n绩效目标\n临江县公安局\n12483600\n其他运转类\n2361600\n警务亭租赁\n861600\n【项目概况】：租赁\n数量指标\n警务亭数量\n30\n【立项依据】：文件\n特定目标类\n10122000\n办案经费\n1500000\n【项目概况】：办案',
        ['budget 1248.36 special_projects plan', 'budget 150 办案经费 plan', 'budget 86.16 警务亭租赁 plan'],
      ],
      [
        '单位名称（项目类别/支出项目）\n年度预算安排（元）\n项目内容\n绩效目标\n临江县财政局\n32483600\n其他运转类\n2361600\n系统租赁\n861600\n【项目概况】：租赁\n临江县公安局\n12483600\n特定目标类\n10122000\n办案经费\n1500000\n【项目概况】：办案',
        [],
      ],
      [
        '2021年年初实有人数230人，年末实有人数228人，编制250人。',
        ['staff_actual 228 plan', 'staff_quota 250 plan'],
      ],
      [
        '三、重点项目情况\n其他：预算20万元\n警车更新：预算50万元\n合计：预算70万元',
        ['budget 50 警车更新 plan'],
      ],
    ],
    PLAN,
  );
});
