/**
 * Broken dates and calendars, as many as one likes: `npm run fuzz -w packages/data -- 100000`. The
 * tests try 2,000 of each in every run; a count here goes on from other seeds.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 100_000);
if (!(count > 0)) throw new Error('Say how many: npm run fuzz -w packages/data -- 100000');
execFileSync('npx', ['vitest', 'run', 'test/node/importers/fuzz-times.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, AW_FUZZ: String(count) },
  stdio: 'inherit',
});
