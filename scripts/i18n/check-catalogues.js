/**
 * What must hold of a catalogue, each rule with the place and the remedy: every key there and
 * described, every message readable, with the arguments of the English one and the plural
 * categories of its own language, no message left in English, none too long for its place.
 */
import { messagesOf, placeholdersOf } from './compile-catalogue.js';
import { parseMessage, partsOf, pluralCategories } from './compile-message.js';

/** A translation may be this much longer than English where its place gives no limit of its own. */
const LONGER = 2.2;
/** Shorter English says too little of the room there is. */
const SHORT = 12;

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} code Language.
 * @property {string} key
 * @property {string} message What is wrong and what to do.
 */

const same = (a, b) => a.size === b.size && [...a].every((item) => b.has(item));

/** The longest text that a message can become, arguments counted as five letters. */
function lengthOf(tokens) {
  return tokens.reduce((sum, token) => {
    if (token.type === 'content') return sum + token.value.length;
    if (!token.cases) return sum + 5;
    return sum + Math.max(...token.cases.map(({ tokens: inner }) => lengthOf(inner)));
  }, 0);
}

/** Rules about the English file: it explains itself. */
const ENGLISH = {
  'no-description': ({ about }) =>
    about?.description ? null : 'say what it is for: "description" under its @key.',
  'no-screen': ({ about }) =>
    about?.['x-screen'] ? null : 'say where it is seen: "x-screen" under its @key.',
  'unknown-argument': ({ used, known }) => {
    const unknown = [...used.args].filter((arg) => !known.includes(arg));
    return unknown.length > 0 ? `{${unknown[0]}} is not among its placeholders.` : null;
  },
  'unused-argument': ({ used, known }) => {
    const unused = known.filter((arg) => !used.args.has(arg));
    return unused.length > 0 ? `its placeholder {${unused[0]}} is not used.` : null;
  },
};

/** Rules about a translation, given the English message beside it. */
const TRANSLATION = {
  'other-arguments': ({ used, english }) => {
    const lost = [...english.args].filter((arg) => !used.args.has(arg));
    const added = [...used.args].filter((arg) => !english.args.has(arg));
    if (lost.length > 0) return `{${lost[0]}} of the English message is missing.`;
    return added.length > 0 ? `{${added[0]}} is not in the English message.` : null;
  },
  'plural-categories': ({ used, code }) => {
    const needed = new Set(pluralCategories(code));
    for (const { arg, cases } of used.plurals) {
      const given = new Set(cases.filter((name) => !name.startsWith('=')));
      if (!same(given, needed)) {
        return `the plural of {${arg}} needs exactly: ${[...needed].join(', ')}.`;
      }
    }
    return null;
  },
  'choice-cases': ({ used, english }) => {
    for (const { arg, cases } of used.selects) {
      const there = english.selects.find((select) => select.arg === arg);
      const unknown = cases.find(
        (name) => name !== 'other' && there && !there.cases.includes(name),
      );
      if (unknown) return `the choice of {${arg}} knows no "${unknown}".`;
    }
    return null;
  },
  'still-english': ({ text, source, about }) =>
    text === source && /[a-z]{2}/i.test(text.replace(/\{[^{}]*\}/g, '')) && !about?.['x-same']
      ? 'it is the English message. Translate it, or say why it stays: "x-same" under its @key.'
      : null,
  'too-long': ({ tokens, sourceTokens, about }) => {
    const length = lengthOf(tokens);
    const limit = about?.['x-max'] ?? Math.max(SHORT, lengthOf(sourceTokens)) * LONGER + SHORT;
    return length > limit ? `${length} letters; its place holds ${Math.floor(limit)}.` : null;
  },
  'stray-space': ({ text, source }) =>
    /^\s/.test(text) !== /^\s/.test(source) || /\s$/.test(text) !== /\s$/.test(source)
      ? 'it begins or ends with a space where English does not, or the reverse.'
      : null,
};

/** Runs rules over one message. */
const findings = (rules, place, facts) =>
  Object.entries(rules).flatMap(([rule, check]) => {
    const message = check(facts);
    return message ? [{ rule, ...place, message }] : [];
  });

const parsed = (text, code) => {
  const tokens = parseMessage(text, code);
  return { tokens, used: partsOf(tokens) };
};

/** @returns {Finding[]} */
export function checkEnglish(english) {
  return messagesOf(english).flatMap(([key, text]) => {
    const place = { code: 'en', key };
    try {
      const { used } = parsed(text, 'en');
      const known = Object.keys(placeholdersOf(english, key));
      const own = findings(ENGLISH, place, { used, known, about: english[`@${key}`] });
      const { 'plural-categories': plural } = TRANSLATION;
      return [...own, ...findings({ 'plural-categories': plural }, place, { used, code: 'en' })];
    } catch (error) {
      return [{ rule: 'unreadable', ...place, message: error.message }];
    }
  });
}

/** @returns {Finding[]} */
export function checkTranslation(english, code, catalogue) {
  const known = new Set(messagesOf(english).map(([key]) => key));
  const strangers = messagesOf(catalogue)
    .filter(([key]) => !known.has(key))
    .map(([key]) => ({ rule: 'unknown-key', code, key, message: 'English has no such key.' }));
  const own = messagesOf(english).flatMap(([key, source]) => {
    const place = { code, key };
    const text = catalogue[key];
    if (typeof text !== 'string' || text.trim() === '') {
      return [{ rule: 'untranslated', ...place, message: `translate “${source}”.` }];
    }
    try {
      const { tokens, used } = parsed(text, code);
      const { tokens: sourceTokens, used: englishUsed } = parsed(source, 'en');
      const about = english[`@${key}`];
      const facts = { text, source, tokens, sourceTokens, used, english: englishUsed, code, about };
      return findings(TRANSLATION, place, facts);
    } catch (error) {
      return [{ rule: 'unreadable', ...place, message: error.message }];
    }
  });
  const unsaid =
    '@@x-reviewed' in catalogue
      ? []
      : [
          {
            rule: 'review-unsaid',
            code,
            key: '@@x-reviewed',
            message: 'say who has read it as a native speaker and when, or null.',
          },
        ];
  return [...strangers, ...own, ...unsaid];
}

/**
 * @param {import('./read-catalogues.js').Catalogues} catalogues
 * @param {string[]} codes Languages that every package must speak.
 * @returns {Finding[]} Empty where all is well.
 */
export function checkCatalogues({ languages }, codes) {
  const { en: english, ...others } = languages;
  const missing = codes
    .filter((code) => code !== 'en' && !others[code])
    .map((code) => ({ rule: 'no-catalogue', code, key: '', message: 'the file is missing.' }));
  const unregistered = Object.keys(others)
    .filter((code) => !codes.includes(code))
    .map((code) => ({ rule: 'not-registered', code, key: '', message: 'see languages.json.' }));
  return [
    ...checkEnglish(english),
    ...missing,
    ...unregistered,
    ...Object.entries(others).flatMap(([code, one]) => checkTranslation(english, code, one)),
  ];
}
