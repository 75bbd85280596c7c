import { adoptStyles, AwElement } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Answer, QuizAction } from './engine/game.js';
import { AwHelpRequestEvent } from './events.js';
import { eventsOf } from './session/events-of-action.js';
import type { SchoolTerms } from './locales/terms.js';
import { loadPanel } from './open-panel.js';
import { lostScreen } from './panel/lost.view.js';
import { PressPause } from './player/press-pause.js';
import { QuizGame, type Idle } from './quiz-game.js';
import { quizLocales } from './locales/index.js';
import { quizStyles } from './styles.js';
import type { QuizFileError } from './quiz-file/read-quiz.js';
import { version } from './version.js';
import type { PanelName, PaperName, Context, Session, Panel } from './player/context.js';
import { directionOf } from './player/text-direction.js';
import { pickScreen } from './player/pick-screen.js';
import { showFinder } from './panel/show-finder.js';
import { helpAddress } from './player/help-address.js';

/** The language of a tag without its region. */
const baseOf = (tag: string) => tag.split('-')[0];

/** Milliseconds after loading in which the first screen is painted. */
const REHEARSAL = 200;

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
 * @cssprop [--aw-bottom=0px] - Height of what the page keeps at the bottom of the window, such as the finder's exit on phones (`74px`): the main button stops above it.
 * @fires aw-load - The quiz is shown.
 * @fires aw-error - It could not be loaded or shown: `{ code, message }`.
 * @fires aw-quiz-start - A person left the first screen.
 * @fires aw-answer - An answer was given: `{ question, correct, score }`, and `team` in teams mode. Never for sensitive questions.
 * @fires aw-quiz-finish - The last screen: `{ score, max, percent, passed }`.
 * @fires aw-help-request - Somebody wants help: `{ country }`. Cancelable; then the host shows help. Else `help-href` is opened, or a helpline finder on the page is shown, or the numbers of the country.
 */
export class AwQuiz extends QuizGame {
  static override styles = [...AwElement.styles, ...quizStyles];
  static override locales = quizLocales;
  static readonly version = version;

  /** The screen beside the game that is open. */
  @state() private panel: Panel | null = null;
  /** An answer was given before it was complete. */
  @state() private problem = false;

  readonly #pause = new PressPause();
  #refocus = false;
  #opening: Promise<void> | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#pause.watch(root);
    return root;
  }

  /** Prints the quiz: question sheet, answer key, or four-corner cards. */
  async print(paper: PaperName): Promise<void> {
    const { data } = this;
    if (!data) return;
    const [{ printPaper }] = await Promise.all([
      import('./paper/print-quiz.js'),
      this.loadSchoolParts(),
    ]);
    await printPaper(this, paper, this.#context(data));
  }

  protected override async load(signal: AbortSignal): Promise<Session> {
    const session = await super.load(signal);
    this.panel = null;
    return session;
  }

  protected override rehearse({ rehearseFeedback }: Idle, session: Session): void {
    setTimeout(() => rehearseFeedback(this.#context(session)), REHEARSAL);
  }

  /** The chunk of a panel that is being opened, too. */
  protected override async settled(): Promise<void> {
    await super.settled();
    await this.#opening;
  }

  protected override renderEmpty(): unknown {
    const { terms } = this.localize;
    return html`<div class="notice">
      <p class="notice-title">${terms.emptyTitle}</p>
      <p>${terms.emptyText}</p>
    </div>`;
  }

  protected override renderErrorDetail(error: unknown): unknown {
    return (error as Partial<QuizFileError>).render?.(this) ?? nothing;
  }

  protected override renderData(session: Session): unknown {
    return html`${pickScreen(this.#context(session), this.panel)} ${this.live.render()}`;
  }

  #context(session: Session): Context {
    const { terms, code, intl, tag } = this.localize;
    const { quiz, machine } = session;
    const { phase } = machine.state;
    const time = this.timer > 0 ? this.time : undefined;
    const timed = time && (phase === 'question' || phase === 'talk');
    return {
      session,
      ends: this.parts ?? null,
      quiz,
      machine,
      terms,
      school: this.school?.terms as SchoolTerms,
      intl,
      dir: directionOf(quiz.language),
      foreign: baseOf(tag) !== baseOf(quiz.language),
      uiLang: quiz.language === code ? undefined : code,
      problem: this.problem,
      helpHref: helpAddress(this.helpHref, this.country),
      country: this.country,
      noCertificate: this.noCertificate,
      badge: this.badge,
      resumed: this.resumed,
      reading: this.voice?.canRead(quiz.language)
        ? {
            speaking: this.voice.speaking,
            toggle: () => this.voice!.toggle(this.renderRoot, quiz.language),
          }
        : null,
      timer:
        timed && !machine.item!.sensitive ? time.render(this.timer, this.school!.terms) : nothing,
      pace: time?.renderPace(this.school!.terms) ?? nothing,
      act: this.#act,
      submit: this.#submit,
      change: this.#change,
      announce: (words) => this.live.announce(words),
      requestHelp: this.#requestHelp,
      open: (panel) => void (this.#opening = this.#open(panel)),
      refresh: () => this.requestUpdate(),
      forget: () => this.forget(),
      print: (paper) => void this.print(paper),
    };
  }

  /** A person did something: the one way by which a game moves on. */
  readonly #act = (action: QuizAction, sure = false): void => {
    const { machine, ask } = this.data!;
    const asked = !sure && ask?.(machine, action);
    if (asked) {
      this.panel = asked;
      this.#refocus = true;
      return;
    }
    const before = { state: machine.state, item: machine.item, player: machine.player };
    if (!machine.send(action)) return;
    const { phase, at, turn } = machine.state;
    const { state } = before;
    this.#refocus ||= state.phase !== phase || state.at !== at || state.turn !== turn;
    if (state.phase !== phase || state.at !== at) this.time?.restart();
    this.voice?.stop();
    if (phase === 'again' || phase === 'finished')
      this.loadEnds(() => (this.panel = { render: lostScreen }));
    this.keep();
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
    this.#pause.end();
    this.#refocus ||= refocus;
    this.keep();
  };

  protected override keep(): void {
    this.problem = false;
    super.keep();
  }

  readonly #requestHelp = (event: Event): void => {
    const cancelled = !this.dispatchEvent(new AwHelpRequestEvent({ country: this.country }));
    if (cancelled) event.preventDefault();
    else if (!this.helpHref && !showFinder(document)) this.#opening = this.#open('help');
  };

  async #open(name: PanelName | null): Promise<void> {
    this.voice?.stop();
    if (name && name !== 'help') await this.loadSchoolParts().catch(() => {});
    this.panel = name && (await loadPanel(name));
    this.#refocus = true;
    this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    const { data } = this;
    if (data)
      adoptStyles(this.renderRoot, [
        ...(this.parts ? [this.parts.finishStyles] : []),
        ...data.styles,
        ...(this.panel?.styles ?? []),
      ]);
    if (!this.#refocus || !data) return;
    this.#refocus = false;
    this.#pause.begin();
    // The last one is what is new: the explanation stands below the question.
    [...this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1)?.focus();
  }
}
