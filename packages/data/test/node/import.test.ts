import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { type Channel, Country, parse, ROUTES, WebAddress } from '../../src/index.js';
import { importAll } from '../../scripts/import/import-all.js';
import { isMirror } from '../../scripts/import/rank-sources.js';
import { readInputs } from '../../scripts/import/read-inputs.js';
import type { RawRecord } from '../../scripts/import/types.js';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = readInputs(root);
const result = importAll(inputs);
const countries = Object.values(result.countries);
const everyService = countries.flatMap(({ code, services }) => services.map((s) => ({ code, s })));
const everyChannel = everyService.flatMap(({ code, s }) =>
  s.channels.map((channel) => ({ code, id: s.id, channel })),
);
const digits = (text: string) => text.replace(/\D/g, '');
const isNumber = ({ type }: Channel) => type === 'phone' || type === 'sms' || type === 'whatsapp';

describe('the files are what the import makes', () => {
  test('no country file was edited by hand', async () => {
    for (const country of countries) {
      const made = await format(JSON.stringify(country), { parser: 'json', printWidth: 100 });
      expect(readFileSync(`${root}/directory/${country.code}.json`, 'utf8')).toBe(made);
    }
  });

  test('47 countries, all valid', () => {
    expect(countries).toHaveLength(47);
    for (const country of countries) expect(parse(Country, country)).toMatchObject({ ok: true });
  });
});

describe('nothing doubtful is shown', () => {
  const shown = new Set(everyChannel.map(({ code, channel }) => `${code} ${digits(channel.dial)}`));

  test('low confidence and hold_back stay out, unless a decision releases them', () => {
    const released = inputs.decisions
      .filter(({ action }) => action === 'release')
      .map(({ country, target }) => `${country}/${target}`);
    expect(released).toEqual(['CY/hotlines/0', 'ES/helplines/1', 'RU/emergency']);
    for (const [code, raw] of Object.entries(inputs.research.countries)) {
      const groups: [string, RawRecord | null][] = [
        ...raw.helplines.map((r, i): [string, RawRecord] => [`helplines/${i}`, r]),
        ...raw.hotlines.map((r, i): [string, RawRecord] => [`hotlines/${i}`, r]),
        ['safer_internet_centre', raw.safer_internet_centre],
        ['missing_children', raw.missing_children],
      ];
      for (const [target, record] of groups) {
        if (!record || (record.confidence !== 'low' && !record.hold_back)) continue;
        if (released.includes(`${code}/${target}`)) continue;
        const slug = inputs.editing.records[`${code}/${target}`]?.slug;
        const ids = result.countries[code]?.services.map(({ id }) => id);
        if (slug) expect(ids).not.toContain(`${code.toLowerCase()}-${slug}`);
        expect(result.heldBack).toContainEqual(expect.objectContaining({ country: code, target }));
      }
    }
    for (const { s } of everyService) expect(s.confidence).not.toBe('low');
  });

  test('the entries the audit names are held back', () => {
    const named =
      'GB.helplines[2] LV.missing_children ME.helplines[1] ME.hotlines[0] ' +
      'MT.missing_children RO.missing_children RS.hotlines[1] RU.hotlines[0] SI.missing_children ' +
      'SK.hotlines[1]';
    for (const name of named.split(' ')) {
      const [country, target = ''] = name.replace(/\[(\d)\]/, '/$1').split('.');
      expect(result.heldBack).toContainEqual(expect.objectContaining({ country, target }));
    }
  });

  test.each([
    ['AD', '117'], ['AM', '080061111'], ['AZ', '0124802280'], ['CY', '70000116'], ['DK', '114'],
    ['FR', '0800200000'], ['GB', '03443814772'], ['GB', '08443814772'],
    ['GE', '111'], ['GE', '116111'], ['IE', '50101'], ['IT', '+393470705336'], ['LU', '26640555'],
    ['MD', '078000480'], ['MK', '080012222'], ['PT', '8219090'], ['PT', '800919090'],
    ['SI', '111116'], ['TR', '05493810183'], ['UA', '772'],
  ])('%s never shows %s', (code, number) => {
    expect(shown).not.toContain(`${code} ${digits(number)}`);
    const emergency = result.countries[code]?.emergency.map((entry) => entry.number);
    expect(emergency).not.toContain(number);
  }); // prettier-ignore

  test('unknown stays null', () => {
    const ukraine = result.countries['UA']?.services[0]?.channels[0];
    expect(ukraine).toMatchObject({ hours: null, anonymous: null, human: null });
    expect(result.countries['GB']?.services[0]?.channels[1]?.hours).toBeNull();
    expect(
      result.countries['BG']?.services.find(({ id }) => id === 'bg-124123')?.channels[0]?.cost,
    ).toBeNull();
  });
});

