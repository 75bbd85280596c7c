/**
 * Reads calendars that others wrote and compares every date with an independent parser.
 *
 *     npm run corpus -w packages/data              # fetches test calendars of other projects
 *     npm run corpus -w packages/data -- FOLDER…   # the .ics and .vcs files below these folders
 *
 * Ends with 1 where a difference has no reason.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareCalendar } from './compare.js';
import { fetchCorpus } from './fetch.js';

function* calendars(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* calendars(path);
    else if (entry.isFile() && /\.(ics|vcs|ical)$/i.test(entry.name)) yield path;
  }
}

const folders = process.argv.slice(2);
const roots = folders.length > 0 ? folders : [fetchCorpus()];
const seen = new Set<string>();
const reasons = new Map<string, string[]>();
/** Dates by the reference of the events of each reason. */
const counts = new Map<string, number>();
const sum = { files: 0, events: 0, dates: 0, same: 0, unread: 0, zonesOnly: 0 };
for (const root of roots) {
  for (const path of calendars(root)) {
    const bytes = readFileSync(path);
    const hash = createHash('sha1').update(bytes).digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    const text = bytes.toString();
    if (!/BEGIN:VEVENT/i.test(text)) {
      sum.zonesOnly += 1;
      continue;
    }
    sum.files += 1;
    const name = relative(root, path);
    const comparison = await compareCalendar(text);
    if (!comparison) {
      sum.unread += 1;
      continue;
    }
    sum.events += comparison.events;
    sum.dates += comparison.dates;
    sum.same += comparison.same;
    for (const { line, reason, ours, theirs, dates } of comparison.differences) {
      counts.set(reason, (counts.get(reason) ?? 0) + dates);
      const list = reasons.get(reason) ?? [];
      reasons.set(reason, list);
      const some = (dates: string[]) => dates.slice(0, 3).join(' ') || 'nothing';
      list.push(`${name}:${line}  ours ${some(ours)}; reference ${some(theirs)}`);
    }
  }
}
console.log(
  `${sum.files} calendars with events (${sum.zonesOnly} without were passed over), ${sum.events} events, ` +
    `${sum.dates} dates by the reference, ${sum.same} the same; ${sum.unread} files the reference cannot read.`,
);
for (const [reason, list] of [...reasons].sort((a, b) => b[1].length - a[1].length)) {
  const all = reason === 'UNEXPLAINED' || process.env['AW_CORPUS_ALL'];
  console.log(`\n${list.length} events (${counts.get(reason)} dates): ${reason}`);
  for (const line of list.slice(0, all ? undefined : 3)) console.log(`  ${line}`);
}
if (sum.files === 0) throw new Error('No calendar found');
process.exitCode = reasons.has('UNEXPLAINED') ? 1 : 0;
