/**
 * Random games over all types and modes, 10,000 of them. The model is a second, naive book of
 * what was answered; the machine must agree with it after every step.
 */
import type { Question, Quiz } from '@awareness-widgets/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuiz } from '../../../src/create-quiz.js';
import type { QuizMachine } from '../../../src/engine/quiz-machine.js';
import { saveQuiz } from '../../../src/engine/save-quiz.js';
import type { Answer, Attempt, Mode, QuizAction } from '../../../src/engine/game.js';
import { allTypes } from '../../../src/questions/all-types.js';
import { allTypesQuiz } from '../sample.js';

const quiz = allTypesQuiz();

/** Number of runs; fewer while looking for something. */
const RUNS = Number(process.env['AW_RUNS'] ?? 10_000);

interface Model {
  /** Attempts by round, player and item, as the book has them. */
  book: Map<string, Attempt>;
}
interface Real {
  game: QuizMachine;
  options: { mode: Mode; shuffle: 'all' | 'none'; seed: string };
  /** The questions of this game. */
  part: Quiz;
}

/** `expect` is slow when called a million times. */
function holds(fact: boolean, promise: string): void {
  if (!fact) throw new Error(`Broken: ${promise}`);
}

const keyOf = (round: number, player: number, item: number) => `${round}/${player}/${item}`;

/** Everything the machine has on record, in the book's form. */
function recorded(game: QuizMachine): Map<string, Attempt> {
  const found = new Map<string, Attempt>();
  game.state.players.forEach((player, p) => {
    for (const [round, list] of [player.first, player.second].entries()) {
      list.forEach((attempt, i) => attempt && found.set(keyOf(round + 1, p, i), attempt));
    }
  });
  return found;
}

const known = new Map<Question, readonly string[]>();

/** All ids in a question. */
function idsOf(question: Question): readonly string[] {
  let ids = known.get(question);
  if (!ids) {
    const found = JSON.stringify(question).match(/"id":"[^"]+"/g);
    known.set(question, (ids = [...new Set(found)].map((id) => id.slice(6, -1))));
  }
  return ids;
}

/** A random answer: any of the ids that occur in the question, in any shape. */
function answerFrom(game: QuizMachine, bytes: readonly number[]): Answer {
  const { question, order } = game;
  const ids = idsOf(question!);
  const pick = (i: number) => ids[bytes[i % bytes.length]! % ids.length]!;
  const { type } = question!;
  if (type === 'ordering') {
    const turn = bytes[0]! % order.length;
    return bytes[1]! % 3 === 0
      ? ids.slice(0, order.length)
      : [...order.slice(turn), ...order.slice(0, turn)];
  }
  if (type === 'scale') return [String((bytes[0]! % 6) + 1)];
  if (type === 'scenario') return bytes.slice(0, 3).map((_, i) => pick(i));
  if (['matching', 'sorting', 'gap'].includes(type)) {
    return Object.fromEntries(
      ids.map((id, i) => [id, bytes[i % bytes.length]! % 4 ? pick(i) : id]),
    );
  }
  return bytes.slice(0, 1 + (bytes[0]! % 2)).map((_, i) => pick(i + 1));
}

class Step implements fc.Command<Model, Real> {
  readonly type: QuizAction['type'] | 'reload';
  readonly bytes: readonly number[];
  constructor(type: QuizAction['type'] | 'reload', bytes: readonly number[]) {
    this.type = type;
    this.bytes = bytes;
  }
  check = () => true;
  toString = () => `${this.type}(${this.bytes.join(' ')})`;

