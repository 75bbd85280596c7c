import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../../src/directory/apply-overrides.js';
import { readDirectory } from '../../../src/directory/check-directory.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));

describe('readDirectory', () => {
  it('fills in what a file leaves out', async () => {
    const directory = await readDirectory(read('directory.json'), 'a.json');
    expect(Object.keys(directory.countries)).toEqual(['EE', 'FR', 'UA', 'LV', 'GE']);
    expect(directory.countries.EE!.services[0]!.channels[1]!.hours).toBeNull();
  });

  it('names the place of what is wrong', async () => {
    await expect(readDirectory(read('broken.json'), 'b.json')).rejects.toMatchObject({
      code: 'invalid',
      issues: [expect.objectContaining({ path: 'countries.EE.services.0.channels.0.type' })],
    });
  });

  it('refuses what is no directory, and a country under the code of another', async () => {
    for (const wrong of [null, 42, [], 'text', {}, { version: 1, countries: [] }]) {
      await expect(readDirectory(wrong, 'c.json')).rejects.toMatchObject({ code: 'invalid' });
    }
    const swapped = read('directory.json') as { countries: Record<string, unknown> };
    swapped.countries.FR = swapped.countries.EE;
    await expect(readDirectory(swapped, 'd.json')).rejects.toThrow('countries.FR.code');
  });

  it('takes overrides and leaves the shipped directory as it was', async () => {
    const directory = await readDirectory(read('directory.json'), 'a.json');
    const merged = applyOverrides(directory, [read('overrides.json')]);
    expect(merged.countries.EE!.services[0]!.confirmed).toEqual({
      by: 'Centre of Estonia',
      date: '2026-11-20',
    });
    expect(directory.countries.EE!.services[0]!.confirmed).toBeUndefined();
  });
});
