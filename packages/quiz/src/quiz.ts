import { AwElement, LiveRegion, type LocalizeController } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { adoptStyles } from './adopt-styles.js';
import { helpAddress } from './attributes.js';
import { defaultSrc } from './default-src.js';
import { randomSeed } from './random-seed.js';
import type { Answer, QuizAction, QuizScore } from './engine/types.js';
import { AwHelpRequestEvent } from './events.js';
import type * as Extras from './extras.js';
import { eventsOf } from './events-of.js';
import type { KeptGame } from './kept-games.js';
import { loadQuiz, requireQuiz } from './load-quiz.js';
import type { MoreTerms } from './locales/terms.js';
import { loadPanel, type Panel } from './panels.js';
import { QuizSettings } from './quiz-settings.js';
import { quizLocales } from './quiz-locales.js';
import { quizStyles } from './quiz.styles.js';
import { ReadAloudController } from './read-aloud.js';
import type { QuizFileError } from './read-quiz.js';
import { makeSession, type Session } from './session.js';
import type { TimeLimitController } from './time-limit.js';
import { version } from './version.js';
import { warmUp } from './warm-up.js';
import type { PanelName, PaperName, PlayerContext } from './views/player-context.js';
import { screenOf } from './views/screen-of.js';

/** The result of a finished quiz. */
export type QuizResult = Pick<QuizScore, 'score' | 'max' | 'percent' | 'passed' | 'learned'>;

/** Milliseconds after loading in which the first screen is painted. */
const WARM_UP = 200;

/**
 * A quiz that teaches: every answer is explained, missed questions come again as a new story, and
 * nobody is told that they failed. For one pupil, teams at a projector, or paper.
 *
 * @summary A quiz on staying safe online.
 * @tag aw-quiz
 * @slot - Fallback: shown until a quiz is there, and again if it cannot be loaded.
 * @csspart base - The outermost box.
 * @csspart player - The screen shown.
 * @csspart header - Where one stands, and the way to help.
 * @csspart help - The way to help.
 * @csspart stage - What the screen is about.
 * @csspart question - A question with its parts.
 * @csspart options - The parts to answer with.
 * @csspart feedback - The explanation after an answer.
 * @csspart bar - What to do next.
 * @csspart next - The main button.
 * @csspart skip - Leaves a sensitive story out.
 * @csspart read - Reads aloud, or stops.
 * @csspart score - The score at the end.
 * @csspart certificate - Opens the certificate.
 * @csspart code - The result code.
 * @csspart error - The error state.
 * @cssprop [--aw-font=inherit] - Font family.
 * @cssprop [--aw-font-size=17px] - Size that everything else follows.
 * @cssprop [--aw-accent] - Colour of what is open, right, or goes on.
 * @cssprop [--aw-on-accent] - Text on the accent.
 * @cssprop [--aw-ink] - Text.
 * @cssprop [--aw-ink-2] - Second text.
 * @cssprop [--aw-paper] - Background.
 * @cssprop [--aw-raised] - Background of options and fields.
 * @cssprop [--aw-edge] - Edges of controls.
 * @cssprop [--aw-hairline] - Lines between things.
 * @cssprop [--aw-wash] - Background of what is chosen.
 * @cssprop [--aw-radius=12px] - Corners.
 * @cssprop [--aw-padding] - Space between the sides and what stands inside; 14px to 32px by width.
 * @fires aw-load - The quiz is shown.
 * @fires aw-error - It could not be loaded or shown: `{ code, message }`.
 * @fires aw-quiz-start - A person left the first screen.
 * @fires aw-answer - An answer was given: `{ question, correct, score }`, and `team` in teams mode. Never for sensitive questions.
 * @fires aw-quiz-finish - The last screen: `{ score, max, percent, passed }`.
 * @fires aw-help-request - Somebody wants help: `{ country }`. Cancelable; then the host shows help.
 */
export class AwQuiz extends QuizSettings {
  static override styles = [...AwElement.styles, ...quizStyles];
  static override locales = quizLocales;
  static readonly version = version;

  /** The screen beside the game that is open. */
  @state() private panel: Panel | null = null;
  /** An answer was given before it was complete. */
  @state() private problem = false;

  readonly #live = new LiveRegion(this);
  readonly #voice = new ReadAloudController(this);
  /** Only there while the host sets a limit. */
  #time: TimeLimitController | undefined;
  #kept: KeptGame | undefined;
  #more: LocalizeController<MoreTerms> | undefined;
  #seed = '';
  #resumed = false;
  #refocus = false;
  #opening: Promise<void> | undefined;

  /** The result, or null until the quiz is finished. Read-only. */
  get result(): QuizResult | null {
    const { data } = this;
    if (data?.machine.state.phase !== 'finished') return null;
    const { score, max, percent, passed, learned } = data.machine.score;
    return { score, max, percent, passed, learned };
  }

  /** Deletes the kept game and shows the first screen. */
  forget(): void {
    this.#kept?.delete();
    this.data?.machine.send({ type: 'restart' });
    this.#resumed = false;
    this.requestUpdate();
  }

