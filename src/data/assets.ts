import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';

export interface Asset {
  /** File from the site's root; the hash of its text is in its name. */
  file: string;
  text: string;
  type: string;
}

/** Cores of office browsers and of WeChat that are still in use. */
const TARGET = 'chrome86';

const ENTRIES = {
  style: { entry: 'src/styles/site.css', extension: 'css', type: 'text/css' },
  script: { entry: 'src/components/client/site.ts', extension: 'js', type: 'text/javascript' },
  display: { entry: 'src/components/client/display.ts', extension: 'js', type: 'text/javascript' },
} as const;

export type AssetName = keyof typeof ENTRIES;

function bundle(name: AssetName): Asset {
  const { entry, extension, type } = ENTRIES[name];
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: TARGET,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = built.outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { file: `assets/${name}-${hash}.${extension}`, text, type };
}

const bundled = new Map<AssetName, Asset>();

/** A stylesheet or script of the site, bundled for old browser cores. Bundled once; anew each time under `dev`. */
export function asset(name: AssetName): Asset {
  const known = bundled.get(name);
  if (known && !import.meta.env?.DEV) return known;
  const made = bundle(name);
  bundled.set(name, made);
  return made;
}

export const ASSETS = Object.keys(ENTRIES) as AssetName[];
