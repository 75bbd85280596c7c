/**
 * The built player as an import map of data: a page from `file://` may load no module files, and
 * modules that are data need none.
 */

/** Files of the player's folder `dist/cdn`, by path from there. */
export type PlayerFiles = Readonly<Record<string, string | Uint8Array>>;

const ENTRY = 'quiz.js';

/** Prefix of the names in the import map. */
const NAME = 'aw-player/';

const SPECIFIER = /(\bfrom|\bimport)(\s*\(?\s*)(["'`])(\.{1,2}\/[^"'`\s]+\.js)\3/g;

/** Stands for the address of a module that has none; nothing is ever fetched from it. */
const NOWHERE = '"https://player.invalid/chunks/player.js"';

function resolve(from: string, to: string): string {
  const path = from.split('/').slice(0, -1);
  for (const step of to.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Signs that an address cannot hold as they are. */
const toAddress = (code: string): string =>
  `data:text/javascript;charset=utf-8,${code.replace(/[%#\t\n\r\0]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** Languages but these are left out; so is what only a class at a projector needs. */
function isLeftOut(path: string, language: string, mode: string): boolean {
  const locale = /locales-(?:school-)?([a-z]{2,3})\.js$/.exec(path)?.[1];
  if (locale) return locale !== language.split('-')[0];
  return mode !== 'teams' && /\/(results-(badge|teacher)|teams-)/.test(path);
}

/**
 * @param language BCP 47, of the words that come along.
 * @param mode Of the player: `solo`, `exam`, `teams`.
 * @returns The content of a `<script type="importmap">`, in which no `<` stands.
 * @throws {TypeError} Where the files are not those of the player: a fault of the caller.
 */
export function inlinePlayer(files: PlayerFiles, language: string, mode = 'solo'): string {
  if (!Object.hasOwn(files, ENTRY))
    throw new TypeError(
      `There is no ${ENTRY} among the player's files: pass those of dist/cdn of @awareness-widgets/quiz.`,
    );
  const paths = Object.keys(files).filter(
    (path) => path.endsWith('.js') && !isLeftOut(path, language, mode),
  );
  const imports = Object.fromEntries(
    paths.map((path) => {
      const code = textOf(files[path] ?? '')
        .replace(/\n\/\/# sourceMappingURL=.*$/, '')
        .replace(/import\.meta\.url/g, NOWHERE)
        .replace(SPECIFIER, (all, word: string, space: string, _quote: string, to: string) => {
          const target = resolve(path, to);
          return Object.hasOwn(files, target) ? `${word}${space}"${NAME}${target}"` : all;
        });
      return [NAME + path, toAddress(code)];
    }),
  );
  return JSON.stringify({ imports }).replace(/</g, '\\u003c');
}
