/** 其余9个项目规模较小，预算合计1094.3万元 */
const REST = /(?:^|[。;])(?:\d{1,2}[.、])?(?:其余|其他|另有|另外)[^。;,\d]{0,6}\d+个[^。;]*$/;
/** 未完成项目2个，涉及资金120万元   执行率低于80%的项目3个，资金260万元 */
const BY_RESULT =
  /(?:偏低|较低|低于[\d.]+%|不足[\d.]+%|以[上下]的?|未(?:完成|达标|启动|实施|开展)|延期|暂缓|取消|撤销|抽查|滞后|整改)[^,。;\d]{0,8}项目[1-9]\d*个(?![^。;]*\d+个)[^。;]*$/;
/** 新增项目3个，预算260万元；延续性项目12个，预算1800万元 */
const BY_KIND =
  /(?:^|[。;])(?:新增|延续性?|续建|一次性|经常性|跨年度?|结转|未完工|在建)的?项目(?:有|共)?\d+个[^。;]*$/;
/** 本次自评不含涉密项目4个，预算600万元   全县政法系统共实施项目45个 */
const LEFT_OUT =
  /(?:涉密|未(?:开展|纳入|参加)[^,。;\d]{0,6}|全[省市县区州旗](?:政法系统|各部门)[^,。;\d]{0,6})的?项目(?:有|共)?\d+个(?!外|,其余)[^。;]*$/;
/** 抽取3个项目进行现场评价，涉及资金800万元 */
const SAMPLED = /抽[取选查][^,。;\d]{0,4}\d+个[^,。;\d]{0,4}项目[^。;]*$/;
/** 专项资金共12项，其中办案类5项，预算800万元   全年安排项目12个，…。其中民生实事项目2个，预算1400万元 */
const AMONG = /(?:项目|专项)[^。;]{0,12}\d+[个项](?:[^;]{0,200}[,。;])其中:?([^;]*)$/;
const COUNT = /\d+[个项]/g;

const INITIAL_OF_THEM =
  /^年初(?:批复|安排|下达)(?:了)?(?:项目\d+个|\d+个项目)[,、](?:预算|资金)?[^,。;\d]{0,6}$/;

/** Whether the last that is counted is one kind of several; where the kinds are counted one by one, what follows is of all. */
function isAmong(said: string): boolean {
  const behind = said.includes('其中') ? AMONG.exec(said)?.[1] : undefined;
  // 其中年初批复项目4个，预算765.8万元: the initial budget of them
  if (behind === undefined || INITIAL_OF_THEM.test(behind)) return false;
  if (!/^[^,。;\d]{2,12}\d+[个项],/.test(behind)) return false;
  const isOfAll = (behind.match(COUNT) ?? []).length !== 1 || /总|合计|共/.test(behind.replace(/^[^,]*/, ''));
  return !isOfAll && !/^.{0,10}(?:专项|特定目标)/.test(behind);
}

/** 服务保障全县重点项目45个，总投资120亿元   查封涉案项目5个，资金800万元 */
const OF_OTHERS =
  /(?:全[省市县区州旗](?!局|公安|统一)(?:(?!要求|部署|安排)[^,。;\d]){0,8}|招商[^,。;\d]{0,4}|涉案|政府投资|重大)项目\d+个[^。;]*$/;
/** 信息化项目3个，合同金额850万元，支出680万元: what was agreed, or built over years */
const INVESTED = /项目\d+个[^。;]{0,60}(?:合同(?:金额|总价|价款)|总投资)(?:[\d.,]+(?:亿|万)?元[^。;]*)?$/;

/** 执行中追加“…”等3个项目预算181.70万元 */
const ADDED = /(?:追加|调[增减]|核减|新增)(?!后)[^,。;]{0,24}\d+个[^,。;\d]{0,4}项目[^,。;]*$/;

const PATTERNS = [ADDED, REST, BY_RESULT, BY_KIND, LEFT_OUT, SAMPLED, OF_OTHERS, INVESTED];

/** Whether the words before a figure make it that of some of the body's projects, or of projects that are not its own. */
export const isOfSomeProjects = (said: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(said)) || isAmong(said);
