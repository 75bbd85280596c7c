/** Activities as a plain list: the first ones by date, each with its link where it has one. */
import type { Activity } from '@awareness-widgets/data';
import { webAddress } from '@awareness-widgets/data/answers.js';
import { countryName } from './plain-finder.js';
import { link, markup, tidy, type Markup } from './markup.js';
import type { SnippetWords } from './words/terms.js';

export interface PlainActivitiesOptions {
  activities: readonly Activity[];
  words: SnippetWords;
  /** Only this country; all without. */
  country?: string | undefined;
  /** How many; 12 by default. */
  limit?: number;
  /** Page with all of them. */
  more?: string | undefined;
}

/** The day as written, without a clock: `8 February 2022`, `February 2022`. */
function dayOf(when: string | null, lang: string): string | null {
  if (when === null) return null;
  const month = /^\d{4}-\d{2}$/.test(when);
  const date = new Date(`${month ? `${when}-01` : when.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(lang, {
    ...(month ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

export function plainActivities(options: PlainActivitiesOptions): Markup {
  const { activities, words, country, limit = 12, more } = options;
  const shown = activities
    .filter((activity) => !country || activity.country === country)
    .sort((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9') || a.id.localeCompare(b.id))
    .slice(0, limit);
  const where = country ? `: ${countryName(country, words.code)}` : '';
  const items = shown.map((activity) => {
    const notes = [
      activity.place?.name,
      countryName(activity.country, words.code),
      dayOf(activity.start, words.intl),
    ].filter(Boolean);
    return markup`
<li>${link(webAddress(activity.url), activity.title)} – ${notes.join(', ')}</li>`;
  });
  return tidy(markup`
<h2>${words.terms.activitiesTitle}${where}</h2>
${
  items.length > 0 &&
  markup`<ul>${items}
</ul>`
}
${more && markup`<p>${link(webAddress(more), words.terms.allActivities)}</p>`}`);
}
