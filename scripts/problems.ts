import type { Problem, Words } from '../src/model/problem.ts';

export type Language = keyof Words;

/** Chinese where the machine or its environment is set to Chinese (LC_ALL, LANG, else the system's own language). */
export function languageOf(
  env: NodeJS.ProcessEnv,
  system = new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return (set ?? system).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The language of this run's messages. */
export const LANGUAGE: Language = languageOf(process.env);

/** A sentence in the language of this run. */
export const inLanguage = (said: Words | string, language = LANGUAGE): string =>
  typeof said === 'string' ? said : said[language];

const FORM: Readonly<Record<Language, (problem: Record<string, string>) => string>> = {
  zh: ({ severity, place, message, found, expected, hint }) =>
    `${severity === 'error' ? '错误' : '提醒'}：${place} ${message}：现为 ${found || '空'}；应为 ${expected}\n  ${hint}`,
  en: ({ severity, place, message, found, expected, hint }) =>
    `${severity}: ${place} ${message}: found ${found || 'nothing'}; expected ${expected}\n  ${hint}`,
};

/** file:line message: found …; expected …, and what to do next on a line of its own. */
export function formatProblem(problem: Problem, language = LANGUAGE): string {
  const say = (said: Words | string): string => inLanguage(said, language);
  return FORM[language]({
    severity: problem.severity,
    place: `${problem.file}:${problem.line}`,
    message: say(problem.message),
    found: say(problem.found),
    expected: say(problem.expected),
    hint: say(problem.hint),
  });
}

/** Errors before warnings, then by file and line. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
  );
