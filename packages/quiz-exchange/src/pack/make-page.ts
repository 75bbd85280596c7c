/** One page with everything in it: the quiz, the player, its words, its look. */
import type { Quiz } from '@awareness-widgets/data';
import { RUNTIME } from '../data/runtime.js';
import { escapeMarkup } from '../text/escape-markup.js';
import { describeQuiz } from './describe-quiz.js';
import { inlinePlayer, type PlayerFiles } from './inline-player.js';

export type Platform = keyof typeof RUNTIME;

/** Language and look travel along; all of it is what the element's attributes and properties are. */
export interface PageOptions {
  /** Of the player's words; the quiz's own by default. */
  language?: string;
  theme?: 'auto' | 'light' | 'dark';
  mode?: 'solo' | 'exam' | 'teams';
  /** Percent; the quiz's own by default. */
  passMark?: number;
  /** Whether options are shuffled. */
  shuffle?: boolean;
  /** Seconds for each question. */
  timer?: number;
  /** Address of help, and the country that is put into it. */
  helpHref?: string;
  country?: string;
  certificate?: boolean;
  /** Custom properties of the player, as `{ '--aw-accent': '#00635a' }`. */
  properties?: Readonly<Record<string, string>>;
}

/** Data in a page: nothing in it can end its element. */
const data = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Only plain values: no address, no end of a rule. */
const PROPERTY = /^--aw-[a-z0-9-]+$/;
const VALUE = /^[\w\s#%.,()/+*'"-]{1,200}$/;

const styleOf = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .filter(([name, value]) => PROPERTY.test(name) && VALUE.test(value) && !/url\s*\(/i.test(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

function attributesOf(quiz: Quiz, options: PageOptions): Record<string, string> {
  const { language, theme, mode, passMark, shuffle, timer, helpHref, country, certificate } =
    options;
  return {
    lang: language ?? quiz.language,
    ...(theme && { theme }),
    ...(mode && { mode }),
    ...(passMark !== undefined && { 'pass-mark': String(passMark) }),
    ...(shuffle && { shuffle: 'options' }),
    ...(timer && { timer: String(timer) }),
    ...(helpHref && /^(https?:|tel:|mailto:)/.test(helpHref) && { 'help-href': helpHref }),
    ...(country && { country }),
    ...(certificate === false && { 'no-certificate': '' }),
  };
}

const RTL = /^(ar|fa|he|ur|ps|ckb|dv|yi)\b/;

/** Browsers without import maps, and those without scripts, are told so. */
const NOTE = 'This quiz needs a browser of 2023 or newer, with scripts.';

/** @param platform Whom the page tells of answers and results. */
export function makePage(
  quiz: Quiz,
  player: PlayerFiles,
  platform: Platform,
  options: PageOptions = {},
): string {
  const language = options.language ?? quiz.language;
  // Only cmi5 speaks over the network, and only with the platform that opened the page.
  const connect = platform === 'cmi5' ? 'connect-src *' : "connect-src 'none'";
  const policy = `default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data:; ${connect}; base-uri 'none'; form-action 'none'`;
  const licences = player['licences.txt'];
  const licenceText =
    typeof licences === 'string' ? licences : licences && new TextDecoder().decode(licences);
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="${RTL.test(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeMarkup(quiz.title)}</title>
<style>html{color-scheme:light dark}body{margin:0}main{max-width:60rem;margin:0 auto}aw-quiz{${styleOf(options.properties ?? {})}}</style>
<script type="importmap">${inlinePlayer(player, language, options.mode)}</script>
</head>
<body>
<main id="place"><p>${NOTE}</p></main>
<script type="application/json" id="settings">${data({ attributes: attributesOf(quiz, options), packed: describeQuiz(quiz) })}</script>
<script type="application/json" id="quiz-data">${data(quiz)}</script>
<script type="text/plain" id="licences">${(licenceText ?? '').replace(/<\/(?=script)/gi, '<\\/')}</script>
<script type="module">${RUNTIME[platform].replace(/<\/(?=script)/gi, '<\\/')}</script>
</body>
</html>
`;
}
