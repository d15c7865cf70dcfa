import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../scripts/check/checks.ts';
import { runChecks } from '../../scripts/check/run-checks.ts';
import type { Check } from '../../src/model/report.ts';
import { SEVERITIES } from '../../src/model/vocabulary.ts';
import { indicator, printed, report } from './report-builder.ts';

const HERE = new URL('./', import.meta.url);

test('every check has an id of its own and says in both languages what it looks at', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  for (const { id, zh, en, severity } of CHECKS) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(zh, id).toMatch(/[\u4e00-\u9fff]{4}.*。$/u);
    expect(en, id).toMatch(/^[A-Z].{15,}\.$/);
    expect(SEVERITIES).toContain(severity);
  }
});

test('every check stands in the file of its id', () => {
  const files = new Set(readdirSync(new URL('../../scripts/check/', import.meta.url)));
  for (const { id } of CHECKS) expect(files).toContain(`${id}.ts`);
});

const CASES = readdirSync(HERE)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, HERE), 'utf8'))
  .join('\n');

test.each(CHECKS.map(({ id }) => ({ id })))('$id has cases', ({ id }) => {
  expect(CASES).toContain(`testCases('${id}'`);
});

test('an empty report raises nothing', () => {
  expect(runChecks(report({}))).toEqual([]);
});

test('findings come by severity, check and place, with sorted lines', () => {
  const found = runChecks(
    report({
      lines: ['≧3天', '提出意见意见'],
      observations: [
        printed('execution_rate', '90%', { line: 4 }),
        printed('score', '101', { line: 3 }),
        printed('budget_initial', '100', { line: 2 }),
        printed('budget_adjusted', '150', { line: 1 }),
      ],
      indicators: [
        indicator({ weight: '5', score: '6', line: 9 }),
        indicator({ weight: '5', score: '7', line: 8 }),
      ],
    }),
  );
  const keys = found.map(
    ({ severity, check, lines }) =>
      `${SEVERITIES.indexOf(severity)} ${check} ${String(lines[0]).padStart(3, '0')}`,
  );
  expect(keys).toEqual(keys.toSorted());
  for (const { lines } of found) expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
});

test('a check that breaks is said as a note and stops no other', () => {
  const broken: Check = {
    id: 'broken-one',
    severity: 'error',
    zh: '',
    en: '',
    run: () => {
      throw new Error('out of paper');
    },
  };
  const found = runChecks(report({ lines: ['≧3天'] }), [broken, ...CHECKS]);
  expect(found).toEqual([
    expect.objectContaining({
      check: 'broken-one',
      severity: 'note',
      en: expect.stringContaining('out of paper'),
    }),
    expect.objectContaining({ check: 'glyph-variants' }),
  ]);
});

test('sentences are neutral and carry no accusation', () => {
  const words = CHECKS.map(({ zh, en }) => zh + en).join(' ');
  expect(words).not.toMatch(/造假|虚报|弄虚作假|违法|欺骗|fraud|fake|lie\b|cheat|illegal/i);
});
