/** Times of day as people write them: `10:00`, `10h30`, `10.00 Uhr`, `2 pm`, and spans of them. */

/** A time of day, not yet checked: the half of the day may stand at the other end of a span. */
export interface Clock {
  hour: number;
  minute: number;
  /** Null where none stands. */
  second: number | null;
  half: 'am' | 'pm' | null;
  /** `Z` or `±HH:MM`, null where none stands. */
  offset: string | null;
}

const two = (value: number | string) => String(value).padStart(2, '0');

/** Abbreviations of zones that mean one thing in Europe. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

/** What stands after an hour and makes it one. */
const UNITS =
  "[ap]\\.?\\s?m\\.?|uhr|hs|hrs?|h|uur|u(?!\\s*[\\d\\ue000-\\uf8ff])|noon|midday|sati?|hod(?:in[ay]?)?|val|óra(?:kor)?|o['’]?clock|часов|часа|час|ч|годин[аи]?|год|godz|uri";
/** What stands before an hour and makes it one. */
const BEFORE =
  'klo|kl\\.?|kell|godz\\.?|plkst\\.?|alle ore|ore|alle|ora|saat|ob|um|at|om|às|as|a las|στις|в|о|у|у|во|v|o';
const SPAN = '[-‒–—~]|bis|to|till|until|til|à|a|do|tot|au|до|по|έως|asti|iki|līdz|kuni|och|al';
const EDGE = '(?![\\p{L}\\p{N}])';

const COLON = new RegExp(
  `(?<![\\d:.])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?![\\d])(?:[\\s:]*([ap])\\.?\\s?m\\b\\.?)?` +
    `(?:\\s?(?:(?:utc|gmt)\\s?)?([+-]\\d{1,2}(?::?\\d{2})?)(?!\\d|:)|\\s?(${Object.keys(ZONES).join('|')})${EDGE})?`,
  'giu',
);
const HOUR = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2})(?:\\s?h\\s?(\\d{2})${EDGE}|(?:[.:](\\d{2})|\\.)?\\s?(${UNITS})${EDGE}\\.?)`,
  'giu',
);
const LEFT = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2})(?:\\.(\\d{2}))?\\s*(?:${SPAN})\\s*(?=[\\ue200-\\ue2ff])`,
  'giu',
);
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BEFORE})\\s(\\d{1,2})(?:\\.(\\d{2}))?` +
    `(?:\\s*(?:${SPAN})\\s*(\\d{1,2})(?:\\.(\\d{2}))?)?(?![\\d.:]|\\s?[-/]?\\p{L})`,
  'giu',
);

/** A minus after a time without seconds is a span ("10:00-12:00"), after one with them an offset. */
function isOffset(sign: string, hasSeconds: boolean): boolean {
  if (sign.startsWith('+') || /^-\d{4}$/.test(sign)) return true;
  return hasSeconds && Number(sign.slice(1, 3)) < 12;
}

/** @returns `±HH:MM`, from `+2:00`, `+0200` or `+02`. */
export const tidyOffset = (text: string): string => {
  const match = /^([+-])(\d{1,2}?)(?::?(\d{2}))?$/.exec(text);
  return match ? `${match[1]}${two(match[2]!)}:${match[3] ?? '00'}` : text;
};

const halfOf = (letter: string | undefined) => (letter ? (/^p/i.test(letter) ? 'pm' : 'am') : null);

/**
 * Takes the times out of a text that may hold a date, too.
 *
 * @param keep Receives each time, gives the character that stands for it; the second argument says
 *   whether it was an hour with its unit.
 */
export function takeClocks(text: string, keep: (clock: Clock, unit: boolean) => string): string {
  const clock = (
    hour: string,
    minute: string | undefined,
    second: string | undefined,
    half: string | undefined,
    offset: string | null,
    unit: boolean,
  ) =>
    ` ${keep(
      {
        hour: Number(hour),
        minute: Number(minute ?? 0),
        second: second === undefined ? null : Number(second),
        half: halfOf(half),
        offset,
      },
      unit,
    )} `;
  return text
    .replace(COLON, (_all, h, m, s, half, sign, zone) => {
      const offset = sign && isOffset(sign, s !== undefined) ? tidyOffset(sign) : null;
      const named = zone ? ZONES[zone as string]! : null;
      return clock(h, m, s, half, offset ?? named, false) + (sign && !offset ? sign : '');
    })
    .replace(COLON, (_all, h, m, s, half) => clock(h, m, s, half, null, false))
    .replace(HOUR, (_all, h, afterH, m, unit) =>
      clock(h, afterH ?? m, undefined, /^[ap]/.test(unit ?? '') ? unit : undefined, null, true),
    )
    .replace(LEFT, (_all, h, m) => `${clock(h, m, undefined, undefined, null, true)}– `)
    .replace(
      AFTER_WORD,
      (_all, h, m, h2, m2) =>
        clock(h, m, undefined, undefined, null, true) +
        (h2 ? `–${clock(h2, m2, undefined, undefined, null, true)}` : ''),
    );
}

/** @returns `HH:MM[:SS]`, `24:00` included; undefined for what is no time. */
export function formatClock({ hour, minute, second, half }: Clock): string | undefined {
  let hours = hour;
  // "14:05 am" is Welsh for "at 14:05".
  if (half && hours <= 12) {
    if (hours < 1) return undefined;
    hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hours === 24 && minute === 0 && !second) return '24:00';
  if (hours > 23 || minute > 59 || (second ?? 0) > 59) return undefined;
  return `${two(hours)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}

/** @returns `HH:MM[:SS]`, null for an empty cell, undefined for what is no time. `10:00:AM` is EventON's. */
export function readTime(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return undefined;
  const text = value.normalize('NFKC').trim().toLowerCase();
  if (!text) return null;
  if (text.length > 40) return undefined;
  const clocks: Clock[] = [];
  const dotted = text.replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2');
  const left = takeClocks(dotted, (clock) => {
    clocks.push(clock);
    return '';
  });
  const [clock] = clocks;
  if (
    !clock ||
    clocks.length > 1 ||
    clock.offset ||
    !/^[\s.]*(uhr|h|hrs?|ч\.?)?[\s.]*$/u.test(left)
  )
    return undefined;
  const time = formatClock(clock);
  return time === '24:00' ? undefined : time;
}
