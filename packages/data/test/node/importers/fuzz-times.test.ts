/** Dates and calendars that nobody would write: no throw, no hang, no event lost without a word. */
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/importers/read-date.js';
import { readIcs } from '../../../src/importers/read-ics.js';
import { readSpan } from '../../../src/importers/read-span.js';
import { parse } from '../../../src/parse.js';
import { Activity } from '../../../src/schemas/activities.js';

const COUNT = Number(process.env['AW_FUZZ'] ?? 2_000);
/** Seconds of work that one input may take at most; held by the command alone, which is not in a hurry. */
const MOST = process.env['AW_FUZZ'] ? 2 : Infinity;

/** @returns Seconds this process has worked, however busy the machine is otherwise. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Mulberry32: the same inputs in every run of one length. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(COUNT);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
const some = <T>(list: readonly T[], most: number): T[] =>
  Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list));

/** Takes characters out, doubles them, or puts others in. */
function bend(text: string): string {
  let result = text;
  for (let turn = Math.floor(next() * 4); turn > 0; turn--) {
    const at = Math.floor(next() * (result.length + 1));
    const bit = pick([
      '',
      '\0',
      ':',
      ';',
      '"',
      '-',
      '99999999',
      '\n',
      '\ud800',
      'T',
      'Z',
      '\ue000',
      '/',
      '(',
      '٣',
    ]);
    result = result.slice(0, at) + bit + result.slice(at + Math.floor(next() * 3));
  }
  return result;
}

const WORDS =
  '10 9 31 0 99 2026 26 02 10.02.2026 3/2/2026 2026-02-10 10:00 25:61 10h 12h30 Uhr um bis to - – a do und mar März february лютого вівторок Dydd Mawrth klo 14.00 pm am Z +02:00 -05:00 UTC gada g. (a) d’abril 10th 1er noon tbc , . / ; ⟦ \ue100 ٠١ 10. 2. hAoine T UTC+1'.split(
    ' ',
  );

const TIMES = [
  '20260210T100000',
  '20260210T100000Z',
  '20260210',
  '2026-02-10T10:00:00',
  '20260231',
  '00000000T000000',
  '99991231T235959Z',
  'gestern',
  '',
];
const ZONES = [
  '',
  ';TZID=Europe/Tallinn',
  ';TZID="+01:00"',
  ';TZID=/a/b/Europe/Paris',
  ';TZID=Atlantis',
  ';VALUE=DATE',
  ';TZID=(UTC+01:00) Bern',
  ';TZID=constructor',
];
const RULES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5',
  'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
  'FREQ=YEARLY;BYWEEKNO=53',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,30',
  'FREQ=WEEKLY;INTERVAL=99999',
  'FREQ=MONTHLY;UNTIL=20260101',
  'COUNT=2',
  'FREQ=DAILY;COUNT=9999999',
];

function line(): string {
  const date = () => `${pick(ZONES)}:${some(TIMES, 3).join(',') || pick(TIMES)}`;
  return pick([
    () => `DTSTART${date()}`,
    () => `DTEND${date()}`,
    () => `EXDATE${date()}`,
    () => `RDATE${date()}`,
    () => `RDATE;VALUE=PERIOD:${pick(TIMES)}/${pick(['PT1H', 'P1D', pick(TIMES), '-PT5M'])}`,
    () => `RECURRENCE-ID${pick(['', ';RANGE=THISANDFUTURE'])}${date()}`,
    () => `DURATION:${pick(['PT1H', 'P1W', 'P', '-PT1H', 'PT99999999999H'])}`,
    () => `RRULE:${pick(RULES)}`,
    () => `EXRULE:${pick(RULES)}`,
    () => `SUMMARY:${pick(['Talk', '', 'A\\, b', '__proto__'])}`,
    () => `SEQUENCE:${pick(['0', '1', 'x'])}`,
    () => `STATUS:${pick(['CANCELLED', 'CONFIRMED'])}`,
    () => `DESCRIPTION;ENCODING=QUOTED-PRINTABLE:${pick(['=C3=96=', '=', 'a=0D=0Ab'])}`,
    () => 'BEGIN:VALARM\r\nTRIGGER:x\r\nEND:VALARM',
    () =>
      pick([
        'raw text',
        ' folded',
        'Where: there',
        'BEGIN:VEVENT',
        'X-AW-EDITION:2026',
        'X-AW-START:x',
      ]),
  ])();
}

