/**
 * The modules of words of one package, from its catalogues: their type, one module a language, and
 * the set that registers them. Keys below a name in `@@x-modules` become modules of their own
 * (`school-fr.ts` beside `fr.ts`), for words that only some readers need; a catalogue that
 * `@@x-extends` another takes that one's messages in, so that a language is one request.
 */
import { compileCatalogue, compileIndex, compileTerms, messagesOf } from './compile-catalogue.js';

/** Keeps what `belongs`, by key, with what is said about it; `strip` is cut off the keys. */
function part(catalogue, belongs, strip = '') {
  const kept = messagesOf(catalogue)
    .filter(([key]) => belongs(key))
    .flatMap(([key, message]) => {
      const about = catalogue[`@${key}`];
      const name = key.slice(strip.length);
      return about
        ? [
            [name, message],
            [`@${name}`, about],
          ]
        : [[name, message]];
    });
  const head = Object.entries(catalogue).filter(([key]) => key.startsWith('@@'));
  return Object.fromEntries([...head, ...kept]);
}

/** @returns {Record<string, object>} Each language with the messages of the one it extends. */
function withExtended(languages, others) {
  const extended = languages.en['@@x-extends'];
  if (!extended) return languages;
  const base = others.find(({ name }) => name === extended);
  if (!base) throw new Error(`"@@x-extends": there is no catalogue "${extended}".`);
  return Object.fromEntries(
    Object.entries(languages).map(([code, own]) => [
      code,
      { ...part(base.languages[code] ?? base.languages.en, () => true), ...own },
    ]),
  );
}

/**
 * @param {import('./read-catalogues.js').Catalogues} catalogues
 * @param {import('./read-catalogues.js').Catalogues[]} all Where an extended catalogue is found.
 * @returns {Record<string, string>} Sources by file name. Throws with language and key.
 */
export function compilePackage({ languages }, all) {
  const full = withExtended(languages, all);
  const type = full.en['@@x-type'];
  const modules = Object.entries(full.en['@@x-modules'] ?? {});
  const isApart = (key) => modules.some(([module]) => key.startsWith(`${module}.`));
  const files = {};
  const add = (name, prefix, pick) => {
    const english = pick(full.en);
    const terms = `${prefix}terms`;
    files[`${terms}.ts`] = compileTerms(name, english);
    for (const [code, catalogue] of Object.entries(full)) {
      files[`${prefix}${code}.ts`] = compileCatalogue(name, code, english, pick(catalogue), terms);
    }
    const codes = Object.keys(full).filter((code) => code !== 'en');
    files[prefix ? `${prefix.slice(0, -1)}.ts` : 'index.ts'] = compileIndex(codes, name, prefix);
  };
  add(type, '', (catalogue) => part(catalogue, (key) => !isApart(key)));
  for (const [module, name] of modules) {
    add(name, `${module}-`, (catalogue) =>
      part(catalogue, (key) => key.startsWith(`${module}.`), `${module}.`),
    );
  }
  return files;
}
