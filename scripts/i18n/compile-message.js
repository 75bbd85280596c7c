/**
 * One message in ICU MessageFormat as an expression of TypeScript, so that no browser needs a
 * parser: text as it stands, arguments by place, plurals and choices as picks from their cases.
 */
import { parse } from '@messageformat/parser';
import * as cardinals from 'make-plural/cardinals';
import * as categories from 'make-plural/pluralCategories';

/** Languages whose plurals CLDR keeps under another code. */
const PLURALS_OF = { cnr: 'sr', nb: 'no', nn: 'no', 'pt-BR': 'pt' };

const pluralCode = (code) =>
  PLURALS_OF[code] ?? PLURALS_OF[code.split('-')[0]] ?? code.split('-')[0];

/** @returns {string[]} The plural categories of a language, `other` last; throws where unknown. */
export function pluralCategories(code) {
  const known = categories[pluralCode(code)];
  if (!known) throw new Error(`No plural rules are known for "${code}".`);
  return known.cardinal;
}

/**
 * @returns {string} Source of the function that says the category of a number in a language. CLDR's
 *   rules compare digits as texts and as numbers, so inside everything is `any`.
 */
export const pluralRule = (code) =>
  cardinals[pluralCode(code)]
    .toString()
    .replace('(n) =>', '(n: any): string =>')
    .replace('(n, c) =>', '(n: any, c = 0): string =>')
    .replace('const s =', 'const s: any =');

/** The parser lets an open brace at the end pass; a translator has lost something there. */
function isBalanced(text) {
  const unquoted = text.replace(/''/g, '').replace(/'[{}#][^']*'/g, '');
  return unquoted.split('{').length === unquoted.split('}').length;
}

/**
 * @param {string} text A message.
 * @param {string} code Language, for its plural categories.
 * @returns {object[]} Its parts. Throws a sentence that says what is wrong and where.
 */
export function parseMessage(text, code) {
  if (!isBalanced(text)) throw new Error('A brace is opened or closed once too often.');
  try {
    return parse(text, { cardinal: pluralCategories(code), strict: true });
  } catch (error) {
    const [sentence] = error.message.split('\n');
    throw new Error(sentence.replace(/^invalid syntax/, 'Not readable'), { cause: error });
  }
}

/**
 * @typedef {object} Used What a message is made of.
 * @property {Set<string>} args
 * @property {{ arg: string, cases: string[] }[]} plurals
 * @property {{ arg: string, cases: string[] }[]} selects
 */

/** @returns {Used} */
export function partsOf(tokens, used = { args: new Set(), plurals: [], selects: [] }) {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    used.args.add(token.arg);
    if (!token.cases) continue;
    const cases = token.cases.map(({ key }) => key);
    used[token.type === 'select' ? 'selects' : 'plurals'].push({ arg: token.arg, cases });
    for (const { tokens: inner } of token.cases) partsOf(inner, used);
  }
  return used;
}

const escapeText = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** The body of a template literal. `counted`: the number that `#` stands for. */
function bodyOf(tokens, counted) {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return escapeText(token.value);
        case 'octothorpe':
          return `\${number(${counted})}`;
        case 'argument':
          return `\${${token.arg}}`;
        case 'function':
          if (token.key !== 'number') throw new Error(`{${token.arg}, ${token.key}} is not known.`);
          return `\${number(${token.arg})}`;
        case 'plural':
          return `\${pick(${token.arg}, ${casesOf(token, token.arg)})}`;
        case 'select':
          return `\${choose(${token.arg}, ${casesOf(token, counted)})}`;
        default:
          throw new Error(`{${token.arg}, ${token.type}} is not known.`);
      }
    })
    .join('');
}

const casesOf = ({ cases }, counted) =>
  `{ ${cases.map(({ key, tokens }) => `'${key}': \`${bodyOf(tokens, counted)}\``).join(', ')} }`;

/**
 * @param {string} text
 * @param {string[]} params Names of the arguments, in the order in which they are given.
 * @param {string} code Language.
 * @returns {string} `'text'`, or `(count) => …`. Throws where the message is not readable, or names
 *   an argument that is not among the params.
 */
export function compileMessage(text, params, code) {
  const tokens = parseMessage(text, code);
  const { args } = partsOf(tokens);
  for (const arg of args) {
    if (!params.includes(arg)) throw new Error(`{${arg}} is not known here.`);
  }
  const body = `\`${bodyOf(tokens)}\``;
  if (params.length === 0) return body;
  // What a language does not need stays without a name, so that nothing is unused.
  const last = params.findLastIndex((name) => args.has(name));
  const names = params.slice(0, last + 1).map((name) => (args.has(name) ? name : `_${name}`));
  return `(${names.join(', ')}) => ${body}`;
}