function calendar(): string {
  const events = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
    [
      'BEGIN:VEVENT',
      `UID:${pick(['a', 'b', ''])}`,
      `DTSTART${pick(ZONES)}:${pick(TIMES)}`,
      'SUMMARY:Talk',
      ...Array.from({ length: Math.floor(next() * 6) }, line),
      'END:VEVENT',
    ].join('\r\n'),
  );
  return [
    'BEGIN:VCALENDAR',
    pick([
      'METHOD:PUBLISH',
      'METHOD:CANCEL',
      'X-WR-TIMEZONE:Europe/Riga',
      'X-WR-TIMEZONE:Nowhere',
      'VERSION:1.0',
    ]),
    ...events,
    'END:VCALENDAR',
  ].join('\r\n');
}

describe(`${COUNT} times`, () => {
  it('of broken dates give a day that exists, or a reason', () => {
    for (let run = 0; run < COUNT; run++) {
      const text = bend(
        Array.from({ length: 1 + Math.floor(next() * 9) }, () => pick(WORDS)).join(
          pick([' ', '', '-']),
        ),
      );
      const began = worked();
      const span = readSpan(text, {
        order: pick([null, 'dmy', 'mdy']),
        edition: pick([2026, undefined]),
        country: pick(['CZ', 'HR', null]),
      });
      if (worked() - began > MOST) expect({ text, long: worked() - began }).toBeNull();
      if (!span || 'reason' in span) continue;
      for (const date of [span.start, span.end]) {
        if (!date) continue;
        const real = isDay(date.day.length === 7 ? `${date.day}-01` : date.day);
        const time = date.time === null || /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(date.time);
        if (!real || !time) expect({ text, date }).toBeNull();
      }
    }
  }, 600_000);

  it('of broken calendars keep each event, or say what became of it', async () => {
    for (let run = 0; run < COUNT; run++) {
      const text = bend(calendar());
      const named = new Set<number>();
      const began = worked();
      await readIcs(text, {
        options: { country: pick(['EE', 'ES']), ...(next() < 0.5 ? { edition: 2026 } : {}) },
        dateOrder: null,
        told: new Set(),
        sink: {
          keep(activity, at) {
            named.add(at ?? 0);
            const parsed = parse(Activity, activity);
            if (!parsed.ok) expect({ run, text, activity, issues: parsed.issues }).toBeNull();
          },
          reject: ({ line: at }) => void named.add(at ?? 0),
          warn: ({ line: at }) => void named.add(at ?? 0),
        },
      });
      if (worked() - began > MOST) expect({ text, long: worked() - began }).toBeNull();
      // A date that a change moved is named under the change, so a series is looked at as a whole.
      const lines = text.split(/\r\n?|\n/);
      const uidAt = (at: number) => lines.slice(at).find((one) => one.startsWith('UID:')) ?? '';
      const kept = new Set([...named].filter((at) => at > 0).map(uidAt));
      lines.forEach((content, index) => {
        const begins = /^BEGIN:VEVENT\s*$/.test(content);
        if (
          begins &&
          !named.has(index + 1) &&
          !(text.includes('RECURRENCE-ID') && kept.has(uidAt(index)))
        )
          expect({ text, lost: index + 1 }).toBeNull();
      });
    }
    expect(({} as { title?: string }).title).toBeUndefined();
  }, 600_000);
});
