/**
 * Checks the browser build against the browsers that the README promises: every CSS property,
 * at-rule and function, every selector of a kind, and every method or global of JavaScript and the
 * web that MDN's browser-compat-data knows. What a promised browser lacks must be named in `REFINES`,
 * with what happens there instead; a name that is no longer needed is reported, too.
 *
 *   node scripts/check-browsers.js
 */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const folder = fileURLToPath(new URL('../packages/embed/dist/cdn/', import.meta.url));

/** The oldest versions with the full widget; README, "Browsers". */
const OLDEST = { chrome: '109', firefox: '115', safari: '16.4', safari_ios: '16.4' };

/** What only refines: the name, and what a browser without it does; and words of ours that are none. */
const { refines: REFINES, ownWords: OWN_WORDS } = JSON.parse(
  readFileSync(new URL('./config/refining-features.json', import.meta.url), 'utf8'),
);

const number = (version) => version.split('.').map(Number);
const isNewer = (one, other) => {
  const [a, b] = [number(one), number(other)];
  return a[0] > b[0] || (a[0] === b[0] && (a[1] ?? 0) > (b[1] ?? 0));
};

/** Promised browsers that lack a feature; null where the data know nothing of it. */
function lacking(feature) {
  const support = feature?.__compat?.support;
  if (!support) return null;
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const plain = [support[browser]].flat().filter((one) => one && !one.flags);
    const known = plain.some(({ version_added: added }) => {
      if (added === true || added === 'preview') return added === true;
      return typeof added === 'string' && !isNewer(added.replace('≤', ''), oldest);
    });
    return known ? [] : [`${browser} ${oldest}`];
  });
}

const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
const found = new Map();
const look = (name, feature) => {
  const browsers = lacking(feature);
  if (browsers?.length) found.set(name, browsers);
};

const css = data.css;
for (const [, name] of text.matchAll(/[{;\s]([a-z][a-z-]+):[^:]/g)) {
  look(name, css.properties[name]);
}
for (const [, name] of text.matchAll(/@([a-z-]+)[\s({]/g)) look(`@${name}`, css['at-rules'][name]);
for (const [, name] of text.matchAll(/::?([a-z-]+)/g)) {
  if (new RegExp(`[\\w\\])*]?::?${name}[\\s,{.:()\\[>]`).test(text))
    look(`:${name}`, css.selectors[name]);
}
const functions = new Map();
for (const group of [css.types, css.types.color, css.types.image, css.types.length]) {
  for (const [name, feature] of Object.entries(group ?? {})) functions.set(name, feature);
}
for (const [name, feature] of functions) {
  if (new RegExp(`[:\\s(,]${name}\\(`).test(text)) look(`${name}()`, feature);
}
for (const [name, value] of [
  ['grid-template-rows', 'subgrid'],
  ['text-wrap', 'balance'],
  ['text-wrap', 'pretty'],
]) {
  if (text.includes(`${name}:${value}`)) look(`${name}: ${value}`, css.properties[name]?.[value]);
}

/** A name that something older bears as well cannot be told apart, and is left to the tests. */
const members = new Map();
for (const [owner, feature] of [
  ...Object.entries(data.javascript.builtins),
  ...Object.entries(data.api),
]) {
  for (const [key, member] of [[owner, feature], ...Object.entries(feature)]) {
    const name = key.replace(/_static$/, '');
    if (!/^\w+$/.test(name) || name === '__compat' || !member?.__compat) continue;
    const browsers = lacking(member) ?? [];
    const before = members.get(name);
    if (!before || browsers.length < before.length) members.set(name, browsers);
  }
}
for (const [name, browsers] of members) {
  if (browsers.length === 0 || name.length < 4) continue;
  const used = /^[A-Z]/.test(name)
    ? new RegExp(`\\bnew ${name}\\b|\\b${name}\\.\\w+\\(`)
    : new RegExp(`\\.${name}\\(`);
  if (used.test(text)) found.set(name, browsers);
}

const open = [...found].filter(([name]) => !(name in REFINES) && !OWN_WORDS.includes(name));
const idle = [...Object.keys(REFINES), ...OWN_WORDS].filter((name) => !found.has(name));
for (const [name, browsers] of open) {
  console.error(
    `${name} is unknown to ${browsers.join(', ')}. Do without, or say in scripts/config/refining-features.json what happens there.`,
  );
}
for (const name of idle) {
  console.error(
    `${name} is no longer used, or known everywhere by now: take it out of scripts/config/refining-features.json.`,
  );
}
console.log(
  `${files.length} files, ${found.size} features that some promised browser lacks, ${open.length} of them unsaid`,
);
process.exit(open.length + idle.length === 0 ? 0 : 1);
