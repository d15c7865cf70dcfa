/** A month by whose end something is to be done. */
export interface Deadline {
  year: string;
  month: number;
  text: string;
}

/** 2022年10月底前   2022年6月30日之前   不迟于2022年6月底   10月底前
 *  ^^^^ ^^ ^^^      ^^^^ ^      ^^^^   ^^^   ^^^^ ^ ^^    ^^         year, month and the words that make it a limit */
const BEFORE = /(?:(20\d\d)年)?(1[0-2]|0?[1-9])月(?:(?:[0-3]?\d)[日号]|[底末]|份)?(?:之前|以前|前|底前|完成)/;
const NOT_LATER =
  /(?:不迟于|不晚于|截至|截止到?|至)(?:(20\d\d)年)?(1[0-2]|0?[1-9])月(?:(?:[0-3]?\d)[日号]|[底末])/;

/** 次年1月底前   每年3月底前   no date of the fiscal year */
const OTHER_YEAR = /次年|翌年|下年|来年|每年|每月|每季/;

/** The deadline that a text names; `year` is the one of a date without year. */
export function parseDeadline(text: string, year: string): Deadline | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (OTHER_YEAR.test(plain)) return null;
  const found = BEFORE.exec(plain) ?? NOT_LATER.exec(plain);
  if (!found?.[2]) return null;
  return { year: found[1] ?? year, month: Number(found[2]), text: found[0] };
}
