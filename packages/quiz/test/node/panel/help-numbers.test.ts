import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELP_NUMBERS } from '../../../src/panel/help-numbers.js';

const folder = new URL('../../../../data/directory/', import.meta.url);

interface Country {
  code: string;
  emergency: { number: string; for: string }[];
  services: {
    route: string;
    audiences?: string[] | null;
    channels: { type: string; display: string }[];
  }[];
}

const countries = readdirSync(folder)
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Country);

describe('numbers of help', () => {
  it('are there for every country of the directory', () => {
    expect(Object.keys(HELP_NUMBERS).sort()).toEqual(countries.map(({ code }) => code).sort());
  });

  it.each(countries)('of $code are those of the directory', ({ code, emergency, services }) => {
    const [danger, whom, childLine] = HELP_NUMBERS[code]!;
    expect(emergency).toContainEqual(expect.objectContaining({ number: danger, for: whom }));
    // "Police only" is said where no number reaches everyone.
    expect(whom === 'all').toBe(emergency.some((entry) => entry.for === 'all'));
    const lines = services
      .filter(({ route, audiences }) => route === 'talk' && audiences?.includes('child'))
      .flatMap(({ channels }) => channels.filter(({ type }) => type === 'phone'));
    if (childLine) expect(lines.map(({ display }) => display)).toContain(childLine);
    else expect(lines).toEqual([]);
  });
});
