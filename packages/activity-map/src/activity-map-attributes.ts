/** Attributes and properties of the map; what they do is in `activity-map.ts`. */
import { AwElement, choice } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { property } from 'lit/decorators.js';
import type { MapTerms } from './locales/terms.js';
import type { LoadedActivities } from './model/activity-store.js';
import type { Sort, ViewMode } from './model/widget-state.js';

export abstract class ActivityMapAttributes extends AwElement<LoadedActivities, MapTerms> {
  /** Country codes to filter by (ISO 3166-1 alpha-2), parted by spaces or commas. */
  @property() country = '';
  /** Audiences: `children`, `young-people`, `parents`, `teachers`, `professionals`, `public`. */
  @property() audience = '';
  /** Topics, e.g. `cyberbullying privacy`. */
  @property() topic = '';
  /** Formats: `online`, `on-site`, `hybrid`. */
  @property() format = '';
  /** Kinds, e.g. `event training`. */
  @property() kind = '';
  /** Languages of the activities, as BCP 47 tags. */
  @property() language = '';
  /** First day to show, `YYYY-MM-DD`. */
  @property() from = '';
  /** Last day to show, included. */
  @property() to = '';
  /** Words to search for. */
  @property() q = '';
  /** Year of the campaign; empty: all years in the data. */
  @property() edition = '';
  /** Outlines: `europe` or `world` (loaded when asked for). */
  @property({ converter: choice(['europe', 'world'], 'europe') }) region: 'europe' | 'world' =
    'europe';
  /** What is shown: `both`, `map` or `list`. On narrow screens `both` is a switch. */
  @property({ converter: choice(['both', 'map', 'list'], 'both') }) view: ViewMode = 'both';
  /** Order of the list: `date`, `country` or `title`. */
  @property({ converter: choice(['date', 'country', 'title'], 'date') }) sort: Sort = 'date';
  /** A country's own page: the country filter is fixed. */
  @property({ type: Boolean, attribute: 'lock-country' }) lockCountry = false;
  /**
   * Keeps filters, view and selection in the address of the page. The value, if there is one, is
   * the prefix of the parameters; default `aw`.
   */
  @property({ attribute: 'sync-url' }) syncUrl: string | null = null;
  /** Decimals of a degree kept of a place: `1` shows a school by its town. Empty: all. */
  @property({ attribute: 'round-places' }) roundPlaces = '';
  /** Date of the next Safer Internet Day, `YYYY-MM-DD`, where the host knows it better. */
  @property({ attribute: 'next-day' }) nextDay = '';
  /** Leaves the countdown out. */
  @property({ type: Boolean, attribute: 'no-countdown' }) noCountdown = false;
  /** Adds the visible activities as schema.org events for search engines, at most 100. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** Lists records that were left out, for editors. */
  @property({ type: Boolean }) debug = false;
  /** URL of the facts on who takes part; default: shipped beside the module, for its own data only. */
  @property({ attribute: 'facts-src' }) factsSrc = '';
  /** Activities to show instead of a file. */
  @property({ attribute: false }) activities: readonly Activity[] | undefined;
}
