/** What a package has to know of each question in order to report and keep answers. */
import type { Question, Quiz } from '@awareness-widgets/data';
import type { PackedQuestion, PackedQuiz } from '../runtime/packed-quiz.js';
import { shorten } from '../draft/limits.js';
import { oneLine } from '../text/clean-text.js';

/** Every id below a value, in the order of the file. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'id' && typeof one === 'string' ? [one] : idsIn(one),
  );
}

type Payload = Pick<Question, 'type'> & Partial<Record<string, unknown>>;

function rightOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ id }) => id);
    case 'ordering':
      return question.items.map(({ id }) => id);
    default:
      return [];
  }
}

/** Words of each gap, of both tries. */
function wordsOf(...payloads: readonly (Payload | null)[]): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const payload of payloads) {
    const parts = (payload?.['parts'] ?? []) as (
      string | { id: string; answers: string[] | null }
    )[];
    for (const part of parts)
      if (typeof part !== 'string' && part.answers)
        words[part.id] = [...(words[part.id] ?? []), ...part.answers];
  }
  return words;
}

function describe(question: Question): PackedQuestion {
  const { id, type, sensitive, prompt, topic: _, retry, ...payload } = question;
  const { sources: _s, tags: _t, image: _i, scene: _c, ...own } = payload;
  return {
    ...{ id, type, sensitive },
    prompt: sensitive ? '' : shorten(oneLine(prompt), 240),
    parts: sensitive ? [] : [...new Set([...idsIn(own), ...idsIn(retry)])],
    right: sensitive ? [] : rightOf(question),
    words: sensitive ? {} : wordsOf({ type, ...own }, retry as Payload | null),
  };
}

export const describeQuiz = ({ id, questions }: Quiz): PackedQuiz => ({
  id,
  questions: questions.map(describe),
});
