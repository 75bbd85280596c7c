/** Makes what the list of all countries shows, before it is shown, so that a slow phone stays awake. */
import { pause } from '@awareness-widgets/core';
import { answerCountry, type Directory } from '@awareness-widgets/data';
import { answerOf } from '../answer/answer-of.js';
import type { Context } from '../model/context.js';

/** Looks up what the list says of opening hours, one country a task. */
export async function prepareList(
  data: Directory,
  contextOf: (code: string) => Context,
): Promise<void> {
  for (const code of Object.keys(data.countries)) {
    await pause();
    const [service] = answerCountry(data, code).routes.talk.services;
    if (service) answerOf(contextOf(code), service);
  }
}
