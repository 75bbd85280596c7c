/**
 * A country's numbers as plain HTML: real links around readable numbers, no script, no style, only
 * tags that every editor keeps. It is a form of its own and the fallback inside all others.
 */
import type { Channel, Directory, Emergency, Service } from '@awareness-widgets/data';
import { describeCheck } from './describe-check.js';
import { describeHours } from './describe-hours.js';
import { findAnswers, type CountryAnswers } from './find-answers.js';
import { attributes, link, markup, tidy, type Markup } from './markup.js';
import { channelAddress, safeAddress } from './safe-address.js';
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

export function emergencyLine(
  emergency: readonly Emergency[],
  { terms }: SnippetWords,
): Markup | null {
  if (emergency.length === 0) return null;
  const numbers = emergency.map(({ number, for: service, by }, index) => {
    const scheme = by === 'sms' ? 'sms' : 'tel';
    const name = terms.emergencyFor[by === 'sms' ? 'sms' : service];
    const address = safeAddress(`${scheme}:${number.replaceAll(' ', '')}`);
    return markup`${index > 0 ? ', ' : ''}${name} <strong>${link(address, number)}</strong>`;
  });
  return markup`<p>${terms.danger} ${numbers}.</p>`;
}

function channelItem(channel: Channel, country: string, words: SnippetWords): Markup {
  const { terms } = words;
  const talks = channel.type === 'phone' || channel.type === 'sms' || channel.type === 'chat';
  const notes = [
    talks && describeHours(channel.hours, words),
    channel.cost === 'free' && talks && terms.free,
    channel.reach === 'national' && talks && terms.onlyInside(country),
  ].filter(Boolean);
  const shown = link(channelAddress(channel), channel.display);
  const number = talks && channel.type !== 'chat' ? markup`<strong>${shown}</strong>` : shown;
  return markup`
<li>${terms.channels[channel.type]}: ${number}${notes.length > 0 ? ` – ${notes.join(', ')}` : ''}</li>`;
}

function serviceBlock(service: Service, country: string, words: SnippetWords): Markup {
  const name = nameOf(service, words.code);
  const lang = name.lang === words.code ? {} : { lang: name.lang };
  return markup`
<p${attributes(lang)}><strong>${name.text}</strong></p>
<ul>${service.channels.map((channel) => channelItem(channel, country, words))}
</ul>`;
}

export interface PlainFinderOptions {
  directory: Directory;
  /** ISO 3166-1 alpha-2. */
  country: string;
  words: SnippetWords;
  /** Level of the heading; the routes are one below. 2 by default. */
  level?: 2 | 3 | 4;
}

/** All routes of a country. */
export function plainFinder({ directory, country, words, level = 2 }: PlainFinderOptions): Markup {
  const answers = findAnswers(directory, country);
  const name = countryName(answers.code, words.code);
  const shown = answers.routes.flatMap(({ services }) => services);
  const [top, below] = HEADINGS[level];
  return tidy(markup`
${heading(top, words.terms.talkTitle(name))}
${emergencyLine(answers.emergency, words)}
${answers.routes.map(
  ({ route, services }) => markup`
${heading(below, words.terms.routes[route])}
${services.map((service) => serviceBlock(service, name, words))}`,
)}
<p><small>${describeCheck(shown, directory, words)}</small></p>`);
}

const HEADINGS = { 2: [2, 3], 3: [3, 4], 4: [4, 5] } as const;

const heading = (level: number, text: string): Markup => markup`<h${level}>${text}</h${level}>`;

/** The numbers a child can call or text, in one paragraph: what stands beside a frame. */
export function shortFinder({
  directory,
  country,
  words,
}: Omit<PlainFinderOptions, 'level'>): Markup {
  const answers = findAnswers(directory, country);
  return tidy(markup`
${emergencyLine(answers.emergency, words)}
${talkLines(answers, words)}`);
}

function talkLines(answers: CountryAnswers, { code }: SnippetWords): Markup[] {
  const talk = answers.routes.find(({ route }) => route === 'talk')?.services ?? [];
  return talk.map((service) => {
    const links = service.channels.map(
      (channel, index) =>
        markup`${index > 0 ? ', ' : ''}${link(channelAddress(channel), channel.display)}`,
    );
    return markup`
<p>${nameOf(service, code).text}: ${links}</p>`;
  });
}
