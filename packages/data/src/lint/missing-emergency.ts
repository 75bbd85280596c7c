/** A country page without an emergency number fails the child who needs it most. */
import type { CountryRule } from './finding.js';

/** No emergency number at all. */
export const missingEmergency: CountryRule = (file) =>
  file.emergency.length > 0
    ? []
    : [
        {
          rule: 'missing-emergency',
          path: 'emergency',
          message: 'No emergency number. Add at least one, with its source.',
          severity: 'error',
        },
      ];
