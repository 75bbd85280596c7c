/** What the shipped directory promises in all 47 countries, read from the files as they are shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAUTIONS, type Country, type Service, SOURCE_KINDS } from '../../src/index.js';
import { isPublicList } from '../../src/public-lists.js';
import { prints } from '../../scripts/import/rank-sources.js';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const names = readdirSync(new URL('directory', root)).sort();
const countries = names
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => JSON.parse(text(`directory/${name}`)) as Country);
const services = countries.flatMap((country) => country.services.map((s) => ({ country, s })));
const of = (id: string): Service => {
  const found = services.find(({ s }) => s.id === id)?.s;
  if (!found) throw new Error(`No ${id}`);
  return found;
};
const country = (code: string): Country => {
  const found = countries.find((one) => one.code === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
};
const isWritten = (type: string) => type === 'web' || type === 'email';
const isCalled = (dial: string) => /^\+?\d+$/.test(dial);

describe('every file', () => {
  test.each(names)('%s opens with where it is made from and how to mend it', (name) => {
    const [first, ...others] = Object.keys(JSON.parse(text(`directory/${name}`)) as object);
    expect([first, others.includes('note')]).toEqual(['$comment', false]);
    expect(text(`directory/${name}`)).toContain('research/decisions.json');
    expect(text(`directory/${name}`)).not.toMatch(/"note":/);
  });
});

describe('hours', () => {
  test('no web page and no letter box is ever open', () => {
    for (const { s } of services) {
      for (const { type, hours } of s.channels) {
        if (isWritten(type)) expect([s.id, hours]).toEqual([s.id, null]);
      }
    }
  });

  test('all say when and on whose page they were read; no timetable is older than ten years', () => {
    for (const { s } of services) {
      for (const { hours } of s.channels) {
        if (!hours) continue;
        expect([s.id, hours.read]).toEqual([s.id, expect.stringMatching(/^20\d\d/)]);
        expect(SOURCE_KINDS).toContain(hours.from);
        if (!hours.always) expect([s.id, hours.read! >= '2016']).toEqual([s.id, true]);
      }
    }
  });

  test('are known for 97 of 170 numbers and chats, and each of the others has its reason', () => {
    const live = services.flatMap(({ s }) => s.channels.filter(({ type }) => !isWritten(type)));
    const known = live.filter(({ hours }) => hours).length;
    expect(live).toHaveLength(170);
    expect(known).toBeGreaterThanOrEqual(97);
    const { unknown } = JSON.parse(text('research/hours.json')) as {
      unknown: Record<string, string>;
    };
    expect(Object.keys(unknown)).toHaveLength(live.length - known);
    for (const reason of Object.values(unknown)) expect(reason.length).toBeGreaterThan(20);
  });

  test('of Portugal’s internet line are those of the newer page, 8 to 23', () => {
    expect(of('pt-linha-internet-segura').channels[0]?.hours).toMatchObject({
      week: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '23:00' }],
      read: '2026-09-13',
    });
  });

  test('of one line in two countries agree', () => {
    const always = (id: string) => of(id).channels[0]?.hours?.always;
    expect([always('ch-147'), always('li-147')]).toEqual([true, true]);
  });
});

describe('languages', () => {
  test('a line in another language than the service’s others says so', () => {
    const tongues = (id: string) => of(id).channels.map((c) => c.languages?.join(' '));
    expect(tongues('fi-lasten-ja-nuorten-puhelin')).toEqual(['fi', 'sv', 'fi', 'fi']);
    expect(tongues('hu-kek-vonal')).toEqual(['hu', 'uk ru', 'uk ru', 'hu', 'hu']);
  });
});

describe('a number stands under its own name', () => {
  test('Cyberhus has none; the line for cheated players has its own entry', () => {
    expect(of('dk-cyberhus').channels.some(({ dial }) => isCalled(dial))).toBe(false);
    expect(of('dk-scammed').channels[0]?.dial).toBe('+4522496825');
    expect(of('cz-dkc-kyberprostor').channels[0]?.dial).toBe('778510510');
  });

  test('in Andorra a child comes to the line for children before the suicide line', () => {
    const talk = country('AD').services.filter(({ route }) => route === 'talk');
    expect([talk[0]?.id, talk[0]?.audiences]).toEqual([
      'ad-175',
      ['child', 'parent', 'professional'],
    ]);
  });

  test('Norway’s 112 is the police', () => {
    expect(country('NO').emergency.map((e) => `${e.number} ${e.for}`)).toEqual([
      '112 police',
      '113 ambulance',
      '110 fire',
    ]);
  });
});

describe('cautions', () => {
  test('stand where the facts put them, and nowhere else', () => {
    const found = countries.flatMap(({ code, cautions = [], services: own }) => [
      ...cautions.map((caution) => `${code} ${caution}`),
      ...own.flatMap((s) => [
        ...(s.cautions ?? []).map((caution) => `${s.id} ${caution}`),
        ...s.channels.flatMap((c) => (c.cautions ?? []).map((k) => `${s.id} ${c.display} ${k}`)),
      ]),
    ]);
    expect(found.sort()).toEqual([
      'BA 112-does-not-work',
      'RS 112-does-not-work',
      'de-116000 not-emergency',
      'fi-116000 not-emergency',
      'fi-116000 tips-only',
      'ie-116000 not-emergency',
      'is-1717 1717 hidden-number-fails',
      'ru-detskiy-telefon-doveriya 124 mobile-only',
      'ua-la-strada 116 111 mobile-only',
    ]);
    expect(new Set(found.map((line) => line.split(' ').at(-1)))).toEqual(new Set(CAUTIONS));
  });

  test('where 112 does not work it is not in the list', () => {
    for (const code of ['BA', 'RS']) {
      expect(country(code).emergency.map(({ number }) => number)).not.toContain('112');
    }
  });
});

describe('sources', () => {
  const entries = countries.flatMap(({ code, services: own, emergency }) => [
    ...own.map((s) => ({
      id: s.id,
      sources: s.sources,
      numbers: s.channels.map(({ dial }) => dial.replace(/^\+/, '')).filter(isCalled),
    })),
    ...emergency.map((e) => ({
      id: `${code} ${e.number}`,
      sources: e.sources,
      numbers: [e.number],
    })),
  ]);

  test('every one says whose page it is, and a list is called a list', () => {
    for (const { id, sources } of entries) {
      for (const { url, kind } of sources) {
        expect([id, url, kind !== undefined]).toEqual([id, url, true]);
        expect([id, url, kind === 'list']).toEqual([id, url, isPublicList(url)]);
      }
    }
  });

  test('a list stands first only where nothing nearer prints the number', () => {
    for (const { id, sources, numbers } of entries) {
      if (sources[0]?.kind !== 'list') continue;
      const nearer = sources.filter(
        (source) => source.kind !== 'list' && numbers.some((number) => prints(source, number)),
      );
      expect([id, numbers.length > 0, nearer]).toEqual([id, true, []]);
    }
  });

  test('a source that prints the number stands before those that do not', () => {
    for (const { id, sources, numbers } of entries) {
      const states = (source: (typeof sources)[number] | undefined) =>
        source !== undefined && numbers.some((number) => prints(source, number));
      if (!sources.some(states)) continue;
      const ownLine = sources[0]?.kind === 'operator' && new Set(numbers).size === 1;
      expect([id, states(sources[0]) || ownLine]).toEqual([id, true]);
    }
  });

  test.each(
    'be-awel be-child-focus be-116000 dk-bornetelefonen gb-childline it-telefono-azzurro nl-kindertelefoon it-clicca-e-segnala lu-safer-internet-centre lv-safer-internet-centre lv-drossinternets ro-esc-abuz'.split(
      ' ',
    ),
  )('%s is not shown by a code-hosting page', (id) => {
    expect(of(id).sources[0]?.kind).not.toBe('list');
  });

  test('an authority of another state is no authority', () => {
    for (const code of ['GE', 'IS', 'LI', 'MC', 'NO']) {
      expect([code, country(code).emergency[0]?.sources[0]?.kind]).toEqual([code, 'authority']);
    }
  });
});

describe('what the report of 2021 does not say is not in the activities', () => {
  const activities = readdirSync(new URL('activities/2021', root)).flatMap(
    (name) =>
      (JSON.parse(text(`activities/2021/${name}`)) as { activities: Record<string, unknown>[] })
        .activities,
  );
  test.each(
    'lt-online-lessons pt-school-day-of-nonviolence cy-online-conference ch-sharing-sid-material ie-be-kind-online ie-spread-the-word is-media-campaign lt-cut-the-crap md-awareness-campaign gb-social-media-campaign ua-local-activities ua-national-hashtag'.split(
      ' ',
    ),
  )('%s has no day', (id) => {
    const found = activities.find((activity) => activity['id'] === `2021-${id}`);
    expect([found?.['start'], found?.['end']]).toEqual([null, null]);
  });

  test('nor an organiser, a place or a form that only we supplied', () => {
    const one = (id: string) => activities.find((activity) => activity['id'] === `2021-${id}`);
    expect(one('lt-national-quiz')?.['organiser']).toBeNull();
    expect(one('az-school-workshops')?.['format']).toBeNull();
    expect(one('pt-madeira-regional-meeting')?.['title']).not.toContain('Madeira');
  });
});

describe('sources of the quizzes', () => {
  test('are pages, not home pages, lists of tags or copies', () => {
    for (const band of ['8-10', '11-13', '14-18']) {
      for (const [, url = ''] of text(`quizzes/en/${band}.json`).matchAll(/"url": "([^"]+)"/g)) {
        expect([url, new URL(url).pathname.length > 1]).toEqual([url, true]);
        expect(url).not.toMatch(/readkong|\/tag\/|scottishlegal|wiltshireandswindon/);
      }
    }
  });
});

describe('what was doubtful is settled with a reason', () => {
  const { decisions } = JSON.parse(text('research/decisions.json')) as {
    decisions: { country: string; target: string; reason: string }[];
  };
  test.each([
    ['CZ', 'helplines/3', 'cyberspace'],
    ['CZ', 'safer_internet_centre', 'bezpecnenanetu.cz'],
    ['HU', 'safer_internet_centre', 'saferinternet.hu'],
    ['HU', 'emergency/others', '104 ambulance'],
    ['HR', 'emergency/others', '194 ambulance'],
    ['NO', 'hotlines/0/report_url', 'tips.kripos.no'],
    ['ES', 'helplines/1', 'confirmed/12'],
    ['AZ', 'helplines/0/confidence', 'Raised by the audit'],
    ['ES', 'helplines/0/confidence', 'Raised by the audit'],
    ['LV', 'hotlines/0/confidence', 'Raised by the audit'],
    ['NL', 'helplines/0/confidence', 'Raised by the audit'],
    ['PT', 'hotlines/0/confidence', 'Raised by the audit'],
    ['LI', 'helplines/0', 'one line'],
    ['PL', 'safer_internet_centre/page', 'in Polish'],
    ['SI', 'safer_internet_centre', 'safe.si'],
    ['MK', 'safer_internet_centre', 'still being set up'],
  ])('%s %s', (code, target, words) => {
    expect(
      decisions
        .filter((d) => d.country === code && d.target === target)
        .map((d) => d.reason)
        .join(' '),
    ).toContain(words);
  });
});
