/** Cuts the text of a cell into dates, times, words and marks of spans. */
import { dateWord, isFiller, languageOf, type DateWord } from './month-names.js';
import { takeNumericDates } from './numeric-date.js';
import { takeClocks, type Clock } from './read-clock.js';
import type { DateHints, DatePiece, DateProblem } from './read-date.js';

export type DateToken =
  | { kind: 'date'; date: DatePiece | DateProblem }
  | { kind: 'clock'; clock: Clock }
  /** `10.02`: a time, or a day and its month. */
  | { kind: 'dotted'; clock: Clock; date: DatePiece }
  | { kind: 'number'; value: number; figures: number }
  /** Not sure where the word has another sense: `mar` is March and Tuesday in Italian. */
  | { kind: 'month'; months: number[]; weekdays: ReadonlySet<number>; sure: boolean }
  | { kind: 'weekday'; weekdays: ReadonlySet<number> }
  | { kind: 'half'; half: 'am' | 'pm' }
  /** `and` where it joins two days that may follow each other. */
  | { kind: 'span'; and: boolean }
  | { kind: 'filler' }
  | { kind: 'unknown'; text: string };

/** Words between the ends of a span. */
const SPANS = new Set(
  'to till until til through thru bis au al à do po až tot t-m t-e-m t-o-m asti iki līdz kuni – до по έως ως μέχρι până pana עד إلى حتى və qədər arası дейін'.split(
    ' ',
  ),
);
/** What our own tables of languages do not hold because `Intl` never writes it. */
const FILLERS = new Set(
  'from von vom den der dem das am um im in at on the of o clock uhr h hs hrs hod hodin du le les il el los la las dia día del dal dalle alle ore ora od dnia dne ob uri saat kell klo kl godz plkst as às v w o u s z c г год года року р рр гг ч час часов во в на со с од от από στις το de di da dei fra från van per ze mellan zwischen между днів kor ώρα tól től ig én án jeu cca uur heures heure oras klokka date datum data ώρες'.split(
    ' ',
  ),
);
/** Words that join two days; in Czech and Slovak `a` is one of them. */
const ANDS = new Set(
  'and und et y i e og och ja & + ir un és si și ve и та і й և და in og'.split(' '),
);
const CHAR = { date: 0xe000, clock: 0xe100, unit: 0xe200, dotted: 0xe300 } as const;
const MOST = 0x100;

/** Digits of other scripts as ours, spaces of other widths as ours, no marks of direction. */
export const normaliseDate = (text: string): string =>
  text
    .replace(/(\d)[ºª°]/g, '$1')
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐‑−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** `10th`, `1er`, `10:e`, `10-го`, `10(a)`, `2026(e)ko`. */
const ORDINAL =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|ère|eme|ème|e|o|:e|:a|η|-?го|-?е|-?ша|-?ра|-?(?:é|á|e|a)n|-(?:a|e|i|o|oji)|-?(?:tól|től)|-?ig)(?![\p{L}\p{N}])/gu;
const BASQUE = /(?<=\d)\((?:e|a)\)\p{L}*|(?<=\d{4})ko(?!\p{L})/gu;

function monthsOf(word: DateWord, hints: DateHints): number[] {
  const months = [...word.months.keys()];
  const language = months.length > 1 ? languageOf(hints.country) : null;
  const local = language ? months.filter((month) => word.months.get(month)!.has(language)) : [];
  return local.length > 0 ? local : months;
}

function fromWord(text: string, hints: DateHints): DateToken | null {
  if (SPANS.has(text)) return { kind: 'span', and: false };
  const word = dateWord(text);
  if (word && word.months.size > 0)
    return {
      kind: 'month',
      months: monthsOf(word, hints),
      weekdays: word.weekdays,
      sure: word.weekdays.size === 0 && !FILLERS.has(text) && !isFiller(text),
    };
  // "du" is Sunday in Romansh, and "from" in most sentences.
  if (FILLERS.has(text)) return null;
  if (word && word.weekdays.size > 0) return { kind: 'weekday', weekdays: word.weekdays };
  if (word?.half) return { kind: 'half', half: word.half };
  return null;
}

