/**
 * Keeps a game for a reload, only where the host asked for it: in session storage, which ends with
 * the tab. Storage may be full, forbidden or absent; a game then simply is not kept.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuizMachine } from '../engine/quiz-machine.js';
import { saveQuiz } from '../engine/save-quiz.js';

/** Keys in use, so that two quizzes on one page do not write over each other. */
const taken = new Set<string>();

export interface Kept {
  /** Seed of the order, which a reload must not change. */
  seed: string;
  /** From `saveQuiz`. */
  game: string;
}

export class KeptGame implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #name: string;
  #key = '';

  /** @param name What tells this quiz from others on the page. */
  constructor(host: ReactiveControllerHost, name: string) {
    this.#host = host;
    this.#name = name;
    this.hostConnected();
    host.addController(this);
  }

  /** Takes a key that no other element has. */
  hostConnected(): void {
    if (this.#key) return;
    let key = `aw-quiz/${this.#name}`;
    for (let i = 2; taken.has(key); i++) key = `aw-quiz/${this.#name}/${i}`;
    taken.add(key);
    this.#key = key;
  }

  /** Leaves the key to another element. */
  hostDisconnected(): void {
    taken.delete(this.#key);
    this.#key = '';
  }

  /** Another game takes the place of this one; what was kept stays. */
  drop(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  read(): Kept | null {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
      return kept && { seed: String(kept.seed), game: String(kept.game) };
    } catch {
      return null;
    }
  }

  write(seed: string, machine: QuizMachine): void {
    try {
      const kept: Kept = { seed, game: saveQuiz(machine) };
      sessionStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // The game goes on without being kept.
    }
  }

  delete(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // There was nothing to delete.
    }
  }
}
