/** An editor in a browser imports the linter as it is. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size.js';

test('the linter needs no Node, and stays small enough for an editor', async () => {
  const path = fileURLToPath(new URL('../../../src/quiz-lint/index.ts', import.meta.url));
  // Bundling for a browser fails on an import of Node.
  const code = await bundleSize(`export * from ${JSON.stringify(path)};`);
  expect(code).not.toMatch(/\b(?:process|Buffer|require)\b/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(25_000);
});
