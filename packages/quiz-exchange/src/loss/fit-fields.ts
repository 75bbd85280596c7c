/**
 * Fields that a format has no place for: what a pupil needs in order to answer, or for safety, moves
 * into the prompt or the explanation; the rest is left out. Both are named.
 */
import type { DraftQuestion } from '../draft/draft.js';
import type { Abilities, Field } from './abilities.js';
import type { Lose } from './fit-kind.js';
import { sceneText } from './scene-text.js';

const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const WHY: Partial<Record<Field, string>> = {
  retry: 'The changed story for the second try is left out.',
  hint: 'The hint is left out.',
  skill: 'What a pupil can do afterwards is left out.',
  sources: 'The sources are left out.',
  image: 'The picture is left out.',
};

const withFeedback = (parts: readonly { feedback: string | null }[]) =>
  parts.some((part) => part.feedback);

/** @returns The question with only what the format carries. */
export function fitFields(
  question: DraftQuestion,
  abilities: Abilities,
  lose: Lose,
): DraftQuestion {
  const { name, fields } = abilities;
  const can = (field: Field) => fields.includes(field);
  const fitted = { ...question };
  const drop = (field: Field, empty: unknown) => {
    if (can(field) || !isThere(question[field as keyof DraftQuestion])) return;
    lose(field, WHY[field] ?? `${name} has no place for it.`);
    Object.assign(fitted, { [field]: empty });
  };
  for (const [field, empty] of [
    ['topic', null],
    ['image', null],
    ['hint', null],
    ['skill', null],
    ['sources', []],
    ['tags', []],
    ['retry', null],
    ['sensitive', false],
  ] as const)
    drop(field, empty);
  if (question.scene && !can('scene')) {
    lose('scene', 'The drawn message stands as text before the prompt.');
    lose('prompt', 'The drawn message stands as text before it.');
    fitted.prompt = `${sceneText(question.scene)}\n${fitted.prompt}`;
    fitted.scene = null;
  }
  if (question.contentNote && !can('contentNote')) {
    lose('contentNote', 'The note on the content stands before the prompt.');
    lose('prompt', 'The note on the content stands before it.');
    fitted.prompt = `${question.contentNote}\n${fitted.prompt}`;
    fitted.contentNote = null;
  }
  if (question.nextStep && !can('nextStep')) {
    lose(
      'nextStep',
      can('explanation')
        ? 'The next step stands after the explanation.'
        : 'The next step is left out.',
    );
    if (can('explanation')) {
      lose('explanation', 'The next step stands after it.');
      fitted.explanation = `${fitted.explanation}\n${question.nextStep}`;
    }
    fitted.nextStep = null;
  }
  if (question.explanation && !can('explanation')) {
    lose('explanation', `${name} has no place for it.`);
    fitted.explanation = '';
  }
  return fitParts(fitted, abilities, lose);
}

function fitParts(question: DraftQuestion, { name, fields }: Abilities, lose: Lose): DraftQuestion {
  if (fields.includes('partFeedback')) return question;
  const tell = (field: string) =>
    lose(field, `${name} has no place for what is said about each part.`);
  switch (question.type) {
    case 'matching':
      if (withFeedback(question.pairs)) tell('pairs');
      return { ...question, pairs: question.pairs.map((pair) => ({ ...pair, feedback: null })) };
    case 'ordering':
    case 'sorting':
      if (withFeedback(question.items)) tell('items');
      return {
        ...question,
        items: question.items.map((item) => ({ ...item, feedback: null })),
      } as DraftQuestion;
    case 'gap': {
      const gaps = question.parts.filter((part) => typeof part !== 'string');
      const label = !fields.includes('gapLabel') && gaps.some((gap) => gap.label);
      if (label) lose('parts', `${name} has no place for what a gap asks for.`);
      if (gaps.some((gap) => gap.feedback)) tell('parts');
      return {
        ...question,
        parts: question.parts.map((part) =>
          typeof part === 'string'
            ? part
            : { ...part, feedback: null, label: label ? '' : part.label },
        ),
      };
    }
    default:
      return question;
  }
}
