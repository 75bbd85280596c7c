/** A quiz as GIFT: https://docs.moodle.org/en/GIFT_format */
import { tagsOf } from '../draft/apply-tags.js';
import type { ChoiceDraft, DraftQuestion, DraftQuiz } from '../draft/draft.js';
import { truthOf } from '../draft/truth.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz, Loss } from '../loss/loss.js';
import { oneLine } from '../text/clean-text.js';
import { escapeGift } from './escapes.js';

/** Shares of 100 that Moodle accepts, by number of right answers. */
const share = (count: number): string => String(Number((100 / count).toFixed(5)));

/** Text that Moodle would take for HTML, or that begins like a format or weight, says that it is plain. */
const isDelicate = (text: string) => /[<&]|^\s*[[%]/.test(text);

const text = (given: string): string => `${isDelicate(given) ? '[plain]' : ''}${escapeGift(given)}`;

const said = (feedback: string | null): string => (feedback ? `#${text(feedback)}` : '');

function options(question: ChoiceDraft): string {
  const right = question.options.filter((option) => option.correct).length;
  return question.options
    .map((option) => {
      const sign =
        question.type !== 'multiple'
          ? option.correct
            ? '='
            : '~'
          : `~%${option.correct ? share(right) : '-100'}%`;
      return `\t${sign}${text(option.text)}${said(option.feedback)}`;
    })
    .join('\n');
}

function answersOf(question: DraftQuestion, lose: (field: string, reason: string) => void): string {
  switch (question.type) {
    case 'true-false': {
      const truth = truthOf(question);
      if (!truth) {
        lose('type', 'Neither option says “true”, so it becomes a choice.');
        return `\n${options(question)}\n`;
      }
      const { yes, no, plain } = truth;
      if (!plain) lose('options', 'The words for true and false are those of the platform.');
      const [right, wrong] = yes.correct ? [yes, no] : [no, yes];
      const sayings = [wrong, right].map((option) => `#${text(option.feedback)}`).join('');
      return `${yes.correct ? 'TRUE' : 'FALSE'}${sayings}`;
    }
    case 'single':
    case 'multiple':
      return `\n${options(question)}\n`;
    case 'matching': {
      const arrow = (part: string) => part.replace(/->/g, '→');
      const bare = (part: string) => escapeGift(arrow(part));
      const all = question.pairs.flatMap(({ left, right }) => [left, right]);
      if (all.some((part) => part.includes('->')))
        lose('pairs', 'An arrow in a text is written as →.');
      return [
        '',
        ...question.pairs.map(({ left, right }) => `\t=${text(arrow(left))} -> ${bare(right)}`),
        ...question.extra.map((extra) => `\t= -> ${bare(extra.text)}`),
        '',
      ].join('\n');
    }
    case 'gap': {
      const gap = question.parts.find((part) => typeof part !== 'string');
      if (!gap || typeof gap === 'string') return '';
      if (gap.choices)
        return gap.choices
          .map(
            (choice) => `${choice.correct ? '=' : '~'}${text(choice.text)}${said(choice.feedback)}`,
          )
          .join(' ');
      return (gap.answers ?? [])
        .map((answer) => `=${text(answer.replace(/\*/g, '\\*')).replace(/\\\\\*/g, '\\*')}`)
        .join(' ')
        .replace(/->/g, '→');
    }
    default:
      return '';
  }
}

/** @returns What stands before and after the answers. */
function around(
  question: DraftQuestion,
  lose: (field: string, reason: string) => void,
): [string, string] {
  if (question.type !== 'gap') return [question.prompt, ''];
  const at = question.parts.findIndex((part) => typeof part !== 'string');
  const words = (list: readonly unknown[]) =>
    list.filter((part) => typeof part === 'string').join(' ');
  const before = words(question.parts.slice(0, at));
  const after = words(question.parts.slice(at + 1));
  if (question.prompt && (before || after)) {
    lose('prompt', 'The prompt stands before the text with the gap.');
    lose('parts', 'The prompt stands before the text with the gap.');
  }
  const gap = question.parts[at];
  const isClosed = after || typeof gap === 'string' || !gap?.choices;
  if (!isClosed) lose('type', 'A gap at the end with a list becomes a choice.');
  return [[question.prompt, before].filter(Boolean).join('\n'), after];
}

function writeQuestion(question: DraftQuestion, losses: Loss[]): string {
  const lose = (field: string, reason: string) =>
    losses.push({ question: question.id, field, reason });
  const [before, after] = around(question, lose);
  const answers = answersOf(question, lose);
  const general = question.explanation ? `####${text(question.explanation)}` : '';
  const tags = tagsOf(question).map((tag) => ` [tag:${oneLine(tag).replace(/[[\]]/g, '')}]`);
  const lines = answers.includes('\n') && general ? `${answers}\t${general}\n` : answers + general;
  return [
    `// [id:${oneLine(question.id).replace(/[[\]]/g, '')}]${tags.join('')}`,
    `::${escapeGift(oneLine(question.id))}::${text(before)} {${lines}}${after ? ` ${escapeGift(after)}` : ''}`,
  ].join('\n');
}

/** @returns A GIFT file. Text is written as plain text; an empty line parts two questions. */
export function writeGift(quiz: DraftQuiz): ExportedQuiz {
  const { questions, losses } = fitQuiz(quiz, 'gift');
  const blocks = questions.map((question) => writeQuestion(question, losses));
  return {
    content: `${blocks.join('\n\n')}\n`,
    fileName: `${quiz.id}.gift`,
    mediaType: 'text/plain',
    losses,
  };
}
