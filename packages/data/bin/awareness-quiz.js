#!/usr/bin/env node
/** The command `awareness-quiz`. A file of its own for the same reason as `awareness-data.js`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/quiz-cli/index.js', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  console.error('awareness-quiz is not built yet. Run `npm run build` first.');
  process.exitCode = 2;
}
