import { defineConfig } from 'vitest/config';

const site = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/publish/built/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: site, testTimeout: 20_000 } },
      {
        // One file after the other: they share one built site and one browser's worth of processor.
        test: {
          name: 'site',
          include: site,
          globalSetup: 'test/built-site.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
