/** Lays the checks that people made over the entries; a page that was read becomes one of the sources. */
import type { Checked, Country } from '../../src/index.js';
import type { RecordedCheck } from '../../src/cli/record-check.js';
import { hostOf, kindOf } from './source-kinds.js';

/** @throws On a check of an entry that is not there: it was renamed or held back. */
export function applyChecks(country: Country, checks: readonly RecordedCheck[]): Country {
  const own = checks.filter((check) => check.country === country.code);
  const used = new Set<RecordedCheck>();
  const lay = <T extends Country['services'][number] | Country['emergency'][number]>(
    entry: T,
    id: string,
    hosts: string[] | null,
  ): T => {
    const check = own.find((one) => one.id === id);
    if (!check) return entry;
    used.add(check);
    const { date, how, by, page } = check;
    const checked: Checked = { date, how, by };
    if (!page || entry.sources.some(({ url }) => url === page)) return { ...entry, checked };
    const kind = kindOf({ url: page }, country.code, hosts);
    return {
      ...entry,
      checked,
      sources: [...entry.sources, { url: page, date: `quoted ${date}`, kind }],
    };
  };
  const laid: Country = {
    ...country,
    emergency: country.emergency.map((entry) => lay(entry, `emergency-${entry.number}`, null)),
    services: country.services.map((service) =>
      lay(service, service.id, service.website ? [hostOf(service.website)] : []),
    ),
  };
  const lost = own.filter((check) => !used.has(check)).map(({ id }) => `${country.code} ${id}`);
  if (lost.length > 0) throw new Error(`checks.json names no shown entry: ${lost.join(', ')}`);
  return laid;
}
