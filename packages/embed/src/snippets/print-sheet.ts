/**
 * A sheet for the notice board: one number large, the other routes below, a square that leads to
 * the newest version, and strips to tear off unseen. One HTML file without script.
 */
import type { Channel, Directory, Service } from '@awareness-widgets/data';
import { describeCheck } from './describe-check.js';
import { describeHours } from './describe-hours.js';
import { findAnswers } from './find-answers.js';
import { markup, Markup, tidy } from './markup.js';
import { countryName, emergencyLine, nameOf } from './plain-finder.js';
import { sheetStyles } from './sheet-styles.js';
import type { SnippetWords } from './words/terms.js';

/** Dark modules of a QR code, as `lean-qr` and others give them. */
export interface QrCode {
  size: number;
  get(x: number, y: number): boolean;
}

export interface SheetOptions {
  directory: Directory;
  country: string;
  words: SnippetWords;
  /** Of the address that the sheet leads to; no square without. */
  qr?: QrCode | undefined;
  /** Strips to tear off; 9 by default, 0 for none. */
  strips?: number;
}

/** One path for all modules; 4 modules of quiet zone, as ISO/IEC 18004 asks. */
function qrPicture({ size, get }: QrCode): Markup {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return markup`<svg class="qr" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label="QR"><path d="${path}"/></svg>`;
}

/** The number a child can call, of the first service that has one. */
function firstNumber(services: readonly Service[]): { service: Service; channel: Channel } | null {
  for (const type of ['phone', 'sms', 'chat', 'web', 'email', 'whatsapp'] as const) {
    for (const service of services) {
      const channel = service.channels.find((one) => one.type === type);
      if (channel) return { service, channel };
    }
  }
  return null;
}

function strip({ channel, service }: { channel: Channel; service: Service }, lang: string) {
  return markup`<li><b>${channel.display}</b> ${nameOf(service, lang).text}</li>`;
}

export function printSheet(options: SheetOptions): Markup {
  const { directory, words, qr, strips = 9 } = options;
  const { terms, code } = words;
  const { routes, emergency, code: country } = findAnswers(directory, options.country);
  const name = countryName(country, code);
  const talk = routes.find(({ route }) => route === 'talk')?.services ?? [];
  const first = firstNumber(talk);
  const shown = routes.flatMap(({ services }) => services);
  const qrMarkup = qr && qrPicture({ size: qr.size, get: (x, y) => qr.get(x, y) });
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
<p>${describeHours(first.channel.hours, words)}${first.channel.cost === 'free' && `, ${terms.free}`}${
    first.channel.reach === 'national' && `, ${terms.onlyInside(name)}`
  }</p>
</section>`
}
${emergencyLine(emergency, words)}
<table>
${routes.map(({ route, services }) =>
  services.map((service) => {
    const others = service.channels.filter((channel) => channel !== first?.channel);
    if (others.length === 0) return null;
    return markup`
<tr><th scope="row">${terms.routes[route]}</th><td><b>${others.map(({ display }) => display).join(', ')}</b><br>${nameOf(service, code).text}</td></tr>`;
  }),
)}
</table>
<footer><p>${describeCheck(shown, directory, words)} ${qrMarkup && terms.sheetQr}</p>${qrMarkup}</footer>
${first && strips > 0 && markup`<ul class="strips" aria-hidden="true">${Array.from({ length: strips }, () => strip(first, code))}</ul>`}
</body>
</html>`);
}
