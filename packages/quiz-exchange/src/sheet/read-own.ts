/** Rows of our own columns into questions. */
import { TOPICS, type Topic } from '@awareness-widgets/data';
import type { DraftQuestion } from '../draft/draft.js';
import type { Intake } from '../draft/intake.js';
import {
  choiceQuestion,
  emptyBase,
  gapQuestion,
  optionsOf,
  partId,
  type GapDraft,
} from '../draft/make-draft.js';
import { fillWords } from '../draft/words.js';
import { readOwnRow, type OwnRow, type PartCells } from './columns.js';

/** Between answers in one cell. */
const BETWEEN = /\s*\|\s*/;

const isMarked = (key: string): boolean =>
  /^(x|\*|1|yes|true|right|richtig|vrai|✓|✔)$/i.test(key.trim());

const choicesOf = (parts: readonly PartCells[]) =>
  parts.map(({ part, key, feedback }) => ({ text: part, correct: isMarked(key), feedback }));

function gapOf({ part, key, feedback }: PartCells): GapDraft {
  const texts = key.split(BETWEEN).filter(Boolean);
  const base = { label: part, feedback: feedback || null };
  return texts.some((text) => text.startsWith('*'))
    ? {
        ...base,
        choices: texts.map((text) => ({
          text: text.replace(/^\*\s*/, ''),
          correct: text.startsWith('*'),
        })),
      }
    : { ...base, answers: texts };
}

type Reader = (row: OwnRow, prompt: string) => DraftQuestion;

const READERS: Record<DraftQuestion['type'], Reader | null> = {
  single: ({ parts }, prompt) => choiceQuestion(prompt, choicesOf(parts), false),
  multiple: ({ parts }, prompt) => choiceQuestion(prompt, choicesOf(parts), true),
  'true-false': ({ parts }, prompt) => {
    const words = fillWords('en');
    const list = optionsOf(choicesOf(parts)).map((option, i) => ({
      ...option,
      id: i === 0 ? 'true' : i === 1 ? 'false' : option.id,
      text: option.text || (i === 0 ? words.true : words.false),
    }));
    return { ...emptyBase('', prompt), type: 'true-false', options: list };
  },
  ordering: ({ parts }, prompt) => {
    const place = (key: string, i: number) => (/^\d{1,3}$/.test(key) ? Number(key) : i + 1);
    const items = parts
      .map((cells, i) => ({ ...cells, place: place(cells.key, i) }))
      .sort((a, b) => a.place - b.place)
      .map(({ part, feedback }, i) => ({ id: partId(i), text: part, feedback: feedback || null }));
    return { ...emptyBase('', prompt), type: 'ordering', items };
  },
  matching: ({ parts }, prompt) => ({
    ...emptyBase('', prompt),
    type: 'matching',
    pairs: parts
      .filter(({ part }) => part)
      .map(({ part, key, feedback }, i) => ({
        id: partId(i),
        left: part,
        right: key,
        feedback: feedback || null,
      })),
    extra: parts
      .filter(({ part, key }) => !part && key)
      .map(({ key }, i) => ({ id: `x-${partId(i)}`, text: key })),
  }),
  sorting: ({ parts }, prompt) => {
    const labels = [...new Set(parts.map(({ key }) => key).filter(Boolean))];
    const groups = labels.map((label, i) => ({ id: `g-${partId(i)}`, label }));
    return {
      ...emptyBase('', prompt),
      type: 'sorting',
      groups,
      items: parts
        .filter(({ part }) => part)
        .map(({ part, key, feedback }, i) => ({
          id: partId(i),
          text: part,
          group: groups.find(({ label }) => label === key)?.id ?? '',
          feedback: feedback || null,
        })),
    };
  },
  gap: ({ head, parts }, prompt) => {
    const text = head.text || parts.map((_, i) => `[${i + 1}]`).join(' ');
    return gapQuestion(
      prompt,
      text.split(/(\[\d{1,3}\])/).map((piece) => {
        const number = Number(/^\[(\d{1,3})\]$/.exec(piece)?.[1] ?? 0);
        const cells = parts[number - 1];
        return cells ? gapOf(cells) : piece;
      }),
    );
  },
  opinion: ({ parts }, prompt) => ({
    ...emptyBase('', prompt),
    type: 'opinion',
    options: parts.map(({ part, feedback }, i) => ({
      id: partId(i),
      text: part,
      feedback: feedback || null,
    })),
  }),
  scale: ({ parts }, prompt) => {
    const steps = Number(parts[0]?.key);
    return {
      ...emptyBase('', prompt),
      type: 'scale',
      from: parts[0]?.part ?? '',
      to: parts[1]?.part ?? '',
      steps: Number.isInteger(steps) && steps >= 3 && steps <= 10 ? steps : 5,
    };
  },
  highlight: null,
  scenario: null,
};

const isType = (type: string): type is DraftQuestion['type'] => Object.hasOwn(READERS, type);

const sourcesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(' | '))
    .filter(([url]) => /^https?:\/\/[^\s<>"]+$/.test(url ?? ''))
    .map(([url = '', ...said]) => ({
      url,
      title: said.length > 1 ? said.slice(0, -1).join(' | ') : (said[0] ?? ''),
      date: said.length > 1 && said.at(-1) !== '-' ? (said.at(-1) ?? null) : null,
    }));

/** Reads one row and hands it on; an empty one is passed over. */
export function addOwnRow(
  header: readonly string[],
  cells: readonly string[],
  line: number,
  intake: Intake,
): void {
  if (cells.every((cell) => !cell.trim())) return;
  const row = readOwnRow(header, cells);
  const { head } = row;
  const type = head.type.toLowerCase() || 'single';
  const kind =
    type === 'single' && !head.type && choicesOf(row.parts).filter((one) => one.correct).length > 1
      ? 'multiple'
      : type;
  const reader = isType(kind) ? READERS[kind] : undefined;
  if (!reader) {
    const known = Object.keys(READERS).filter((name) => isType(name) && READERS[name]);
    intake.fail(
      line,
      `There is no type “${head.type.slice(0, 40)}” in a spreadsheet: write one of ${known.join(', ')}.`,
    );
    return;
  }
  const question = reader(row, head.prompt);
  const isTopic = (TOPICS as readonly string[]).includes(head.topic);
  const dropped: [string, string][] = [];
  if (head.topic && !isTopic)
    dropped.push([
      'topic',
      `There is no topic “${head.topic.slice(0, 40)}”: write one of ${TOPICS.join(', ')}.`,
    ]);
  const sources = sourcesOf(head.sources);
  const named = head.sources.split('\n').filter((one) => one.trim()).length;
  if (named > sources.length)
    dropped.push(['sources', 'A source without an address (https://…) was left out.']);
  intake.add(
    {
      ...question,
      topic: isTopic ? (head.topic as Topic) : null,
      hint: head.hint || null,
      explanation: head.explanation,
      skill: head.skill || null,
      nextStep: head.nextStep || null,
      sensitive: isMarked(head.sensitive),
      contentNote: head.contentNote || null,
      sources,
    },
    { line, name: head.id, tags: head.tags.split(/\s*;\s*/).filter(Boolean), dropped },
  );
}
