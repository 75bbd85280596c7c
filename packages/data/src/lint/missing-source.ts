/** A number without a source cannot be checked by anybody. */
import type { Country } from '../schemas/directory.js';
import type { Finding, ServiceRule } from './finding.js';

const finding = (path: string, what: string): Finding => ({
  rule: 'missing-source',
  path,
  message: `${what} has no source. Add the page where it is printed, with the date it shows.`,
  severity: 'error',
});

/** Services without a source. */
export const missingSource: ServiceRule = (file) =>
  file.services.flatMap(({ id, sources }, index) =>
    sources.length === 0 ? [finding(`services.${index}.sources`, id)] : [],
  );

/** Emergency numbers without a source. */
export const missingEmergencySource = (file: Country): Finding[] =>
  file.emergency.flatMap(({ number, sources }, index) =>
    sources.length === 0 ? [finding(`emergency.${index}.sources`, number)] : [],
  );
