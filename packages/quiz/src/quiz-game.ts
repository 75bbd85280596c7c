/**
 * The game behind the screens: loads the quiz, brings what only some games need (further words, a
 * time limit, a copy kept for a reload), and knows the result.
 */
import { LiveRegion, type LocalizeController } from '@awareness-widgets/core';
import { defaultSrc } from './quiz-file/shipped-quizzes.js';
import type { QuizScore } from './engine/game.js';
import type * as IdleParts from './later/idle-parts.js';
import type * as SchoolParts from './later/school-parts.js';
import type { KeptGame } from './session/keep-game.js';
import { loadQuiz, requireQuiz } from './quiz-file/load-quiz.js';
import type { LoadedQuiz } from './quiz-file/load-set.js';
import type { SchoolTerms } from './locales/terms.js';
import { QuizAttributes } from './quiz-attributes.js';
import { randomSeed } from './session/random-seed.js';
import { makeSession } from './session/make-session.js';
import type { TimeLimitController } from './player/time-limit.js';
import type { Session } from './player/context.js';

/** What is fetched once the first view stands. */
export type Idle = typeof IdleParts;

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
  /** There soon after the first view. */
  protected parts: Idle | undefined;
  protected pause: IdleParts.PressPause | undefined;
  protected voice: IdleParts.ReadAloudController | undefined;
  #idle: Promise<void> | undefined;
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
    const { quiz, url } = await this.#file(signal);
    this.#kept?.drop();
    this.#kept = undefined;
    const parts = this.resume || this.timer > 0 ? await this.loadSchoolParts() : null;
    if (parts && this.resume) this.#kept = new parts.KeptGame(this, `${this.id}/${quiz.id}`);
    if (parts && this.timer > 0) {
      this.time ??= new parts.TimeLimitController(this, (words) => this.live.announce(words));
    }
    const kept = this.#kept?.read();
    this.#seed = this.seed || kept?.seed || (this.shuffle === 'none' ? quiz.id : randomSeed());
    const base = new URL(url, document.baseURI).href;
    const session = await makeSession(quiz, this.options(this.#seed), base, kept?.game);
    signal.throwIfAborted();
    this.resumed = session.machine.state.phase !== 'intro';
    if (session.wordy) await this.loadSchoolParts();
    this.time?.restart();
    this.#idle = this.#loadIdle(session).catch(() => {});
    return session;
  }

  /** Without a connection there is no voice, and the end is asked for again. */
  async #loadIdle(session: Session): Promise<void> {
    const parts = (this.parts ??= await import('./later/idle-parts.js'));
    this.pause ??= new parts.PressPause(this.renderRoot);
    this.voice ??= new parts.ReadAloudController(this);
    this.rehearse(parts, session);
    this.requestUpdate();
  }

  /** The parts are there for a session. */
  protected abstract rehearse(parts: Idle, session: Session): void;

  /** Fetches the screens at the end where that failed before. */
  protected loadEnds(lost: () => void): void {
    if (!this.parts) this.#idle = this.#loadIdle(this.data!).catch(lost);
  }

  async #file(signal: AbortSignal): Promise<LoadedQuiz> {
    const { set, src } = this;
    const own = this.quiz ?? null;
    if (own !== null) return { quiz: await requireQuiz(own, 'quiz'), url: '' };
    if (set) {
      const parts = await import('./quiz-file/load-set.js');
      return parts.loadSet(set, this.localize.tag, src, { signal });
    }
    const url = src || defaultSrc(this.band);
    return { quiz: await loadQuiz(url, { signal }), url };
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
    await Promise.all([this.school?.ready, this.#idle]);
  }

  protected override isEmpty({ machine }: Session): boolean {
    return machine.plan.items.length === 0;
  }
}
