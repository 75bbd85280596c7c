/** Writes dist/: directory, facts, activities and quizzes. Runs from source, without a build. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOutputs } from './build/build-outputs.js';
import { writeOutputs } from './build/write-outputs.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
try {
  const lines = writeOutputs(join(root, 'dist'), buildOutputs(root));
  console.log(['file\tbytes\tgzip', ...lines].join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
