import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Activities, answerCountry, Directory, parse, Quiz, ROUTES } from '../../src/index.js';
import { importActivities } from '../../src/importers/index.js';
import { buildOutputs } from '../../scripts/build/build-outputs.js';
import { directoryCsv, hoursText } from '../../scripts/build/directory-csv.js';
import { mergeActivities } from '../../scripts/build/merge-activities.js';
import { gzipSize } from '../../scripts/build/write-outputs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = buildOutputs(root);
const text = (name: string) => files.get(name) ?? '';
const full = JSON.parse(text('directory-full.json')) as Directory;
const parsed = parse(Directory, JSON.parse(text('directory.json')));
const lean = parsed.ok ? parsed.value : full;
const codes = Object.keys(full.countries);

describe('sizes', () => {
  /**
   * Measured 26,535 bytes. Sources take 8.3 kB of it, sentences to choose by and operators 4.6 kB,
   * the age of the hours and whose word they are 1 kB.
   */
  test('directory.json stays within 27,648 bytes after gzip', () => {
    expect(gzipSize(text('directory.json'))).toBeLessThanOrEqual(27_648);
  });

  test.each(codes)('%s stays within 3,072 bytes after gzip', (code) => {
    expect(gzipSize(text(`directory/${code}.json`))).toBeLessThanOrEqual(3_072);
  });

  test('facts.json stays within 1,024 bytes after gzip', () => {
    expect(gzipSize(text('facts.json'))).toBeLessThanOrEqual(1_024);
  });
});

describe('directory.json', () => {
  test('is valid', () => expect(parsed).toMatchObject({ ok: true }));

  test('loses no number, name, hour, link or check', () => {
    for (const code of codes) {
      const before = answerCountry(full, code);
      const after = answerCountry(lean, code);
      const keep = (answer: typeof before) => ({
        cautions: answer.country?.cautions,
        emergency: answer.emergency?.map(({ sources: _, ...entry }) => entry),
        services: ROUTES.flatMap((route) =>
          answer.routes[route].services.map(
            ({ sources: _s, confidence: _c, website, ...service }) => ({
              ...service,
              // The page of the hours stays behind; its date and whose it was do not.
              channels: service.channels.map((channel) => ({
                ...channel,
                hours: channel.hours && { ...channel.hours, source: undefined },
              })),
              links: [...new Set([website, ...service.channels.map(({ dial }) => dial)])]
                .filter(Boolean)
                .sort(),
            }),
          ),
        ),
      });
      expect(keep(after)).toEqual(keep(before));
    }
  });

  test('keeps the best source of everything, and no editors’ notes', () => {
    for (const { services, emergency } of Object.values(lean.countries)) {
      for (const { sources } of [...services, ...emergency]) expect(sources).toHaveLength(1);
    }
    expect(text('directory.json')).not.toMatch(/"(says|note|facts|confidence)":/);
  });

  test('the file of one country answers every route by itself', () => {
    for (const code of codes) {
      const one = parse(Directory, JSON.parse(text(`directory/${code}.json`)));
      expect(one.ok).toBe(true);
      if (one.ok) expect(answerCountry(one.value, code)).toEqual(answerCountry(lean, code));
    }
  });

  test('two builds are the same bytes', () => {
    expect([...buildOutputs(root)]).toEqual([...files]);
  });
});

