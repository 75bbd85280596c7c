/**
 * A country's numbers as plain HTML: real links around readable numbers, no script, no style, only
 * tags that every editor keeps. It is a form of its own and the fallback inside all others.
 */
import {
  answerCountry,
  arrangeAnswers,
  AT_NO_MOMENT,
  channelAddress,
  channelsOf,
  emergencyAddress,
  fillDirectory,
  orderChannels,
  phonesInDanger,
  ROUTES,
  type Asker,
  type Audience,
  type Channel,
  type CountryAnswer,
  type Directory,
  type Emergency,
  type Route,
  type RouteAnswer,
  type Service,
} from '@awareness-widgets/data/answers.js';
import { describeCheck } from './describe-check.js';
import { describeHours } from './describe-hours.js';
import { attributes, link, markup, tidy, type Markup } from './markup.js';
import type { SnippetWords } from './words/terms.js';

/** Name of a country in a language; the code where there is none. */
export function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The service's name in the reader's language, else English, else any; with its language. */
export function nameOf(service: Service, lang: string): { text: string; lang: string } {
  const codes = [lang, 'en', ...Object.keys(service.name)];
  const code = codes.find((key) => service.name[key]) ?? lang;
  return { text: service.name[code] ?? service.id, lang: code };
}

/** The numbers to call in danger first, then those for texting and for one service only. */
export function emergencyLine(
  emergency: readonly Emergency[],
  { terms }: SnippetWords,
): Markup | null {
  const first = phonesInDanger(emergency);
  const shown = [...first, ...emergency.filter((entry) => !first.includes(entry))];
  if (shown.length === 0) return null;
  const numbers = shown.map((entry, index) => {
    const name = terms.emergencyFor[entry.by === 'sms' ? 'sms' : entry.for];
    const number = link(emergencyAddress(entry), entry.number);
    return markup`${index > 0 ? ', ' : ''}${name} <strong>${number}</strong>`;
  });
  return markup`<p>${terms.danger} ${numbers}.</p>`;
}

const TALKS: ReadonlySet<Channel['type']> = new Set(['phone', 'sms', 'chat']);

/** What to know before calling: when, at what cost, from where. */
export function channelNotes(channel: Channel, country: string, words: SnippetWords): string[] {
  const { terms } = words;
  if (!TALKS.has(channel.type)) return [];
  return [
    describeHours(channel.hours, words),
    channel.cost === 'free' && terms.free,
    channel.reach === 'national' && terms.onlyInside(country),
  ].filter((note) => note !== false);
}

function channelItem(channel: Channel, country: string, words: SnippetWords): Markup {
  const notes = channelNotes(channel, country, words);
  const shown = link(channelAddress(channel), channel.display);
  const number =
    channel.type === 'phone' || channel.type === 'sms' ? markup`<strong>${shown}</strong>` : shown;
  return markup`
<li>${words.terms.channels[channel.type]}: ${number}${notes.length > 0 ? ` – ${notes.join(', ')}` : ''}</li>`;
}

/** A service and its channels, both in the order for those who read this. */
interface OrderedService {
  service: Service;
  channels: Channel[];
}

/** What one country answers, as text shows it. */
export interface OrderedAnswers {
  answer: CountryAnswer;
  asker: Asker;
  routes: { route: Route; services: OrderedService[] }[];
}

/** @param country ISO 3166-1 alpha-2. A country that is not in the directory gets the international answers. */
export function orderAnswers({
  directory,
  country,
  words,
  audience = 'child',
}: Omit<PlainFinderOptions, 'level'>): OrderedAnswers {
  // The shipped file leaves out what is unknown or as usual.
  const answer = answerCountry(fillDirectory(directory) ?? directory, country);
  const asker: Asker = { audience, languages: [words.code] };
  const routes = ROUTES.map((route) => ({
    route,
    services: servicesOf(answer.routes[route], asker).map((service) => ({
      service,
      channels: orderChannels(
        { ...service, channels: channelsOf(service) },
        answer.routes[route],
        asker,
      ),
    })),
  })).filter(({ services }) => services.length > 0);
  return { answer, asker, routes };
}

/** Services as the finder shows them: its first answers first. */
function servicesOf(route: RouteAnswer, asker: Asker): Service[] {
  const { main, others } = arrangeAnswers(route, asker, AT_NO_MOMENT);
  return [...main.map(({ service }) => service), ...others];
}

function serviceBlock(ordered: OrderedService, country: string, words: SnippetWords): Markup {
  const { service, channels } = ordered;
  const name = nameOf(service, words.code);
  const lang = name.lang === words.code ? {} : { lang: name.lang };
  const whom = namedAudience(service, words);
  return markup`
<p${attributes(lang)}><strong>${name.text}</strong>${whom && ` (${whom})`}</p>
<ul>${channels.map((channel) => channelItem(channel, country, words))}
</ul>`;
}

/** Whom a service is for, where it is not for everybody. */
export const namedAudience = ({ audiences }: Service, { terms }: SnippetWords): string =>
  audiences.map((audience) => terms.audiences[audience]).join(', ');

export interface PlainFinderOptions {
  directory: Directory;
  /** ISO 3166-1 alpha-2. */
  country: string;
  words: SnippetWords;
  /** Who reads it; their services come first. `child` by default. */
  audience?: Audience;
  /** Level of the heading; the routes are one below. 2 by default. */
  level?: 2 | 3 | 4;
}

/** All routes of a country. */
export function plainFinder(options: PlainFinderOptions): Markup {
  const { directory, words, level = 2 } = options;
  const { answer, routes } = orderAnswers(options);
  const name = countryName(answer.code, words.code);
  const shown = routes.flatMap(({ services }) => services.map(({ service }) => service));
  const [top, below] = HEADINGS[level];
  return tidy(markup`
${heading(top, words.terms.talkTitle(name))}
${emergencyLine(answer.emergency ?? [], words)}
${routes.map(
  ({ route, services }) => markup`
${heading(below, words.terms.routes[route])}
${services.map((service) => serviceBlock(service, name, words))}`,
)}
<p><small>${describeCheck([...shown, ...(answer.emergency ?? [])], directory, words)}</small></p>`);
}

const HEADINGS = { 2: [2, 3], 3: [3, 4], 4: [4, 5] } as const;

const heading = (level: number, text: string): Markup => markup`<h${level}>${text}</h${level}>`;

/** The numbers a child can call or text, in one paragraph: what stands beside a frame. */
export function shortFinder(options: Omit<PlainFinderOptions, 'level'>): Markup {
  const { words } = options;
  const { answer, routes } = orderAnswers(options);
  const talk = routes.find(({ route }) => route === 'talk')?.services ?? [];
  return tidy(markup`
${emergencyLine(answer.emergency ?? [], words)}
${talk.map(({ service, channels }) => {
  const links = channels.map(
    (channel, index) =>
      markup`${index > 0 ? ', ' : ''}${link(channelAddress(channel), channel.display)}`,
  );
  return markup`
<p>${nameOf(service, words.code).text}: ${links}</p>`;
})}`);
}

/** What stands where no country is known: what is true everywhere, and where to look. */
export const countrylessFinder = ({ terms }: SnippetWords): Markup => markup`<p>${terms.danger} ${
  terms.europeanNumber
} <strong><a href="tel:112">112</a></strong>.</p>
<p><a href="https://childhelplineinternational.org/helplines/">${terms.findHelpline}</a></p>`;
