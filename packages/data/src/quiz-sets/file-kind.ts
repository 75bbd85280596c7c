/** What a quiz file is by its name alone, so that nobody has to list forty files of topics. */
import type { Quiz } from '../schemas/quiz.js';
import { TOPICS, type SetKind, type Topic } from '../schemas/vocabulary.js';

/**
 * @param name File name without folder and ending.
 * @returns Null where the name says nothing: then `sets.json` has to.
 */
export function fileKind(name: string, quiz: Quiz): { kind: SetKind; topic: Topic | null } | null {
  if (quiz.easyToRead) return { kind: 'easy-to-read', topic: null };
  if (name === quiz.band) return { kind: 'day', topic: null };
  const topic = TOPICS.find((one) => name === `${one}-${quiz.band}`);
  return topic ? { kind: 'topic', topic } : null;
}
