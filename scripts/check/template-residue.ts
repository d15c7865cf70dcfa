import { lineNote } from './line-notes.ts';

/** 项目实施村委会   ××单位   （此处填写…）   wording of a template, or of another kind of body's report */
const RESIDUE =
  /村委会|走访村民|村公示栏|[×xX]{2,}(单位|部门|局|县|市|区|年|项目)|[（(]?此处(填写|说明)[^）)]{0,12}[）)]?|某某(单位|部门|局|项目)|填表说明/;

/** Wording left over from a template. */
export const templateResidue = lineNote({
  id: 'template-residue',
  zh: '模板残留（如公安报告中的“村委会”、“××单位”）。',
  en: 'Wording left over from a template, such as a village committee in a police report.',
  find: (line) => RESIDUE.exec(line)?.[0] ?? null,
  sayZh: '疑似模板残留',
  sayEn: 'Possibly left over from a template',
});
