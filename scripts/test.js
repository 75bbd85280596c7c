/**
 * Runs every test once, in Node and in three browser engines, and closes with one line that adds
 * them up. Exits non-zero on any failure, or when a runner ended without running a test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLocalBinaries } from './local-binaries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(path.join(tmpdir(), 'aw-test-'));

/** @returns {boolean} Whether the command succeeded. */
function run(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: withLocalBinaries(env),
  });
  return status === 0;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(path.join(reports, file), 'utf8'));
  } catch {
    return null;
  }
}

function nodeTests() {
  const ok = run('Node', 'vitest', [
    'run',
    '--config=scripts/config/vitest-all.js',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(reports, 'node.json')}`,
  ]);
  const report = readCounts('node.json');
  const counts = report
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
    : { passed: 0, failed: 0, skipped: 0 };
  return { ok, counts };
}

function webTests() {
  const ok = run('Chromium, Firefox, WebKit', 'wtr', ['--config', 'scripts/config/wtr-all.js'], {
    AW_COUNTS_FILE: path.join(reports, 'web.json'),
  });
  return { ok, counts: readCounts('web.json') ?? { passed: 0, failed: 0, skipped: 0 } };
}

const total = { passed: 0, failed: 0, skipped: 0 };
if (run('Build', 'turbo', ['run', 'build', '--output-logs=errors-only'])) {
  for (const { ok, counts } of [nodeTests(), webTests()]) {
    for (const key of Object.keys(total)) total[key] += counts[key];
    // A runner that broke without a failing test, or ran none, has failed as well.
    if ((!ok && counts.failed === 0) || counts.passed === 0) total.failed += 1;
  }
} else {
  total.failed += 1;
}
rmSync(reports, { recursive: true, force: true });
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
