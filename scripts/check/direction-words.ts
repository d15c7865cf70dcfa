/** Which way an indicator is meant to go, from its name and description. */
export type Aim = 'lower' | 'higher' | null;

/** 排除故障时间   办结时限   投诉率   less is better */
const LOWER =
  /(排除|修复|维修|恢复|抢修|响应|反应|处理|处置|处警|出警|到场|到达|办结|办理|受理|审批|答复|反馈|回复|送达|制证|发证).{0,6}(时间|时限|时长|时效|天数|小时数|期限|周期)|(故障|事故|差错|错误|误差|误报|漏报|投诉|违纪|违法违纪|违规|发案|返工|退回|不合格|不满意|死亡|失误|丢包|超标|中断|损坏|流失|脱管|漏管|逃脱)(发生|次|人)?(率|起数|次数|件数|数量|数)|发生率|超支率/;
/** 接入路数   破案率   满意度   more is better */
const HIGHER =
  /接入.{0,6}(路数|数|数量|路)|(满意|完成|覆盖|破案|侦破|办结|结案|合格|达标|及时|在线|完好|正常使用|正常|准确|参与|知晓|普及|优良|查处|化解|处置|上传|接通|落实|持证|出勤|参训|采集|录入|命中|好评|达成|抓获|起诉)(率|度)|安全感|使用年限|培训人次|受训人次/;
/** 事故下降率   投诉办结率   无故障运行时间   words that turn the meaning */
const TURNED =
  /下降|降低|减少|降幅|压降|同比|节约|节省|无故障|间隔|及时率|办结率|处理率|处置率|查处率|排除率|修复率|化解率|整改率|完成率|回复率|响应率|破案率|到位率|避免|挽回|消除|有效期|保修|质保|存储|保存|留存|持续|稳定运行/;
const NEGATED =
  /不满意|不合格|不达标|不及时|未|无法|投诉|故障|事故|违纪|差错|失败|超标|执行率|支出|资金|预算|成本/;
/** Spending may be capped or promised, so only its unit and class tell. */
const MONEY = /^(亿元|万元|元)$/;
const SAVED = /节约|节省|降低|效益|挽回|收入|增收|追回|完成|执行/;

interface Named {
  level1: string;
  level2: string;
  level3: string;
  description: string;
  targetUnit: string;
}

function aimOfText(text: string): Aim {
  if (LOWER.test(text)) return TURNED.test(text) ? null : 'lower';
  if (HIGHER.test(text)) return NEGATED.test(text) || /下降|降低|减少|降幅/.test(text) ? null : 'higher';
  return null;
}

/** The aim, where the words leave no doubt: the name decides, the description only where the name says nothing. */
export function aimOf({ level1, level2, level3, description, targetUnit }: Named): Aim {
  const isCost = (level1 === '成本' || level2.includes('成本')) && MONEY.test(targetUnit);
  if (isCost) return SAVED.test(level3 + description) ? null : 'lower';
  return aimOfText(level3) ?? (LOWER.test(level3) || HIGHER.test(level3) ? null : aimOfText(description));
}
