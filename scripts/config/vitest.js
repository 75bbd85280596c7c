/** Node tests of every package: pure functions, schemas, locales, the package as published. */
import { defineConfig } from 'vitest/config';

export const vitestConfig = () =>
  defineConfig({
    resolve: { conditions: ['@awareness-widgets/source'] },
    ssr: { resolve: { conditions: ['@awareness-widgets/source', 'node'] } },
    test: { include: ['test/node/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
  });
