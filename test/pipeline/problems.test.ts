import { describe, expect, it } from 'vitest';
import { formatProblem, languageOf } from '../../scripts/problems.ts';
import { errorAt, words } from '../../src/model/problem.ts';

describe('the language of the messages', () => {
  it.each<[what: string, env: NodeJS.ProcessEnv, system: string, language: string]>([
    ['a Chinese environment', { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    ['an English environment on a Chinese system', { LANG: 'en_GB.UTF-8' }, 'zh-CN', 'en'],
    ['no environment, a Chinese system', {}, 'zh-CN', 'zh'],
    ['no environment, another system', {}, 'de-DE', 'en'],
    ['LC_ALL before LANG', { LC_ALL: 'zh_CN', LANG: 'C' }, 'en-US', 'zh'],
  ])('%s', (_what, env, system, language) => expect(languageOf(env, system)).toBe(language));
});

describe('a problem on two lines', () => {
  const problem = errorAt('a.txt', 3, {
    message: words('无法读取', 'cannot be read'),
    found: '',
    expected: words('文本', 'text'),
    hint: words('请重新保存', 'save it again'),
  });

  it('in Chinese', () =>
    expect(formatProblem(problem, 'zh')).toBe('错误：a.txt:3 无法读取：现为 空；应为 文本\n  请重新保存'));

  it('in English', () =>
    expect(formatProblem(problem, 'en')).toBe(
      'error: a.txt:3 cannot be read: found nothing; expected text\n  save it again',
    ));
});
