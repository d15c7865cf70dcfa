import { common as en } from '../../i18n/en/common.ts';
import { common as zh } from '../../i18n/zh/common.ts';
import type { SiteConfig } from '../site.ts';
import type { Pack } from './pack.ts';

/** A YAML string in double quotes; JSON's rules are a part of YAML's. */
const quoted = (text: string): string => JSON.stringify(text);

/** CITATION.cff: how to cite the data. What the office has not filled in is left out. */
export function citationFile(pack: Pack, site: SiteConfig): string {
  const author = site.contentSource ?? site.sponsor ?? zh.product;
  const lines = [
    'cff-version: 1.2.0',
    'type: dataset',
    `message: ${quoted('引用本数据时请写明版本。 Please cite the version of the data that you used.')}`,
    `title: ${quoted(`${zh.product} (${en.product})`)}`,
    'authors:',
    `  - name: ${quoted(author)}`,
    ...(pack.version ? [`version: ${quoted(pack.version)}`] : []),
    ...(pack.released ? [`date-released: ${quoted(pack.released.slice(0, 10))}`] : []),
    ...(site.address ? [`url: ${quoted(site.address)}`] : []),
    ...(site.licenceUrl ? [`license-url: ${quoted(site.licenceUrl)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
