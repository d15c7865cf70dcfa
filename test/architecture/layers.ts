/** Folders of the pipeline, in the order in which a report goes through them. */
export const STAGES = ['read', 'parse', 'extract', 'resolve', 'check', 'write'] as const;

/** Folders of the site: words and forms first, then the way from the tables to a page. */
export const SITE = ['i18n', 'format', 'data', 'views', 'charts', 'components', 'layouts', 'pages'] as const;

/** Files of scripts/ that a stage may use too: the one place that knows the disk. */
const SHARED = ['scripts/io.ts'];

function inOrder(order: readonly string[], from: string, to: string): boolean {
  return order.indexOf(to) <= order.indexOf(from);
}

function withinScripts(from: string, to: string): boolean {
  const [, fromFolder = '', ...fromRest] = from.split('/');
  const [, toFolder = '', ...toRest] = to.split('/');
  // Commands, the files of scripts/ itself and their own folders, use what they like.
  if (fromRest.length === 0 || !(STAGES as readonly string[]).includes(fromFolder)) return true;
  if (toRest.length === 0) return SHARED.includes(to);
  return (STAGES as readonly string[]).includes(toFolder) && inOrder(STAGES, fromFolder, toFolder);
}

function withinSite(from: string, to: string): boolean {
  const [, fromFolder = ''] = from.split('/');
  const [, toFolder = ''] = to.split('/');
  const site: readonly string[] = SITE;
  if (toFolder === 'styles') return fromFolder === 'styles' || inOrder(site, fromFolder, 'components');
  return site.includes(fromFolder) && site.includes(toFolder) && inOrder(site, fromFolder, toFolder);
}

const isCommand = (file: string): boolean => file.startsWith('scripts/') && file.split('/').length === 2;

/** Whether a file may import another: one way only, and scripts and src meet only in src/model. */
export function mayImport(from: string, to: string): boolean {
  const modelOnly = from.startsWith('src/model/');
  if (to.startsWith('src/model/')) return true;
  if (modelOnly) return false;
  // The commands know the project's version.
  if (to === 'package.json') return isCommand(from);
  if (from.startsWith('scripts/') && to !== 'site.config.ts')
    return to.startsWith('scripts/') && withinScripts(from, to);
  // What the office fills in stands beside src.
  if (to === 'site.config.ts') return isCommand(from) || from.startsWith('src/data/');
  return to.startsWith('src/') && withinSite(from, to);
}
