/** 2021年预算数 alone: which year and phase the figures below it are of */
export const YEAR_TITLE = /^\s*20\d\d\s*年度?\s*(?:[预决]\s*算)\s*数?\s*$/;
