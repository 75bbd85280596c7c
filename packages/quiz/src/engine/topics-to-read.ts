/** What is worth reading next: the topics of the questions that were missed at first, with sources. */
import type { Topic } from '@awareness-widgets/data';
import type { Plan, PlanItem, QuizState } from './game.js';

export interface Reading {
  topic: Topic;
  sources: PlanItem['question']['sources'];
}

/** In the order asked, each topic and each address once. */
export function topicsToRead(plan: Plan, state: QuizState): Reading[] {
  const found = new Map<Topic, Map<string, Reading['sources'][number]>>();
  plan.items.forEach((item, i) => {
    const missed = state.players.some((player) => !player.first[i]?.correct);
    if (!item.scored || !missed) return;
    const sources = found.get(item.topic) ?? new Map();
    for (const source of item.question.sources) sources.set(source.url, source);
    found.set(item.topic, sources);
  });
  return [...found].map(([topic, sources]) => ({ topic, sources: [...sources.values()] }));
}
