/**
 * What the player takes for session storage: it lives in memory, so that nothing is left on the
 * device, and hands every game on to the platform.
 */
import { growGame, shrinkGame } from './shrink-game.js';
import { AnswerWatch } from './interactions.js';
import type { PackedQuiz } from './packed-quiz.js';
import type { Platform } from './platform.js';

/** As `KeptGame` of the player writes it. */
interface Kept {
  seed: string;
  game: string;
}

export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @param key Where the player keeps its game. */
export function keptStorage(key: string, quiz: PackedQuiz, platform: Platform): KeptStorage {
  const watch = new AnswerWatch(quiz);
  const memory = new Map<string, string>();
  const resumed = growGame(platform.suspended, quiz);
  if (resumed) {
    memory.set(key, JSON.stringify(resumed));
    watch.skip(resumed.game);
  }
  return {
    getItem: (name) => memory.get(name) ?? null,
    setItem(name, value) {
      memory.set(name, value);
      if (name !== key) return;
      const { seed, game } = JSON.parse(value) as Kept;
      const { fresh, answered } = watch.look(game);
      for (const interaction of fresh) platform.answer(interaction);
      if (fresh.length > 0) platform.progress(answered / Math.max(1, quiz.questions.length));
      platform.suspend(shrinkGame(game, seed, quiz));
    },
    removeItem(name) {
      memory.delete(name);
      if (name !== key) return;
      watch.restart();
      platform.suspend('');
    },
  };
}
