/** `awareness-data confirm`: records a check that a person made. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './find-files.js';
import { acceptCheck, type RecordedCheck } from './record-check.js';
import { type Io, type Options, UsageError } from './types.js';
import { createFile } from './write-file.js';

interface ChecksFile {
  version: 1;
  what: string;
  checks: RecordedCheck[];
}

/** @returns Exit code 0. Throws a UsageError on what cannot be recorded. */
export async function confirm(
  paths: readonly string[],
  options: Options,
  io: Io,
  root = PACKAGE,
): Promise<number> {
  const [country = '', id = '', ...rest] = paths;
  if (!country || !id || rest.length > 0) {
    throw new UsageError('confirm takes a country and the id of an entry: confirm EE ee-lasteabi');
  }
  const path = join(root, 'research', 'checks.json');
  if (!existsSync(path)) {
    throw new UsageError(
      'confirm works in a checkout of the source, where research/checks.json is. A centre publishes an overrides file instead: see the README.',
    );
  }
  const check = acceptCheck(root, {
    country: country.toUpperCase(),
    id,
    by: options.by,
    how: options.how,
    date: options.date,
    today: io.today,
  });
  const file = JSON.parse(readFileSync(path, 'utf8')) as ChecksFile;
  const others = file.checks.filter((one) => one.country !== check.country || one.id !== check.id);
  const checks = [...others, check].sort((a, b) => (a.country + a.id < b.country + b.id ? -1 : 1));
  const writer = createFile(path);
  writer.write(`${JSON.stringify({ ...file, checks }, null, 1)}\n`);
  writer.commit();
  if (options.json) io.out(`${JSON.stringify({ ok: true, check })}\n`);
  else {
    io.out(
      `${check.country} ${check.id}: ${check.how} on ${check.date} by ${check.by}\n` +
        'Now run npx tsx scripts/import-directory.ts --write and npm run docs in packages/data, and commit what changed.\n',
    );
  }
  return 0;
}
