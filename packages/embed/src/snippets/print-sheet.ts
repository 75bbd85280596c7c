/**
 * A sheet for the notice board: one number large, the other routes below, a square that leads to
 * the newest version, and strips to tear off unseen. One HTML file without script.
 */
import {
  arrangeAnswers,
  AT_NO_MOMENT,
  type Channel,
  type Service,
} from '@awareness-widgets/data/answers.js';
import { describeCheck } from './describe-check.js';
import { markup, Markup, tidy } from './markup.js';
import {
  channelNotes,
  countryName,
  emergencyLine,
  namedAudience,
  nameOf,
  orderAnswers,
  type PlainFinderOptions,
} from './plain-finder.js';
import { sheetStyles } from './sheet-styles.js';
import type { SnippetWords } from './words/terms.js';

/** A QR code as `qrPath` of core gives it. */
export interface QrPicture {
  /** Modules along a side. */
  size: number;
  /** `d` of one path that fills all dark modules. */
  path: string;
}

export interface SheetOptions extends Omit<PlainFinderOptions, 'level'> {
  /** Of the address that the sheet leads to; no square without. */
  qr?: QrPicture | null | undefined;
  /** Strips to tear off; 9 by default, 0 for none. */
  strips?: number;
}

/** With 4 modules of quiet zone, as ISO/IEC 18004 asks. */
const qrPicture = ({ size, path }: QrPicture): Markup =>
  markup`<svg class="qr" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label="QR"><path d="${path}"/></svg>`;

function strip({ channel, service }: { channel: Channel; service: Service }, words: SnippetWords) {
  const whom = namedAudience(service, words);
  return markup`<li><b>${channel.display}</b> ${nameOf(service, words.code).text}${whom && ` (${whom})`}</li>`;
}

export function printSheet(options: SheetOptions): Markup {
  const { directory, words, qr, strips = 9 } = options;
  const { terms, code } = words;
  const { answer, asker, routes } = orderAnswers(options);
  const name = countryName(answer.code, code);
  const [main] = arrangeAnswers(answer.routes.talk, asker, AT_NO_MOMENT).main;
  const first = main?.channel ? { service: main.service, channel: main.channel } : null;
  const shown = routes.flatMap(({ services }) => services.map(({ service }) => service));
  const emergency = answer.emergency ?? [];
  const qrMarkup = qr ? qrPicture(qr) : null;
  return tidy(markup`
${new Markup('<!doctype html>')}
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${terms.talkTitle(name)}</title>
<style>${new Markup(sheetStyles)}</style>
</head>
<body>
<h1>${terms.talkTitle(name)}</h1>
${
  first &&
  markup`
<section class="bubble">
<p>${nameOf(first.service, code).text}</p>
<p class="number">${first.channel.display}</p>
<p>${[namedAudience(first.service, words), ...channelNotes(first.channel, name, words)].filter(Boolean).join(', ')}</p>
</section>`
}
${emergencyLine(emergency, words)}
<table>
${routes.map(({ route, services }) =>
  services.map(({ service, channels }) => {
    const others = channels.filter((channel) => channel !== first?.channel);
    if (others.length === 0) return null;
    return markup`
<tr><th scope="row">${terms.routes[route]}</th><td><b>${others.map(({ display }) => display).join(', ')}</b><br>${nameOf(service, code).text}${namedAudience(service, words) && ` (${namedAudience(service, words)})`}</td></tr>`;
  }),
)}
</table>
<footer><p>${describeCheck([...shown, ...emergency], directory, words)} ${qrMarkup && terms.sheetQr}</p>${qrMarkup}</footer>
${first && strips > 0 && markup`<ul class="strips" aria-hidden="true">${Array.from({ length: strips }, () => strip(first, words))}</ul>`}
</body>
</html>`);
}
