import { testCases } from './cases.ts';
import { indicator, levelWeight, missing, printed } from './report-builder.ts';

const items = (...points: readonly (readonly [weight: string, score: string])[]) =>
  points.map(([weight, score], index) =>
    indicator({ weight, score, level3: `指标${index}`, line: 10 + index }),
  );

testCases('weights-sum-to-100', [
  ['without a row for execution', { indicators: items(['60', ''], ['40', '']) }],
  [
    'with a row for execution',
    { indicators: items(['50', ''], ['40', '']), observations: [printed('execution_weight', '10')] },
  ],
  [
    'execution also stands among the indicators',
    { indicators: items(['10', ''], ['90', '']), observations: [printed('execution_weight', '10')] },
  ],
  [
    'two points short',
    {
      indicators: items(['50', ''], ['38', '']),
      observations: [printed('execution_weight', '10', { line: 3 })],
    },
    { severity: 'error', printed: '98', expected: '100', difference: '2', lines: [3, 10, 11] },
  ],
  ['a blank weight leaves the sum open', { indicators: items(['50', ''], ['38', ''], ['', '']) }],
  [
    'too much in spite of a blank weight',
    { indicators: items(['70', ''], ['38', ''], ['', '']) },
    { printed: '108', difference: '8' },
  ],
  [
    'items that are few in weights and in points alike were not all found',
    {
      indicators: items(['20', '20'], ['15', '14']),
      observations: [
        printed('execution_weight', '10'),
        printed('execution_score', '9.8'),
        printed('score', '95'),
      ],
    },
  ],
  [
    'points that add up leave no doubt about the weights',
    {
      indicators: items(['50', '48'], ['35', '33']),
      observations: [
        printed('execution_weight', '10'),
        printed('execution_score', '9'),
        printed('score', '90'),
      ],
    },
    { printed: '95', expected: '100', difference: '5' },
  ],
  ['no weights at all', { indicators: items(['', ''], ['', '']) }],
  [
    'ninety beside points for execution of unknown weight',
    { indicators: items(['50', ''], ['40', '']), observations: [printed('execution_score', '10')] },
  ],
  [
    'classes only',
    { indicators: items(['', '']), levelWeights: [levelWeight('产出', '50'), levelWeight('效益', '40')] },
    { printed: '50' },
  ],
]);

testCases('class-weights-add-up', [
  ['adds up', { indicators: items(['30', ''], ['20', '']), levelWeights: [levelWeight('产出', '50')] }],
  [
    'five points more than printed',
    { indicators: items(['30', ''], ['25', '']), levelWeights: [levelWeight('产出', '50', 9)] },
    { printed: '50', expected: '55', difference: '5', lines: [9, 10, 11] },
  ],
  [
    'the class weight is printed again after a page break',
    {
      indicators: items(['30', ''], ['20', '']),
      levelWeights: [levelWeight('产出', '50'), levelWeight('产出', '50', 11)],
    },
  ],
  ['no weights beside the class', { indicators: items(['', '']), levelWeights: [levelWeight('产出', '50')] }],
]);

testCases('score-within-weight', [
  ['full points', { indicators: items(['5', '5'], ['5', '0']) }],
  [
    'more than the weight',
    { indicators: items(['5', '6']) },
    { printed: '6', expected: '5', difference: '1', lines: [10] },
  ],
  ['below zero', { indicators: items(['5', '-1']) }, { printed: '-1', expected: '0', difference: '1' }],
  [
    'a total above 100',
    { observations: [printed('score', '101.5', { line: 2 })] },
    { difference: '1.5', lines: [2] },
  ],
  ['extra points', { lines: ['获省级表彰加分2分'], observations: [printed('score', '101.5')] }],
]);

testCases('item-scores-add-up', [
  [
    'with the points for execution',
    {
      indicators: items(['50', '48'], ['40', '39.5']),
      observations: [printed('execution_score', '9'), printed('score', '96.5')],
    },
  ],
  [
    'one point less than printed',
    {
      indicators: items(['50', '48'], ['40', '38.5']),
      observations: [printed('execution_score', '9', { line: 3 }), printed('score', '96.5', { line: 40 })],
    },
    { printed: '96.5', expected: '95.5', difference: '1', lines: [3, 10, 11, 40] },
  ],
  [
    'one whole point is no rounding',
    { indicators: items(['60', '50'], ['40', '40']), observations: [printed('score', '91')] },
    { expected: '90', difference: '1' },
  ],
  [
    'an item without points leaves the sum open',
    { indicators: items(['60', '50'], ['40', '']), observations: [printed('score', '91')] },
  ],
  ['no items', { observations: [printed('score', '91')] }],
]);

testCases('score-matches-grade', [
  ['excellent', { observations: [printed('score', '92.3'), printed('grade', '优秀')] }],
  [
    'one band too high',
    { observations: [printed('score', '86', { line: 5 }), printed('grade', '优', { line: 6 })] },
    { printed: '优', expected: '良', lines: [5, 6] },
  ],
  ['on the boundary', { observations: [printed('score', '90'), printed('grade', '优')] }],
  ['合格 of a two-step scale', { observations: [printed('score', '85'), printed('grade', '合格')] }],
  [
    '不合格 above sixty',
    { observations: [printed('score', '70'), printed('grade', '不合格')] },
    { expected: '中' },
  ],
  [
    'a document with bands of its own',
    { lines: ['85分以上为优'], observations: [printed('score', '86'), printed('grade', '优')] },
  ],
  ['a blank grade', { observations: [printed('score', '70'), missing('grade')] }],
]);

testCases('score-without-breakdown', [
  [
    'points of the classes in running text',
    { lines: ['产出指标50分，得48.5分；效益指标30分，得29分。'], observations: [printed('score', '92')] },
  ],
  ['items with points', { indicators: items(['100', '92']), observations: [printed('score', '92')] }],
  [
    'classes one after the other',
    { lines: ['其中：投入14分，过程27.6分，产出30分。'], observations: [printed('score', '92')] },
  ],
  [
    'a table whose rows were not understood',
    { lines: ['一级指标', '二级指标', '三级指标'], observations: [printed('score', '92')] },
  ],
  [
    'no items',
    { observations: [printed('score', '92.3', { line: 33 })] },
    { severity: 'warning', printed: '92.3', lines: [33] },
  ],
  [
    'items without points',
    { indicators: items(['', '']), observations: [printed('score', '92')] },
    { printed: '92' },
  ],
]);

testCases('grade-without-score', [
  ['with its score', { observations: [printed('score', '92'), printed('grade', '优')] }],
  [
    'alone',
    { observations: [printed('grade', '优', { line: 4 })] },
    { severity: 'warning', printed: '优', lines: [4] },
  ],
]);

testCases('all-excellent-without-scores', [
  [
    'all of them',
    {
      observations: [
        printed('project_count', '12', { line: 1 }),
        printed('project_count_excellent', '12', { line: 8 }),
      ],
    },
    { severity: 'warning', printed: '12', lines: [1, 8] },
  ],
  ['not all', { observations: [printed('project_count', '12'), printed('project_count_excellent', '11')] }],
  [
    'with a score',
    {
      observations: [
        printed('project_count', '12'),
        printed('project_count_excellent', '12'),
        printed('score', '95'),
      ],
    },
  ],
]);
