/**
 * Shows the time left for a question, where the host set a limit. It closes nothing and scores
 * nothing: when it is over, the answer can still be given.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { begin, clockText, extend, PACES, timeLeft, type Pace } from './time-left.js';
import type { SchoolTerms } from '../locales/terms.js';

/** Seconds before the end at which it is said aloud (WCAG 2.2.1 asks for 20). */
const SOON = 20;

export class TimeLimitController implements ReactiveController {
  #pace: Pace = 1;
  #seconds = 0;
  /** When the time of this question ends; null before it is shown. */
  #until: number | null = null;
  #said = '';
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #announce: (words: string) => void;

  constructor(host: ReactiveControllerHost, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Another question: the time starts again when it is next shown. */
  restart(): void {
    this.#until = null;
    this.#said = '';
    this.#stop();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  render(seconds: number, terms: SchoolTerms): unknown {
    const now = performance.now();
    this.#seconds = seconds;
    const limit = begin(this.#limit, now);
    this.#until = limit.until;
    const left = timeLeft(limit, now);
    if (left === null) return nothing;
    if (left > 0) this.#timer ??= setInterval(() => this.#host.requestUpdate(), 1000);
    else this.#stop();
    if (left <= SOON)
      this.#say(left === 0 ? 'over' : 'soon', left === 0 ? terms.timeOver : terms.timeSoon(left));
    return html`<div class="timer">
      <span role="timer" aria-label=${terms.timeLeft}>${clockText(left)}</span>
      ${
        left <= SOON
          ? html`<button class="link" type="button" @click=${this.#extend}>
              ${terms.moreTime}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** On the first screen: as set, twice, ten times, none. */
  renderPace(terms: SchoolTerms): unknown {
    const change = (event: Event) => {
      this.#pace = Number((event.target as HTMLSelectElement).value) as Pace;
    };
    return html`<label class="pace">
      <span>${terms.timePace}</span>
      <select class="field" @change=${change}>
        ${PACES.map(
          (pace) =>
            html`<option value=${pace} ?selected=${pace === this.#pace}>
              ${pace === 0 ? terms.timeNone : terms.timeTimes(pace)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  get #limit() {
    return { seconds: this.#seconds, pace: this.#pace, until: this.#until };
  }

  readonly #extend = (): void => {
    this.#until = extend(this.#limit, performance.now()).until;
    this.#said = '';
    this.#host.requestUpdate();
  };

  /** Once for each `moment`. */
  #say(moment: string, words: string): void {
    if (moment === this.#said) return;
    this.#said = moment;
    this.#announce(words);
  }
}