  #action(game: QuizMachine): QuizAction {
    if (this.type === 'start') {
      return {
        type: 'start',
        teams: Array.from({ length: this.bytes[0]! % 10 }, (_, i) => `T${i}`),
      };
    }
    if (this.type === 'answer' || this.type === 'draft') {
      const answer = game.question ? answerFrom(game, this.bytes) : [];
      return { type: this.type, answer };
    }
    return { type: this.type } as QuizAction;
  }

  run(model: Model, real: Real): void {
    const { game } = real;
    if (this.type === 'reload') {
      // No answer is lost on a reload.
      real.game = createQuiz(real.part, real.options, saveQuiz(game));
      holds(
        JSON.stringify(real.game.state) === JSON.stringify(game.state),
        'a reload keeps everything',
      );
      model.book = recorded(real.game);
      return;
    }
    const before = game.state;
    const { index, player, item } = game;
    const action = this.#action(game);
    const could = game.can(action);
    holds(game.send(action) === could, '`can` says what `send` does');
    if (!could) return holds(game.state === before, 'what cannot be done changes nothing');
    this.#write(
      model,
      before,
      { index, player, sensitive: item?.sensitive ?? false },
      action,
      game,
    );
    this.#compare(model, game);
  }

  /** What the book makes of an action that was taken. */
  #write(
    { book }: Model,
    before: QuizMachine['state'],
    at: { index: number; player: number; sensitive: boolean },
    action: QuizAction,
    game: QuizMachine,
  ): void {
    const { round } = before;
    const mine = keyOf(round, at.player, at.index);
    switch (action.type) {
      case 'restart':
      case 'start':
        book.clear();
        break;
      case 'answer':
        book.set(mine, recorded(game).get(mine)!);
        holds(book.get(mine)!.answer === action.answer, 'the answer is kept as given');
        if (at.sensitive) holds(book.get(mine)!.correct === null, 'sensitive ones are not judged');
        break;
      case 'skip':
        if (round === 1) {
          before.players.forEach((_, p) => {
            if (game.plan.mode !== 'solo') book.delete(keyOf(1, p, at.index));
          });
        }
        // Nothing tells that a sensitive story was skipped.
        if (at.sensitive) holds(game.state.skipped === null, 'a skip leaves no trace');
        break;
      case 'undo':
        if (before.phase === 'question' && before.turn > 0) {
          holds(game.state.turn === before.turn - 1, 'undo gives the turn back');
          book.delete(keyOf(round, game.player, game.index));
        } else {
          holds(game.index === before.skipped, 'undo brings the skipped question back');
        }
        break;
      case 'back': {
        const kept = recorded(game).get(mine);
        if (kept) book.set(mine, kept);
        else book.delete(mine);
        break;
      }
      default:
    }
  }

  #compare({ book }: Model, game: QuizMachine): void {
    const record = recorded(game);
    holds(
      record.size === book.size && [...book].every(([key, attempt]) => record.get(key) === attempt),
      'the record is what the book says',
    );
    const { score, max, learned, percent, players, passed } = game.score;
    holds(score + learned <= max, 'the score stays within the maximum');
    holds(max === game.plan.scored * players.length, 'each scored question is one point');
    holds(percent >= 0 && percent <= 100, 'percent is a percentage');
    holds(passed || percent < game.plan.passMark, 'who reaches the mark has passed');
    let right = 0;
    for (const [key, attempt] of book) if (key.startsWith('1/') && attempt.correct) right++;
    holds(score === right, 'the score counts first tries');
  }
}

/** Actions as people take them: answers and steps on far more often than the rest. */
const step = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('answer' as const) },
      { weight: 6, arbitrary: fc.constant('next' as const) },
      { weight: 3, arbitrary: fc.constantFrom('open' as const, 'go-on' as const) },
      { weight: 2, arbitrary: fc.constantFrom('skip' as const, 'undo' as const, 'back' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'draft' as const,
          'hint' as const,
          'again' as const,
          'finish' as const,
          'reload' as const,
          'restart' as const,
          'start' as const,
        ),
      },
    ),
    fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
  )
  .map(([type, bytes]) => new Step(type, bytes));

describe('random games', () => {
  it(`agree with the book in ${RUNS} runs over all types and modes`, () => {
    let finished = 0;
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom<Mode>('solo', 'teams', 'exam'),
        fc.constantFrom('all' as const, 'none' as const),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(99),
        fc.commands([step], { maxCommands: 40, size: 'max' }),
        (mode, shuffle, count, seed, commands) => {
          // A few questions each time, from another place each time, so that games end.
          const from = seed % quiz.questions.length;
          const questions = [...quiz.questions.slice(from), ...quiz.questions.slice(0, from)];
          const part = { ...quiz, questions: questions.slice(0, count) };
          const options = { mode, shuffle, seed: String(seed) };
          const game = createQuiz(part, options);
          game.send({ type: 'start', teams: ['A', 'B', 'C'] });
          part.questions.forEach((question) => met.add(question.type));
          const real: Real = { game, options, part };
          fc.modelRun(() => ({ model: { book: recorded(game) }, real }), commands);
          if (real.game.state.phase === 'finished') finished++;
        },
      ),
      { numRuns: RUNS },
    );
    expect(met).toEqual(new Set(Object.keys(allTypes)));
    // Without games that reach the end the properties would say little.
    expect(finished).toBeGreaterThan(RUNS / 20);
  }, 120_000);
});
