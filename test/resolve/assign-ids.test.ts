import { describe, expect, it } from 'vitest';
import { assignIds } from '../../scripts/resolve/assign-ids.ts';
import { observationId } from '../../scripts/resolve/observation-id.ts';
import type { DocumentType } from '../../src/model/vocabulary.ts';
import { IDENTITY, printed } from './observation.ts';

const item = (file: string, documentType: DocumentType, registered = false) => ({
  file,
  registered,
  identity: { ...IDENTITY, documentType },
});
type Item = ReturnType<typeof item>;

describe('several documents of one body and year', () => {
  it.each<[string, Item[], Record<string, string>]>([
    ['one', [item('a', 'budget_plan')], { a: 'qinghe-2022' }],
    [
      'other types get their type',
      [item('a', 'budget_plan'), item('b', 'final_accounts'), item('c', 'department_self_evaluation')],
      { a: 'qinghe-2022-plan', b: 'qinghe-2022-accounts', c: 'qinghe-2022' },
    ],
    [
      'the registered one keeps the plain id',
      [item('a', 'department_self_evaluation'), item('b', 'project_self_evaluation', true)],
      { b: 'qinghe-2022' },
    ],
  ])('%s', (_what, items, ids) => {
    for (const order of [items, items.toReversed()])
      expect(
        Object.fromEntries(assignIds(order).items.map(({ file, identity }) => [file, identity.reportId])),
      ).toEqual(ids);
  });

  it('two of one type are an error that names both files', () => {
    const { items, problems } = assignIds([
      item('b', 'budget_plan'),
      item('a', 'budget_plan'),
      item('c', 'budget_plan'),
    ]);
    expect(items.length + problems.length).toBe(3);
    for (const problem of problems)
      expect(`${problem.file} ${JSON.stringify(problem.found)}`).toMatch(/[bc].*also in [ab]/);
  });
});

describe('ids of observations', () => {
  it.each<[string, Parameters<typeof printed>, string]>([
    ['the report’s own', ['score', '1'], 'qinghe-2022.score'],
    ['another scope', ['score', '1', { scope: 'special_projects' }], 'qinghe-2022.special_projects.score'],
    ['another phase', ['score', '1', { phase: 'plan' }], 'qinghe-2022.plan.score'],
    ['another year', ['score', '1', { year: '2021' }], 'qinghe-2022.2021.score'],
    [
      'a recomputed rate',
      ['execution_rate_recomputed', '1', { denominator: 'initial' }],
      'qinghe-2022.execution_rate_recomputed.initial',
    ],
  ])('%s', (_what, args, id) => expect(observationId(IDENTITY, printed(...args))).toBe(id));

  it('of projects depend on the name alone', () => {
    const [a, b] = ['天网工程', '雪亮工程'].map((subject) =>
      observationId(IDENTITY, printed('budget', '1', { scope: 'project', subject })),
    );
    expect(a).toMatch(/^qinghe-2022\.project\.[0-9a-z]{7}\.budget$/);
    expect(a).not.toBe(b);
  });
});

it('an id that a registered report has is not proposed again', () => {
  const { items } = assignIds([item('b', 'final_accounts')], new Set(['qinghe-2022']));
  expect(items.map(({ identity }) => identity.reportId)).toEqual(['qinghe-2022-accounts']);
});
