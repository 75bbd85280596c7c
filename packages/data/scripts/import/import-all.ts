/** The whole import as one pure function: research, audit and the editors' files in, files out. */
import type { Country, CountryFacts, Service } from '../../src/index.js';
import type { RecordedCheck } from '../../src/cli/record-check.js';
import { applyChecks } from './apply-checks.js';
import { applyDecisions } from './apply-decisions.js';
import { buildCountry } from './build-country.js';
import { buildInternational } from './build-international.js';
import { find116Misuse } from './check-116.js';
import { HoursAccount } from './find-hours.js';
import type { Audit, Decision, EditingFile, HeldBack, HoursFile, Research } from './types.js';

export interface Inputs {
  research: Research;
  audit: Audit;
  decisions: Decision[];
  editing: EditingFile;
  hours: HoursFile;
  checks: RecordedCheck[];
  facts: Record<string, CountryFacts>;
}

export interface Imported {
  countries: Record<string, Country>;
  international: Service[];
  heldBack: HeldBack[];
}

/**
 * @throws When an entry of the audit is not settled, a record has no editing entry or the other
 * way round, or a 116 number would be shown where it does not run.
 */
export function importAll(inputs: Inputs): Imported {
  const { research, audit, decisions, editing, hours, checks, facts } = inputs;
  const decided = applyDecisions(research, audit, decisions);
  if (decided.unsettled.length > 0) {
    throw new Error(`Not settled in decisions.json: ${decided.unsettled.join(', ')}`);
  }
  const account = new HoursAccount(hours);
  const countries: Record<string, Country> = {};
  const heldBack = [...decided.heldBack];
  for (const code of Object.keys(facts).sort()) {
    const raw = decided.research.countries[code];
    const own = facts[code];
    if (!raw || !own) throw new Error(`No research for ${code}`);
    const built = buildCountry(code, raw, { editing, facts: own, hours: account });
    const misuse = find116Misuse(built.country, audit.numbers_116[code]);
    if (misuse.length > 0) throw new Error(`116 number not in service: ${misuse.join(', ')}`);
    countries[code] = applyChecks(built.country, checks);
    heldBack.push(...built.heldBack);
  }
  const unused = account.unused();
  if (unused.length > 0) throw new Error(`hours.json names no shown channel: ${unused.join(', ')}`);
  heldBack.sort((a, b) => (a.country + a.target < b.country + b.target ? -1 : 1));
  return { countries, international: buildInternational(decided.international), heldBack };
}
