/**
 * The full check of a quiz. A fault is reported with its line, so that whoever wrote the file finds
 * it. Loaded for quizzes with more than choice questions, and when something is wrong.
 */
import { LoadError, type LoadErrorCode } from '@awareness-widgets/core';
import type { Quiz } from '@awareness-widgets/data';
import type { LitElement } from 'lit';
import { faultWords } from '../locales/faults.js';
import { checkQuiz } from './check-quiz.js';
import { faultList } from './faults.view.js';
import { locatePath, locateSyntaxError } from './locate-path.js';
import { faultOf } from './quiz-fault.js';
import type { QuizIssue } from './quiz-issue.js';

/** An error that can say in words what is wrong. */
export class QuizFileError extends LoadError {
  readonly #faults: readonly QuizIssue[];
  readonly #data: unknown;

  constructor(
    code: LoadErrorCode,
    url: string,
    message: string,
    issues: readonly QuizIssue[],
    data: unknown,
  ) {
    super(code, url, message, issues);
    this.#faults = issues;
    this.#data = data;
  }

  /** In the language of an element. */
  render(host: LitElement): unknown {
    return faultList(this.#faults, this.#data, faultWords(host));
  }
}

/** Quiz text into a quiz. @throws {QuizFileError} */
export function readQuiz(text: string, url: string): Quiz {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const line = locateSyntaxError(text)?.line ?? 1;
    const { message } = error as Error;
    const issue: QuizIssue = { ...faultOf('', 'syntax'), line };
    const summary = `${url} is not JSON: line ${line}: ${message}`;
    throw new QuizFileError('syntax', url, summary, [issue], undefined);
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
  throw errorOf(issues, url, data);
}

/** @param missing Addresses of pictures that could not be loaded, by path. */
export function missingPictures(
  missing: readonly { path: string; src: string }[],
  quiz: Quiz,
  url: string,
): QuizFileError {
  const issues = missing.map(({ path, src }) => faultOf(path, 'noPicture', src));
  return errorOf(issues, url, quiz);
}

function errorOf(issues: readonly QuizIssue[], url: string, data: unknown): QuizFileError {
  const { line, path, message } = issues[0]!;
  const where = line === undefined ? '' : `line ${line}: `;
  const others = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  const summary = `${url}: ${where}${path || 'the file'}: ${message}${others}`;
  return new QuizFileError('invalid', url, summary, issues, data);
}
