import type { Binding } from './bind.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore } from './sentence.ts';

/** What may stand between the beginning of a clause and 结余, where all that was left is told of: nothing but these. */
const OF_ALL =
  /^\(?[一二三四五六七八九十\d]{1,2}[、.)]|截[至止]?|至|到|于|在|20\d\d(?:年度?)?|年[末底终度]|期末|本年度?|当年|全年|\d{1,2}月(?:\d{1,2}日|底|末)?|我[局队所]|[本全]局|[县市区]局|部门|单位|大队|支队|分局|公安局|预算|项目|专项|资金|经费|财政|拨款|指标|整体|收支|实际|账面|额度|累计|合计|共计?|总计?|其?中|以上|上述|该|本|此|形成|造成|产生|实现|导致|尚|仍|还|有|后|的|为|※|和|及|含|由|从|无/g;
const IS_BALANCE = /^balance/;
/** Where a clause begins. */
const CLAUSE = /^.*[,、。;:(—●└]/;
/** 未支出的224万元中，结转下年180万元   一、项目3个未完成，资金结余200万元   其中…结余20万元: what is left of a part */
const OF_PART =
  /(?:未(?:支出|使用|执行)的[^。;]*中[,:]?|项目\d+个未完|(?:\d(?:亿元|万元|元)(?:资金|预算)?|其)中:?)[^。;]*$/;

/** 支出总计8215万元，其中本年支出7998万元，年末结转和结余217万元: what was left is a part of such a sum */
const OF_TOTALS = /总计|总支出|总收入|本年(?:收入|支出)|(?:收入|支出)合计|决算(?:收入|支出)/;

/** 民警体检经费结余15.7万元   县本级资金结余103.6万元   基本户结余21.3万元: what is left of one fund, source or account */
function isOfOneFund(sentence: Sentence, { start }: Binding): boolean {
  const clause = saidBefore(sentence, start).replace(CLAUSE, '');
  // 项目结余12万元 in a report on the whole
  if (clause.endsWith('项目') && sentence.subject === '' && !isOnProjects(sentence.title)) return true;
  // 年末结转和结余由年初的96.8万元降至44.6万元
  return clause.replace(OF_ALL, '') !== '' && !/^[^\d]{0,8}(?:结转|结余)/.test(clause);
}

/** 办案经费预算430万元，年末结余38.6万元: of that money, where the sentence has told of nothing else */
const OF_ONE_BUDGET =
  /(?:^|[。;])(?!部门|全局|[我本]局|项目|公用|人员|年初|全年|财政|专项|20\d\d|“?三公|公安)[^,。;:\d]{2,12}(?:经费|费|专项)(?:年初|全年)?预算(?:数|安排)?(?:为)?[\d.,]+(?:亿|万)?元,(?:年末|当年|年底)?$/;

/** Whether what is left is told of a part alone. */
export function isLeftOfElse(sentence: Sentence, binding: Binding): boolean {
  if (!IS_BALANCE.test(binding.measure)) return false;
  const said = saidBefore(sentence, binding.start);
  if (sentence.subject === '' && !isOnProjects(sentence.title) && OF_ONE_BUDGET.test(said)) return true;
  return (OF_PART.test(said) && !OF_TOTALS.test(said)) || isOfOneFund(sentence, binding);
}
