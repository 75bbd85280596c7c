/** Series in calendars: what takes place, what does not, and what is said about it. */
import { describe, expect, it } from 'vitest';
import { importActivities, type ImportOptions } from '../../../src/importers/index.js';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
const read = async (text: string, options: ImportOptions = {}) => {
  const result = await importActivities(text, { country: 'EE', edition: 2026, ...options });
  return {
    dates: result.activities.map(({ start }) => start),
    ids: result.activities.map(({ id }) => id),
    ends: result.activities.map(({ end }) => end),
    titles: result.activities.map(({ title }) => title),
    said: [...result.warnings, ...result.rejected].map(({ reason }) => reason),
  };
};
const weekly = ['UID:s', 'SUMMARY:Club', 'DTSTART;TZID=Europe/Tallinn:20260203T180000'];

describe('exceptions and extra dates', () => {
  it('match by the moment, in whatever zone they are written', async () => {
    const { dates } = await read(
      calendar(
        event(
          ...weekly,
          'RRULE:FREQ=WEEKLY;COUNT=5',
          'EXDATE:20260210T160000Z',
          'EXDATE;TZID=Europe/Paris:20260217T170000,20260224T180000',
        ),
      ),
    );
    expect(dates).toEqual([
      '2026-02-03T18:00+02:00',
      '2026-02-24T18:00+02:00',
      '2026-03-03T18:00+02:00',
    ]);
  });

  it('match by the day where one of the two is a day', async () => {
    const { dates } = await read(
      calendar(
        event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260210'),
        event(
          'UID:d',
          'SUMMARY:Day',
          'DTSTART;VALUE=DATE:20260203',
          'RRULE:FREQ=WEEKLY;COUNT=3',
          'EXDATE:20260210T000000Z',
        ),
      ),
    );
    expect(dates).toEqual([
      '2026-02-03T18:00+02:00',
      '2026-02-17T18:00+02:00',
      '2026-02-03',
      '2026-02-17',
    ]);
  });

  it('are added with an hour, a length or a zone of their own', async () => {
    const { dates, ends, ids } = await read(
      calendar(
        event(
          ...weekly,
          'DURATION:PT1H',
          'RDATE;TZID=Europe/Paris:20260205T100000',
          'RDATE;VALUE=PERIOD:20260206T080000Z/PT3H',
          'RDATE;VALUE=DATE:20260207',
        ),
      ),
    );
    expect(dates).toEqual([
      '2026-02-03T18:00+02:00',
      '2026-02-05T10:00+01:00',
      '2026-02-06T10:00+02:00',
      '2026-02-07T18:00+02:00',
    ]);
    expect(ends).toEqual([
      '2026-02-03T19:00+02:00',
      '2026-02-05T11:00+01:00',
      '2026-02-06T13:00+02:00',
      '2026-02-07T19:00+02:00',
    ]);
    expect(ids).toEqual(['s-2026-02-03', 's-2026-02-05', 's-2026-02-06', 's-2026-02-07']);
  });
});

