import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTeams } from '../../../src/teams/name-teams.js';

const ready = ['Otters', 'Owls', 'Foxes', 'Hedgehogs', 'Storks', 'Seals', 'Bees', 'Lynxes'];

describe('names of teams', () => {
  it('are told apart where two were typed alike', () => {
    expect(nameTeams(['Owls', 'owls ', 'Owls'], ready)).toEqual(['Owls', 'owls 2', 'Owls 3']);
    expect(nameTeams(['Owls', ''], ready)).toEqual(['Owls', 'Otters']);
    expect(nameTeams(['Owls', 'Owls', 'Owls 2'], ready)).toEqual(['Owls', 'Owls 2', 'Owls 2 2']);
  });

  it('are all there and all different, whatever was typed', () => {
    const typed = fc.array(fc.oneof(fc.constantFrom('', ' ', ...ready, '🦊'), fc.string()), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(typed, (fields) => {
        const names = nameTeams(fields, ready);
        expect(names).toHaveLength(fields.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(fields.length);
        for (const name of names) expect(name).toMatch(/\S/);
      }),
    );
  });
});
