/** One edition of activities in every format that others read. */
import { toCsv, toGeojson, toIcs, toJsonld } from '../../src/exporters/index.js';
import type { Activities } from '../../src/index.js';

/** @returns Texts by ending: `json`, `csv`, `ics`, `geojson`, `jsonld`; equal input, equal bytes. */
export function editionFiles(data: Activities): Map<string, string> {
  const { activities } = data;
  const name = `Safer Internet Day ${data.edition}`;
  return new Map([
    ['json', JSON.stringify(data)],
    ['csv', toCsv(activities).text],
    ['ics', toIcs(activities, { stamp: newestSource(data), name }).text],
    ['geojson', toGeojson(activities).text],
    ['jsonld', toJsonld(activities).text],
  ]);
}

/** The day on which the newest source was current: a build has no clock, so that it can be repeated. */
function newestSource({ activities, edition }: Activities): string {
  const days = activities
    .map(({ source }) => source?.date ?? '')
    .filter((day) => day.length === 10);
  return days.sort().at(-1) ?? `${edition}-02-28`;
}
