/**
 * Everything that can be checked without running the widgets. Each step is a command that also
 * works on its own; all run, so that one report names all that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withLocalBinaries } from './local-binaries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = new URL('../packages/', import.meta.url);
const isPublished = (name) =>
  !JSON.parse(readFileSync(new URL(`${name}/package.json`, home), 'utf8')).private;
const packages = readdirSync(home).filter(isPublished);
/** What registers an element; core's `define.ts` only says how. */
const widgets = packages.filter((name) =>
  ['define', 'version'].every((file) => existsSync(new URL(`${name}/src/${file}.ts`, home))),
);
/** What has tables in its README that come from a source. */
const documented = packages.filter(
  (name) => widgets.includes(name) || existsSync(new URL(`${name}/rooms.json`, home)),
);
const each = (names, folder, command) =>
  names.map((name) => [`${command[0]} ${name}`, `${folder}/${name}`, command]);

const steps = [
  ['build', '.', ['turbo', 'run', 'build', '--output-logs=errors-only']],
  ['types and lint', '.', ['turbo', 'run', 'lint', '--output-logs=errors-only']],
  ['lint of scripts', '.', ['eslint', '--config', 'scripts/config/eslint.js', 'scripts']],
  ['formatting', '.', ['prettier', '--check', '--log-level=warn', '.']],
  [
    'directions',
    '.',
    ['depcruise', '--config', 'scripts/config/dependency-cruiser.js', 'packages', 'apps'],
  ],
  ['rooms', '.', ['node', 'scripts/check-rooms.js']],
  ['unused code', '.', ['knip']],
  ...each(packages, 'packages', ['publint', '--strict']),
  ...each(packages, 'packages', ['attw', '--pack', '.', '--profile', 'esm-only', '--quiet']),
  ...documented.map((name) => [
    `README tables ${name}`,
    `packages/${name}`,
    ['node', '../../scripts/readme.js', '--check'],
  ]),
  ['promised browsers', '.', ['node', 'scripts/check-browsers.js']],
  ['sizes', '.', ['node', 'scripts/size.js']],
];

let passed = 0;
const failures = [];
for (const [title, folder, [command, ...args]] of steps) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: `${root}/${folder}`,
    encoding: 'utf8',
    env: withLocalBinaries({ NO_COLOR: '1' }),
  });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${title}`);
  if (status === 0) passed += 1;
  else {
    failures.push(title);
    console.log([stdout, stderr].join('\n').trim().replace(/^/gm, '     '));
  }
  if (title === 'sizes') console.log(stdout.trim().replace(/^/gm, '     '));
}
console.log(`\nverify: ${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
