/** Everything that can be chosen, put in order, matched or filled in, with its feedback. */
import type { Question } from '../schemas/quiz.js';

export interface Answer {
  /** From the question on, as `options.1`. */
  path: string;
  text: string;
  /** What is shown when it was chosen; null where the file has none. */
  feedback: string | null;
  /** The feedback's field: a story calls it `consequence`. */
  field: 'feedback' | 'consequence';
  /** Whether it is the key; null where the type knows no key of this kind. */
  correct: boolean | null;
}

interface Part {
  text: string;
  feedback: string | null;
  correct?: boolean;
}

const listed = (list: readonly Part[], path: string): Answer[] =>
  list.map((part, i) => ({ ...answer(part), path: `${path}.${i}` }));

const answer = ({ text, feedback, correct }: Part): Answer => ({
  path: '',
  text,
  feedback,
  field: 'feedback',
  correct: correct ?? null,
});

/** @returns None for a scale. */
export function answersOf(question: Question): Answer[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'opinion':
      return listed(question.options, 'options');
    case 'ordering':
    case 'sorting':
      return listed(question.items, 'items');
    case 'matching':
      return listed(
        question.pairs.map(({ left, right, feedback }) => ({
          text: `${left} – ${right}`,
          feedback,
        })),
        'pairs',
      );
    case 'gap':
      return question.parts.flatMap((part, i) => {
        if (typeof part === 'string') return [];
        if (part.choices) return listed(part.choices, `parts.${i}.choices`);
        const text = (part.answers ?? []).join(' / ');
        return [{ ...answer({ text, feedback: part.feedback }), path: `parts.${i}` }];
      });
    case 'highlight':
      return question.document.lines.flatMap((line, i) =>
        line.flatMap((part, j) =>
          typeof part === 'string' ? [] : [{ ...answer(part), path: `document.lines.${i}.${j}` }],
        ),
      );
    case 'scenario':
      return question.steps.flatMap((step, i) =>
        step.choices.map(({ text, consequence }, j) => ({
          path: `steps.${i}.choices.${j}`,
          text,
          feedback: consequence,
          field: 'consequence' as const,
          correct: null,
        })),
      );
    case 'scale':
      return [];
  }
}

/** The lists in which one of several options is the key: those of a choice and of each gap. */
export function choicesOf(question: Question): { path: string; options: Choice[] }[] {
  if (question.type === 'single' || question.type === 'multiple' || question.type === 'true-false')
    return [{ path: 'options', options: question.options }];
  if (question.type !== 'gap') return [];
  return question.parts.flatMap((part, i) =>
    typeof part === 'string' || !part.choices
      ? []
      : [{ path: `parts.${i}.choices`, options: part.choices }],
  );
}

interface Choice {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
}
