/** What the map downloads: bytes need no browser, only the built packages. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeCompact } from '@awareness-widgets/data/compact.js';
import { makeActivities } from './make-activities.js';

const root = new URL('../../../', import.meta.url);
const COUNT = 10_000;

/** As `npm run size` counts it; its exit code says only whether a budget is met. */
function firstView() {
  const script = fileURLToPath(new URL('scripts/size.js', root));
  let text;
  try {
    text = execFileSync('node', [script, 'activity-map'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    text = error.stdout;
  }
  return Number(/up to the first view: (\d+) B/.exec(text)[1]);
}

const gzipped = (name) =>
  gzipSync(readFileSync(new URL(`packages/activity-map/dist/cdn/data/${name}.json`, root)), {
    level: 9,
  }).length;

export function benchMapBytes() {
  const { index } = writeCompact(makeActivities(COUNT));
  const rows = [
    ['script up to the first view, gzip, with Lit and one locale', firstView(), 35_000],
    ['outlines of Europe, gzip', gzipped('europe'), 30_000],
    ['outlines of the world, gzip', gzipped('world'), 60_000],
    [`index of ${COUNT.toLocaleString('en')} activities, bytes each`, index.byteLength / COUNT, 20],
  ];
  return rows.map(([what, value, budget]) => ({ what: `map: ${what}`, value, unit: 'B', budget }));
}
