/** The first sentence of a feedback becomes its headline, where it is short enough for one. */

export interface Headline {
  headline: string;
  rest: string;
}

/** @returns An empty headline where the first sentence is too long. */
export function splitHeadline(text: string, longest = 60): Headline {
  const [, first = '', rest = ''] = /^(.+?[.!?…])\s+(.*)$/su.exec(text.trim()) ?? [];
  const headline = first || text.trim();
  if (headline.length > longest) return { headline: '', rest: text.trim() };
  return { headline: headline.replace(/\.$/, ''), rest };
}
