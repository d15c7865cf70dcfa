/** A sentence in both languages of the people who run the pipeline. */
export interface Words {
  zh: string;
  en: string;
}

/** Something that went wrong or was left out while reading: never thrown, always listed. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  severity: 'error' | 'warning';
  message: Words;
  /** What stands there: a quotation is the same in both languages. */
  found: Words | string;
  expected: Words | string;
  /** What to do next. */
  hint: Words;
}

type Said = Pick<Problem, 'message' | 'found' | 'expected' | 'hint'>;

/** The words for a sentence. */
export const words = (zh: string, en: string): Words => ({ zh, en });

/** What keeps a file, or a row of a register, from being used. */
export const errorAt = (file: string, line: number, said: Said): Problem => ({
  file,
  line,
  severity: 'error',
  ...said,
});

/** What somebody should look at, though the file can be used. */
export const warningAt = (file: string, line: number, said: Said): Problem => ({
  file,
  line,
  severity: 'warning',
  ...said,
});

/** Whether a problem keeps what it is about from being published. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';
