/**
 * Where the importers put what they read: questions get ids, are cleaned and measured, and
 * everything that did not come along is written down.
 */
import { cleanText } from '../text/clean-text.js';
import { makeId } from '../text/make-id.js';
import type { Dropped, DraftQuestion, ImportedQuiz, ImportError, ImportOptions } from './draft.js';
import { mapTexts } from './each-text.js';
import { findMissing } from './find-missing.js';
import { LIMITS, readable, shorten } from './limits.js';
import { emptyQuiz } from './make-draft.js';
import { applyTags } from './apply-tags.js';
import { partFault } from './part-fault.js';

/** Questions between two words of progress. */
const STEP = 100;

/** What a reader knows of a question beside the question itself. */
export interface About {
  line?: number | null;
  /** Wanted id or title, from which the id is made. */
  name?: string;
  tags?: readonly string[];
  /** What of it could not come along: field and reason. */
  dropped?: readonly (readonly [field: string, reason: string])[];
}

export interface Intake {
  /** @returns Whether the question was kept. */
  add(question: DraftQuestion, about?: About): boolean;
  /** A question, or part of the file, that our quizzes cannot hold. */
  drop(name: string | null, field: string, reason: string): void;
  fail(line: number | null, message: string): void;
  /** Sets fields of the quiz itself, where the caller did not. */
  head(fields: Partial<Omit<ImportedQuiz['quiz'], 'questions'>>): void;
  end(): ImportedQuiz;
}

export function createIntake(options: ImportOptions = {}): Intake {
  const quiz = emptyQuiz(options);
  const dropped: Dropped[] = [];
  const errors: ImportError[] = [];
  const ids = new Set<string>();
  let isFull = false;
  const add = <T>(list: T[], entry: T) => {
    if (list.length < LIMITS.findings) list.push(entry);
  };

  /** @returns What is too large, in a sentence; null where all is well. */
  function oversize(question: DraftQuestion): string | null {
    let fault: string | null = null;
    mapTexts(question, (text, path) => {
      const most = path === 'image.src' ? LIMITS.picture : LIMITS.field;
      if (text.length > most)
        fault ??= `"${path}" has ${readable(text.length)} characters, ${readable(most)} at most: shorten it.`;
      return text;
    });
    return fault;
  }

  return {
    add(asked, { line = null, name = '', tags = [], dropped: lost = [] } = {}) {
      if (isFull) return false;
      if (quiz.questions.length >= LIMITS.questions) {
        isFull = true;
        add(errors, {
          line,
          message: `Only the first ${readable(LIMITS.questions)} questions are read: divide the file.`,
        });
        return false;
      }
      const called = shorten(cleanText(name) || cleanText(asked.prompt) || 'a question');
      const fault = partFault(asked) ?? oversize(asked);
      if (fault) {
        add(errors, { line, message: `“${called}” is left out: ${fault}` });
        return false;
      }
      const question = mapTexts(asked, (text) => cleanText(text));
      question.id = makeId(question.id || name || question.prompt, ids);
      ids.add(question.id);
      question.topic ??= options.topic ?? null;
      quiz.questions.push(applyTags(question, tags));
      if (quiz.questions.length % STEP === 0) options.progress?.(quiz.questions.length);
      for (const [field, reason] of lost) add(dropped, { question: question.id, field, reason });
      return true;
    },
    drop(name, field, reason) {
      add(dropped, { question: name && shorten(cleanText(name)), field, reason });
    },
    fail(line, message) {
      add(errors, { line, message });
    },
    head(fields) {
      for (const [key, value] of Object.entries(fields)) {
        const isSaid = options[key as keyof ImportOptions] !== undefined;
        if (!isSaid && value !== undefined && value !== '') Object.assign(quiz, { [key]: value });
      }
    },
    end() {
      const { questions, ...own } = quiz;
      const cleaned = mapTexts(own, (text) => shorten(cleanText(text), LIMITS.field));
      const result = { ...cleaned, questions };
      result.id = result.id || makeId(result.title || 'quiz', new Set());
      return { quiz: result, missing: findMissing(result), dropped, errors };
    },
  };
}
