import { common as en } from '../../i18n/en/common.ts';
import { pages as pagesEn } from '../../i18n/en/pages.ts';
import { common as zh } from '../../i18n/zh/common.ts';
import { pages as pagesZh } from '../../i18n/zh/pages.ts';
import { STATUSES } from '../../model/status.ts';
import type { SiteConfig } from '../site.ts';
import type { Pack, PackedTable } from './pack.ts';

const tableLines = (tables: readonly PackedTable[], lang: 'zh' | 'en'): string[] =>
  tables.map((table) => `- ${table.name}.csv — ${table[lang]} (${table.rows.length})`);

function chinese(pack: Pack, site: SiteConfig, withFigures: boolean): string[] {
  const publisher = site.contentSource ?? site.sponsor ?? '';
  const version = pack.version ? zh.cite(pack.version) : '';
  return [
    `# ${zh.product}`,
    '',
    pack.version ? pagesZh.dataPage.version(pack.version) : pagesZh.dataPage.noVersion,
    ...(pack.released ? [`${zh.released}：${pack.released}。`] : []),
    '',
    '## 文件',
    '',
    ...tableLines(pack.tables, 'zh'),
    '- 同名 .json：同样的表，供程序读取；jixiao*.xlsx：全部表和列说明；datapackage.json：每一列的类型和含义',
    ...(withFigures ? ['- 压缩包中的 figures/：每张图的数据，一图一个 CSV，数与网页上图下的表相同'] : []),
    '- SHA256SUMS：各文件的校验值；CITATION.cff：引用信息',
    '',
    '## 用之前请看',
    '',
    '- 金额统一为万元；空单元格表示没有数，原因写在 value_status 一列，没有的数不是 0。',
    '- 只有年度、范围、阶段、分母都相同的数才能相比。执行率高不等于绩效好，自评得分不是审计结论。',
    '- 文字单元格若以 = + - @ 开头，CSV 中前面加了一个撇号，以免被当成公式；JSON 和工作簿中没有。',
    ...STATUSES.map((status) => `- ${status}：${zh.statusMeaning[status]}`),
    '',
    '## 引用与许可',
    '',
    pagesZh.dataPage.cite(zh.product, publisher, version, site.address ?? ''),
    `${pagesZh.dataPage.licence}：${site.licence ? [site.licence, site.licenceUrl].filter(Boolean).join(' ') : pagesZh.dataPage.noLicence}`,
  ];
}

function english(pack: Pack, site: SiteConfig, withFigures: boolean): string[] {
  const publisher = site.contentSource ?? site.sponsor ?? '';
  const version = pack.version ? en.cite(pack.version) : '';
  return [
    `# ${en.product}`,
    '',
    pack.version ? pagesEn.dataPage.version(pack.version) : pagesEn.dataPage.noVersion,
    ...(pack.released ? [`${en.released}: ${pack.released}.`] : []),
    '',
    '## Files',
    '',
    ...tableLines(pack.tables, 'en'),
    '- .json of the same names: the same tables for programs; jixiao*.xlsx: all of them with the meaning of each column; datapackage.json: type and meaning of each column',
    ...(withFigures
      ? [
          '- figures/ of the archive: the data of each figure, one CSV a figure, with the numbers of the table under it',
        ]
      : []),
    '- SHA256SUMS: a checksum of each file; CITATION.cff: how to cite',
    '',
    '## Before you use them',
    '',
    '- Amounts are in 万元 (10,000 yuan). An empty cell holds no value; value_status says why. It is never a zero.',
    '- Only figures of the same year, scope, phase and denominator can be compared. A high execution rate is not good performance; a self-awarded score is not an audit.',
    '- A text cell that begins with = + - @ has an apostrophe before it in CSV, so that no spreadsheet runs it; JSON and workbook have none.',
    ...STATUSES.map((status) => `- ${status}: ${en.statusMeaning[status]}`),
    '',
    '## Citation and licence',
    '',
    pagesEn.dataPage.cite(en.product, publisher, version, site.address ?? ''),
    `${pagesEn.dataPage.licence}: ${site.licence ? [site.licence, site.licenceUrl].filter(Boolean).join(' ') : pagesEn.dataPage.noLicence}`,
  ];
}

/** What the files are and how to use and cite them, in both languages. */
export function readme(pack: Pack, site: SiteConfig, withFigures: boolean): string {
  const parts = [...chinese(pack, site, withFigures), '', '---', '', ...english(pack, site, withFigures)];
  return `${parts.join('\n')}\n`;
}
