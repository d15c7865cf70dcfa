import type { SiteConfig } from './src/model/site-config.ts';

/*
 * 由发布单位填写。没有把握的项目请留空（undefined）：留空的项目不会出现在页面上，构建结束时会列出还缺什么。
 * 本项目不会替您编造任何一项。
 *
 * For the publishing office to fill in. Leave unset what is not certain: an unset value is left out of the pages,
 * and the build lists what is missing. Nothing is invented.
 */
export const siteConfig: SiteConfig = {
  // 网站名称，例如“某某县人民政府门户网站”（页面标签 SiteName）。Name of the portal.
  siteName: undefined,
  // 网站域名，例如 www.example.gov.cn（SiteDomain）。Domain of the portal.
  siteDomain: undefined,
  // 政府网站标识码，10 位（SiteIDCode）。Identification code of the government website.
  siteIdCode: undefined,
  // 本栏目的名称（ColumnName）。Name of the column under which this site stands.
  columnName: undefined,
  // 栏目描述（ColumnDescription）。Description of the column.
  columnDescription: undefined,
  // 栏目关键词（ColumnKeywords）。Keywords of the column.
  columnKeywords: undefined,
  // 栏目类别（ColumnType），数据类栏目一般填“数据发布”。Type of the column.
  columnType: undefined,
  // 内容来源（ContentSource），即发布这些内容的单位。Where the content comes from.
  contentSource: undefined,
  // 发布时间，形如 2026-01-31 09:00（PubDate）；不取构建时间。Release date, never the build clock.
  released: undefined,
  // 数据版本号，例如 2026.1；出现在引用格式中。Version of the data, as cited.
  dataVersion: undefined,
  // 栏目的完整网址，以 / 结尾，例如 https://www.example.gov.cn/jixiao/。Public address of this site, ending in "/".
  address: undefined,
  // 主办单位。Sponsor.
  sponsor: undefined,
  // 承办单位。Organiser.
  organiser: undefined,
  // 联系方式（电话或邮箱，应为单位公开的联系方式，不填个人信息）。Public contact of the office, not of a person.
  contact: undefined,
  // ICP 备案号。ICP filing number.
  icp: undefined,
  // 公安备案号及其链接。Public-security filing number and its link.
  policeRecord: undefined,
  policeRecordUrl: undefined,
  // 门户网站地图的网址。Address of the portal's own site map.
  portalMapUrl: undefined,
  // 数据许可的名称和网址；由发布单位决定。Licence of the data: the office decides.
  licence: undefined,
  licenceUrl: undefined,
};
