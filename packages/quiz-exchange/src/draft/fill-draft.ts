/**
 * A playable quiz of a draft. Where its writer said nothing, the player needs some text: what the
 * key already says is put into words, and each place is listed so that nobody takes it for theirs.
 */
import type { Band, Quiz, Topic } from '@awareness-widgets/data';
import { checkDraft, type CheckedDraft } from './check-draft.js';
import type { DraftQuestion, DraftQuiz } from './draft.js';
import { fillWords, hasFillWords, type FillWords } from './words.js';

export interface Filled {
  question: string | null;
  field: string;
  /** What was put there. */
  text: string;
}

export interface FillOptions {
  /** Of a quiz that names none; 14-18 without it, since it lays down nothing for the younger. */
  band?: Band;
  /** Of questions that name none; `getting-help` without it. */
  topic?: Topic;
  /** BCP 47, of a quiz that names none; `en` without it. */
  language?: string;
  title?: string;
}

type Put = (field: string, given: string, text: string) => string;

const isEmpty = (text: string) => !/\S/.test(text);

function solution(question: DraftQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'ordering':
      return question.items.map(({ text }) => text);
    case 'matching':
      return question.pairs.map(({ left, right }) => `${left} – ${right}`);
    case 'sorting':
      return question.items.map(
        ({ text, group }) =>
          `${text} – ${question.groups.find(({ id }) => id === group)?.label ?? ''}`,
      );
    case 'gap':
      return question.parts.flatMap((part) => {
        if (typeof part === 'string') return [];
        const right = part.choices
          ? part.choices.find(({ correct }) => correct)?.text
          : part.answers?.[0];
        return right ? [right] : [];
      });
    default:
      return [];
  }
}

const options = <O extends { text: string; correct: boolean; feedback: string }>(
  list: readonly O[],
  path: string,
  words: FillWords,
  put: Put,
): O[] =>
  list.map((option, i) => ({
    ...option,
    text: put(`${path}.${i}.text`, option.text, `${i + 1}`),
    feedback: put(
      `${path}.${i}.feedback`,
      option.feedback,
      option.correct ? words.right : words.wrong,
    ),
  }));

function fillParts(question: DraftQuestion, words: FillWords, put: Put): DraftQuestion {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...question, options: options(question.options, 'options', words, put) };
    case 'gap': {
      let count = 0;
      return {
        ...question,
        parts: question.parts.map((part, i) => {
          if (typeof part === 'string') return part;
          count += 1;
          return {
            ...part,
            label: put(`parts.${i}.label`, part.label, `${words.gap} ${count}`),
            choices: part.choices && options(part.choices, `parts.${i}.choices`, words, put),
          };
        }),
      };
    }
    default:
      return question;
  }
}

/** @returns The quiz, or what is still wrong with it; `filled` lists every text that was put in. */
export function fillDraft(
  draft: DraftQuiz,
  given: FillOptions = {},
): { checked: CheckedDraft; filled: Filled[] } {
  const filled: Filled[] = [];
  const language = draft.language === 'und' ? (given.language ?? 'en') : draft.language;
  const words = fillWords(language);
  const putFor =
    (question: string | null): Put =>
    (field, text, instead) => {
      if (!isEmpty(text)) return text;
      filled.push({ question, field, text: instead });
      return instead;
    };
  const own = putFor(null);
  const band = draft.band ?? given.band ?? '14-18';
  own('band', draft.band ?? '', band);
  own('language', draft.language === 'und' ? '' : draft.language, language);
  if (!hasFillWords(language)) own('words', '', 'English');
  const questions = draft.questions.map((question) => {
    const put = putFor(question.id);
    const topic = question.topic ?? given.topic ?? 'getting-help';
    put('topic', question.topic ?? '', topic);
    const right = `${words.solution} ${solution(question).join('; ')}`.trim();
    const texts = {
      prompt: put('prompt', question.prompt, question.type === 'gap' ? words.fillIn : question.id),
      explanation: put('explanation', question.explanation, right),
    };
    return fillParts({ ...question, ...texts, topic } as DraftQuestion, words, put);
  });
  const title = own('title', draft.title, given.title || draft.id);
  return { checked: checkDraft({ ...draft, title, band, language, questions } as Quiz), filled };
}
