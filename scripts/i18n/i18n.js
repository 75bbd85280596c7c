/**
 * The translator's tools.
 *
 *   npm run i18n -- check                       what is wrong, and where
 *   npm run i18n -- stats                       how far each language is
 *   npm run i18n -- export xliff quiz fr        one package and language, to standard output
 *   npm run i18n -- export csv quiz fr
 *   npm run i18n -- import quiz fr FILE         takes in what was changed in such a file
 *   npm run i18n -- new es "español"            every file that a language needs
 *   npm run i18n -- compile [PACKAGE]           the modules of words in src/locales
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkCatalogues } from './check-catalogues.js';
import { messagesOf } from './compile-catalogue.js';
import { pluralCategories } from './compile-message.js';
import { compilePackage } from './compile-package.js';
import { importTranslations, toCsv, toXliff } from './exchange.js';
import { LANGUAGES, readCatalogues } from './read-catalogues.js';

const FORMATS = { xliff: toXliff, csv: toCsv };

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const write = (folder, code, catalogue) =>
  writeFileSync(path.join(folder, `${code}.arb`), json(catalogue));

/** Ends with a sentence instead of a stack: what was asked for cannot be done. */
class Refusal extends Error {}

function packageNamed(all, name) {
  const found = all.find((one) => one.name === name);
  if (!found) {
    throw new Refusal(`There is no catalogue "${name}": ${all.map((one) => one.name).join(', ')}.`);
  }
  return found;
}

function check(all) {
  const codes = Object.keys(LANGUAGES);
  let errors = 0;
  for (const catalogues of all) {
    for (const { rule, code, key, message } of checkCatalogues(catalogues, codes)) {
      errors += 1;
      console.error(`${catalogues.name}/messages/${code}.arb ${key}: ${message} (${rule})`);
    }
  }
  const keys = all.reduce((sum, { languages }) => sum + messagesOf(languages.en).length, 0);
  console.log(`${codes.length} languages, ${keys} keys, ${errors} errors`);
  return errors === 0 ? 0 : 1;
}

/** Share of keys translated, in whole percent, rounded down: 100 means all. */
const percent = (part, whole) => Math.floor((100 * part) / whole);

function stats(all) {
  console.log(['language', ...all.map(({ name }) => name), 'reviewed'].join('\t'));
  for (const code of Object.keys(LANGUAGES)) {
    const cells = all.map(({ languages: { en, [code]: own = {} } }) => {
      const keys = messagesOf(en).map(([key]) => key);
      return `${percent(keys.filter((key) => own[key]).length, keys.length)} %`;
    });
    const isReviewed = all.every(({ languages }) => languages[code]?.['@@x-reviewed']);
    console.log([code, ...cells, isReviewed ? 'yes' : 'no'].join('\t'));
  }
  return 0;
}

async function exportOne(all, format, name, code) {
  const { languages } = packageNamed(all, name);
  if (!FORMATS[format]) throw new Refusal(`Formats are ${Object.keys(FORMATS).join(' and ')}.`);
  process.stdout.write(await FORMATS[format](name, languages.en, code, languages[code] ?? {}));
  return 0;
}

async function importOne(all, name, code, file) {
  const { languages, folder } = packageNamed(all, name);
  if (!languages[code]) throw new Refusal(`"${code}" is new: npm run i18n -- new ${code} first.`);
  const format = /\.csv$/i.test(file) ? 'csv' : 'xliff';
  const text = readFileSync(file, 'utf8');
  const { catalogue, changed, unknown } = await importTranslations(
    format,
    text,
    name,
    languages.en,
    languages[code],
  );
  for (const key of unknown) console.error(`${key}: there is no such key; left out.`);
  if (changed.length > 0) write(folder, code, catalogue);
  console.log(`${changed.length} messages changed${changed.map((key) => `\n  ${key}`).join('')}`);
  return 0;
}

function addLanguage(all, code, name) {
  if (LANGUAGES[code]) throw new Refusal(`"${code}" is there already.`);
  if (!code || !name) throw new Refusal('Give its code and its own name: new es "español".');
  pluralCategories(code);
  const registry = new URL('languages.json', import.meta.url);
  writeFileSync(registry, json({ ...LANGUAGES, [code]: { name } }));
  for (const { folder, languages } of all) {
    const empty = messagesOf(languages.en).map(([key]) => [key, '']);
    const head = { '@@locale': code, '@@x-reviewed': null };
    write(folder, code, { ...head, ...Object.fromEntries(empty) });
    console.log(path.relative(process.cwd(), path.join(folder, `${code}.arb`)));
  }
  return 0;
}

function compile(all, only) {
  for (const catalogues of all.filter(({ name }) => !only || name === only)) {
    const target = path.join(catalogues.folder, '../src/locales');
    const files = compilePackage(catalogues, all);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const [file, source] of Object.entries(files)) {
      writeFileSync(path.join(target, file), source);
    }
  }
  return 0;
}

/** @type {Record<string, (all: object[], ...args: string[]) => number | Promise<number>>} */
const COMMANDS = {
  check,
  stats,
  export: exportOne,
  import: importOne,
  new: addLanguage,
  compile,
};

/** @returns {Promise<number>} Exit code: 1 for findings, 2 where the call is not understood. */
export async function run([command = '', ...args], all = readCatalogues()) {
  if (!Object.hasOwn(COMMANDS, command)) {
    console.error(`Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  try {
    return await COMMANDS[command](all, ...args);
  } catch (error) {
    if (!(error instanceof Refusal) && !/^[\w-]+: "|^No plural/.test(error.message)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2));
}
