/** A game as the player keeps it (`saveQuiz`), as far as this package looks into it. */

export type Answer = readonly string[] | Readonly<Record<string, string>>;

export interface Attempt {
  answer: Answer;
  /** Null where nothing is right or wrong. */
  correct: boolean | null;
}

interface SavedState {
  phase: string;
  round: number;
  at: number;
  again: number[];
  draft: Answer | null;
  hints: number[];
  players: { name: string; first: (Attempt | null)[]; second: (Attempt | null)[] }[];
  turn: number;
  skipped: number | null;
}

export interface SavedGame {
  version: number;
  /** Tells whether a stored game fits the quiz. */
  fingerprint: string;
  state: SavedState;
}

/** @returns The game; null where the text is none. */
export function readGame(text: string): SavedGame | null {
  try {
    const game = JSON.parse(text) as SavedGame;
    return game.version === 1 && Array.isArray(game.state.players) ? game : null;
  } catch {
    return null;
  }
}
