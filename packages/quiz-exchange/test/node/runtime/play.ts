/** A person at the player, without a screen: the quiz's own machine and the storage it is given. */
import { readFileSync } from 'node:fs';
import { parse, Quiz, type Question } from '@awareness-widgets/data';
import { createQuiz, saveQuiz, type Answer, type QuizMachine } from '@awareness-widgets/quiz';
import { describeQuiz } from '../../../src/pack/describe-quiz.js';
import { keptStorage } from '../../../src/runtime/kept-storage.js';
import type { Platform } from '../../../src/runtime/platform.js';

export function readQuiz(path: string): Quiz {
  const parsed = parse(Quiz, JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

export const allTypes = (): Quiz => readQuiz('../../../../quiz/examples/all-types.json');

/** @returns The right answer, or a complete one where nothing is right. */
export function rightAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter((option) => option.correct).map(({ id }) => id);
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'matching':
      return Object.fromEntries(question.pairs.map(({ id }) => [id, id]));
    case 'sorting':
      return Object.fromEntries(question.items.map(({ id, group }) => [id, group]));
    case 'gap':
      return Object.fromEntries(
        question.parts.flatMap((part): [string, string][] => {
          if (typeof part === 'string') return [];
          return [
            [part.id, part.choices?.find((one) => one.correct)?.id ?? part.answers?.[0] ?? ''],
          ];
        }),
      );
    case 'highlight':
      return question.document.lines
        .flat()
        .flatMap((part) => (typeof part !== 'string' && part.clue ? [part.id] : []));
    case 'scale':
      return ['3'];
    case 'opinion':
      return [question.options[0]!.id];
    case 'scenario': {
      const path: string[] = [];
      let step = question.steps[0];
      while (step) {
        const choice =
          step.choices.find(({ to }) => question.endings.find(({ id }) => id === to)?.good) ??
          step.choices[0]!;
        path.push(choice.id);
        step = question.steps.find(({ id }) => id === choice.to);
      }
      return path;
    }
  }
}

export function wrongAnswer(question: Question): Answer {
  if (question.type === 'single' || question.type === 'true-false')
    return question.options
      .filter((option) => !option.correct)
      .slice(0, 1)
      .map(({ id }) => id);
  if (question.type === 'ordering') return question.items.map(({ id }) => id).reverse();
  return rightAnswer(question);
}

export interface Page {
  machine: QuizMachine;
  /** Answers the current question, and goes on to the next. */
  answer(of: (question: Question) => Answer): void;
  /** Plays to the end, all right. */
  finish(): void;
}

/** Opens the page: what was kept is there again. */
export function openPage(quiz: Quiz, platform: Platform): Page {
  const key = `aw-quiz/quiz/${quiz.id}`;
  const storage = keptStorage(key, describeQuiz(quiz), platform);
  const kept = JSON.parse(storage.getItem(key) ?? 'null') as { seed: string; game: string } | null;
  const machine = createQuiz(quiz, { mode: 'solo', seed: kept?.seed ?? quiz.id }, kept?.game);
  const send = (action: Parameters<QuizMachine['send']>[0]) => {
    const before = machine.state.phase;
    if (!machine.send(action)) return;
    storage.setItem(key, JSON.stringify({ seed: quiz.id, game: saveQuiz(machine) }));
    const { score, max, percent, passed } = machine.score;
    if (machine.state.phase === 'finished' && before !== 'finished')
      platform.finish({ score, max, percent, passed });
  };
  if (machine.state.phase === 'intro') send({ type: 'start' });
  const toQuestion = () => {
    if (machine.state.phase === 'note') send({ type: 'go-on' });
  };
  const page: Page = {
    machine,
    answer(of) {
      toQuestion();
      send({ type: 'answer', answer: of(machine.question!) });
      send({ type: 'next' });
    },
    finish() {
      for (let i = 0; i < 500 && machine.state.phase !== 'finished'; i++) {
        toQuestion();
        if (machine.state.phase === 'again') send({ type: 'again' });
        else if (machine.state.phase === 'feedback') send({ type: 'next' });
        else page.answer(rightAnswer);
      }
    },
  };
  return page;
}
