/**
 * Gathers what the map ships with into `src/data/`: the activities of 2021, who took part, and the
 * outlines. The folder is generated, never edited.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Participations } from '../src/model/participation.js';

const here = (path: string) => new URL(path, import.meta.url);
const data = here('../../data/');
const target = here('../src/data/');
mkdirSync(target, { recursive: true });

cpSync(new URL('dist/activities-2021.json', data), new URL('activities-2021.json', target));

/** Of all facts per country the map needs those on Safer Internet Day (figure 7 of the study). */
const { countries } = JSON.parse(readFileSync(new URL('dist/facts.json', data), 'utf8')) as {
  countries: Record<string, { sid2020?: string; sid2021?: string }>;
};
const facts: Participations = { version: 1, editions: { 2020: {}, 2021: {} } };
for (const [code, { sid2020, sid2021 }] of Object.entries(countries)) {
  if (sid2020 === 'reported' || sid2020 === 'no-report') facts.editions['2020']![code] = sid2020;
  if (sid2021 === 'planned' || sid2021 === 'awaiting') facts.editions['2021']![code] = sid2021;
}
write('facts.json', facts);

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, target), JSON.stringify(value));
}

await import('./build-outlines.js');
