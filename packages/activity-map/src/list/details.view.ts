/** One activity in full, in the place of its entry. What is not known is said. */
import { icons, listFormat } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { formatDates } from '../wording/format-dates.js';
import { formatClock, formatRange } from '../wording/format-when.js';
import { labelOption } from '../wording/label-option.js';
import { whereText } from '../wording/where-text.js';
import { isDay } from '../model/days.js';

export function renderDetails(context: Context, index: number, record: Activity): TemplateResult {
  const { terms, act, share, formats } = context;
  const list = (
    dimension: 'audience' | 'topic' | 'language',
    options: readonly string[] | undefined,
  ) =>
    options?.length
      ? sentence(
          options.map((option) => labelOption(context, dimension, option)),
          formats.locale,
        )
      : '';
  return html`<button
      class="close"
      type="button"
      aria-label=${terms.close}
      @click=${() => act.select(null)}
    >
      ${icons.x}
    </button>
    <div class="details" part="details">
      ${record.summary ? html`<p>${record.summary}</p>` : nothing}
      <dl>
        ${row(terms.when, whenText(context, record))}
        ${row(
          terms.where,
          record.place
            ? html`<span class="sun-mark" aria-hidden="true"></span>${whereText(context, record)}`
            : whereText(context, record),
        )}
        ${row(terms.groups.audience, list('audience', record.audiences))}
        ${row(terms.topics, list('topic', record.topics))}
        ${row(terms.groups.kind, record.kind ? terms.kind[record.kind] : '')}
        ${row(terms.languages, list('language', record.languages))}
        ${row(terms.by, record.organiser ?? '')}
      </dl>
      <p class="actions">
        ${
          record.start && record.start.length > 7
            ? html`<button
                class="button primary"
                type="button"
                @click=${() => share?.addToCalendar(index)}
              >
                ${icons.calendarPlus}${terms.addToCalendar}
              </button>`
            : nothing
        }
        ${
          record.url
            ? html`<a class="button" href=${record.url} target="_blank" rel="noopener noreferrer"
                >${icons.externalLink}${terms.organiserSite}</a
              >`
            : nothing
        }
      </p>
      ${
        record.source
          ? html`<p class="quiet">
              ${terms.fromPlans(record.edition)}
              <a href=${record.source.url} target="_blank" rel="noopener noreferrer"
                >${terms.source}</a
              >.
              ${
                isDay(record.source.date)
                  ? terms.sourceDate(formatRange(record.source.date, record.source.date, formats))
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`;
}

/** A line of the description; left out where nothing is known. */
const row = (term: string, value: TemplateResult | string) =>
  value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : nothing;

function whenText({ terms, formats, printing }: Context, { start, end }: Activity): string {
  const dates = formatDates(start ?? null, end ?? null, formats);
  if (!dates) return terms.dateUnknown;
  const clock = formatClock(start, formats);
  if (clock) {
    const span = isClock(end) ? `${clock.there}–${end.slice(11, 16)}` : clock.there;
    const yours = clock.here && !printing ? ` (${terms.timeForYou(clock.here)})` : '';
    return `${dates}, ${span}${yours}`;
  }
  return start && start.length > 7 && !end ? `${dates}, ${terms.timeUnknown}` : dates;
}

/** Words of a list, the first one with a capital. */
function sentence(words: readonly string[], locale: string): string {
  const lower = words.map((word, i) =>
    i === 0 || locale.startsWith('de') ? word : word.charAt(0).toLowerCase() + word.slice(1),
  );
  return listFormat(locale, { type: 'unit', style: 'short' }).format(lower);
}

/** Whether a moment has a time of day. */
const isClock = (when: string | null): when is string => (when?.length ?? 0) >= 16;
