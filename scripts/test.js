/**
 * Runs every test, in Node and in three browser engines, and closes with one line that adds them up.
 * Exits non-zero on any failure, or when a runner ended without running a test.
 *
 * Three browsers on a busy machine sometimes starve one another. One or two web tests that fail are
 * tried once more with the machine to themselves; those that pass then are named at the end as
 * unsteady, to be mended. A test that is wrong fails twice.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLocalBinaries } from './local-binaries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** More failures than this are no accident. */
const SECOND_TRIES = 2;
const unsteady = [];
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

/** @param {string} report Name of its report. @param {string[]} args */
function webRun(title, report, args = []) {
  const command = ['--config', 'scripts/config/wtr-all.js', ...args];
  const ok = run(title, 'wtr', command, { AW_COUNTS_FILE: path.join(reports, report) });
  const none = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const { failures, ...counts } = readCounts(report) ?? none;
  return { ok, counts, failures };
}

function webTests() {
  const { ok, counts, failures } = webRun('Chromium, Firefox, WebKit', 'web.json');
  if (failures.length === 0 || failures.length > SECOND_TRIES) return { ok, counts };
  const files = [...new Set(failures.map(({ file }) => file))];
  const again = webRun('Once more, alone', 'again.json', ['--files', ...files]);
  if (!again.ok || again.counts.passed === 0) return { ok, counts };
  unsteady.push(...failures);
  const passed = counts.passed + failures.length;
  return { ok: true, counts: { ...counts, passed, failed: 0 } };
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
for (const { engine, file, name } of unsteady) {
  console.log(`\nUNSTEADY, passed at the second try only: ${file}: ${name} (${engine})`);
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
