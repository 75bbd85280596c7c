/**
 * The rooms of a package, read from its `rooms.json`: what each is for and which others it may
 * import. The rules of dependency-cruiser and the table in the package's README are made from it.
 *
 * A room is a folder of `src`. `imports` names the rooms it may import, types included; root files
 * may import anything; of the root a room may import only `events.ts`, `version.ts` and what it
 * names in `rootImports`. A sub-room that has a row of its own (`map/clusters`) is a room.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of the root that any room may import: they import nothing of ours themselves. */
const LEAVES = ['events', 'version'];

/**
 * @param {string} root Folder of the repository.
 * @returns {{ home: string, rooms: Record<string, { job: string, imports: string[], rootImports?: string[] }> }[]}
 *   Every package or app with rooms; `home` is its path below `root`.
 */
export function readHouses(root) {
  return ['packages', 'apps'].flatMap((folder) => {
    const parent = path.join(root, folder);
    if (!existsSync(parent)) return [];
    return readdirSync(parent)
      .map((name) => ({ home: `${folder}/${name}`, file: path.join(parent, name, 'rooms.json') }))
      .filter(({ file }) => existsSync(file))
      .map(({ home, file }) => ({ home, rooms: JSON.parse(readFileSync(file, 'utf8')).rooms }));
  });
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Files of one room as a pattern; rooms inside it that have a row of their own are left out. */
function filesOf(home, room, names) {
  const inner = names
    .filter((name) => name.startsWith(`${room}/`))
    .map((name) => `${escape(name.slice(room.length + 1))}/`);
  const without = inner.length > 0 ? `(?!${inner.join('|')})` : '';
  return `^${escape(`${home}/src/${room}/`)}${without}`;
}

/** @returns Rules for dependency-cruiser: each room imports only what its row allows. */
export function roomRules(houses) {
  return houses.flatMap(({ home, rooms }) => {
    const names = Object.keys(rooms);
    return names.map((room) => {
      const { imports, rootImports = [] } = rooms[room];
      const unknown = imports.filter((name) => !names.includes(name));
      if (unknown.length > 0) {
        throw new Error(`${home}/rooms.json: "${room}" may import ${unknown}, which is no room.`);
      }
      const leaves = [...LEAVES, ...rootImports].map(escape).join('|');
      return {
        name: `${path.basename(home)}: ${room}`,
        comment: `May import ${imports.join(', ') || 'no other room'} (${home}/rooms.json).`,
        severity: 'error',
        from: { path: filesOf(home, room, names) },
        to: {
          path: `^${escape(`${home}/src/`)}`,
          pathNot: [
            ...[room, ...imports].map((name) => filesOf(home, name, names)),
            `^${escape(`${home}/src/`)}(${leaves})\\.ts$`,
          ],
        },
      };
    });
  });
}
