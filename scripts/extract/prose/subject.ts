/** Names that are no project's: what a report calls its projects as a group. */
const GENERIC =
  /^(?:本|该|此|各|所有|全部|专项|部门|预算|绩效|自评|评价|重点|单位|我局|我单位|其他|以上|上述|涉及|安排|共|每个|根据|对|为|从|在|按|通过|针对|由于|结合|20\d\d年?(?:度)?(?:预算)?(?:安排)?(?:专项|重点)?)+(?:支出|资金)?项目/;
/** 智慧社区项目2021年投入资金…   （1）执法记录仪购置项目：预算…
 *  ^^^^^^^^                          ^^^^^^^^^^^^^^          name of the project that a paragraph is about */
const OPENING =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*((?:(?![,。:;]).){3,45}?项目)(?=[,:。(用主是为于年预总投安该共资实全支执2完根金涉的包开通])/;
const NAMED = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*项目名称[:：]?([^,。;:]{3,45})/;
const SAME = /^(?:该|本|此|项目(?:预算|资金|总|实际|全年|年初|支出|执行|共|当年))/;

/** The project that a passage is about; `previous` is that of the passage before. */
export function projectOf(text: string, previous: string): string {
  const opening = text.slice(0, 80);
  const named = NAMED.exec(opening)?.[1];
  if (named) return named;
  const name = OPENING.exec(opening)?.[1] ?? '';
  if (name !== '' && !GENERIC.test(name) && !/项目支出项目|局项目|系统$/.test(name)) return name;
  return SAME.test(opening) ? previous : '';
}
