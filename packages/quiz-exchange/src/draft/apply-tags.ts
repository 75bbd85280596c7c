/**
 * Fields that most formats have no place for travel as tags: `topic:scams`, `sensitive`. Coming
 * back they become fields again.
 */
import { TOPICS, type Topic } from '@awareness-widgets/data';
import { cleanText } from '../text/clean-text.js';
import type { DraftQuestion } from './draft.js';
import { LIMITS } from './limits.js';

const TOPIC = 'topic:';
const SENSITIVE = 'sensitive';

const isTopic = (text: string): text is Topic => (TOPICS as readonly string[]).includes(text);

/** @returns The question with its tags, those that mean a field put there. */
export function applyTags<Q extends DraftQuestion>(question: Q, tags: readonly string[]): Q {
  const kept: string[] = [];
  let { topic, sensitive } = question;
  for (const tag of tags.slice(0, LIMITS.parts).map(cleanText)) {
    const name = tag.startsWith(TOPIC) ? tag.slice(TOPIC.length) : '';
    if (isTopic(name)) topic = name;
    else if (tag === SENSITIVE) sensitive = true;
    else if (tag && !kept.includes(tag)) kept.push(tag);
  }
  return { ...question, topic, sensitive, tags: [...question.tags, ...kept] };
}

/** @returns The tags under which a question travels. */
export const tagsOf = ({ topic, sensitive, tags }: DraftQuestion): string[] => [
  ...(topic ? [`${TOPIC}${topic}`] : []),
  ...(sensitive ? [SENSITIVE] : []),
  ...tags,
];
