/** What a person answered since the last look, as platforms record it. Never what was typed. */
import type { PackedQuestion, PackedQuiz } from './packed-quiz.js';
import { readGame, type Answer } from './saved-game.js';

/** How SCORM and xAPI name the kinds of answers. */
export type InteractionType =
  'true-false' | 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'likert' | 'other';

export interface Interaction {
  question: PackedQuestion;
  /** Number of the question, from 0. */
  index: number;
  attempt: 1 | 2;
  type: InteractionType;
  /** Ids, or pairs of ids for matching; nothing for what was typed. */
  response: readonly (string | readonly [string, string])[];
  /** Null where nothing is right or wrong. */
  correct: boolean | null;
}

const TYPES: Record<string, InteractionType> = {
  single: 'choice',
  multiple: 'choice',
  highlight: 'choice',
  'true-false': 'true-false',
  ordering: 'sequencing',
  matching: 'matching',
  sorting: 'matching',
  gap: 'fill-in',
  scale: 'likert',
  opinion: 'likert',
  scenario: 'other',
};

function responseOf(type: InteractionType, answer: Answer): Interaction['response'] {
  if (type === 'fill-in') return [];
  if (Array.isArray(answer)) return answer;
  const entries = Object.entries(answer);
  return type === 'matching' ? entries : entries.map(([, value]) => value);
}

/** Remembers what was reported, so that each answer is reported once. */
export class AnswerWatch {
  readonly #quiz: PackedQuiz;
  readonly #seen = new Set<string>();

  constructor(quiz: PackedQuiz) {
    this.#quiz = quiz;
  }

  /**
   * @param text From the player's `saveQuiz`.
   * @returns Answers that are new, and how many questions of all are answered.
   */
  look(text: string): { fresh: Interaction[]; answered: number } {
    const player = readGame(text)?.state.players[0];
    const fresh: Interaction[] = [];
    if (!player) return { fresh, answered: 0 };
    for (const attempt of [1, 2] as const)
      (attempt === 1 ? player.first : player.second).forEach((given, index) => {
        const question = this.#quiz.questions[index];
        const key = `${attempt}/${index}`;
        if (!given || !question || question.sensitive || this.#seen.has(key)) return;
        this.#seen.add(key);
        const type = TYPES[question.type] ?? 'other';
        fresh.push({
          ...{ question, index, attempt, type, correct: given.correct },
          response: responseOf(type, given.answer),
        });
      });
    return { fresh, answered: player.first.filter(Boolean).length };
  }

  /** What was answered before is reported already. */
  skip(text: string): void {
    this.look(text);
  }

  /** Another game begins. */
  restart(): void {
    this.#seen.clear();
  }
}
