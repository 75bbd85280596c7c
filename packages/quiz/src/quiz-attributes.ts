/** What a host sets on the quiz: its attributes and properties, and what they ask of the game. */
import { AwElement, choice } from '@awareness-widgets/core';
import type { Band, Topic } from '@awareness-widgets/data';
import { property } from 'lit/decorators.js';
import { bandOf, countOf, countryOf, percentOf, shuffleOf, topicOf } from './parse-attributes.js';
import type { Mode, QuizOptions, Shuffle } from './engine/game.js';
import type { QuizTerms } from './locales/terms.js';
import type { Session } from './player/context.js';

const read = <T>(fromAttribute: (value: string | null) => T) => ({ fromAttribute });

export abstract class QuizAttributes extends AwElement<Session, QuizTerms> {
  /** Who plays: one person, teams at one screen, one person with the feedback at the end (`exam`), or anybody who passes by, with one question a day (`reflect`). */
  @property({ converter: choice(['solo', 'teams', 'exam', 'reflect'], 'solo') }) mode: Mode =
    'solo';
  /** Age band of the quiz shipped beside the module; `src` and `quiz` go before it. */
  @property({ converter: read(bandOf) }) band: Band = '11-13';
  /** Id of a set shipped beside the module, such as `passwords-11-13`; a `src` that ends with `/` is the folder to find it in. Goes before `band`. */
  @property() set = '';
  /** Only questions of this topic. */
  @property({ converter: read(topicOf) }) topic: Topic | '' = '';
  /** Only so many questions; 0: all. */
  @property({ converter: read(countOf(1)) }) questions = 0;
  /** Percent to reach; -1: the quiz's own, which is 80 by default. */
  @property({ attribute: 'pass-mark', converter: read(percentOf) }) passMark = -1;
  /** What to shuffle: `none`, `questions`, `options`, `all`; the bare attribute means all. */
  @property({ converter: read(shuffleOf) }) shuffle: Shuffle = 'none';
  /** Same seed, same order on every device; without one, a shuffled quiz differs each time. */
  @property() seed = '';
  /** Day of the question in `reflect` mode, `YYYY-MM-DD`; default: today on the device. */
  @property() date = '';
  /** Seconds for each question, 10 to 3600; 0: no limit. Never part of the score. */
  @property({ converter: read(countOf(10, 3600)) }) timer = 0;
  /** Country for help, ISO 3166-1 alpha-2; goes with `aw-help-request` and into `help-href`. */
  @property({ converter: read(countryOf) }) country = '';
  /** Keeps the game in session storage, so that a reload loses nothing. */
  @property({ type: Boolean }) resume = false;
  /** Offers no certificate. */
  @property({ type: Boolean, attribute: 'no-certificate' }) noCertificate = false;
  /** Address of help, used unless `aw-help-request` is cancelled; `{country}` is filled in. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** Offers a badge for the school's website at the end of a team game. */
  @property({ type: Boolean }) badge = false;
  /** A quiz to play instead of a file. */
  @property({ attribute: false }) quiz: unknown;

  protected override loadArgs(): readonly unknown[] {
    const { src, band, set, quiz, resume, timer } = this;
    const options = JSON.stringify(this.options(this.seed));
    return [src || band, set, set && this.localize.tag, quiz, options, resume, timer > 0];
  }

  /** @param seed Of the order; drawn where the host set none. */
  protected options(seed: string): QuizOptions {
    const { mode, topic, questions, passMark, shuffle, date } = this;
    // What is not set means the same to the plan: no topic, 0 questions, a pass mark of -1.
    return { mode, topic, questions, passMark, shuffle, date, seed };
  }
}
