import { z } from 'zod';
import { isMoment } from './moment.ts';
import { VERSION } from './version.ts';

const words = (what: string) =>
  z.string().trim().min(1, `${what}不能是空字符串；不填请写 undefined`).optional();
const address = (what: string) =>
  z
    .string()
    .regex(/^https?:\/\/\S+$/, `${what}应是以 http:// 或 https:// 开头的网址`)
    .optional();

const schema = z.strictObject({
  siteName: words('网站名称'),
  siteDomain: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, '网站域名应形如 www.example.gov.cn，不带 http:// 和路径')
    .optional(),
  siteIdCode: z
    .string()
    .regex(/^[0-9A-Za-z]{10}$/, '政府网站标识码应为 10 位数字或字母')
    .optional(),
  columnName: words('栏目名称'),
  columnDescription: words('栏目描述'),
  columnKeywords: z.array(z.string().min(1)).nonempty('栏目关键词至少一个；不填请写 undefined').optional(),
  columnType: words('栏目类别'),
  contentSource: words('内容来源'),
  released: z.string().refine(isMoment, '发布时间应形如 2026-01-31 09:00，日期应当存在').optional(),
  dataVersion: z.string().regex(VERSION, '数据版本号只用数字和点，例如 2026.1').optional(),
  address: address('栏目网址').refine(
    (text) => text === undefined || text.endsWith('/'),
    '栏目网址应以 / 结尾',
  ),
  sponsor: words('主办单位'),
  organiser: words('承办单位'),
  contact: words('联系方式'),
  icp: words('ICP 备案号'),
  policeRecord: words('公安备案号'),
  policeRecordUrl: address('公安备案链接'),
  portalMapUrl: address('网站地图网址'),
  licence: words('数据许可'),
  licenceUrl: address('数据许可网址'),
});

/** What the office fills in; every value may be unset. */
export type SiteConfig = {
  [K in keyof z.infer<typeof schema>]-?: Exclude<z.infer<typeof schema>[K], undefined> | undefined;
};

/** Without these the column cannot pass an inspection (国办发〔2017〕47号) or be cited. */
const REQUIRED = [
  ['siteName', '网站名称（SiteName）'],
  ['siteDomain', '网站域名（SiteDomain）'],
  ['siteIdCode', '政府网站标识码（SiteIDCode）'],
  ['columnName', '栏目名称（ColumnName）'],
  ['columnDescription', '栏目描述（ColumnDescription）'],
  ['columnKeywords', '栏目关键词（ColumnKeywords）'],
  ['columnType', '栏目类别（ColumnType）'],
  ['contentSource', '内容来源（ContentSource）'],
  ['released', '发布时间（PubDate）'],
  ['dataVersion', '数据版本号'],
  ['address', '栏目网址'],
  ['sponsor', '主办单位'],
  ['organiser', '承办单位'],
  ['contact', '联系方式'],
  ['icp', 'ICP 备案号'],
  ['policeRecord', '公安备案号'],
  ['portalMapUrl', '门户网站地图网址'],
] as const satisfies readonly (readonly [keyof SiteConfig, string])[];

/** Wanted by those who use the data, but for the office to decide in its own time. */
const WANTED = [['licence', '数据许可']] as const satisfies readonly (readonly [keyof SiteConfig, string])[];

/** Checks a config; the error lists every wrong value in Chinese. */
export function checkSite(config: unknown): SiteConfig {
  const checked = schema.safeParse(config);
  if (checked.success) return checked.data as SiteConfig;
  const list = checked.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'site.config.ts'}：${issue.message}`,
  );
  throw new Error(`site.config.ts 有 ${list.length} 处需要修改：\n${list.join('\n')}`);
}

/** What is still unset but needed before the site may be published, in Chinese. */
export const unsetForPublication = (config: SiteConfig): string[] =>
  REQUIRED.filter(([key]) => config[key] === undefined).map(([, name]) => name);

/** What is still unset and would be good to have; nothing is held up by it. */
export const unsetButWanted = (config: SiteConfig): string[] =>
  WANTED.filter(([key]) => config[key] === undefined).map(([, name]) => name);
