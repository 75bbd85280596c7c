/**
 * A catalogue (`messages/<code>.arb`) as a module of words, and the English one as their type. What
 * comes out lies in `src/locales`, is made anew with every build and is not kept by git.
 */
import { compileMessage, pluralRule } from './compile-message.js';

const TYPES = { text: 'string', number: 'number' };

/** @returns {[string, string][]} Keys and messages; what begins with `@` is about them. */
export const messagesOf = (catalogue) =>
  Object.entries(catalogue).filter(([key]) => !key.startsWith('@'));

/** @returns {Record<string, { type: 'text' | 'number' }>} Arguments of a key, in their order. */
export const placeholdersOf = (english, key) => english[`@${key}`]?.placeholders ?? {};

/** Turns `routes.child.talk` into nested objects, and `names.0`, `names.1` into a list. */
export function nest(entries) {
  const root = {};
  for (const [key, value] of entries) {
    const steps = key.split('.');
    const last = steps.pop();
    let at = root;
    for (const step of steps) {
      at[step] ??= {};
      if (typeof at[step] === 'string') throw new Error(`"${key}": "${step}" is a message itself.`);
      at = at[step];
    }
    at[last] = value;
  }
  return root;
}

const isList = (node) => Object.keys(node).every((key, index) => key === String(index));

/** @param write What stands for a list, given what stands for its members. */
function print(node, write) {
  if (typeof node === 'string') return node;
  const members = Object.entries(node);
  if (isList(node)) return write.list(members.map(([, value]) => print(value, write)));
  const lines = members.map(([key, value]) => `${quote(key)}: ${print(value, write)}`);
  return write.object(lines);
}

const quote = (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`);

const MODULE = {
  list: (items) => `[${items.join(', ')}]`,
  object: (lines) => `{ ${lines.join(', ')} }`,
};
const TYPE = {
  list: () => 'readonly string[]',
  object: (lines) => `{ ${lines.join('; ')} }`,
};

/**
 * @param {string} name Of the type, as `QuizTerms`.
 * @param {object} english The English catalogue.
 * @returns {string} The type that every language satisfies.
 */
export function compileTerms(name, english) {
  const entries = messagesOf(english).map(([key]) => {
    const params = Object.entries(placeholdersOf(english, key)).map(
      ([param, { type = 'text' }]) => `${param}: ${TYPES[type]}`,
    );
    return [key, params.length === 0 ? 'string' : `(${params.join(', ')}) => string`];
  });
  const about = (key) => {
    const { description } = english[`@${key}`] ?? {};
    return description ? `/** ${description.replaceAll('*/', '* /')} */\n  ` : '';
  };
  const nested = nest(entries);
  const lines = Object.entries(nested).map(
    ([key, value]) => `  ${about(key)}${quote(key)}: ${print(value, TYPE)};`,
  );
  return `/** Made from messages/en.arb; change it there. */\n\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

/** Small functions that only some languages need, each written only where it is used. */
const HELPERS = {
  'choose(': `const choose = (key: string | number, cases: Record<string, string>): string =>
  cases[key] ?? cases['other']!;`,
  'pick(': `const pick = (count: number, cases: Record<string, string>): string =>
  cases['=' + count] ?? cases[plural(count)] ?? cases['other']!;`,
  'number(': `const format = new Intl.NumberFormat(code);
const number = (value: number): string => format.format(value);`,
};

/**
 * @param {string} name Of the type.
 * @param {string} code Language.
 * @param {object} english Gives the order of keys and of arguments.
 * @param {object} catalogue
 * @param {string} [termsFile] File of the type, beside the module.
 * @returns {string} A module with `terms` and `reviewed`. Throws with the key of a message that
 *   cannot be compiled; a key without a message takes the English one only in English.
 */
export function compileCatalogue(name, code, english, catalogue, termsFile = 'terms') {
  const entries = messagesOf(english).map(([key]) => {
    if (catalogue[key] === undefined) throw new Error(`${code}: "${key}" is missing.`);
    try {
      const params = Object.keys(placeholdersOf(english, key));
      return [key, compileMessage(catalogue[key], params, code)];
    } catch (error) {
      throw new Error(`${code}: "${key}": ${error.message}`, { cause: error });
    }
  });
  const terms = print(nest(entries), MODULE);
  const needs = Object.entries(HELPERS).filter(([call]) => terms.includes(`\${${call}`));
  const tag = needs.some(([call]) => call === 'number(') ? `const code = '${code}';\n` : '';
  const plural = terms.includes('${pick(') ? `const plural = ${pluralRule(code)};\n` : '';
  const reviewed = JSON.stringify(catalogue['@@x-reviewed'] ?? null);
  return `/** Made from messages/${code}.arb; change it there. */
import type { ${name} } from './${termsFile}.js';

${tag}${plural}${needs.map(([, source]) => source).join('\n')}

export const reviewed: { by: string; date: string } | null = ${reviewed};

export const terms: ${name} = ${terms};
`;
}

/**
 * @param {string[]} codes Languages beside English.
 * @param {string} name Of the type.
 * @param {string} [prefix] Of the files, as `school-`.
 * @returns {string} The set of languages: English at once, the others when they are asked for.
 */
export const compileIndex = (
  codes,
  name,
  prefix = '',
) => `/** Made from the catalogues in messages/. */
import { LocaleSet } from '@awareness-widgets/core';
import * as en from './${prefix}en.js';
import type { ${name} } from './${prefix}terms.js';

export const ${prefix ? `${prefix.slice(0, -1)}Locales` : 'locales'} = new LocaleSet<${name}>(en, {
${codes.map((code) => `  ${quote(code)}: () => import('./${prefix}${code}.js'),`).join('\n')}
});
`;
