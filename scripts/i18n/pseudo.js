/**
 * English in foreign clothes: every letter replaced by one with a mark, a third longer, in brackets.
 * What stands on a page without them was not translated, and what is cut off has no room.
 */
import { messagesOf } from './compile-catalogue.js';

const MARKED = Object.fromEntries(
  [...'aàbƀcçdđeéfƒgğhħiíjĵkķlłmɱnñoøpƥqɋrŕsštŧuúvṽwŵxẋyýzž'.matchAll(/(.)(.)/gu)].map(
    ([, letter, marked]) => [letter, marked],
  ),
);

const mark = (text) =>
  [...text]
    .map((letter) => {
      const marked = MARKED[letter.toLowerCase()];
      return marked ? (letter === letter.toLowerCase() ? marked : marked.toUpperCase()) : letter;
    })
    .join('');

/** Marks the words of a message; arguments and names of cases stay as they are. */
export function pseudoMessage(text) {
  let depth = 0;
  let isSyntax = false;
  let out = '';
  for (const piece of text.split(/([{}])/)) {
    if (piece === '{') {
      depth += 1;
      // Odd depths hold an argument, even ones the text of a case.
      isSyntax = depth % 2 === 1;
    } else if (piece === '}') {
      depth -= 1;
      isSyntax = depth % 2 === 1;
    } else if (!isSyntax) {
      out += mark(piece);
      continue;
    }
    out += piece;
  }
  const letters = text.replace(/\{[^{}]*\}/g, '').length;
  return `[${out}${'~'.repeat(Math.ceil(letters / 3))}]`;
}

/** @returns {object} A catalogue in the pseudo-language. */
export const pseudoCatalogue = (english) =>
  Object.fromEntries([
    ['@@locale', 'en-x-pseudo'],
    ['@@x-reviewed', null],
    ...messagesOf(english).map(([key, text]) => [key, pseudoMessage(text)]),
  ]);
