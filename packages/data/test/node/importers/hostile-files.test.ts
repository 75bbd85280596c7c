import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import { parse } from '../../../src/parse.js';
import { Activity } from '../../../src/schemas/activities.js';

describe('hostile files', () => {
  /** Some seconds each; work that grows faster than the file runs into the time limit of the test. */
  const tame = async (input: string | Uint8Array) => {
    const result = await importActivities(input, { country: 'EE', edition: 2026 });
    for (const activity of result.activities) expect(parse(Activity, activity).ok).toBe(true);
    return result;
  };
  const ics = (...lines: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:x',
      'SUMMARY:X',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');

  it('bounds a line of ten million characters', async () => {
    for (const line of ['a'.repeat(1e7), ','.repeat(1e7), '"'.repeat(1e7), '"a '.repeat(3e6)]) {
      const { activities } = await tame(`title,country,start\n${line}\nGood,EE\n`);
      expect(activities.length).toBeLessThanOrEqual(1);
    }
    expect(
      (await tame(`title,country,start\n${'"x\n'.repeat(300_000)}`)).rejected.length,
    ).toBeGreaterThan(1000);
  });

  it('bounds nesting', async () => {
    await tame('['.repeat(1e6));
    await tame(`{"activities":${'['.repeat(1e5)}${']'.repeat(1e5)}}`);
    await tame(`{"@graph":[${'{"@graph":'.repeat(5e4)}1${'}'.repeat(5e4)}]}`);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=99999999',
    'FREQ=YEARLY;BYYEARDAY=1;BYMONTH=7',
    'FREQ=NEVER',
  ])('ends at the repetition %s', async (rule) => {
    const { activities } = await tame(ics('DTSTART;VALUE=DATE:20260210', `RRULE:${rule}`));
    expect(activities.length).toBeGreaterThanOrEqual(1);
    expect(activities.length).toBeLessThanOrEqual(100);
  });

  it('ends at ten thousand endless repetitions', async () => {
    const event =
      'BEGIN:VEVENT\r\nSUMMARY:X\r\nDTSTART;VALUE=DATE:20260210\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n';
    const { activities } = await tame(`BEGIN:VCALENDAR\r\n${event.repeat(10_000)}END:VCALENDAR`);
    expect(activities.length).toBeLessThanOrEqual(20_000);
  });

  it('is not moved by names of the prototype', async () => {
    const rows =
      '{"version":1,"activities":[{"__proto__":{"title":"A"},"constructor":1,"title":"B","country":"EE"}]}';
    const { activities } = await tame(rows);
    expect(activities[0]?.title).toBe('B');
    expect(({} as { title?: string }).title).toBeUndefined();
    await tame('__proto__,title,country,constructor\n1,A,EE,2');
  });

  it('has an answer for an empty file and for garbage', async () => {
    expect((await tame('')).rejected).toMatchObject([
      { field: 'file', reason: 'the file is empty' },
    ]);
    expect((await tame(crypto.getRandomValues(new Uint8Array(5000)))).activities).toEqual([]);
  });
});
