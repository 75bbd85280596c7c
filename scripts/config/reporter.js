/**
 * Closing lines of a web test run: one per engine, then the sum. Written for people first; the
 * last line has the form that CI reads. `AW_COUNTS_FILE` names a file for the sum as JSON.
 */
import { writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, { passed: number, failed: number, skipped: number }>} */
      const engines = new Map();
      for (const session of sessions) {
        const name = session.browser.name;
        const counts = engines.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(name, counts);
        if (!session.testResults) counts.failed += 1;
        else count(session.testResults, counts);
        // A file that broke outside its tests has failed, whatever its tests say.
        if (session.testResults && !session.passed && session.errors.length > 0) counts.failed += 1;
      }
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const [name, counts] of [...engines].sort()) {
        console.log(`${name}: ${line(counts)}`);
        for (const key of Object.keys(counts)) total[key] += counts[key];
      }
      console.log(line(total));
      if (process.env.AW_COUNTS_FILE)
        writeFileSync(process.env.AW_COUNTS_FILE, JSON.stringify(total));
    },
  };
}

function count(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) count(inner, counts);
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
