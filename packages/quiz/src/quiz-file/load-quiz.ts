/** Loads and checks a quiz file. A quiz with faults is never played in part. */
import { loadText, type LoadOptions } from '@awareness-widgets/core';
import type { Quiz } from '@awareness-widgets/data';
import { quickCheck } from './quick-check.js';

/** @throws {LoadError} whose issues are `QuizIssue`s. */
export async function loadQuiz(
  url: string,
  options: Omit<LoadOptions<unknown>, 'check'>,
): Promise<Quiz> {
  const text = await loadText(url, options);
  return quickRead(text) ?? (await import('./read-quiz.js')).readQuiz(text, url);
}

function quickRead(text: string): Quiz | null {
  try {
    return quickCheck(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Checks a quiz that is there already. @throws {LoadError} */
export async function requireQuiz(data: unknown, url: string): Promise<Quiz> {
  return quickCheck(data) ?? (await import('./read-quiz.js')).checkedQuiz(data, url);
}
