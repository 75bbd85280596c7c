#!/usr/bin/env node
/**
 * The command `awareness-quiz`. A file of its own, since npm links a command only where its file is
 * there at installation, and in a fresh clone nothing is built yet.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/index.js', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  console.error('awareness-quiz is not built yet. Run `npm run build` first.');
  process.exitCode = 2;
}
