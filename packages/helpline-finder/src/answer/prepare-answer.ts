/**
 * Makes what is slow to make before the first answer is shown: each `Intl` object takes a slow
 * phone tens of milliseconds, so each gets a task of its own.
 */
import { listWords, pause } from '@awareness-widgets/core';
import type { Service } from '@awareness-widgets/data';
import type { Context } from '../model/context.js';

/** @param services Those of the first route. */
export async function prepareAnswer(context: Context, services: readonly Service[]): Promise<void> {
  await pause();
  listWords(['', ''], context.intl);
  await pause();
  context.languageName('en');
  for (const service of services) {
    for (const channel of service.channels) {
      if (channel.hours) await pause();
      context.stateOf(service, channel);
    }
  }
  await pause();
}
