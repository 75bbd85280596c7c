/**
 * Closing lines of a web test run: one per engine, then the sum. Written for people first; the
 * last line has the form that CI reads. `AW_COUNTS_FILE` names a file for the sum as JSON, together
 * with `failures`: engine, file and name of each test that failed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** @returns {import('@web/test-runner').Reporter} */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, { passed: number, failed: number, skipped: number }>} */
      const engines = new Map();
      const failures = [];
      for (const { browser, testFile, testResults, passed, errors } of sessions) {
        const engine = browser.name;
        const counts = engines.get(engine) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(engine, counts);
        const fail = (name) => {
          counts.failed += 1;
          failures.push({ engine, file: path.relative(process.cwd(), testFile), name });
        };
        if (testResults) count(testResults, counts, fail);
        else fail('the whole file');
        // A file that broke outside its tests has failed, whatever its tests say.
        if (testResults && !passed && errors.length > 0) fail('outside its tests');
      }
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const [name, counts] of [...engines].sort()) {
        console.log(`${name}: ${line(counts)}`);
        for (const key of Object.keys(counts)) total[key] += counts[key];
      }
      console.log(line(total));
      const file = process.env.AW_COUNTS_FILE;
      if (file) writeFileSync(file, JSON.stringify({ ...total, failures }));
    },
  };
}

function count(suite, counts, fail, names = []) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else fail([...names, test.name].join(' > '));
  }
  for (const inner of suite.suites) count(inner, counts, fail, [...names, inner.name]);
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