describe('116 numbers', () => {
  const table = inputs.audit.numbers_116;

  test('are shown only where they are assigned and in service', () => {
    const shown = everyChannel.filter(
      ({ channel }) => /116(111|000)$/.test(digits(channel.dial)) && isNumber(channel),
    );
    expect(shown.length).toBeGreaterThan(50);
    for (const { code, channel } of shown) {
      expect(channel.dial).toMatch(/^116(111|000)$/);
      expect([code, table[code]?.[channel.dial as '116111']]).toEqual([
        code,
        'assigned and in service',
      ]);
      expect(channel.reach).toBe('national');
    }
  });

  test.each([
    'AD',
    'AM',
    'AT',
    'BA',
    'BE',
    'CH',
    'GB',
    'GE',
    'IE',
    'IS',
    'IT',
    'LI',
    'MC',
    'MK',
    'NL',
    'RU',
    'SM',
    'TR',
  ])('%s has no 116 111', (code) =>
    expect(JSON.stringify(result.countries[code]?.services.map((s) => s.channels))).not.toMatch(
      /"116111"/,
    ),
  );

  test('one that is not in service stops the import', () => {
    const wrong = structuredClone(inputs);
    wrong.research.countries['NL']?.helplines[0]?.channels?.push({
      type: 'phone',
      value: '116 111',
    });
    wrong.hours.unknown['NL/helplines/0/channels/2'] = 'Not known.';
    expect(() => importAll(wrong)).toThrow('116 number not in service: nl-kindertelefoon: 116111');
  });
});

