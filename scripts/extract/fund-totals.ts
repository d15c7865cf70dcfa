/** 财政拨款收入总计40861.16万元，支出总计…: the grand totals of one fund are neither its revenue nor those of the body. */
export const FUND_TOTALS = /(?:财政拨款|公共预算|基金预算)(?:收(?:入|、?支)[^。;\d]{0,6})?总计/;
