/** From a quiz to what a format can hold, with a list of everything that changes on the way. */
import type { DraftQuestion, DraftQuiz } from '../draft/draft.js';
import { ABILITIES, type Abilities, type ForeignFormat, type Head } from './abilities.js';
import { fitFields } from './fit-fields.js';
import { fitKind } from './fit-kind.js';
import type { Loss } from './loss.js';

export interface Fitted {
  questions: DraftQuestion[];
  losses: Loss[];
}

const DEFAULTS: Partial<Record<Head, unknown>> = { passMark: 80, language: 'und' };

function headLosses(quiz: DraftQuiz, { heads, name }: Abilities): Loss[] {
  const all: Record<Head, unknown> = {
    id: quiz.id,
    language: quiz.language,
    band: quiz.band,
    title: quiz.title,
    summary: quiz.summary,
    passMark: quiz.passMark,
    easyToRead: quiz.easyToRead,
    licence: quiz.licence,
    authors: quiz.authors,
    reviewed: quiz.reviewed,
  };
  return (Object.keys(all) as Head[])
    .filter((head) => {
      const value = all[head];
      const isEmpty = !value || (Array.isArray(value) && value.length === 0);
      return !isEmpty && value !== DEFAULTS[head] && !heads.includes(head);
    })
    .map((field) => ({ question: null, field, reason: `${name} has no place for it.` }));
}

/** @returns The questions as the format can hold them; those it cannot are left out and named. */
export function fitQuiz(quiz: DraftQuiz, format: ForeignFormat): Fitted {
  const abilities = ABILITIES[format];
  const losses = headLosses(quiz, abilities);
  losses.push({
    question: null,
    field: 'parts.id',
    reason: 'The ids of options and other parts are given anew: a, b, c.',
  });
  if (!abilities.ids)
    losses.push({
      question: null,
      field: 'questions.id',
      reason: `${abilities.name} keeps no ids of questions; they are made from the prompt.`,
    });
  const questions = quiz.questions.flatMap((question) => {
    const lose = (field: string, reason: string) =>
      losses.push({ question: question.id, field, reason });
    const fitted = fitKind(question, abilities, lose);
    return fitted ? [fitFields(fitted, abilities, lose)] : [];
  });
  return { questions, losses };
}