describe('emergency numbers', () => {
  const numbers = (code: string) =>
    result.countries[code]?.emergency.map((entry) => `${entry.number} ${entry.for}`).join(', ');

  test.each([
    ['AD', '112 all, 110 police, 116 ambulance, 118 fire'],
    ['AL', '129 police, 127 ambulance, 128 fire, 112 police'],
    ['AM', '112 police, 911 rescue, 102 police, 103 ambulance, 101 fire'],
    ['BA', '122 police, 123 fire, 124 ambulance'],
    ['BE', '112 all, 101 police'],
    ['CH', '112 all, 117 police, 118 fire, 144 ambulance'],
    ['DK', '112 all'],
    ['FR', '112 all, 17 police, 15 ambulance, 18 fire, 114 sms'],
    ['GB', '999 all, 112 all'],
    ['HR', '112 all, 192 police, 194 ambulance, 193 fire'],
    ['HU', '112 all, 107 police, 104 ambulance, 105 fire'],
    ['IE', '112 all, 999 all'],
    ['LU', '112 all, 113 police'],
    ['NL', '112 all'],
    ['NO', '112 police, 113 ambulance, 110 fire'],
    ['RS', '192 police, 193 fire, 194 ambulance'],
    ['RU', '112 all, 101 fire, 102 police, 103 ambulance, 104 gas'],
    ['SE', '112 all'],
    ['SI', '112 all'],
    ['SM', '112 all, 113 police, 118 ambulance, 115 fire'],
    ['UA', '112 all, 101 fire, 102 police, 103 ambulance, 104 gas'],
  ])('%s: %s', (code, expected) => expect(numbers(code)).toBe(expected));

  test('every country has one, each with a source', () => {
    for (const { code, emergency } of countries) {
      expect([code, emergency.length > 0]).toEqual([code, true]);
      for (const { sources } of emergency) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the account is complete', () => {
  test('a correction that nothing settles stops the import', () => {
    const open = structuredClone(inputs);
    open.audit.corrections.push({
      where: 'EE.notes',
      should_be: 'Something in words',
      severity: 'wrong',
    });
    expect(() => importAll(open)).toThrow('Not settled in decisions.json: corrections/129');
  });

  test('an addition that nothing settles stops the import', () => {
    const open = {
      ...inputs,
      decisions: inputs.decisions.filter((d) => !d.resolves.includes('additions/30')),
    };
    expect(() => importAll(open)).toThrow('additions/30');
  });

  test('a decision on a fact that is not there stops the import', () => {
    const decision = {
      ...inputs.decisions[0]!,
      target: 'helplines/99/channels/0',
      action: 'drop' as const,
      resolves: [],
    };
    expect(() => importAll({ ...inputs, decisions: [...inputs.decisions, decision] })).toThrow(
      'Nothing at',
    );
  });

  test('every decision has a reason, every editing entry is used or its record held back', () => {
    for (const { reason } of inputs.decisions) expect(reason.length).toBeGreaterThan(10);
    const ids = new Set(everyService.map(({ s }) => s.id));
    for (const [path, { slug }] of Object.entries(inputs.editing.records)) {
      expect(ids).toContain(`${path.slice(0, 2).toLowerCase()}-${slug}`);
    }
  });
});

describe('every service', () => {
  test('has an id of its country, used once', () => {
    const ids = everyService.map(({ s }) => s.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { code, s } of everyService)
      expect(s.id.startsWith(`${code.toLowerCase()}-`)).toBe(true);
  });

  test('has sources: none forbidden, copies never first', () => {
    const forbidden = /DennisGross\/aidlines|craigrallen\/world-emergency-hotlines/;
    for (const { s } of everyService) {
      expect(s.sources.length).toBeGreaterThan(0);
      expect(JSON.stringify(s.sources)).not.toMatch(forbidden);
      expect([s.id, isMirror(s.sources[0]?.url ?? '')]).toEqual([s.id, false]);
      for (const { url } of s.sources) expect(v.is(WebAddress, url)).toBe(true);
    }
  });

  test('claims desk research and nothing more', () => {
    for (const { s } of everyService) expect(s.checked?.how).toBe('desk research');
  });

  test('shows no hours without the page that states them and its date', () => {
    for (const { id, channel } of everyChannel) {
      if (!channel.hours) continue;
      const { read, from, source } = channel.hours;
      expect([id, Boolean(read), Boolean(from)]).toEqual([id, true, true]);
      const service = everyService.find(({ s }) => s.id === id)?.s;
      expect(service?.sources.map(({ url }) => url)).toContain(source);
    }
  });

  test('helps to choose in four languages wherever there are two to talk to', () => {
    for (const { code, services } of countries) {
      const talk = services.filter(({ route }) => route === 'talk');
      for (const { fits } of talk) {
        if (talk.length < 2) expect([code, fits]).toEqual([code, undefined]);
        else expect([code, Object.keys(fits ?? {})]).toEqual([code, ['en', 'fr', 'de', 'uk']]);
        for (const text of Object.values(fits ?? {})) {
          expect(text.split(/\s+/).length).toBeLessThanOrEqual(12);
        }
      }
    }
  });

  test('routes stand in the order of the answer', () => {
    for (const { services } of countries) {
      const order = services.map(({ route }) => ROUTES.indexOf(route));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});
