/** Opening state of a channel, as far as its check allows to say anything. */
import type { Checked } from '../schemas/value-types.js';
import type { Channel, Service } from '../schemas/directory.js';
import { hoursFreshness } from './hours-freshness.js';
import { openState, type OpenState } from './open-state.js';

/** Days that many countries keep; hours that say nothing of holidays are unknown on them. */
const LIKELY_HOLIDAYS = ['01-01', '05-01', '12-25', '12-26'];

/**
 * @param now Milliseconds since 1970.
 * @param made Day the directory was made, `YYYY-MM-DD`; a clock before it is wrong.
 */
export function channelState(
  service: Service,
  channel: Channel,
  now: number,
  made: string,
): OpenState {
  if (!Number.isFinite(now) || now < Date.parse(made) - 86_400_000) return { state: 'unknown' };
  const today = new Date(now).toISOString().slice(0, 10);
  const { hours } = channel;
  return openState(hours, now, {
    freshness: hours ? hoursFreshness(hours, checkOf(service, channel), today) : 'unchecked',
    holidays: LIKELY_HOLIDAYS,
  });
}

/** The check that stands for a channel: its own, else its service's. */
const checkOf = (service: Service, channel: Channel): Checked | null =>
  channel.checked ?? service.checked;
