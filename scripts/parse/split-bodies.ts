/** 一、云泽县公安局2022年度部门整体支出绩效自评: a heading that begins the report of another body */
const HEADING =
  /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]{1,3}部分)?([\u4e00-\u9fa5]{2,14}(?:公安局|公安分局|公安处|森林公安局)(?:[\u4e00-\u9fa5]{1,10}(?:分局|支队|大队|看守所|拘留所))?)(?:20\d\d年)?(?:年度|度)?[^。;,:]{0,24}(?:自评|绩效|决算|报告|说明|情况)[^。;,:]{0,12}$/;
const LIMIT = 40;

interface Heading {
  line: number;
  body: string;
}

function headings(lines: readonly string[]): Heading[] {
  return lines.flatMap((line, index) => {
    if (line.length > 80 || !line.includes('公安')) return [];
    const body = HEADING.exec(line.replace(/\s+/g, '').normalize('NFKC'))?.[1];
    return body ? [{ line: index, body }] : [];
  });
}

/**
 * Texts of a compilation, one for each body: every text has all lines of the file, with those of the other bodies
 * blank, so that line numbers stay. A file about one body gives its own text back.
 */
export function splitBodies(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found = headings(lines);
  const bodies = [...new Set(found.map(({ body }) => body))];
  const nested = bodies.some((body) => bodies.some((other) => other !== body && other.startsWith(body)));
  if (bodies.length < 2 || bodies.length > LIMIT || nested) return [text];
  const ownerOf = (index: number): string | undefined => found.findLast(({ line }) => line <= index)?.body;
  const owners = lines.map((_, index) => ownerOf(index));
  return bodies.map((body) => lines.map((line, index) => (owners[index] === body ? line : '')).join('\n'));
}
