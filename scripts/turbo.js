/**
 * Runs turborepo's command of this repository with its telemetry off: nobody who builds or tests
 * has been asked.
 *
 *   node scripts/turbo.js run build
 */
import { spawnSync } from 'node:child_process';
import { withLocalBinaries } from './local-binaries.js';

const { status } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  env: withLocalBinaries(),
});
process.exit(status ?? 1);
