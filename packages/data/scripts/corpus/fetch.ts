/** Test calendars of other projects, from the packages that carry them. Nothing of them is shipped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages of npm whose archive holds calendars. */
const NPM = [
  'ical@0.8.0',
  'icalts@0.0.2',
  'ical.js@0.0.3',
  'jsical@0.0.4',
  'cozy-ical@1.1.22',
  'icalendar@0.7.1',
  'ics-parser@0.1.5',
  'cal-parser@1.0.2',
  'ical-toolkit@1.0.9',
  'magicmirror@2.30.0',
];
/** Sources of Debian; read where apt-get has a line for sources. */
const DEBIAN_SOURCES = [
  'kcalcore',
  'libical3',
  'evolution-data-server',
  'php-horde-icalendar',
  'golang-github-arran4-golang-ical',
  'libdata-ical-perl',
];
const DEBIAN_BINARIES = ['python3-icalendar', 'evolution-data-server-tests'];

/** @returns A temporary folder that holds them. What cannot be had is named and passed over. */
export function fetchCorpus(): string {
  const root = mkdtempSync(join(tmpdir(), 'calendars-'));
  const run = (what: string, command: string, args: string[], cwd: string) => {
    try {
      return execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    } catch {
      console.error(`passed over: ${what}`);
      return null;
    }
  };
  for (const name of NPM) {
    const folder = join(root, name.replace(/\W+/g, '-'));
    mkdirSync(folder);
    const file = run(name, 'npm', ['pack', name, '--silent'], folder)?.trim().split('\n').at(-1);
    if (file) run(name, 'tar', ['xzf', file], folder);
  }
  for (const name of DEBIAN_SOURCES) {
    const folder = join(root, name);
    mkdirSync(folder);
    run(`${name} (source)`, 'apt-get', ['source', '--download-only', name], folder);
    for (const file of readdirSync(folder).filter((one) => /\.orig\.tar\.\w+$/.test(one)))
      run(file, 'tar', ['xf', file], folder);
  }
  for (const name of DEBIAN_BINARIES) {
    const folder = join(root, `${name}-binary`);
    mkdirSync(folder);
    run(name, 'apt-get', ['download', name], folder);
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.deb')))
      run(file, 'dpkg', ['-x', file, folder], folder);
  }
  return root;
}
