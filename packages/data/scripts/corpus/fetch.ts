/** Test calendars of other projects, from the packages that carry them. Nothing of them is shipped. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
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
/** Sources of Debian, read on its systems. */
const DEBIAN_SOURCES = [
  'kcalcore',
  'libical3',
  'evolution-data-server',
  'php-horde-icalendar',
  'golang-github-arran4-golang-ical',
  'libdata-ical-perl',
];
const DEBIAN_BINARIES = ['python3-icalendar', 'evolution-data-server-tests'];

/** Options that let apt-get read sources from where it has its packages, leaving the system's own lists alone. */
function sourceOptions(root: string): string[] {
  const folder = join(root, 'apt');
  for (const name of ['parts', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  const parts = '/etc/apt/sources.list.d';
  for (const name of existsSync(parts) ? readdirSync(parts) : []) {
    const text = readFileSync(join(parts, name), 'utf8');
    writeFileSync(
      join(folder, 'parts', name),
      text
        .replace(/^Types: .*$/gm, 'Types: deb deb-src')
        .replace(/^deb (.*)$/gm, 'deb $1\ndeb-src $1'),
    );
  }
  return [
    'Dir::Etc::sourcelist=/dev/null',
    `Dir::Etc::sourceparts=${join(folder, 'parts')}`,
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
}

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
  const options = sourceOptions(root);
  run('the lists of Debian', 'apt-get', [...options, 'update'], root);
  for (const name of DEBIAN_SOURCES) {
    const folder = join(root, name);
    mkdirSync(folder);
    run(`${name} (source)`, 'apt-get', [...options, 'source', '--download-only', name], folder);
    for (const file of readdirSync(folder).filter((one) => /\.orig\.tar\.\w+$/.test(one)))
      run(file, 'tar', ['xf', file], folder);
  }
  for (const name of DEBIAN_BINARIES) {
    const folder = join(root, `${name}-binary`);
    mkdirSync(folder);
    run(name, 'apt-get', [...options, 'download', name], folder);
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.deb')))
      run(file, 'dpkg', ['-x', file, folder], folder);
  }
  return root;
}
