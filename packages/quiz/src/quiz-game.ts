/**
 * The game behind the screens: loads the quiz, brings what only some games need (further words, a
 * time limit, a copy kept for a reload), and knows the result.
 */
import { LiveRegion, type LocalizeController } from '@awareness-widgets/core';
import { defaultSrc } from './quiz-file/shipped-quizzes.js';
import type { QuizScore } from './engine/game.js';
import type * as SchoolParts from './later/school-parts.js';
import type { KeptGame } from './session/keep-game.js';
import { loadQuiz, requireQuiz } from './quiz-file/load-quiz.js';
import type { SchoolTerms } from './locales/terms.js';
import { QuizAttributes } from './quiz-attributes.js';
import { randomSeed } from './session/random-seed.js';
import { makeSession } from './session/make-session.js';
import type { TimeLimitController } from './player/time-limit.js';
import type { Session } from './player/context.js';

/** The result of a finished quiz. */
export type QuizResult = Pick<QuizScore, 'score' | 'max' | 'percent' | 'passed' | 'learned'>;

export abstract class QuizGame extends QuizAttributes {
  protected readonly live = new LiveRegion(this);
  /** Only there while the host sets a limit. */
  protected time: TimeLimitController | undefined;
  /** Loaded before anything that uses them. */
  protected school: LocalizeController<SchoolTerms> | undefined;
  /** Whether this game went on from one that was kept, and nothing was done since. */
  protected resumed = false;
  #kept: KeptGame | undefined;
  #seed = '';

  /** The result, or null until the quiz is finished. Read-only. */
  get result(): QuizResult | null {
    const { data } = this;
    if (data?.machine.state.phase !== 'finished') return null;
    const { score, max, percent, passed, learned } = data.machine.score;
    return { score, max, percent, passed, learned };
  }

  /** Deletes the kept game and shows the first screen. */
  forget(): void {
    this.data?.machine.send({ type: 'restart' });
    this.keep();
  }

  protected override async load(signal: AbortSignal): Promise<Session> {
    const url = this.src || defaultSrc(this.band);
    const own = this.quiz ?? null;
    const quiz = await (own === null ? loadQuiz(url, { signal }) : requireQuiz(own, 'quiz'));
    this.#kept?.drop();
    this.#kept = undefined;
    const parts = this.resume || this.timer > 0 ? await this.loadSchoolParts() : null;
    if (parts && this.resume) this.#kept = new parts.KeptGame(this, `${this.id}/${quiz.id}`);
    if (parts && this.timer > 0) {
      this.time ??= new parts.TimeLimitController(this, (words) => this.live.announce(words));
    }
    const kept = this.#kept?.read();
    this.#seed = this.seed || kept?.seed || (this.shuffle === 'none' ? quiz.id : randomSeed());
    const base = own === null ? new URL(url, document.baseURI).href : document.baseURI;
    const session = await makeSession(quiz, this.options(this.#seed), base, kept?.game);
    signal.throwIfAborted();
    this.resumed = session.machine.state.phase !== 'intro';
    if (session.wordy) await this.loadSchoolParts();
    this.time?.restart();
    return session;
  }

  protected async loadSchoolParts(): Promise<typeof SchoolParts> {
    const parts = await import('./later/school-parts.js');
    this.school ??= parts.schoolWords(this);
    await this.school.ready;
    return parts;
  }

  /** Shows where the game now stands, and keeps it where the host asked for that. */
  protected keep(): void {
    const { data } = this;
    if (data && data.machine.state.phase !== 'intro') this.#kept?.write(this.#seed, data.machine);
    else this.#kept?.delete();
    this.resumed = false;
    this.requestUpdate();
  }

  /** Further words, too. */
  protected override async settled(): Promise<void> {
    await super.settled();
    await this.school?.ready;
  }

  protected override isEmpty({ machine }: Session): boolean {
    return machine.plan.items.length === 0;
  }
}