  /** Prints the quiz: question sheet, answer key, or four-corner cards. */
  async print(paper: PaperName): Promise<void> {
    const { data } = this;
    if (!data) return;
    const [{ printPaper }] = await Promise.all([
      import('./paper/print-paper.js'),
      this.#loadExtras(),
    ]);
    await printPaper(this, paper, this.#context(data));
  }

  protected override async load(signal: AbortSignal): Promise<Session> {
    const url = this.src || defaultSrc[this.band];
    const own = this.quiz ?? null;
    const quiz = await (own === null ? loadQuiz(url, { signal }) : requireQuiz(own, 'quiz'));
    this.#kept?.drop();
    this.#kept = undefined;
    const extras = this.resume || this.timer > 0 ? await this.#loadExtras() : null;
    if (extras && this.resume) this.#kept = new extras.KeptGame(this, `${this.id}/${quiz.id}`);
    if (extras && this.timer > 0) {
      this.#time ??= new extras.TimeLimitController(this, (words) => this.#live.announce(words));
    }
    const kept = this.#kept?.read();
    this.#seed = this.seed || kept?.seed || (this.shuffle === 'none' ? quiz.id : randomSeed());
    const base = own === null ? new URL(url, document.baseURI).href : document.baseURI;
    const session = await makeSession(quiz, this.options(this.#seed), base, kept?.game);
    signal.throwIfAborted();
    this.#resumed = session.machine.state.phase !== 'intro';
    this.panel = null;
    if (session.wordy) await this.#loadExtras();
    this.#time?.restart();
    setTimeout(() => warmUp(this.#context(session)), WARM_UP);
    return session;
  }

  async #loadExtras(): Promise<typeof Extras> {
    const extras = await import('./extras.js');
    this.#more ??= extras.moreWords(this);
    await this.#more.ready;
    return extras;
  }

  /** Words, and the chunk of a panel that is being opened. */
  protected override async settled(): Promise<void> {
    await super.settled();
    await Promise.all([this.#opening, this.#more?.ready]);
  }

  protected override isEmpty({ machine }: Session): boolean {
    return machine.plan.items.length === 0;
  }

  protected override renderEmpty(): unknown {
    const { terms } = this.localize;
    return html`<div class="notice">
      <p class="notice-title">${terms.emptyTitle}</p>
      <p>${terms.emptyText}</p>
    </div>`;
  }

  protected override renderErrorDetail(error: unknown): unknown {
    return (error as Partial<QuizFileError>).render?.(this.localize.terms) ?? nothing;
  }

  protected override renderData(session: Session): unknown {
    return html`${screenOf(this.#context(session), this.panel)} ${this.#live.render()}`;
  }

  #context(session: Session): PlayerContext {
    const { terms, code, intl } = this.localize;
    const { quiz, machine } = session;
    const { phase } = machine.state;
    const time = this.timer > 0 ? this.#time : undefined;
    const timed = time && (phase === 'question' || phase === 'talk');
    return {
      session,
      quiz,
      machine,
      terms,
      more: this.#more?.terms as MoreTerms,
      intl,
      uiLang: quiz.language === code ? undefined : code,
      problem: this.problem,
      helpHref: helpAddress(this.helpHref, this.country),
      noCertificate: this.noCertificate,
      badge: this.badge,
      resumed: this.#resumed,
      reading: this.#voice.canRead(quiz.language)
        ? {
            speaking: this.#voice.speaking,
            toggle: () => this.#voice.toggle(this.renderRoot, quiz.language),
          }
        : null,
      timer:
        timed && !machine.item!.sensitive ? time.render(this.timer, this.#more!.terms) : nothing,
      pace: time?.renderPace(this.#more!.terms) ?? nothing,
      act: this.#act,
      submit: this.#submit,
      change: this.#change,
      announce: (words) => this.#live.announce(words),
      requestHelp: this.#requestHelp,
      open: (panel) => void (this.#opening = this.#open(panel)),
      refresh: () => this.requestUpdate(),
      forget: () => this.forget(),
      print: (paper) => void this.print(paper),
    };
  }

  /** A person did something: the one way by which a game moves on. */
  readonly #act = (action: QuizAction): void => {
    const { machine } = this.data!;
    const before = { state: machine.state, item: machine.item, player: machine.player };
    if (!machine.send(action)) return;
    const { phase, at, turn } = machine.state;
    const { state } = before;
    this.#refocus ||= state.phase !== phase || state.at !== at || state.turn !== turn;
    if (state.phase !== phase || state.at !== at) this.#time?.restart();
    this.#voice.stop();
    this.#keep();
    for (const event of eventsOf(before, action, machine)) this.dispatchEvent(event);
  };

  readonly #submit = (): void => {
    const { machine } = this.data!;
    if (machine.isComplete) this.#act({ type: 'answer', answer: machine.draft });
    else if (this.mode === 'exam') this.#act({ type: 'skip' });
    else this.problem = true;
  };

  readonly #change = (update: (answer: Answer) => Answer, refocus = false): void => {
    const { machine } = this.data!;
    machine.send({ type: 'draft', answer: update(machine.draft) });
    this.#refocus ||= refocus;
    this.#keep();
  };

  #keep(): void {
    const { machine } = this.data!;
    if (machine.state.phase === 'intro') this.#kept?.delete();
    else this.#kept?.write(this.#seed, machine);
    this.problem = false;
    this.#resumed = false;
    this.requestUpdate();
  }

  readonly #requestHelp = (event: Event): void => {
    const cancelled = !this.dispatchEvent(new AwHelpRequestEvent({ country: this.country }));
    if (cancelled) event.preventDefault();
    else if (!this.helpHref) this.#opening = this.#open('help');
  };

  async #open(name: PanelName | null): Promise<void> {
    this.#voice.stop();
    if (name && name !== 'help') await this.#loadExtras().catch(() => {});
    this.panel = name && (await loadPanel(name));
    this.#refocus = true;
    this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    const { data } = this;
    if (data) adoptStyles(this.renderRoot, [...data.styles, ...(this.panel?.styles ?? [])]);
    if (!this.#refocus || !data) return;
    this.#refocus = false;
    // The last one is what is new: the explanation stands below the question.
    [...this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1)?.focus();
  }
}
