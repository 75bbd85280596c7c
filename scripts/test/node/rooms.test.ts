/** What `npm run verify` refuses about rooms, each seeded in an invented package. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRooms, circleOf, leftoverIn, onlyLists } from '../../check-rooms.js';
import rules from '../../config/dependency-cruiser.js';
import { readHouses, roomRules } from '../../config/rooms.js';

let root = '';
const home = 'packages/notes';

function write(file: string, text: string) {
  const target = path.join(root, home, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const rooms = {
  list: { job: 'The list.', imports: ['model'] },
  model: { job: 'The nouns.', imports: [] },
  later: { job: 'What comes later.', imports: ['list'] },
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aw-rooms-'));
  write('rooms.json', JSON.stringify({ rooms }));
  write('src/index.ts', `export { list } from './list/list.view.js';\n`);
  write('src/events.ts', `export interface NoteEvent { id: string }\n`);
  write('src/model/note.ts', `export interface Note { text: string }\nexport const empty = '';\n`);
  write(
    'src/list/list.view.ts',
    `import { empty, type Note } from '../model/note.js';\nexport const list: Note = { text: empty };\n`,
  );
  write('src/later/after-list.ts', `/** Later. */\nexport { list } from '../list/list.view.js';\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Names of the rules that the invented package breaks. */
async function broken(): Promise<string[]> {
  const forbidden = [
    ...rules.forbidden.filter(({ name }: { name: string }) => name === 'no-circles'),
    ...roomRules(readHouses(root)),
  ];
  const { output } = await cruise(['packages'], {
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

describe('rooms', () => {
  it('are content with a house in order', async () => {
    expect(await broken()).toEqual([]);
    expect(checkRooms(root)).toEqual([]);
  });

  it.each([
    ['a value', `import { list } from '../list/list.view.js';\nexport const other = list;\n`],
    ['a type', `import type { list } from '../list/list.view.js';\nexport type L = typeof list;\n`],
    ['a type in place', `export type L = import('../list/list.view.js').List;\n`],
    ['a lazy import', `export const load = () => import('../list/list.view.js');\n`],
  ])('refuse %s from a room that the row does not allow', async (_what, text) => {
    write('src/model/reader.ts', text);
    expect(await broken()).toEqual(['notes: model']);
  });

  it('refuse root files to a room, but for the leaves', async () => {
    write('src/model/event.ts', `export type { NoteEvent } from '../events.js';\n`);
    expect(await broken()).toEqual([]);
    write('src/model/index.ts', `export { list } from '../index.js';\n`);
    expect(await broken()).toContain('notes: model');
  });

  it('keep a sub-room with a row of its own apart from the room around it', async () => {
    const nested = { ...rooms, 'list/rows': { job: 'Rows.', imports: [] } };
    write('rooms.json', JSON.stringify({ rooms: nested }));
    write('src/list/rows/row.ts', `export const row = 1;\n`);
    expect(await broken()).toEqual([]);
    write('src/list/rows/row.ts', `export { list } from '../list.view.js';\n`);
    expect(await broken()).toEqual(['notes: list/rows']);
    write('src/list/rows/row.ts', `export const row = 1;\n`);
    write('src/list/use-row.ts', `export { row } from './rows/row.js';\n`);
    expect(await broken()).toEqual(['notes: list']);
  });

  it('refuse a circle of files, also one of types alone', async () => {
    write('src/model/a.ts', `import type { B } from './b.js';\nexport type A = B | null;\n`);
    write('src/model/b.ts', `import type { A } from './a.js';\nexport type B = A | 1;\n`);
    expect(await broken()).toEqual(['no-circles']);
  });

  it('refuse rows that allow a circle', () => {
    expect(circleOf(rooms)).toBeNull();
    expect(
      circleOf({ a: { imports: ['b'] }, b: { imports: ['c'] }, c: { imports: ['a'] } }),
    ).toEqual(['a', 'b', 'c', 'a']);
  });

  it('refuse a thirteenth file at the root of src', () => {
    for (let count = 3; count <= 12; count += 1) write(`src/note-${count}.ts`, `export {};\n`);
    expect(checkRooms(root)).toEqual([]);
    write('src/note-13.ts', `export {};\n`);
    expect(checkRooms(root)).toEqual([expect.stringMatching(/holds 13 files/)]);
  });

  it('refuse a folder without a row, and a row without a folder', () => {
    write('src/attic/box.ts', `export {};\n`);
    expect(checkRooms(root)).toEqual([
      expect.stringMatching(/attic\/box\.ts: its room has no row/),
    ]);
    rmSync(path.join(root, home, 'src/attic'), { recursive: true });
    write(
      'rooms.json',
      JSON.stringify({ rooms: { ...rooms, attic: { job: 'Boxes.', imports: [] } } }),
    );
    expect(checkRooms(root)).toEqual([expect.stringMatching(/"attic" is empty/)]);
  });

  it('refuse names that say when a file comes, or that nobody knew what it is', () => {
    for (const name of ['page-rest', 'more', 'extras', 'first.styles', 'rich-session', 'beside']) {
      expect(leftoverIn(`src/list/${name}.ts`), name).not.toBeNull();
    }
    for (const name of ['firstly', 'list.view', 'forest', 'count-options', 'moreover']) {
      expect(leftoverIn(`src/list/${name}.ts`), name).toBeNull();
    }
    write('test/node/rules.test.ts', '');
    expect(checkRooms(root)).toEqual([
      expect.stringMatching(/test\/node\/rules\.test\.ts: "rules"/),
    ]);
  });

  it('refuse anything but lists in later/', () => {
    expect(onlyLists(`import { a } from './a.js';\nexport const styles = [a];\n`)).toBe(true);
    expect(onlyLists(`export * from './a.js';\nexport type { B } from './b.js';\n`)).toBe(true);
    expect(onlyLists(`export const sum = (a: number) => a + 1;\n`)).toBe(false);
    write('src/later/after-list.ts', `export function show() {}\n`);
    expect(checkRooms(root)).toEqual([expect.stringMatching(/later\/ lists exports/)]);
  });

  it('refuse a file of more than 250 lines', async () => {
    const eslint = new ESLint({ overrideConfigFile: 'scripts/config/eslint.js' });
    const lines = (count: number) => 'console.error(1);\n'.repeat(count);
    const check = async (count: number) => {
      const [result] = await eslint.lintText(lines(count), { filePath: 'packages/notes/src/a.ts' });
      return result?.messages.map(({ ruleId }) => ruleId);
    };
    expect(await check(250)).toEqual([]);
    expect(await check(251)).toEqual(['max-lines']);
  });
});
