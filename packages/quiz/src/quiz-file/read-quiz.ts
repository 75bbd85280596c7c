/**
 * The full check of a quiz. A fault is reported with its line, so that whoever wrote the file finds
 * it. Loaded for quizzes with more than choice questions, and when something is wrong.
 */
import { LoadError } from '@awareness-widgets/core';
import type { Quiz } from '@awareness-widgets/data';
import { checkQuiz } from './check-quiz.js';
import { locatePath, locateSyntaxError } from './locate-path.js';
import type { QuizTerms } from '../locales/terms.js';
import { faultList } from './faults.view.js';
import type { QuizIssue } from './quiz-issue.js';

/** An error that can say in words what is wrong. */
export class QuizFileError extends LoadError {
  render(terms: QuizTerms): unknown {
    return faultList(this, terms);
  }
}

/** Quiz text into a quiz. @throws {QuizFileError} */
export function readQuiz(text: string, url: string): Quiz {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const line = locateSyntaxError(text)?.line ?? 1;
    const issue: QuizIssue = { path: '', message, line };
    throw new QuizFileError('syntax', url, `${url} is not JSON: line ${line}: ${message}`, [issue]);
  }
  return checkedQuiz(data, url, text);
}

/** @throws {QuizFileError} with a line for each issue where there is text. */
export function checkedQuiz(data: unknown, url: string, text?: string): Quiz {
  const checked = checkQuiz(data);
  if (checked.ok) return checked.value;
  const issues = checked.issues.map((issue): QuizIssue =>
    text === undefined ? issue : { ...issue, line: locatePath(text, issue.path).line },
  );
  const { line, path, message } = issues[0]!;
  const where = line === undefined ? '' : `line ${line}: `;
  const school = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  const summary = `${url}: ${where}${path || 'the file'}: ${message}${school}`;
  throw new QuizFileError('invalid', url, summary, issues);
}
