/** A service by the way that answers this reader best. */
import type { Service } from '@awareness-widgets/data';
import { orderChannels, type Answer } from '@awareness-widgets/data/answers.js';
import type { Context } from '../model/context.js';

/** @param stateOf Opening states that the choice depends on; default: those of this moment. */
export function answerOf(
  { country, asker, ...context }: Context,
  service: Service,
  stateOf = context.stateOf,
): Answer {
  const [channel = null] = orderChannels(service, country, asker, stateOf);
  return { service, channel, state: channel ? stateOf(service, channel) : { state: 'unknown' } };
}