describe('directory.csv', () => {
  const rows = text('directory.csv').trimEnd().split('\r\n');

  test('has one row a channel', () => {
    const services = [
      ...Object.values(full.countries).flatMap((c) => c.services),
      ...full.international,
    ];
    expect(rows).toHaveLength(1 + services.reduce((sum, { channels }) => sum + channels.length, 0));
  });

  test('no cell is a formula', () => {
    const country = structuredClone(full.countries['EE']!);
    country.services = country.services.slice(0, 1).map((service) => ({
      ...service,
      operator: '=HYPERLINK("https://example.org")',
      region: '@SUM(1)',
      channels: service.channels
        .slice(0, 1)
        .map((c) => ({ ...c, dial: '+3725551234', display: '-2+3' })),
    }));
    const csv = directoryCsv({ ...full, countries: { EE: country }, international: [] });
    expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(csv).toContain(`,'@SUM(1),`);
    expect(csv).toContain(`,'+3725551234,'-2+3,`);
    expect(text('directory.csv')).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  test('writes hours as people do', () => {
    const base = { timezone: 'Europe/Paris', closed: [], holidays: null };
    expect(hoursText({ ...base, always: true, week: [] })).toBe('24/7');
    const week = [{ days: [1, 6], opens: '09:00', closes: '13:00' }];
    expect(hoursText({ ...base, always: false, week })).toBe('Mon Sat 09:00-13:00');
  });
});

describe('facts, activities and quizzes', () => {
  test('facts.json has the 47 states, and says of when each figure is', () => {
    const { countries, figures } = JSON.parse(text('facts.json'));
    expect(Object.keys(countries)).toHaveLength(47);
    expect(Object.keys(figures)).toEqual(['1', '2', '6', '7']);
    for (const { year } of Object.values<{ year: number }>(figures)) expect(year).toBe(2021);
  });

  test('activities are sorted by country and then by start', () => {
    const merged = JSON.parse(text('activities-2021.json')) as Activities;
    const keys = merged.activities.map((a) => `${a.country} ${a.start ?? '9999'}`);
    expect(keys).toEqual([...keys].sort());
    expect(merged.edition).toBe(2021);
  });

  test.each(['csv', 'ics', 'geojson', 'jsonld'])(
    'an edition as %s is read back',
    async (ending) => {
      const merged = JSON.parse(text('activities-2021.json')) as Activities;
      const read = await importActivities(text(`activities-2021.${ending}`), { edition: 2021 });
      expect(read.rejected).toEqual([]);
      // Calendars need a day; everything else keeps every activity.
      const kept = merged.activities.filter(
        ({ start }) => ending !== 'ics' || (start?.length ?? 0) > 7,
      );
      expect(read.activities.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      expect(read.activities.length).toBeGreaterThan(50);
    },
  );

  test('an activity id used twice, or of another year, is an error that names the file', () => {
    const data = JSON.parse(text('activities-2021.json')) as Activities;
    const one = { ...data, activities: data.activities.slice(0, 1) };
    expect(() =>
      mergeActivities(2021, [
        { file: 'a.json', data: one },
        { file: 'b.json', data: one },
      ]),
    ).toThrow(/b\.json: activities\.0\.id: .* is also in a\.json/);
    expect(() => mergeActivities(2022, [{ file: 'a.json', data: one }])).toThrow(
      'a.json: activities.0.edition',
    );
  });

  test('quizzes keep their place', () => {
    const names = [...files.keys()].filter((name) => name.startsWith('quizzes/'));
    expect(names).toContain('quizzes/en/8-10.json');
    const index = JSON.parse(text('quizzes/index.json')) as { sets: { file: string }[] };
    expect(index.sets.map(({ file }) => `quizzes/${file}`).sort()).toEqual(
      names.filter((name) => name !== 'quizzes/index.json').sort(),
    );
    for (const { file } of index.sets)
      expect(parse(Quiz, JSON.parse(text(`quizzes/${file}`))).ok).toBe(true);
  });
});

describe('bad data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['directory/EE.json', '{', /EE\.json: not JSON/],
    [
      'directory/EE.json',
      '{"code":"EE","emergency":[],"services":[{}]}',
      /EE\.json: services\.0\.id: /,
    ],
    [
      'directory/EE.json',
      '{"code":"LV","emergency":[],"services":[]}',
      /EE\.json: code: is LV, not EE/,
    ],
  ])('in %s is named with its path', (name, content, message) => {
    mkdirSync(join(folder, 'directory'), { recursive: true });
    writeFileSync(join(folder, 'directory/international.json'), '{"version":1,"services":[]}');
    writeFileSync(join(folder, name), content);
    expect(() => buildOutputs(folder)).toThrow(message);
  });
});
