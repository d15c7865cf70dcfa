import { defineConfig } from 'astro/config';
import { publication } from './src/data/publication.ts';

export default defineConfig({
  output: 'static',
  // Pages are addressed by file name, so that they work from a folder on disk and without any server rule.
  build: { format: 'preserve', assets: 'assets' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [publication()],
});
