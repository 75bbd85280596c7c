/** What a page tells the platform that opened it. */
import type { Interaction } from './interactions.js';

export interface Result {
  score: number;
  max: number;
  percent: number;
  passed: boolean;
}

export interface Platform {
  /** What was kept when the page was left; empty the first time. */
  readonly suspended: string;
  /** Keeps the game; empty text: there is none. */
  suspend(text: string): void;
  answer(interaction: Interaction): void;
  /** Share of the questions answered, from 0 to 1. */
  progress(share: number): void;
  finish(result: Result): void;
  /** The page is left. Called once. */
  leave(): void;
}

/** Milliseconds, from any beginning. */
export type Clock = () => number;
