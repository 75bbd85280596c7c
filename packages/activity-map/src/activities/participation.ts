/** Who took part, read from the facts: the map shows what is not yet known as plainly as what is. */
import { MEMBER_STATES } from './member-states.js';
import type { Participations, Participation } from '../model/participation.js';

const KINDS: readonly unknown[] = ['planned', 'reported', 'awaiting', 'no-report'];

/** Participations from unknown JSON; null when it is something else. */
export function readParticipations(data: unknown): Participations | null {
  const facts = data as Participations | null;
  if (facts?.version !== 1 || typeof facts.editions !== 'object' || facts.editions === null)
    return null;
  for (const countries of Object.values(facts.editions)) {
    if (!Object.values(countries ?? {}).every((kind) => KINDS.includes(kind))) return null;
  }
  return facts;
}

/** Participation of a country in an edition; without an edition in the newest there is. */
export function participationOf(
  facts: Participations | null,
  edition: number | null,
  country: string,
): Participation | null {
  if (!facts) return null;
  const year = edition ?? Math.max(...Object.keys(facts.editions).map(Number));
  return facts.editions[year]?.[country] ?? null;
}

/** How many countries there are of each kind, `none` for those the survey asked in vain. */
export function countParticipation(
  facts: Participations,
  edition: number | null,
  asked: readonly string[] = MEMBER_STATES,
): [kind: Participation | 'none', countries: string[]][] {
  const groups = new Map<Participation | 'none', string[]>();
  for (const kind of [...(KINDS as Participation[]), 'none' as const]) groups.set(kind, []);
  for (const country of asked) {
    groups.get(participationOf(facts, edition, country) ?? 'none')!.push(country);
  }
  return [...groups].filter(([, countries]) => countries.length > 0);
}
