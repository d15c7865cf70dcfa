import { describe, expect, it } from 'vitest';
import { missingCore } from '../../scripts/resolve/missing.ts';
import { CORE_MEASURES } from '../../src/model/measure.ts';
import { warningAt, words } from '../../src/model/problem.ts';
import { documentOf } from '../extract/cells.ts';
import { IDENTITY, printed } from './observation.ts';

const WORDS = words('', '');
const NOTHING = documentOf('一份报告\n');
const PLAN = { ...IDENTITY, documentType: 'budget_plan', phase: 'plan' } as const;
const statuses = (...args: Parameters<typeof missingCore>) =>
  Object.fromEntries(missingCore(...args).map(({ measure, value }) => [measure, value.status]));
const every = (status: string) => Object.fromEntries(CORE_MEASURES.map((id) => [id, status]));

describe('a core measure that is not stated says why', () => {
  it('an evaluation could have stated it', () =>
    expect(statuses(IDENTITY, NOTHING, [])).toEqual(every('not_disclosed')));
  it('a plan cannot hold it', () => expect(statuses(PLAN, NOTHING, [])).toEqual(every('not_applicable')));
  it('a plan that sets some of the three public expenses could have set the others', () =>
    expect(
      statuses(PLAN, NOTHING, [printed('three_public_reception', '6', { phase: 'plan' })]),
    ).toMatchObject({
      three_public: 'not_disclosed',
      three_public_overseas: 'not_disclosed',
      execution_rate: 'not_applicable',
      score: 'not_applicable',
    }));

  it.each(['本单位“三公”经费涉密，不予公开。', '因涉密，“三公”经费不公开。'])('%s', (line) => {
    const found = statuses(IDENTITY, documentOf(`报告\n${line}\n`), []);
    expect(found).toMatchObject({
      three_public: 'withheld',
      three_public_reception: 'withheld',
      score: 'not_disclosed',
    });
  });

  it('what is named where nothing was understood is unreadable, with its place', () => {
    const places = [
      warningAt('a.txt', 7, { message: WORDS, found: '公务接待费另计1.2', expected: '', hint: WORDS }),
    ];
    const found = missingCore(IDENTITY, NOTHING, [], { places, isAll: false });
    expect(found.filter(({ value }) => value.status === 'unreadable')).toMatchObject([
      { measure: 'three_public_reception', source: { line: 7, text: '公务接待费另计1.2' } },
    ]);
  });

  it('what was withdrawn as misread is printed, so it is unreadable, with its place', () => {
    const withdrawn = [printed('score', '96')];
    const found = missingCore(IDENTITY, NOTHING, [], { places: [], withdrawn, isAll: false });
    expect(found.find(({ measure }) => measure === 'score')).toMatchObject({
      value: { status: 'unreadable' },
      source: withdrawn[0]?.source,
    });
  });

  it('of a document in which nothing was understood nobody says that it discloses nothing', () =>
    expect(statuses(IDENTITY, NOTHING, [], { places: [], isAll: true })).toEqual(every('unreadable')));

  it('what is stated, or blank, is not missing', () => {
    const blank = { status: 'blank_in_source', value: '', text: '' } as const;
    const found = statuses(IDENTITY, NOTHING, [
      printed('score', '96'),
      printed('three_public', '', { value: blank }),
    ]);
    expect(Object.keys(found)).toEqual(CORE_MEASURES.filter((id) => id !== 'score' && id !== 'three_public'));
  });

  it('a figure of another scope, phase or year does not count', () => {
    const others = [
      printed('score', '96', { scope: 'project', subject: '甲' }),
      printed('score', '96', { phase: 'plan' }),
      printed('score', '96', { year: '2020' }),
    ];
    expect(statuses(IDENTITY, NOTHING, others)).toHaveProperty('score', 'not_disclosed');
  });
});

it('a missing figure has no value, no place and the report’s own scope', () => {
  for (const o of missingCore(IDENTITY, NOTHING, []))
    expect(o).toMatchObject({
      value: { value: '', text: '' },
      source: null,
      scope: 'department',
      phase: 'actual',
    });
});
