/** A running quiz: holds the state, takes actions, answers what is current. No DOM, no clock. */
import type { Question } from '@awareness-widgets/data';
import { currentItem, currentOrder, currentPlayer, currentQuestion, itemIndex } from './current.js';
import { reduceQuiz, startState } from './reduce-quiz.js';
import { scoreQuiz } from './score-quiz.js';
import type {
  Answer,
  Assessment,
  Attempt,
  Plan,
  PlanItem,
  Player,
  QuizAction,
  QuizScore,
  QuizState,
} from './game.js';

export class QuizMachine {
  readonly plan: Plan;
  #state: QuizState;
  #score: QuizScore | undefined;

  /** @param state To go on from; from `restoreState`. */
  constructor(plan: Plan, state?: QuizState | null) {
    this.plan = plan;
    this.#state = state ?? startState(plan);
  }

  get state(): QuizState {
    return this.#state;
  }

  /** @returns Whether the action changed anything. */
  send(action: QuizAction): boolean {
    const next = reduceQuiz(this.plan, this.#state, action);
    if (next === this.#state) return false;
    this.#state = next;
    this.#score = undefined;
    return true;
  }

  /** Whether an action would change anything now. */
  can(action: QuizAction): boolean {
    return reduceQuiz(this.plan, this.#state, action) !== this.#state;
  }

  /** As far as the game has come; kept until the next change. */
  get score(): QuizScore {
    return (this.#score ??= scoreQuiz(this.plan, this.#state));
  }

  /** Number of the current question in this round, from 0, and how many there are. */
  get place(): { index: number; count: number } {
    const { round, at, again } = this.#state;
    return { index: at, count: round === 1 ? this.plan.items.length : again.length };
  }

  /** Number of the current item in the plan. */
  get index(): number {
    return itemIndex(this.#state);
  }

  get item(): PlanItem | undefined {
    return currentItem(this.plan, this.#state);
  }

  get question(): Question | undefined {
    return currentQuestion(this.plan, this.#state);
  }

  /** Ids of the current question's parts in the order shown. */
  get order(): readonly string[] {
    return currentOrder(this.plan, this.#state);
  }

  /** Number of the player in turn, from 0. */
  get player(): number {
    return currentPlayer(this.#state);
  }

  /** The unfinished answer, or the one to begin with. */
  get draft(): Answer {
    const question = this.question!;
    return this.#state.draft ?? this.plan.types[question.type]!.start(question, this.order);
  }

  get isComplete(): boolean {
    const { question } = this;
    return Boolean(question && this.plan.types[question.type]!.isComplete(question, this.draft));
  }

  /** What a player answered to the current question in this round. */
  attempt(player: number = this.player): Attempt | null {
    const { players, round } = this.#state;
    const key: keyof Player = round === 1 ? 'first' : 'second';
    return players[player]?.[key][this.index] ?? null;
  }

  /** Judges an answer to the current question. */
  assess(answer: Answer): Assessment {
    const question = this.question!;
    return this.plan.types[question.type]!.assess(question, answer);
  }
}
