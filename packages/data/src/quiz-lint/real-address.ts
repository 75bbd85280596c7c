/** Addresses in drawn letters and pages must lead nowhere: a pupil will type them. */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';

const DOMAIN = /(?<![\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+([a-z]{2,})(?![\p{L}\p{N}-])/iu;

/** Names that the internet keeps free for examples (RFC 2606 and 6761). */
const FREE = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/i;

/** Endings that make two words with a full stop between them an address. */
const ENDINGS = new Set(
  (
    'com net org info biz eu io app shop online site xyz top club live me tv cc co gg ru uk de fr es ' +
    'it pl pt ro ua tr gr hu nl be at ch cz sk se no dk fi ee lv lt ie'
  ).split(' '),
);

export const realAddress: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, field, text }) => {
      // In a chat it is a nickname, which may hold full stops.
      const [domain, ending = ''] = DOMAIN.exec(text) ?? [];
      if (domain === undefined || FREE.test(domain)) return [];
      const isAddress = field === 'address' && /[@/]|^(?:www\.)?[a-z0-9-]+\.[a-z]{2,}$/i.test(text);
      if (!isAddress && !ENDINGS.has(ending.toLowerCase())) return [];
      return [
        {
          path,
          message: `"${domain}" is or may become somebody’s address. Use a name that ends in .example, such as "post-parcel.example".`,
        },
      ];
    }),
};
