/**
 * 116 111 and 116 000 are assigned country by country. A shipped file may carry one only where the
 * audit's table has it assigned and in service.
 */
import type { Country } from '../../src/index.js';
import type { Numbers116 } from './types.js';

/** Every 116 number that a country file shows without being in service there. */
export function find116Misuse(country: Country, table: Numbers116 | undefined): string[] {
  const numbers = country.services.flatMap((service) =>
    service.channels.map((channel) => ({
      id: service.id,
      digits: channel.dial.replace(/\D/g, ''),
    })),
  );
  return numbers
    .filter(({ digits }) => digits.endsWith('116111') || digits.endsWith('116000'))
    .filter(({ digits }) => {
      const key = digits.endsWith('116111') ? '116111' : '116000';
      return digits !== key || table?.[key] !== 'assigned and in service';
    })
    .map(({ id, digits }) => `${id}: ${digits}`);
}
