/** Quizzes for the node tests: the example with every type, and small ones made to measure. */
import { readFileSync } from 'node:fs';
import type { Quiz } from '@awareness-widgets/data';
import { checkQuiz } from '../../src/quiz-file/check-quiz.js';

export const readText = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function readQuiz(path: string): Quiz {
  const checked = checkQuiz(JSON.parse(readText(path)));
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

export const allTypesQuiz = (): Quiz => readQuiz('examples/all-types.json');

const option = (id: string, correct: boolean) => ({
  id,
  text: `Option ${id}`,
  correct,
  feedback: `About ${id}. More.`,
});

/** A quiz of single-choice questions `q1`, `q2`, … where `a` is right; the last is sensitive. */
export function smallQuiz(count = 4): Quiz {
  const questions = Array.from({ length: count }, (_, i) => ({
    id: `q${i + 1}`,
    type: 'single',
    topic: i % 2 === 0 ? 'privacy' : 'scams',
    sensitive: i === count - 1,
    contentNote: i === count - 1 ? 'A hard story.' : null,
    prompt: `Question ${i + 1}?`,
    hint: 'Look again.',
    options: [option('a', true), option('b', false), option('c', false)],
    explanation: 'Because.',
    skill: `skill ${i + 1}`,
    sources: [{ url: 'https://example.org/', title: 'Example' }],
    retry:
      i === 0
        ? {
            prompt: 'Changed?',
            options: [option('a', false), option('b', true)],
            explanation: 'Because again.',
          }
        : null,
  }));
  const checked = checkQuiz({
    version: 1,
    id: 'small',
    language: 'en',
    band: '11-13',
    title: 'Small',
    questions,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}
