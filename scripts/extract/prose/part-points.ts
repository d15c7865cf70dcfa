import { compare, type Decimal } from '../../../src/model/decimal.ts';

/** 预算执行情况（满分8分，自评得分7.83分）   该项分值10分，自评9.8分 */
const AFTER_FULL = /(?:满分|分值|权重|标准分)(?:为|:)?(?!100)\d{1,2}分?[,、;]?(?:其中)?$/;
/** 执行率97.37%，自评得分9.74分: the points for that rate */
const AFTER_RATE = /率(?:为|:)?[\d.]+%[,;]$/;
const MOST_POINTS = '20';
/** 部门决策得分19分，部门管理得分28.5分，部门绩效得分49分: one part after the other */
const AFTER_PARTS = /得分\d[\d.]*分[,、;][^。;]*得分\d[\d.]*分[,、;][^。;]{0,12}$/;
const FEWEST_POINTS = '60';

/** Whether the words before some points make them those of a part of the evaluation. */
export const arePartPoints = (before: string, value: Decimal): boolean =>
  AFTER_FULL.test(before) ||
  (AFTER_RATE.test(before) && compare(value, MOST_POINTS) <= 0) ||
  (AFTER_PARTS.test(before) && compare(value, FEWEST_POINTS) < 0);
