import type { ChartSpec, Mark } from '../../src/views/figures/chart.ts';

const mark = (value: number): Mark => ({ value, text: String(value) });
const missing: Mark = { value: null, text: '未公开' };

/** One small drawing of each kind, with a missing value and a printed zero wherever it can have them. */
export const SPECS: Readonly<Record<ChartSpec['kind'], ChartSpec>> = {
  rates: {
    kind: 'rates',
    align: [],
    alignStated: [],
    alignRecomputed: [],
    statedHead: '○ 报告值',
    recomputedHead: '● 重算值',
    max: 150,
    rows: [
      { name: '甲区', stated: mark(80.62), recomputed: mark(80.6), marked: false },
      {
        name: '名字很长的乙族自治县和它的所属单位合计',
        stated: mark(100),
        recomputed: mark(141.37),
        marked: true,
      },
      { name: '丙市', stated: missing, recomputed: mark(0), marked: false },
    ],
  },
  slots: {
    kind: 'slots',
    align: [],
    rows: [
      { name: '甲区', text: '未公开' },
      { name: 'Ding City', text: 'not applicable' },
    ],
  },
  histogram: {
    kind: 'histogram',
    values: Array.from({ length: 120 }, (_, index) => 60 + ((index * 37) % 50)),
    max: 120,
    unit: '%',
    reference: 100,
    median: { value: 84, text: '中位数 84' },
    marked: { name: '乙县', value: 109, text: '109' },
  },
  bars: {
    kind: 'bars',
    max: 50,
    rows: [
      { heading: true, name: '甲区' },
      { heading: false, name: '产出', mark: { value: 46, text: '46 / 50' }, outline: 50, marked: false },
      { heading: false, name: '效益', mark: mark(0), outline: null, marked: false },
      { heading: false, name: '满意度', mark: missing, outline: null, marked: true },
    ],
  },
  grid: {
    kind: 'grid',
    columns: ['合计', '因公出国（境）', '公车购置', '公车运行维护', '公务接待'],
    max: 161.51,
    rows: [
      { name: '甲区', marks: [161.51, 0, 0, 132, 29.51].map(mark), marked: false },
      { name: '乙县', marks: [missing, mark(0), missing, mark(12.5), missing], marked: true },
    ],
  },
  scores: {
    kind: 'scores',
    align: [],
    alignValues: [],
    bands: [
      { from: 50, to: 60, label: '差' },
      { from: 60, to: 80, label: '中' },
      { from: 80, to: 90, label: '良' },
      { from: 90, to: 100, label: '优' },
    ],
    rows: [
      { name: '甲区', mark: mark(96), grade: '优（推算值）', marked: false },
      { name: '乙县', mark: mark(100), grade: '优', marked: false },
    ],
  },
  matrix: {
    kind: 'matrix',
    columns: [
      { label: 'Budget', short: 'Budget' },
      { label: 'Three-public total', short: '3-public' },
    ],
    rows: [
      {
        name: '甲区',
        cells: [
          { state: 'stated', text: '有' },
          { state: 'undisclosed', text: '未公开' },
        ],
        marked: false,
      },
      {
        name: '乙县',
        cells: [
          { state: 'derived', text: '可推算' },
          { state: 'partly', text: '部分' },
        ],
        marked: false,
      },
      {
        name: '丙市',
        cells: [
          { state: 'blank', text: '空白' },
          { state: 'inapplicable', text: '不适用' },
        ],
        marked: true,
      },
    ],
  },
  shares: {
    kind: 'shares',
    rows: [
      {
        name: '预算数',
        counts: [
          { state: 'stated', count: 88 },
          { state: 'undisclosed', count: 1 },
        ],
      },
      {
        name: '三公分项',
        counts: [
          { state: 'partly', count: 20 },
          { state: 'inapplicable', count: 69 },
        ],
      },
    ],
  },
  bullet: {
    kind: 'bullet',
    max: 8500,
    words: { spent: '■ 支出', initial: '┃ 年初预算' },
    rows: [
      {
        name: '部门整体',
        called: '□ 全年预算',
        spent: mark(8016.09),
        adjusted: mark(8016.09),
        initial: mark(5685.44),
      },
      {
        name: '专项项目',
        called: '□ 预算（未注明是年初还是全年）',
        spent: mark(948.92),
        adjusted: missing,
        initial: missing,
      },
    ],
  },
  curves: {
    kind: 'curves',
    curves: [
      {
        name: '项目一',
        points: [3, 6, 10, 12].map((month, index) => ({ month, mark: mark([10, 20, 60, 100][index] ?? 0) })),
      },
      {
        name: '项目二',
        points: [3, 6, 10, 12].map((month) => ({ month, mark: month === 6 ? missing : mark(month * 8) })),
      },
    ],
  },
  series: {
    kind: 'series',
    statedHead: '○ 报告值',
    recomputedHead: '● 重算值',
    max: 140,
    reference: 100,
    points: [
      { year: '2020', stated: mark(80), recomputed: mark(81) },
      { year: '2021', stated: mark(95), recomputed: null },
      { year: '2022', stated: missing, recomputed: null },
      { year: '2023', stated: mark(120), recomputed: mark(131) },
    ],
  },
};

/** The kinds of drawings, for tables of cases. */
export const KINDS = Object.keys(SPECS) as ChartSpec['kind'][];