describe('rules', () => {
  it('follow the wall of the event’s own zone over the change of the clocks', async () => {
    const { dates } = await read(
      calendar(
        event(
          'UID:s',
          'SUMMARY:Club',
          'DTSTART;TZID=Europe/Tallinn:20260322T180000',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      ),
    );
    expect(dates).toEqual(['2026-03-22T18:00+02:00', '2026-03-29T18:00+03:00']);
  });

  it('of instants move on the wall when the clocks change', async () => {
    const { dates } = await read(
      calendar(
        event('UID:s', 'SUMMARY:Club', 'DTSTART:20260322T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ),
    );
    expect(dates).toEqual(['2026-03-22T18:00+02:00', '2026-03-29T19:00+03:00']);
  });

  it('end with UNTIL, held against the moment', async () => {
    const until = async (text: string) =>
      (await read(calendar(event(...weekly, `RRULE:FREQ=WEEKLY;UNTIL=${text}`)))).dates.length;
    expect(await until('20260217T160000Z')).toBe(3);
    expect(await until('20260217T155959Z')).toBe(2);
    expect(await until('20260217')).toBe(3);
    expect(await until('20260217T180000')).toBe(3);
  });

  it('count from their beginning, also when that lies years back', async () => {
    const { dates } = await read(
      calendar(
        event('UID:s', 'SUMMARY:Club', 'DTSTART;VALUE=DATE:20160209', 'RRULE:FREQ=YEARLY;COUNT=11'),
      ),
    );
    expect(dates).toEqual(['2026-02-09']);
    const before = await read(
      calendar(
        event('UID:s', 'SUMMARY:Club', 'DTSTART;VALUE=DATE:20160209', 'RRULE:FREQ=YEARLY;COUNT=10'),
      ),
    );
    expect(before).toMatchObject({ dates: [], said: ['dates outside the edition are left out'] });
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-02-27', '2026-03-31']],
    ['FREQ=MONTHLY;BYDAY=2TU', ['2026-02-10', '2026-03-10']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-02-28', '2026-03-31']],
    ['FREQ=YEARLY;BYWEEKNO=7;BYDAY=TU', ['2026-02-10', '2027-02-16']],
    ['FREQ=YEARLY;BYYEARDAY=41', ['2026-02-10', '2027-02-10']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU', ['2026-02-10', '2026-02-12']],
  ])('understand %s', async (rule, expected) => {
    const { dates } = await read(
      calendar(
        event('UID:s', 'SUMMARY:X', 'DTSTART;VALUE=DATE:20260101', `RRULE:${rule};UNTIL=20270401`),
      ),
      { edition: undefined },
    );
    expect(dates).toEqual(expect.arrayContaining(expected));
  });

  it('that come several times a day keep their hours apart', async () => {
    const { dates, ids } = await read(
      calendar(event(...weekly, 'RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10,18')),
    );
    expect(dates).toEqual([
      '2026-02-03T18:00+02:00',
      '2026-02-04T10:00+02:00',
      '2026-02-04T18:00+02:00',
      '2026-02-05T10:00+02:00',
    ]);
    expect(new Set(ids).size).toBe(4);
  });

  it('that end before they begin give nothing, and say so', async () => {
    const result = await read(calendar(event(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260101')));
    expect(result).toMatchObject({
      dates: [],
      said: [
        'the series ends before it begins; left out',
        'no date of it is left: all were moved, cancelled or excepted',
      ],
    });
  });
});

describe('changes to a series', () => {
  const change = (...lines: string[]) => event('UID:s', ...lines);

  it('keep the id of the date they move', async () => {
    const { dates, ids, titles } = await read(
      calendar(
        event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=2'),
        change(
          'SUMMARY:Elsewhere',
          'RECURRENCE-ID:20260210T160000Z',
          'DTSTART;TZID=Europe/Tallinn:20260212T100000',
        ),
      ),
    );
    expect(dates).toEqual(['2026-02-03T18:00+02:00', '2026-02-12T10:00+02:00']);
    expect(ids).toEqual(['s-2026-02-03', 's-2026-02-10']);
    expect(titles).toEqual(['Club', 'Elsewhere']);
  });

  it('end it where this and all later dates are cancelled', async () => {
    const { dates, said } = await read(
      calendar(
        event(...weekly, 'RRULE:FREQ=WEEKLY'),
        change(
          'SUMMARY:Club',
          'STATUS:CANCELLED',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Tallinn:20260217T180000',
          'DTSTART;TZID=Europe/Tallinn:20260217T180000',
        ),
      ),
    );
    expect(dates).toEqual(['2026-02-03T18:00+02:00', '2026-02-10T18:00+02:00']);
    expect(said).toContain('2026-02-17 is cancelled; left out');
  });

  it('stand alone where the calendar holds no more of it', async () => {
    const { dates } = await read(
      calendar(
        change('SUMMARY:Club', 'RECURRENCE-ID:20260210T160000Z', 'DTSTART:20260210T170000Z'),
      ),
    );
    expect(dates).toEqual(['2026-02-10T19:00+02:00']);
  });

  it('give way to later ones', async () => {
    const { dates, said } = await read(
      calendar(
        event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=2'),
        change(
          'SUMMARY:Club',
          'SEQUENCE:2',
          'RECURRENCE-ID:20260210T160000Z',
          'DTSTART:20260210T170000Z',
        ),
        change(
          'SUMMARY:Club',
          'SEQUENCE:1',
          'RECURRENCE-ID:20260210T160000Z',
          'DTSTART:20260210T120000Z',
        ),
      ),
    );
    expect(dates).toEqual(['2026-02-03T18:00+02:00', '2026-02-10T19:00+02:00']);
    expect(said).toEqual([
      expect.stringMatching(/^an older version of the event of line \d+; left out$/),
    ]);
  });

  it('do not merge events to which a program gave one UID', async () => {
    const { titles } = await read(
      calendar(
        event('UID:1', 'SUMMARY:A', 'LAST-MODIFIED:20260101T000000Z', 'DTSTART:20260210T100000Z'),
        event('UID:1', 'SUMMARY:B', 'LAST-MODIFIED:20260102T000000Z', 'DTSTART:20260211T100000Z'),
      ),
    );
    expect(titles).toEqual(['A', 'B']);
  });
});

describe('a calendar', () => {
  it('of several, each with its zone, is read part by part', async () => {
    const part = (zone: string, uid: string) =>
      `BEGIN:VCALENDAR\nX-WR-TIMEZONE:${zone}\nBEGIN:VEVENT\nUID:${uid}\nSUMMARY:X${uid}\nDTSTART:20260210T080000Z\nEND:VEVENT\nEND:VCALENDAR\n`;
    const { dates } = await read(
      part('Europe/Tallinn', 'a') + part('Europe/Lisbon', 'b') + part('UTC', 'c'),
    );
    expect(dates).toEqual([
      '2026-02-10T10:00+02:00',
      '2026-02-10T08:00+00:00',
      '2026-02-10T10:00+02:00',
    ]);
  });

  it('without a known zone keeps instants in UTC, and says so', async () => {
    const { dates, said } = await read(
      calendar(event('UID:a', 'SUMMARY:A', 'DTSTART:20260210T080000Z')),
      { country: 'ES' },
    );
    expect(dates).toEqual(['2026-02-10T08:00Z']);
    expect(said).toEqual(['kept in UTC: no time zone is given']);
  });

  it('of tasks alone says that it holds no event', async () => {
    const { said } = await read(
      'BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:t\nSUMMARY:T\nEND:VTODO\nEND:VCALENDAR',
    );
    expect(said).toEqual(['the calendar holds no event']);
  });

  it('survives a stamp that is no date', async () => {
    const { dates } = await read(
      calendar(event('UID:a', 'SUMMARY:A', 'DTSTAMP:199709T13:00Z', 'DTSTART;VALUE=DATE:20260210')),
    );
    expect(dates).toEqual(['2026-02-10']);
  });
});
