import { expect, test } from 'vitest';
import { MEASURE_PAGES } from '../../src/format/page.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { contextOf } from '../../src/views/context.ts';
import { termsOf } from '../../src/views/terms.ts';

const idsOf = (measure: (typeof MEASURE_PAGES)[number] | 'all', lang: (typeof LANGS)[number]) =>
  termsOf(measure, contextOf({ kind: 'home' }, lang)).map(({ id }) => id);

test('the glossary has the same words in both languages, each once', () => {
  expect(idsOf('all', 'en')).toEqual(idsOf('all', 'zh'));
  expect(new Set(idsOf('all', 'zh')).size).toBe(idsOf('all', 'zh').length);
});

test.each(MEASURE_PAGES)('%s explains the basis and itself where it is shown', (measure) => {
  for (const lang of LANGS) {
    expect(idsOf(measure, lang)).toContain('basis');
    expect(idsOf(measure, lang).length).toBeGreaterThan(3);
  }
});
