/** What a night's collecting gave: as text, and as a page that a team can open. */
import type { Double } from './find-doubles.js';
import type { FeedResult, FeedState } from './read-feed.js';

export interface CollectReport {
  /** Day of the run. */
  day: string;
  feeds: FeedResult[];
  written: number;
  doubles: Double[];
  /** Doubles found; the list has the first thousand. */
  doublesFound: number;
  resources: { maxRSS: number; seconds: number };
}

const WORDS: Record<FeedState, string> = {
  fresh: 'read',
  same: 'not changed',
  kept: 'LAST GOOD ROWS KEPT',
  failed: 'FAILED, NO ROWS',
};

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** @returns A sentence on the whole run. */
function describeRun({ feeds, written, doublesFound }: CollectReport): string {
  const wrong = feeds.filter(({ state }) => state === 'kept' || state === 'failed').length;
  const parts = [
    `${count(written, 'activity', 'activities')} of ${count(feeds.length, 'feed', 'feeds')}`,
    doublesFound > 0 ? `${count(doublesFound, 'double', 'doubles')} left out` : '',
    wrong > 0 ? `${count(wrong, 'feed needs', 'feeds need')} a look` : 'all feeds are well',
  ];
  return parts.filter(Boolean).join('; ');
}

const line = ({ name, state, rows, day, reason, rejected }: FeedResult) =>
  `${name}: ${WORDS[state]}, ${count(rows, 'row', 'rows')}${state === 'kept' ? ` of ${day}` : ''}${rejected > 0 ? `, ${rejected} rejected` : ''}${reason ? `: ${reason}` : ''}`;

/** @returns Lines, those that need a look first. */
export function reportText(report: CollectReport): string[] {
  const order: FeedState[] = ['failed', 'kept', 'fresh', 'same'];
  const feeds = [...report.feeds].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return [...feeds.map(line), describeRun(report)];
}

const escape = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const link = (address: string) =>
  /^https?:\/\/[^\s<>"]+$/.test(address)
    ? `<a href="${escape(address)}" rel="noreferrer">${escape(address)}</a>`
    : escape(address);

const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;

function feedRow(feed: FeedResult): string {
  const details = [...feed.summary, ...feed.examples];
  const shown =
    details.length > 0
      ? `<details><summary>${count(feed.rejected, 'row', 'rows')} rejected, ${count(feed.warnings, 'warning', 'warnings')}</summary>${list(details)}</details>`
      : '';
  return `<tr class="${feed.state}"><th scope="row">${escape(feed.name)}<br><small>${link(feed.address)}</small></th><td>${escape(WORDS[feed.state].toLowerCase())}${feed.reason ? `: ${escape(feed.reason)}` : ''}</td><td class="n">${feed.rows}</td><td>${feed.day ?? ''}</td><td>${shown}</td></tr>`;
}

/** @returns A page of its own: no script, nothing fetched. */
export function reportPage(report: CollectReport): string {
  const order: FeedState[] = ['failed', 'kept', 'fresh', 'same'];
  const feeds = [...report.feeds].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const doubles = report.doubles.map(
    ({ title, day, feed, firstFeed }) => `${day} ${title}: in ${feed}, and first in ${firstFeed}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Activities collected on ${report.day}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem; border-bottom: 1px solid GrayText; overflow-wrap: anywhere; }
.n { text-align: end; }
.failed th, .kept th { border-inline-start: 0.5rem solid; padding-inline-start: 0.5rem; }
</style>
</head>
<body>
<main>
<h1>Activities collected on ${report.day}</h1>
<p>${escape(describeRun(report))}.</p>
<div class="scroll" role="region" aria-label="Feeds" tabindex="0">
<table>
<thead><tr><th scope="col">Feed</th><th scope="col">State</th><th scope="col" class="n">Rows</th><th scope="col">Read on</th><th scope="col">Details</th></tr></thead>
<tbody>
${feeds.map(feedRow).join('\n')}
</tbody>
</table>
</div>
${doubles.length > 0 ? `<h2>Doubles left out</h2>\n${list(doubles)}` : ''}
<p><small>Coordinates of towns: <a href="https://www.geonames.org">GeoNames</a>, CC BY 4.0.</small></p>
</main>
</body>
</html>
`;
}
