/** A device dials digits and a leading plus; anything else is dropped or misread on some phones. */
import type { Country } from '../schemas/directory.js';
import { eachChannel, type Finding, isDialled, type ServiceRule } from './finding.js';

const message = (dial: string) =>
  `"${dial}" cannot be dialled. Keep digits and at most a leading + here; spaces belong in display.`;

/** Phone, text and WhatsApp numbers. */
export const dialCharacters: ServiceRule = (file) =>
  eachChannel(file)
    .filter(({ channel }) => isDialled(channel.type) && !/^\+?\d{2,15}$/.test(channel.dial))
    .map(({ channel, path }) => ({
      rule: 'dial-characters',
      path: `${path}.dial`,
      message: message(channel.dial),
      severity: 'error',
    }));

/** Emergency numbers are short codes: digits only. */
export const emergencyCharacters = (file: Country): Finding[] =>
  file.emergency.flatMap(({ number }, index) =>
    /^\d{2,6}$/.test(number)
      ? []
      : [
          {
            rule: 'dial-characters',
            path: `emergency.${index}.number`,
            message: message(number),
            severity: 'error' as const,
          },
        ],
  );
