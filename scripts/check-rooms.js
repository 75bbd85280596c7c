/**
 * What no import shows about the rooms: every folder of `src` has its row in `rooms.json`, rows
 * make no circle, the root stays small, `later/` only lists exports, and no file is named after
 * when it is delivered or as a leftover. Who imports whom is dependency-cruiser's work, and the
 * length of files the linter's.
 *
 *   node scripts/check-rooms.js          the repository
 *   node scripts/check-rooms.js FOLDER   another one
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readHouses } from './config/rooms.js';

/** More files than this at the root of `src` want a room. */
const ROOT_LIMIT = 12;

/** Words that say when a file is delivered, or that nobody knew what it is. */
const LEFTOVERS = new Set(
  (
    'beside common etc extra extras first follow foreign helper helpers leftover misc more other ' +
    'others pure rest rich rules second shared small stuff temp tmp util utils various'
  ).split(' '),
);

/** Comments, imports, exports of what other files hold, and lists of names (an order of styles). */
const LISTS_ONLY =
  /^(\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n|import\s+(type\s+)?(\*\s+as\s+\w+|\{[^}]*\})\s+from\s+'[^']+';|export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';|export\s+const\s+\w+(:\s*[\w<>[\],\s|]+)?\s*=\s*[[{][\w\s,.:]*[\]}](\s+as const)?;)*$/;

/** @returns {string[]} Files below a folder, as paths with slashes. */
function filesBelow(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((file) => file.split(path.sep).join('/'))
    : [];
}

const nameOf = (file) => path.posix.basename(file).replace(/\..*$/, '');

/** @returns {string | null} The word of a file's name that says nothing about what is inside. */
export function leftoverIn(file) {
  return (
    nameOf(file)
      .split('-')
      .find((word) => LEFTOVERS.has(word)) ?? null
  );
}

/** @returns {boolean} Whether a file of `later/` lists exports and does nothing else. */
export const onlyLists = (text) => LISTS_ONLY.test(text);

/** @returns {string[] | null} A circle of rooms that their rows allow. */
export function circleOf(rooms) {
  const done = new Set();
  const visit = (room, trail) => {
    if (trail.includes(room)) return [...trail.slice(trail.indexOf(room)), room];
    if (done.has(room)) return null;
    for (const next of rooms[room]?.imports ?? []) {
      const circle = visit(next, [...trail, room]);
      if (circle) return circle;
    }
    done.add(room);
    return null;
  };
  for (const room of Object.keys(rooms)) {
    const circle = visit(room, []);
    if (circle) return circle;
  }
  return null;
}

/** @returns {string[]} What is wrong with one package or app, each with its place and remedy. */
function checkHouse(root, { home, rooms }) {
  const src = path.join(root, home, 'src');
  const files = filesBelow(src).filter((file) => !file.startsWith('data/'));
  const faults = [];
  const atRoot = files.filter((file) => !file.includes('/'));
  if (atRoot.length > ROOT_LIMIT) {
    faults.push(
      `${home}/src holds ${atRoot.length} files, ${ROOT_LIMIT} at most: give them rooms.`,
    );
  }
  for (const file of files.filter((name) => name.includes('/'))) {
    const isKnown = Object.keys(rooms).some((room) => file.startsWith(`${room}/`));
    if (!isKnown) faults.push(`${home}/src/${file}: its room has no row in ${home}/rooms.json.`);
  }
  for (const room of Object.keys(rooms)) {
    if (!files.some((file) => file.startsWith(`${room}/`))) {
      faults.push(`${home}/rooms.json: "${room}" is empty; take the row out.`);
    }
    if (!rooms[room].job) faults.push(`${home}/rooms.json: say what "${room}" is for.`);
  }
  const circle = circleOf(rooms);
  if (circle) faults.push(`${home}/rooms.json allows a circle: ${circle.join(' → ')}.`);
  for (const file of files.filter((name) => name.startsWith('later/'))) {
    if (!onlyLists(readFileSync(path.join(src, file), 'utf8'))) {
      faults.push(`${home}/src/${file}: later/ lists exports; write the rest where it belongs.`);
    }
  }
  return faults;
}

/** @returns {string[]} What is wrong in all packages and apps below a folder. */
export function checkRooms(root) {
  const houses = readHouses(root);
  const homes = ['packages', 'apps'].flatMap((folder) => {
    const parent = path.join(root, folder);
    return existsSync(parent) ? readdirSync(parent).map((name) => `${folder}/${name}`) : [];
  });
  const leftovers = homes.flatMap((home) =>
    ['src', 'test']
      .flatMap((folder) => filesBelow(path.join(root, home, folder)).map((f) => `${folder}/${f}`))
      .filter((file) => !/(^|\/)(data|fixtures)\//.test(file) && leftoverIn(file))
      .map((file) => `${home}/${file}: "${leftoverIn(file)}" does not say what is inside.`),
  );
  return [...houses.flatMap((house) => checkHouse(root, house)), ...leftovers];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
  const faults = checkRooms(path.resolve(root));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length === 0 ? 0 : 1);
}
