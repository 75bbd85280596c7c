/** Node tests of all packages in one run. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      'packages/*/vitest.config.js',
      'apps/*/vitest.config.js',
      'scripts/vitest.config.js',
    ],
  },
});
