import type { Quiz } from '@awareness-widgets/data';
import { createQuiz, saveQuiz, type Answer } from '@awareness-widgets/quiz';
import { describe, expect, test } from 'vitest';
import { describeQuiz } from '../../../src/pack/describe-quiz.js';
import { growGame, MOST, shrinkGame } from '../../../src/runtime/shrink-game.js';
import { random } from '../gift/gift-corpus.js';
import { allTypes, rightAnswer } from './play.js';

/** Fifty of the questions that take most letters, each answered in both rounds. */
function longest(): Quiz {
  const quiz = allTypes();
  const heavy = quiz.questions.filter(
    ({ type }) => type === 'matching' || type === 'gap' || type === 'sorting',
  );
  const questions = Array.from({ length: 50 }, (_, i) => ({
    ...heavy[i % heavy.length]!,
    id: `a-question-with-a-long-id-${i}`,
  }));
  return { ...quiz, questions };
}

function playedTwice(quiz: Quiz, typed: (seed: number) => string): string {
  const machine = createQuiz(quiz);
  machine.send({ type: 'start' });
  let seed = 1;
  for (let i = 0; i < 400 && machine.state.phase !== 'finished'; i++) {
    const { phase } = machine.state;
    if (phase === 'again') machine.send({ type: 'again' });
    else if (phase === 'feedback') machine.send({ type: 'next' });
    else {
      const question = machine.question!;
      const right = rightAnswer(question);
      const answer: Answer = Array.isArray(right)
        ? right
        : Object.fromEntries(
            Object.entries(right).map(([part, value], at, all) => {
              const other = all[(at + 1) % all.length]?.[1] ?? value;
              return [part, question.type === 'gap' ? typed((seed += 1)) : other];
            }),
          );
      machine.send({ type: 'answer', answer });
    }
  }
  return saveQuiz(machine);
}

describe('a game in few letters', () => {
  test('comes back as it was', () => {
    const quiz = allTypes();
    const machine = createQuiz(quiz);
    machine.send({ type: 'start' });
    for (let i = 0; i < 6; i++) {
      machine.send({ type: 'answer', answer: rightAnswer(machine.question!) });
      machine.send({ type: 'next' });
    }
    const saved = saveQuiz(machine);
    const grown = growGame(shrinkGame(saved, 'seed', describeQuiz(quiz)), describeQuiz(quiz));
    expect(grown?.seed).toBe('seed');
    const resumed = createQuiz(quiz, {}, grown?.game);
    expect(resumed.state).toEqual(machine.state);
    expect(resumed.score).toEqual(machine.score);
  });

  test('stays below 4,096 characters at fifty questions, answered twice and with long texts typed', () => {
    const quiz = longest();
    const packed = describeQuiz(quiz);
    for (const length of [4, 30, 400]) {
      // Letters by chance: nothing that packs well.
      const typed = (seed: number) => {
        const next = random(seed);
        return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join(
          '',
        );
      };
      const small = shrinkGame(playedTwice(quiz, typed), quiz.id, packed);
      expect(small.length).toBeGreaterThan(0);
      expect(small.length).toBeLessThanOrEqual(MOST);
      const resumed = createQuiz(quiz, {}, growGame(small, packed)?.game);
      expect(resumed.state.phase, 'the place in the quiz comes back').toBe('finished');
    }
  });

  test('keeps nothing of sensitive stories', () => {
    const quiz = allTypes();
    const sensitive = quiz.questions.filter((question) => question.sensitive);
    const only = { ...quiz, questions: sensitive };
    const machine = createQuiz(only);
    machine.send({ type: 'start' });
    machine.send({ type: 'go-on' });
    machine.send({ type: 'answer', answer: rightAnswer(machine.question!) });
    const packed = describeQuiz(only);
    const grown = growGame(shrinkGame(saveQuiz(machine), only.id, packed), packed);
    expect(JSON.parse(grown!.game).state.players[0].first).toEqual([null]);
  });

  test('takes anything else for no game', () => {
    const packed = describeQuiz(allTypes());
    for (const text of ['', '1', '1%%%', 'null', '1AAAA', '{"version":1}'])
      expect(growGame(text, packed)).toBeNull();
    expect(shrinkGame('nonsense', '', packed)).toBe('');
  });
});
