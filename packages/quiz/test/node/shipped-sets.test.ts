/** Every set that ships can be played to its end: alone, in teams, as an exam, and day by day. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quiz, SetEntry } from '@awareness-widgets/data';
import {
  checkQuiz,
  createQuiz,
  type Answer,
  type Mode,
  type QuizMachine,
} from '../../src/index.js';

const folder = new URL('../../../data/dist/quizzes/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const { sets } = read('index.json') as { sets: SetEntry[] };

function load(file: string): Quiz {
  const checked = checkQuiz(read(file));
  if (!checked.ok) throw new Error(`${file}: ${JSON.stringify(checked.issues[0])}`);
  return checked.value;
}

/** A complete answer, made of chance alone. */
function answer(game: QuizMachine, pick: (below: number) => number): Answer {
  const question = game.question!;
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  switch (question.type) {
    case 'multiple':
    case 'single':
    case 'true-false':
    case 'opinion':
      return [one(question.options).id];
    case 'scale':
      return [String(1 + pick(question.steps))];
    case 'ordering':
      return game.order;
    case 'matching': {
      const rights = [...question.pairs, ...question.extra].map(({ id }) => id);
      return Object.fromEntries(question.pairs.map(({ id }) => [id, one(rights)]));
    }
    case 'sorting':
      return Object.fromEntries(question.items.map(({ id }) => [id, one(question.groups).id]));
    case 'gap':
      return Object.fromEntries(
        question.parts.flatMap((part) =>
          typeof part === 'string' ? [] : [[part.id, part.choices ? one(part.choices).id : 'x']],
        ),
      );
    case 'highlight':
      return question.document.lines
        .flat()
        .flatMap((part) => (typeof part === 'string' ? [] : [part.id]))
        .slice(0, 1);
    case 'scenario': {
      const path: string[] = [];
      let at = question.steps[0];
      while (at) {
        const choice = one(at.choices);
        path.push(choice.id);
        at = question.steps.find((step) => step.id === choice.to);
      }
      return path;
    }
  }
}

const MODES: readonly Mode[] = ['solo', 'teams', 'exam'];

/** Plays with whatever can be done, and says where it hangs. */
function play(game: QuizMachine, pick: (below: number) => number): void {
  game.send({ type: 'start', ...(game.plan.mode === 'teams' && { teams: ['Owls', 'Bees'] }) });
  for (let steps = 0; game.state.phase !== 'finished'; steps++) {
    const { phase } = game.state;
    const moved =
      (phase === 'note' && game.send({ type: 'go-on' })) ||
      (phase === 'talk' && game.send({ type: 'open' })) ||
      (phase === 'again' && game.send({ type: 'again' })) ||
      (phase === 'feedback' && game.send({ type: 'next' })) ||
      (phase === 'question' && game.send({ type: 'answer', answer: answer(game, pick) }));
    if (!moved || steps > 2000) throw new Error(`It hangs at ${phase} of ${game.item?.id}`);
  }
}

describe('sets that ship', () => {
  it('are there, and the index counts their questions', () => {
    expect(sets.length).toBeGreaterThan(90);
    for (const { file, questions, id } of sets)
      expect(load(file).questions, id).toHaveLength(questions);
  });

  it.each(sets.map(({ file }) => file))('%s plays to its end in every mode', (file) => {
    const quiz = load(file);
    fc.assert(
      fc.property(
        fc.constantFrom(...MODES),
        fc.integer(),
        fc.infiniteStream(fc.nat()),
        (mode, seed, chance) => {
          const pick = (below: number) => chance.next().value! % below;
          const game = createQuiz(quiz, { mode, shuffle: 'all', seed: String(seed) });
          play(game, pick);
          const { score, max, players } = game.score;
          expect(max).toBe(game.plan.scored * players.length);
          expect(score).toBeLessThanOrEqual(max);
          // Nothing sensitive is ever scored, whatever was answered.
          for (const item of game.plan.items) if (item.sensitive) expect(item.scored).toBe(false);
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each(sets.filter(({ kind }) => kind === 'reflect').map(({ file }) => file))(
    '%s has a question without a score for each day',
    (file) => {
      const quiz = load(file);
      const asked = new Set<string>();
      for (let day = 1; day <= 10; day++) {
        const date = `2027-02-${String(day).padStart(2, '0')}`;
        const game = createQuiz(quiz, { mode: 'reflect', date });
        expect(game.plan.items).toHaveLength(1);
        expect(game.plan.scored).toBe(0);
        asked.add(game.plan.items[0]!.id);
        play(game, () => 0);
      }
      expect(asked.size).toBeGreaterThanOrEqual(8);
    },
  );

  it('of other kinds have no question of the day beside their opinions', () => {
    const game = createQuiz(load('en/11-13.json'), { mode: 'reflect', date: '2027-02-09' });
    expect(game.plan.items).toEqual([]);
  });
});
