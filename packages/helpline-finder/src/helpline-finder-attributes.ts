/** What a host sets on the finder: its attributes and properties. */
import { AwElement, choice } from '@awareness-widgets/core';
import {
  AUDIENCES,
  type Audience,
  type Directory,
  type DirectoryOverrides,
} from '@awareness-widgets/data';
import { property } from 'lit/decorators.js';
import type { FinderTerms } from './locales/terms.js';
import { LAYOUTS, PAPERS, type FinderLayout, type Paper } from './model/options.js';

export abstract class HelplineFinderAttributes extends AwElement<Directory, FinderTerms> {
  /** Country to show, ISO 3166-1 alpha-2. Without it the country is guessed, or asked for. */
  @property({ useDefault: true }) country = '';

  /** Who is asking. Changes order and words, hides nothing. */
  @property({ useDefault: true, converter: choice(AUDIENCES, 'child') })
  audience: Audience = 'child';

  /**
   * Routes to show and their order, separated by spaces: `talk`, `report`, `own-image`, `centre`,
   * `missing`. The first speaks loudest. Default: all. The emergency numbers always stay.
   */
  @property() routes = '';

  /** `full`, `compact` for narrow columns, or `list`: all countries below each other. */
  @property({ reflect: true, useDefault: true, converter: choice(LAYOUTS, 'full') })
  layout: FinderLayout = 'full';

  /** What the browser prints in place of the finder: `sheet`, `poster` or `cards` (eight on A4). */
  @property({ attribute: 'print-layout', useDefault: true, converter: choice(PAPERS, 'sheet') })
  printLayout: Paper = 'sheet';

  /** Does not guess the country from language and time zone. */
  @property({ type: Boolean, attribute: 'no-detect' }) noDetect = false;

  /** Shows no exit button and leaves the Shift key alone. */
  @property({ type: Boolean, attribute: 'no-exit' }) noExit = false;

  /** Where the exit leads; http(s) only. Default: a weather page. */
  @property({ attribute: 'exit-href' }) exitHref = '';

  /**
   * Height in pixels of what the page keeps at the bottom of the window: the floating exit stands
   * above it. Default: it looks for itself.
   */
  @property({ type: Number, attribute: 'exit-bottom' }) exitBottom: number | undefined;

  /** Where people tell of a wrong number: `mailto:` or http(s). Default: no such link. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** URL of a centre's corrections for its own country (addition to `overrides`). */
  @property({ attribute: 'overrides-src' }) overridesSrc = '';

  /**
   * On markup that a server rendered: when, and in which time zone it told the hours, e.g.
   * `2026-11-28T13:00:00.000Z Europe/Tallinn`. The first render repeats that, the next is of now.
   */
  @property({ attribute: 'rendered-at' }) renderedAt = '';

  /** The directory itself, instead of `src`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** Corrections for one or more countries, shown as confirmed by who made them. */
  @property({ attribute: false }) overrides:
    DirectoryOverrides | readonly DirectoryOverrides[] | undefined;

  /** Moment to show instead of now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  protected override loadArgs() {
    return [this.src, this.directory, this.overrides, this.overridesSrc];
  }
}
