/** Words that may stand between a name and its figure without changing what the figure is. */
export const TAIL =
  /^(?:预算|决算|账面|调整为|原值|净值|价值|余额|分别|均|都|各|支出|收入|执行|资金|经费|实际|完成|完毕|安排|批复|下达|核定|金额|总额|总计|合计|小计|累计|总数|总共|大约|费用|用于|人数|人员|总量|规模|指标|控制数|控制额|情况|结果|任务|则?为|(?:就|则)?是|批了|变[为成]|由此|调(?:整)?到|达到|达|约|近|共|计|数|额|仅|只|:|。|,(?=其?中?$)|全年|全部|年度|本年|当年|20\d\d年度?|年|了|的|发生|使用|开支|花(?:费|去|出去?|了)|用了|精确到元|我局|本局|我单位|本单位|本部门|人民币|[壹贰叁肆伍陆柒捌玖拾佰仟万零]+元整?\(|有|在职|评定|评为|得|打|\([^()]{0,30}\)|\([^()]{0,30}$|->|-)*$/;

/** Words before a name, in its clause, that make the figure a change, a part, another year's or somebody else's. */
export const CHANGE_BEFORE =
  /(?:增加|减少|节约|下降|上升|增长|追加(?![及和与、]$|(?:及结转|资金|预算|[及和与、]?调整)?后(?:的|全年|预算|,|$))|(?:调[增减]|核减|压减)(?!后)|(?<![调核压])减|(?<!调)增|新增|剩余|超出|超|压缩|降低|(?<!占)比(?![例重率])|较|同比|相比)[^,;。:]{0,14}$/;
export const PRIOR_BEFORE =
  /(?:(?<!加)上年度?|去年|上一年度?|上年同期|同期|以前年度|往年|[近前][两三四五六]个?年|[两三四五六]年(?=共|累计|合计|$)|(?:^|20\d\d年?)[—–\-至~]20\d\d年度?,?(?=[^,。;]{0,8}$)|[两三四五六]年来|期间(?=累计))(?!结转|结余|末)(?![^,;。]*\(其中)(?:(?!(?<=[降升长加少低减]了?[\d.]{1,6})%:)[^,;。]){0,20}$/;

/** 印刷费, 差旅费: costs that are told of one by one and are no part of what is compared; for use in patterns. */
export const COSTS = '(?:办公|印刷|咨询|差旅|劳务|租赁|物业管理|水电|邮电|给养|被装|燃料)费';

/** 年初批的是185万元: what was planned, in the words of a clerk; for use in patterns. */
export const APPROVED_AS = '(?:年初|[省市县区]里|财政)?(?:批|核)的(?:预算)?(?:是|为)';

/** 外事接待, 国外公务接待: of guests from abroad; for use in patterns. */
export const FROM_ABROAD = '(?:外事|外宾|国外|境外|国(?:\\(境\\))?外)';

/** 执法执勤车辆购置项目, 警用车辆更新专项资金: the name of a project for what is one of the three public expenses elsewhere */
export const BUYS_CARS =
  /(?:车辆?|用车|摩托车?)(?:更新|购置|采购|购买)|(?:购置|采购|更新|购买)[^,。;:]{0,8}车/;

/** A year wherever it stands: what it is the year of is for the reader to say. */
export const YEAR = /(20\d\d)年/g;

/** 年中因追加扫黑除恶专项经费、人员经费等调整增加1271万元，: why a budget was changed, which names nothing that is told; not 因公出国 */
export const REASON = /(?:因(?!公)|由于)[^,。;]*[,。;]/g;

/** 截至年底我局实际: words at the head of a clause that name nothing, so that what follows is of whatever is spoken of. */
export const IS_OPEN =
  /(?:^|[,。;:])(?:20\d\d年度?|全年|本年度?|当年度?|我局|本局|单位|部门|累计|截[至止].{1,12}|年末|年底|年内|共计?|实际|向?[省市县区州旗]?财政局?)*$/;

/** 按资金用途分，办案（业务）经费安排1150万元: what leads to the first of several; for use in patterns. */
export const BY_PURPOSE = '按(?:资金|支出)?用途(?:划?分)?,';

/** 项目经费年初预算2180万元: of the projects, and no part of what the body spent; for use in patterns. */
export const PROJECT_MONEY = '(?<=^|[。;]|20\\d\\d年度?)项目经费(?=(?:年初|全年)预算)';
