/**
 * Prints what a visitor's browser downloads to run a widget: the entry of `dist/cdn` and all it
 * imports at once, minified and gzipped (Lit and one locale included; data, outlines and what is
 * loaded on demand excluded). Fails above the budget, and when the exact bytes differ from the
 * recorded ones, so that a shrink is recorded too.
 *
 * Some of what is loaded on demand is demanded by the first view already. `firstView` names those
 * chunks; the sum up to the first view is printed beside the budget as well, so that splitting a
 * file cannot hide its bytes. `maxFiles` limits how many scripts that are; the data file is one more
 * request. `all` limits everything the widget can load, but for the parts it names in `except`: a
 * new chunk counts unless somebody says why not.
 *
 * `goal` is what we aim for where `gzipLimit` is not there yet: the limit then only keeps the bytes
 * from growing. `otherViews` names first views that need more, and all of a widget's scripts
 * together, in all languages, are printed as well.
 *
 *   npm run size                 print and check
 *   npm run size -- --write      record the present bytes
 *   npm run size -- quiz         one entry
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const recordFile = path.join(root, 'scripts/config/size-budgets.json');
const record = JSON.parse(readFileSync(recordFile, 'utf8'));
const write = process.argv.includes('--write');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** The entry and everything it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, target] of source.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from)?\s*["'](\.[^"']+)["']/g,
  )) {
    closure(path.resolve(path.dirname(file), target), seen);
  }
  return seen;
}

const gzipped = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** All scripts that run before the first view is complete. */
function firstViewFiles(entry, chunks) {
  const files = new Set(closure(entry));
  for (const chunk of chunks) closure(path.resolve(path.dirname(entry), chunk), files);
  return files;
}

/** All scripts beside an entry, but for some chunks; `locales-*` names all of a room. */
function allFiles(entry, except) {
  const folder = path.join(path.dirname(entry), 'chunks');
  const left = new Set(except);
  const isLeftOut = (chunk) => {
    const rule = except.find((one) =>
      one.endsWith('*') ? chunk.startsWith(one.slice(0, -1)) : chunk === one,
    );
    left.delete(rule);
    return rule !== undefined;
  };
  const chunks = readdirSync(folder).filter((name) => !isLeftOut(name.replace(/\.js$/, '')));
  if (left.size > 0) throw new Error(`${folder} has no ${[...left].join(', ')}: mend "except".`);
  return [entry, ...chunks.map((name) => path.join(folder, name))];
}

/** Prints a sum beside its limits. @returns Whether it is within them. */
function report(what, files, gzipLimit = Infinity, maxFiles = Infinity) {
  const gzip = gzipped(files);
  const count = [...files].length;
  const within = gzip <= gzipLimit && count <= maxFiles;
  const of = (limit) => (limit < Infinity ? ` of ${limit}` : '');
  console.log(
    `  ${what}: ${gzip} B gzip${of(gzipLimit)} in ${count}${of(maxFiles)} scripts` +
      `${within ? '' : '  OVER'}`,
  );
  return within;
}

let failed = false;
for (const [name, budget] of Object.entries(record)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const entry = path.join(root, budget.file);
  if (!existsSync(entry)) {
    console.error(`${name}: ${budget.file} is missing. Run \`npm run build\` first.`);
    failed = true;
    continue;
  }
  const files = entry.endsWith('.js') ? [...closure(entry)] : [entry];
  const minified = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const gzip = gzipped(files);
  const over = gzip > budget.gzipLimit;
  const changed = minified !== budget.minified;
  if (write) budget.minified = minified;
  failed ||= over || (changed && !write);
  console.log(
    `${name}: ${gzip} B gzip of ${budget.gzipLimit} allowed (${minified} B minified, ` +
      `${files.length} file${files.length > 1 ? 's' : ''})${over ? '  OVER BUDGET' : ''}` +
      `${changed && !write ? `  CHANGED from ${budget.minified} B: run \`npm run size -- --write\` and commit` : ''}`,
  );
  if (budget.firstView) {
    const { firstView, goal = budget.gzipLimit, maxFiles, otherViews = {} } = budget;
    const within = report('up to the first view', firstViewFiles(entry, firstView), goal, maxFiles);
    // A goal still ahead does not fail; a limit of scripts does.
    if (maxFiles) failed ||= !within;
    for (const [what, chunks] of Object.entries(otherViews)) {
      report(what, firstViewFiles(entry, chunks));
    }
    report('all scripts, in all languages, whenever they load', allFiles(entry, []));
  }
  if (budget.all) {
    const everything = allFiles(entry, budget.all.except);
    failed ||= !report(`all but ${budget.all.without}`, everything, budget.all.gzipLimit);
  }
}
if (write) {
  const text = await format(JSON.stringify(record), { parser: 'json', printWidth: 100 });
  writeFileSync(recordFile, text);
}
process.exit(failed ? 1 : 0);
