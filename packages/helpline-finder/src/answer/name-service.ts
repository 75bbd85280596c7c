/** Names of a service: in its country's words, so that a child recognises it, and in the reader's. */
import { foldText } from '@awareness-widgets/core';
import type { Localized, Service } from '@awareness-widgets/data';

export interface ServiceName {
  text: string;
  /** Language of the text; null for names that belong to no language. */
  lang: string | null;
}

/**
 * @param languages Official languages of the country.
 * @param tag Reader's language.
 * @returns `own`: the name on the service's door; `reader`: what it is called in the reader's
 *   language, null when that adds nothing.
 */
export function nameService(
  service: Pick<Service, 'name' | 'languages'>,
  languages: readonly string[],
  tag: string,
): { own: ServiceName; reader: ServiceName | null } {
  const base = tag.split('-')[0]!;
  // A country of several languages has several doors; the reader's own is the one to know.
  const theirs = languages.includes(base) ? [tag] : [];
  const own = pick(service.name, [...theirs, ...service.languages, ...languages, tag, 'en']);
  const reader = pick(service.name, [tag, 'en']);
  const same = foldText(own.text).includes(foldText(reader.text));
  return { own, reader: same ? null : reader };
}

/** The text in the reader's language, else in English, else in any. */
export function pickText(texts: Localized | undefined, tag: string): ServiceName | null {
  return texts && Object.keys(texts).length > 0 ? pick(texts, [tag, 'en']) : null;
}

function pick(texts: Localized, wanted: readonly string[]): ServiceName {
  for (const tag of wanted) {
    for (const lang of [tag, tag.split('-')[0]!]) {
      if (texts[lang]) return { text: texts[lang], lang };
    }
  }
  const [first] = Object.entries(texts);
  return first ? { text: first[1], lang: first[0] } : { text: '', lang: null };
}
