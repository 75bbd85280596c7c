/** A question type that a format does not know becomes one that it does, or is left out. */
import type { DraftOf, DraftQuestion } from '../draft/draft.js';
import { partId } from '../draft/make-draft.js';
import type { Abilities, Kind } from './abilities.js';
import { sceneText } from './scene-text.js';

export type Lose = (field: string, reason: string) => void;

type Change = (question: never, lose: Lose) => { kind: Kind; question: DraftQuestion } | null;

const asMatching = (
  question: DraftQuestion,
  pairs: readonly { left: string; right: string; feedback: string | null }[],
): { kind: Kind; question: DraftQuestion } => {
  const { id, topic, sensitive, contentNote, prompt, image, scene, hint, explanation } = question;
  const { skill, nextStep, sources, tags } = question;
  const base = { id, topic, sensitive, contentNote, prompt, image, scene, hint, explanation };
  return {
    kind: 'matching',
    question: {
      ...{ ...base, skill, nextStep, sources, tags, retry: null },
      type: 'matching',
      pairs: pairs.map((pair, i) => ({ id: partId(i), ...pair })),
      extra: [],
    },
  };
};

/** What a type becomes where a format does not have it. */
const CHANGES: Partial<Record<Kind, Change>> = {
  sorting: (question: DraftOf<'sorting'>, lose) => {
    lose('type', 'Sorting into groups becomes matching: each thing and its group.');
    const labels = new Map(question.groups.map(({ id, label }) => [id, label]));
    return asMatching(
      question,
      question.items.map(({ text, group, feedback }) => ({
        left: text,
        right: labels.get(group) ?? '',
        feedback,
      })),
    );
  },
  ordering: (question: DraftOf<'ordering'>, lose) => {
    lose('type', 'The order becomes matching: each place and what belongs there.');
    return asMatching(
      question,
      question.items.map(({ text, feedback }, i) => ({ left: `${i + 1}.`, right: text, feedback })),
    );
  },
  highlight: (question: DraftOf<'highlight'>, lose) => {
    lose(
      'type',
      'Marking in a message becomes choosing: the message stands above, its parts are the options.',
    );
    const { document, retry: _, type: _type, ...base } = question;
    const segments = document.lines.flat().filter((part) => typeof part !== 'string');
    const lines = document.lines.map((line) =>
      line.map((part) => (typeof part === 'string' ? part : part.text)).join(' '),
    );
    const text = sceneText({ ...document, lines });
    return {
      kind: 'multiple',
      question: {
        ...base,
        prompt: `${text}\n${base.prompt}`,
        retry: null,
        type: 'multiple',
        options: segments.map(({ text, clue, feedback }, i) => ({
          id: partId(i),
          text,
          correct: clue,
          feedback,
        })),
      },
    };
  },
};

const LEFT_OUT: Partial<Record<Kind, string>> = {
  scenario: 'a story with several endings',
  opinion: 'a question without right or wrong',
  scale: 'a scale without right or wrong',
  matching: 'matching',
  ordering: 'ordering',
  sorting: 'sorting into groups',
  gap: 'a text with gaps',
  highlight: 'marking in a message',
};

/** @returns The question in a type that the format knows; null where there is none. */
export function fitKind(
  question: DraftQuestion,
  { kinds, gaps, name }: Abilities,
  lose: Lose,
): DraftQuestion | null {
  const leaveOut = (what: string) => {
    lose('question', `Left out: ${name} has no place for ${what}.`);
    return null;
  };
  if (question.type === 'gap') {
    const count = question.parts.filter((part) => typeof part !== 'string').length;
    if (count > gaps)
      return leaveOut(gaps === 0 ? 'a text with gaps' : 'more than one gap in a text');
  }
  if (kinds.includes(question.type)) return question;
  const change = CHANGES[question.type] as
    ((question: DraftQuestion, lose: Lose) => ReturnType<Change>) | undefined;
  const notes: Parameters<Lose>[] = [];
  const changed = change?.(question, (...note) => notes.push(note)) ?? null;
  const options = changed?.question.type === 'multiple' ? changed.question.options.length : 2;
  if (!changed || !kinds.includes(changed.kind) || options < 2)
    return leaveOut(LEFT_OUT[question.type] ?? question.type);
  for (const note of notes) lose(...note);
  if (question.retry) lose('retry', 'The changed story for the second try is left out.');
  return changed.question;
}
