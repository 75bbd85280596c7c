/** Questions into rows of our own columns. */
import { tagsOf } from '../draft/apply-tags.js';
import type { DraftQuestion } from '../draft/draft.js';
import type { OwnRow, PartCells } from './columns.js';

type Lose = (field: string, reason: string) => void;

const cells = (part: string, key: string, feedback: string | null = ''): PartCells => ({
  part,
  key,
  feedback: feedback ?? '',
});

/** The sign between answers in one cell cannot be part of one. */
const answer = (text: string) => text.replace(/\|/g, '/');

function partsOf(question: DraftQuestion, lose: Lose): PartCells[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.map(({ text, correct, feedback }) =>
        cells(text, correct ? 'x' : '', feedback),
      );
    case 'ordering':
      return question.items.map(({ text, feedback }, i) => cells(text, String(i + 1), feedback));
    case 'matching':
      return [
        ...question.pairs.map(({ left, right, feedback }) => cells(left, right, feedback)),
        ...question.extra.map(({ text }) => cells('', text)),
      ];
    case 'sorting': {
      const labels = new Map(question.groups.map(({ id, label }) => [id, label]));
      // The groups first, so that their order holds and an empty one is not lost.
      return [
        ...question.groups.map(({ label }) => cells('', label)),
        ...question.items.map(({ text, group, feedback }) =>
          cells(text, labels.get(group) ?? '', feedback),
        ),
      ];
    }
    case 'gap':
      return question.parts
        .filter((part) => typeof part !== 'string')
        .map((gap) => {
          if (gap.choices?.some(({ feedback }) => feedback))
            lose('parts', 'What is said about each choice of a gap has no column.');
          const key = gap.choices
            ? gap.choices.map(({ text, correct }) => `${correct ? '*' : ''}${answer(text)}`)
            : (gap.answers ?? []).map(answer);
          return cells(gap.label, key.join(' | '), gap.feedback);
        });
    case 'opinion':
      return question.options.map(({ text, feedback }) => cells(text, '', feedback));
    case 'scale':
      return [cells(question.from, String(question.steps)), cells(question.to, '')];
    default:
      return [];
  }
}

function gapText(question: DraftQuestion): string {
  if (question.type !== 'gap') return '';
  let count = 0;
  return question.parts
    .map((part) => (typeof part === 'string' ? part : `[${(count += 1)}]`))
    .join(' ');
}

/** @param lose Hears what has no column. */
export function toOwnRow(question: DraftQuestion, lose: Lose): OwnRow {
  return {
    head: {
      id: question.id,
      type: question.type,
      topic: question.topic ?? '',
      prompt: question.prompt,
      text: gapText(question),
      hint: question.hint ?? '',
      explanation: question.explanation,
      skill: question.skill ?? '',
      nextStep: question.nextStep ?? '',
      sensitive: question.sensitive ? 'x' : '',
      contentNote: question.contentNote ?? '',
      sources: question.sources
        .map(({ url, title, date }) => [url, title.replace(/\n/g, ' '), date ?? '-'].join(' | '))
        .join('\n'),
      tags: tagsOf({ ...question, topic: null, sensitive: false }).join('; '),
    },
    parts: partsOf(question, lose),
  };
}
