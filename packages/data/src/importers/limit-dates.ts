/** Keeps the activities of a span of days, and says how many were left out. */
import type { ImportOptions, Sink } from './types.js';

/**
 * @returns The sink to read into, and a function to call at the end. Activities without a date are
 *   kept; a month is kept where one of its days is inside.
 */
export function limitDates(
  sink: Sink,
  { from, until }: Pick<ImportOptions, 'from' | 'until'>,
): { sink: Sink; finish(): void } {
  if (!from && !until) return { sink, finish: () => undefined };
  let outside = 0;
  return {
    sink: {
      ...sink,
      keep(activity, line, raw) {
        const { start } = activity;
        const last = (activity.end ?? start)?.slice(0, 10) ?? '';
        const first = start?.slice(0, 10) ?? '';
        const early = from && last && last.slice(0, from.length) < from.slice(0, last.length);
        const late = until && first && first > until.slice(0, first.length);
        if (start && (early || late)) outside += 1;
        else sink.keep(activity, line, raw);
      },
    },
    finish() {
      if (outside === 0) return;
      const span = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
      sink.warn({
        line: null,
        field: 'start',
        reason: `${outside} ${outside === 1 ? 'activity lies' : 'activities lie'} outside the days asked for; left out`,
        value: span,
      });
    },
  };
}
