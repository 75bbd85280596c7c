/**
 * Writes the tables of a widget's README from its manifest, between the markers
 * `<!-- manifest:start -->` and `<!-- manifest:end -->`. Run in the package's folder.
 *
 *   node ../../scripts/readme.js           write
 *   node ../../scripts/readme.js --check   fail if the tables are stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const START = '<!-- manifest:start -->';
const END = '<!-- manifest:end -->';

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

/** Public fields without an attribute, as hosts set them from script. */
function properties(element) {
  const attributes = new Set((element.attributes ?? []).map(({ fieldName }) => fieldName));
  return (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' &&
      !member.static &&
      (member.privacy ?? 'public') === 'public' &&
      !member.name.startsWith('#') &&
      member.description &&
      !attributes.has(member.name),
  );
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
      properties(element).map((p) => [code(p.name), code(p.type?.text), cell(p.description)]),
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

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const element = modules
  .flatMap((module) => module.declarations ?? [])
  .find(({ tagName }) => tagName);
if (!element) throw new Error('No element with a tag in custom-elements.json');

const before = readFileSync('README.md', 'utf8');
const [head, rest] = before.split(START);
const tail = rest?.split(END)[1];
if (tail === undefined) throw new Error(`README.md has no ${START} … ${END}`);
const after = await prettier.format(`${head}${START}\n\n${tables(element)}\n${END}${tail}`, {
  parser: 'markdown',
  singleQuote: true,
  printWidth: 100,
});

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md: the tables are stale. Run `npm run docs` and commit the result.');
  process.exit(1);
}
