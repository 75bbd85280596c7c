/** What a draft does not say yet, for the writer to fill in. */
import type { DraftQuestion, DraftQuiz, Missing } from './draft.js';

const isEmpty = (text: string | null | undefined) => !text || !/\S/.test(text);

function missingIn(question: DraftQuestion): string[] {
  const fields: string[] = [];
  const need = (field: string, text: string | null | undefined) => {
    if (isEmpty(text)) fields.push(field);
  };
  const options = (list: readonly { text: string; feedback: string }[], path: string) =>
    list.forEach(({ text, feedback }, i) => {
      need(`${path}.${i}.text`, text);
      need(`${path}.${i}.feedback`, feedback);
    });
  const texts = (list: readonly { text: string }[], path: string) =>
    list.forEach(({ text }, i) => need(`${path}.${i}.text`, text));
  need('topic', question.topic);
  need('prompt', question.prompt);
  need('explanation', question.explanation);
  if (question.sources.length === 0) fields.push('sources');
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      options(question.options, 'options');
      break;
    case 'matching':
      question.pairs.forEach(({ left, right }, i) => {
        need(`pairs.${i}.left`, left);
        need(`pairs.${i}.right`, right);
      });
      break;
    case 'ordering':
      texts(question.items, 'items');
      break;
    case 'sorting':
      texts(question.items, 'items');
      question.groups.forEach(({ label }, i) => need(`groups.${i}.label`, label));
      break;
    case 'opinion':
      texts(question.options, 'options');
      break;
    case 'scale':
      need('from', question.from);
      need('to', question.to);
      break;
    case 'gap':
      question.parts.forEach((part, i) => {
        if (typeof part === 'string') return;
        need(`parts.${i}.label`, part.label);
        if (part.choices) options(part.choices, `parts.${i}.choices`);
        else if (!part.answers?.some((answer) => !isEmpty(answer)))
          fields.push(`parts.${i}.answers`);
      });
      break;
    default:
  }
  return fields;
}

/** @returns In the order of the quiz: its own fields, then question by question. */
export function findMissing(quiz: DraftQuiz): Missing[] {
  const own: Missing[] = [];
  const need = (field: string, isThere: boolean) => {
    if (!isThere) own.push({ question: null, field });
  };
  need('title', !isEmpty(quiz.title));
  need('language', quiz.language !== 'und');
  need('band', quiz.band !== null);
  return [
    ...own,
    ...quiz.questions.flatMap((question) =>
      missingIn(question).map((field) => ({ question: question.id, field })),
    ),
  ];
}
