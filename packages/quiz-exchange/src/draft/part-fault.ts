/** What no quiz of ours may be: a choice without a right answer, a match of one pair. */
import type { DraftQuestion } from './draft.js';
import { LIMITS } from './limits.js';

const count = (list: readonly unknown[], noun: string, least = 2): string | null => {
  if (list.length > LIMITS.parts) return `it has ${list.length} ${noun}, ${LIMITS.parts} at most.`;
  return list.length < least ? `it needs at least ${least} ${noun} and has ${list.length}.` : null;
};

const key = (options: readonly { correct: boolean }[], several: boolean): string | null => {
  const right = options.filter((option) => option.correct).length;
  if (right === 0) return 'no answer is marked as right.';
  return right > 1 && !several ? 'more than one answer is marked as right.' : null;
};

/** @returns Why the question cannot be kept, as the end of a sentence; null where it can. */
export function partFault(question: DraftQuestion): string | null {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return (
        count(question.options, 'options') ?? key(question.options, question.type === 'multiple')
      );
    case 'matching':
      return count(question.pairs, 'pairs') ?? count(question.extra, 'wrong matches', 0);
    case 'ordering':
      return count(question.items, 'items');
    case 'sorting':
      return count(question.groups, 'groups') ?? count(question.items, 'items');
    case 'opinion':
      return count(question.options, 'options');
    case 'gap': {
      const gaps = question.parts.filter((part) => typeof part !== 'string');
      const fault = count(gaps, 'gaps', 1);
      if (fault) return fault;
      for (const gap of gaps) {
        const inside = gap.choices
          ? (count(gap.choices, 'choices') ?? key(gap.choices, false))
          : count(gap.answers ?? [], 'answers', 1);
        if (inside) return inside;
      }
      return null;
    }
    default:
      return null;
  }
}
