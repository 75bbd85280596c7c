/** Which emergency numbers to call: the one for everything where there is one, else one for each. */
import type { Emergency } from '../schemas/directory.js';

export function phonesInDanger(emergency: readonly Emergency[]): Emergency[] {
  const phones = emergency.filter(({ by }) => by === 'phone');
  const all = phones.find((entry) => entry.for === 'all');
  return all ? [all] : phones;
}
