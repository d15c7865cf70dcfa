import { checkSite, type SiteConfig } from '../src/model/site-config.ts';

/** The first line of site.config.ts that an error names; empty where it names none. */
const lineOf = (stack: string): string => /\.ts:(\d+)/.exec(stack)?.[1] ?? '';

/** Node's own words for a slip of the pen help nobody who does not program: which line, and how a line is written. */
function slip(error: unknown): string {
  const [stack, message] = error instanceof Error ? [error.stack ?? '', error.message] : ['', String(error)];
  const line = lineOf(stack);
  return `site.config.ts ${line ? `第 ${line} 行附近` : ''}写法有误，无法读取。
  每项写成一行，例如：siteName: '某某县人民政府门户网站',
  内容用英文单引号 ' 括起来（不是中文引号），行末有英文逗号；不填的写 undefined。
  （程序的原话：${message}）`;
}

/** What the office has filled in, checked; or what is wrong with it, in Chinese. */
export async function readConfig(): Promise<SiteConfig | string> {
  let written: unknown;
  try {
    ({ siteConfig: written } = await import('../site.config.ts'));
  } catch (error) {
    return slip(error);
  }
  try {
    return checkSite(written);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
