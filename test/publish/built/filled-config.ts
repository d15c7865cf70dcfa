/** Every setting filled in with invented values: the site then has all tags, ids and addresses. */
export const FILLED = {
  siteName: '某某县人民政府',
  siteDomain: 'www.example.gov.cn',
  siteIdCode: '1234567890',
  columnName: '预算绩效',
  columnDescription: '公安机关预算绩效数据',
  columnKeywords: ['预算', '绩效'],
  columnType: '数据发布',
  contentSource: '某某县公安局',
  released: '2026-03-02 09:00',
  dataVersion: '2026.2',
  address: 'https://www.example.gov.cn/zwgk/jixiao/',
  sponsor: '某某县人民政府办公室',
  organiser: '某某县公安局',
  contact: '县公安局办公室（工作日）',
  icp: '某ICP备00000000号',
  policeRecord: '某公网安备00000000000000号',
  policeRecordUrl: 'https://beian.mps.gov.cn/',
  portalMapUrl: 'https://www.example.gov.cn/map/',
  licence: '某许可',
  licenceUrl: 'https://www.example.gov.cn/licence/',
};

/** site.config.ts with these values. */
export const configText = (values: object): string =>
  `import type { SiteConfig } from './src/model/site-config.ts';\n\nexport const siteConfig = ${JSON.stringify(values)} as unknown as SiteConfig;\n`;
