/** What a centre writes by hand, typed as its editor sees it. */
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type CompleteOverrides,
  DirectoryOverrides,
  hoursFreshness,
  mergeOverrides,
  parse,
} from '../../src/index.js';
import { assembleDirectory } from '../../scripts/build/assemble-directory.js';

const directory = assembleDirectory(fileURLToPath(new URL('../../directory', import.meta.url)));

/** Compiles only while the type asks for no more than the schema does. */
const short: DirectoryOverrides = {
  version: 1,
  country: 'EE',
  confirmedBy: 'Centre of Estonia',
  confirmedOn: '2026-11-20',
  emergency: [{ number: '112', for: 'all' }],
  services: [
    {
      id: 'ee-new-line',
      route: 'talk',
      name: { et: 'Uus abitelefon' },
      channels: [{ type: 'phone', dial: '6000000', display: '600 0000' }],
      sources: [{ url: 'https://centre.example/' }],
    },
  ],
};

test('a short literal is typed, parsed and merged, with what it leaves out as unknown', () => {
  const result = parse(DirectoryOverrides, short);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expectTypeOf(result.value).toEqualTypeOf<CompleteOverrides>();
  const { directory: merged, issues } = mergeOverrides(directory, result.value);
  expect(issues).toEqual([]);
  const { services, emergency } = merged.countries['EE']!;
  expect(services.at(-1)).toMatchObject({
    id: 'ee-new-line',
    operator: null,
    audiences: [],
    channels: [{ hours: null, cost: null, reach: null }],
    confirmed: { by: 'Centre of Estonia', date: '2026-11-20' },
  });
  expect(emergency).toMatchObject([{ number: '112', by: 'phone' }]);
});

test('who confirmed and when is asked for by the type as by the schema', () => {
  const { confirmedBy: _by, ...anonymous } = short;
  // @ts-expect-error Nothing is shown as confirmed without saying by whom.
  const overrides: DirectoryOverrides = anonymous;
  const result = parse(DirectoryOverrides, overrides);
  expect(result).toMatchObject({ ok: false, issues: [{ path: 'confirmedBy' }] });
});

test('what is written short is completed before it is merged', () => {
  expectTypeOf<CompleteOverrides>().toExtend<DirectoryOverrides>();
  expectTypeOf<DirectoryOverrides>().not.toExtend<CompleteOverrides>();
  expectTypeOf(mergeOverrides).parameter(1).toEqualTypeOf<CompleteOverrides>();
});

test('a centre that vouches for an entry vouches for its hours, however old their page was', () => {
  const lasteabi = directory.countries['EE']?.services.find(({ id }) => id === 'ee-lasteabi');
  if (!lasteabi) throw new Error('No ee-lasteabi');
  expect(lasteabi.channels[0]?.hours?.read).toBe('2017-01-11');
  const merge = (service: object) => {
    const parsed = parse(DirectoryOverrides, { ...short, services: [service] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const merged = mergeOverrides(directory, parsed.value).directory.countries['EE'];
    const found = merged?.services.find(({ id }) => id === 'ee-lasteabi');
    const hours = found?.channels[0]?.hours;
    if (!found || !hours) throw new Error('No hours');
    return { hours, age: hoursFreshness(hours, found.checked, '2026-11-30') };
  };
  const copied = merge({ ...lasteabi, checked: null });
  expect(copied.hours).not.toHaveProperty('read');
  expect(copied.age).toBe('fresh');

  const [phone] = lasteabi.channels;
  const later = { ...phone, hours: { ...phone?.hours, read: '2026-11-25' } };
  expect(merge({ ...lasteabi, channels: [later] }).hours.read).toBe('2026-11-25');
});
