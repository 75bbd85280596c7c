/**
 * Catalogues for translators who work elsewhere, and back again: XLIFF 1.2 with the description and
 * the screen of each message as its note, or a table for those who have only a spreadsheet.
 */
import Papa from 'papaparse';
import { jsToXliff12, xliff12ToJs } from 'xliff';
import { messagesOf } from './compile-catalogue.js';

const noteOf = (about) =>
  [about?.description, about?.['x-screen'] && `Screen: ${about['x-screen']}`]
    .filter(Boolean)
    .join('\n');

/**
 * @param {string} name Of the package.
 * @param {object} english
 * @param {string} code Language to translate into.
 * @param {object} catalogue What is translated already.
 */
const unitsOf = (english, catalogue) =>
  messagesOf(english).map(([key, source]) => ({
    key,
    source,
    target: catalogue[key] ?? '',
    note: noteOf(english[`@${key}`]),
  }));

/** @returns {Promise<string>} XLIFF 1.2. */
export function toXliff(name, english, code, catalogue) {
  const units = unitsOf(english, catalogue).map(({ key, ...unit }) => [key, unit]);
  return jsToXliff12({
    resources: { [name]: Object.fromEntries(units) },
    sourceLanguage: 'en',
    targetLanguage: code,
  });
}

/** @returns {string} A table: key, English, translation, note. */
export const toCsv = (_name, english, _code, catalogue) =>
  Papa.unparse(unitsOf(english, catalogue), { columns: ['key', 'source', 'target', 'note'] });

const plain = (text) => (typeof text === 'string' ? text : '');

/** @returns {Promise<Record<string, string>>} Translations by key. Throws where it is no XLIFF. */
async function fromXliff(text, name) {
  const { resources } = await xliff12ToJs(text);
  const units = resources?.[name];
  if (!units) throw new Error(`The file holds no messages of "${name}".`);
  return Object.fromEntries(Object.entries(units).map(([key, { target }]) => [key, plain(target)]));
}

function fromCsv(text) {
  const { data, meta } = Papa.parse(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (!meta.fields?.includes('key') || !meta.fields.includes('target')) {
    throw new Error('The table needs the columns "key" and "target".');
  }
  return Object.fromEntries(data.map(({ key, target }) => [key, target ?? '']));
}

/**
 * Takes translations in: only messages that were changed change, in the order of the English file;
 * what is empty stays as it was.
 *
 * @param {'xliff' | 'csv'} format
 * @returns {Promise<{ catalogue: object, changed: string[], unknown: string[] }>}
 */
export async function importTranslations(format, text, name, english, catalogue) {
  const given = format === 'xliff' ? await fromXliff(text, name) : fromCsv(text);
  const known = messagesOf(english).map(([key]) => key);
  const changed = known.filter((key) => given[key] && given[key] !== catalogue[key]);
  const head = Object.entries(catalogue).filter(([key]) => key.startsWith('@@'));
  const messages = known.flatMap((key) => {
    const text = changed.includes(key) ? given[key] : catalogue[key];
    return text === undefined ? [] : [[key, text]];
  });
  return {
    catalogue: Object.fromEntries([...head, ...messages]),
    changed,
    unknown: Object.keys(given).filter((key) => !known.includes(key)),
  };
}