/** @param text As {@link normaliseDate} gives it, at most 160 characters. */
export function dateTokens(text: string, hints: DateHints): DateToken[] {
  const kept: Record<keyof typeof CHAR, DateToken[]> = {
    date: [],
    clock: [],
    unit: [],
    dotted: [],
  };
  const keep = (kind: keyof typeof CHAR, token: DateToken) => {
    const list = kept[kind];
    if (list.length < MOST) list.push(token);
    return String.fromCharCode(CHAR[kind] + list.length - 1);
  };
  const clock = (hour: number, minute: number): Clock => ({
    hour,
    minute,
    second: null,
    half: null,
    offset: null,
  });
  let rest = text
    .replace(/(gmt[+-]\d{4}) \([^)]*\)/, '$1')
    .replace(/(?<!\p{L})t\/m(?!\p{L})/gu, '–')
    .replace(/\b(?:à partir de|a partir de|ab)\b/gu, ' ')
    .replace(/(?<=\d)t(?=\d)/g, ' ')
    .replace(/(?<![\p{L}\d])(?<!\d )(?:noon|midday)(?!\p{L})/gu, '12:00')
    .replace(BASQUE, ' ')
    .replace(ORDINAL, '$1 ')
    .replace(/(?<!\d)(\d{1,2})-(\p{L}{3,}\.?)-(\d{4}|\d{2})(?!\d)/gu, '$1 $2 $3');
  rest = takeClocks(rest, (one, unit) =>
    keep(unit ? 'unit' : 'clock', { kind: 'clock', clock: one }),
  );
  rest = takeNumericDates(rest, hints, (date) => keep('date', { kind: 'date', date }));
  rest = rest.replace(
    /(?<![\d.,])(\d{1,2})\.(\d{2})(?!\d|\.\d)\.?/g,
    (_all, a: string, b: string) => {
      const [one, other] = [Number(a), Number(b)];
      return ` ${keep('dotted', { kind: 'dotted', clock: clock(one, other), date: { day: one, month: other } })} `;
    },
  );
  rest = rest.replace(/\p{L}+(?:[-’']\p{L}+)+/gu, (phrase) =>
    fromWord(phrase, hints) ? phrase.replace(/[-’']/g, ' ') : phrase,
  );

  const pieces = rest.match(/[\ue000-\ue3ff]|\d+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu) ?? [];
  const tokens: DateToken[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const code = piece.charCodeAt(0);
    if (code >= 0xe000 && code < 0xe400) {
      const kind = (['date', 'clock', 'unit', 'dotted'] as const)[(code - 0xe000) >> 8]!;
      tokens.push(kept[kind][code & 0xff]!);
    } else if (/^\d/.test(piece)) {
      tokens.push({ kind: 'number', value: Number(piece), figures: piece.length });
    } else if (/^\p{L}/u.test(piece)) {
      // The longest phrase counts: "çərşənbə axşamı" is Tuesday, "çərşənbə" alone Wednesday.
      const phrase = [3, 2, 1].find((count) => {
        const words = phraseAt(pieces, index, count);
        return words !== null && fromWord(words.text, hints) !== null;
      });
      const words = phrase ? phraseAt(pieces, index, phrase) : null;
      if (words) {
        tokens.push(fromWord(words.text, hints)!);
        index = words.last;
      } else if (piece === 'a')
        tokens.push({ kind: 'span', and: /^(CZ|SK)$/.test(hints.country ?? '') });
      else if (FILLERS.has(piece)) tokens.push({ kind: 'filler' });
      else if (ANDS.has(piece)) tokens.push({ kind: 'span', and: true });
      else if (isFiller(piece)) tokens.push({ kind: 'filler' });
      else tokens.push({ kind: 'unknown', text: piece });
    } else if (/[-‒–—~]/.test(piece)) tokens.push({ kind: 'span', and: false });
    else if (ANDS.has(piece)) tokens.push({ kind: 'span', and: true });
    else if (piece === ';') tokens.push({ kind: 'unknown', text: piece });
  }
  // "10 π.μ." has no minutes.
  return tokens.map((token, index) =>
    token.kind === 'number' && token.value <= 12 && tokens[index + 1]?.kind === 'half'
      ? { kind: 'clock', clock: clock(token.value, 0) }
      : token,
  );
}

/** @returns `count` words from a place on, with the dots and hyphens of abbreviations between them. */
function phraseAt(
  pieces: readonly string[],
  from: number,
  count: number,
): { text: string; last: number } | null {
  const words: string[] = [];
  let last = from;
  for (let index = from; index < pieces.length && words.length < count; index++) {
    if (/^\p{L}/u.test(pieces[index]!)) {
      words.push(pieces[index]!);
      last = index;
    } else if (!/^[.’'׳`]$/.test(pieces[index]!)) break;
  }
  return words.length === count ? { text: words.join('-'), last } : null;
}
