/**
 * Writes the tables of a package's README from their source, between markers: what the manifest
 * says of an element (`<!-- manifest:start -->` … `<!-- manifest:end -->`), and the rooms of
 * `rooms.json` (`<!-- rooms:start -->` … `<!-- rooms:end -->`). Run in the package's folder.
 *
 *   node ../../scripts/readme.js           write
 *   node ../../scripts/readme.js --check   fail if the tables are stale
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { readElement, propertiesOf } from './read-manifest.js';

const cell = (text) =>
  String(text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  return [
    `### ${title}`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

function tables(element) {
  const list = (entries) => entries ?? [];
  return [
    table(
      'Attributes',
      ['Attribute', 'Default', 'What it does'],
      list(element.attributes).map((a) => [code(a.name), code(a.default), cell(a.description)]),
    ),
    table(
      'Properties',
      ['Property', 'Type', 'What it holds'],
      propertiesOf(element).map((p) => [code(p.name), code(p.type?.text), cell(p.description)]),
    ),
    table(
      'Events',
      ['Event', 'When'],
      list(element.events).map((e) => [code(e.name), cell(e.description)]),
    ),
    table(
      'Slots',
      ['Slot', 'What goes there'],
      list(element.slots).map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)]),
    ),
    table(
      'Parts',
      ['Part', 'What it is'],
      list(element.cssParts).map((p) => [code(p.name), cell(p.description)]),
    ),
    table(
      'Custom properties',
      ['Property', 'What it sets'],
      list(element.cssProperties).map((p) => [code(p.name), cell(p.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** @param {Record<string, { job: string, imports: string[] }>} rooms */
const roomTable = (rooms) =>
  [
    '| Room | Job | May import |',
    '| --- | --- | --- |',
    ...Object.entries(rooms).map(
      ([room, { job, imports }]) =>
        `| ${code(`${room}/`)} | ${cell(job)} | ${imports.map(code).join(' ') || '–'} |`,
    ),
    '',
  ].join('\n');

/** What stands between which markers; a package has one, the other, or both. */
const SECTIONS = {
  manifest: () => (existsSync('custom-elements.json') ? tables(readElement()) : null),
  rooms: () =>
    existsSync('rooms.json')
      ? roomTable(JSON.parse(readFileSync('rooms.json', 'utf8')).rooms)
      : null,
};

const before = readFileSync('README.md', 'utf8');
let after = before;
for (const [name, write] of Object.entries(SECTIONS)) {
  const text = write();
  if (text === null) continue;
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [head, rest] = after.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`README.md has no ${start} … ${end}`);
  after = `${head}${start}\n\n${text}\n${end}${tail}`;
}
after = await prettier.format(after, { parser: 'markdown', singleQuote: true, printWidth: 100 });

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md: the tables are stale. Run `npm run docs` and commit the result.');
  process.exit(1);
}
