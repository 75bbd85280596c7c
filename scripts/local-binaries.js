/**
 * Commands of this repository's packages come first on the path, as in an npm script, and turborepo
 * sends nothing to anyone.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

/** @param {Record<string, string>} [extra] @returns {NodeJS.ProcessEnv} */
export const withLocalBinaries = (extra = {}) => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
  ...extra,
});
