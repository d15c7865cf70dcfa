import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '../../scripts/check/run-checks.ts';
import { MEASURES } from '../../src/model/measure.ts';
import { indicator, payments, printed, project, report } from './report-builder.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('≥200天', '≤5%', '100%%', '下降3%', '2023年10月底前', '', '1.2.3'),
);
const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 99999 }).map(String),
  fc.double({ min: 0, max: 1e5, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constant(''),
);
const anyMeasure = fc.constantFrom(...MEASURES.map(({ id }) => id));

test('no figures and no words break a check', () => {
  const anyFigure = fc.tuple(anyMeasure, anyNumber, anyText, fc.nat(30));
  const anyIndicator = fc.tuple(anyText, anyText, anyText, anyNumber, anyNumber);
  fc.assert(
    fc.property(fc.array(anyFigure), fc.array(anyIndicator), fc.array(anyText), (figures, rows, lines) => {
      const found = runChecks(
        report({
          lines,
          observations: figures.map(([id, value, text, line]) => printed(id, value, { text, line })),
          indicators: rows.map(([level3, targetText, actualText, weight, score]) =>
            indicator({ project: 0, level3, targetText, actualText, weight, score }),
          ),
          projects: [project('装备')],
          paymentPlan: payments(0, { 6: '50%', 12: '100%' }),
        }),
      );
      expect(found.filter(({ en }) => en.includes('could not be completed'))).toEqual([]);
      for (const { zh, en, lines: places } of found) {
        expect(zh).not.toMatch(/undefined|NaN|null/);
        expect(en).not.toMatch(/undefined|NaN/);
        expect(places.every((line) => line > 0)).toBe(true);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('a plan of many projects is checked in a moment', () => {
  const names = Array.from({ length: 1500 }, (_, index) => `项目${index}`);
  const many = report({
    lines: Array.from(
      { length: 20000 },
      (_, index) => `（一）第${index}行 办案经费预算5${index}.25万元，完成率较高。`,
    ),
    observations: names.flatMap((subject, index) => [
      printed('budget', '100.5', { scope: 'project', subject, line: index + 1 }),
      printed('expenditure', '99.5', { scope: 'project', subject, line: index + 1 }),
      printed('execution_rate', '99%', { scope: 'project', subject, line: index + 1 }),
    ]),
    projects: names.map((name) => project(name, { budget: '100.5' })),
    indicators: names.map((_, index) => indicator({ project: index, weight: '100', line: index + 1 })),
  });
  const start = performance.now();
  runChecks(many);
  expect(performance.now() - start).toBeLessThan(3000);
});
