import { testCases } from './cases.ts';

testCases('ocr-residue', [
  [
    'a torn number',
    { lines: ['', '年度资金总额\t812.0 9'] },
    { severity: 'note', printed: '812.0 9', lines: [2] },
  ],
  ['a tag', { lines: ['<p>人'] }, { printed: '<p>' }],
  ['a bookmark', { lines: ['[bookmark: _GoBack]提前下达'] }, { lines: [1] }],
  ['clean text', { lines: ['年度资金总额 812.09 812.09'] }],
]);

testCases('repeated-words', [
  ['twice', { lines: ['提出意见意见'] }, { severity: 'note', printed: '意见意见', lines: [1] }],
  ['a pattern of words', { lines: ['高高兴兴，方方面面'] }],
  ['a doubled verb', { lines: ['需要研究研究'] }],
]);

testCases('template-residue', [
  ['a village committee', { lines: ['', '会同项目实施村委会验收'] }, { severity: 'note', lines: [2] }],
  ['a placeholder', { lines: ['××单位2023年'] }, { printed: '××单位' }],
  ['none', { lines: ['会同社区验收'] }],
]);

testCases('glyph-variants', [
  ['unusual signs', { lines: ['≧25小时', '≥3天', '≦2000路'] }, { severity: 'note', lines: [1, 3] }],
  ['usual signs', { lines: ['≥25小时'] }],
]);

testCases('section-numbering', [
  [
    'the same number twice',
    { lines: ['（四）甲', '（五）乙', '（五）丙'] },
    { severity: 'note', printed: '五', lines: [2, 3] },
  ],
  ['sub-sections begin again', { lines: ['一、甲', '（二）乙', '二、丙', '（二）丁'] }],
  ['in order', { lines: ['（四）甲', '（五）乙', '（六）丙'] }],
]);
