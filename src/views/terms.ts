import type { MeasurePage } from '../format/page.ts';
import type { Context } from './context.ts';

/** A word of the trade and what it means. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
}

const OF_MEASURE: Readonly<Record<MeasurePage, readonly string[]>> = {
  execution: [
    'execution-rate',
    'basis',
    'recomputed',
    'initial-budget',
    'adjusted-budget',
    'applied-budget',
    'special-projects',
    'wan-yuan',
  ],
  'three-public': ['three-public', 'basis', 'general-budget', 'government-fund', 'wan-yuan'],
  score: ['self-score', 'grade', 'basis', 'indicator'],
};

/** Terms of the glossary where they are met: those of a headline figure, or all of them. */
export const termsOf = (measure: MeasurePage | 'all', { t }: Context): Term[] =>
  t.methodsPage.glossary
    .filter(([id]) => measure === 'all' || OF_MEASURE[measure].includes(id))
    .map(([id, term, meaning]) => ({ id, term, meaning }));
