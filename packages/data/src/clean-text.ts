/**
 * One idea of clean text for what comes in and what goes out, so that an export read back is the
 * same and what cleaning took away can be named.
 */

/**
 * @returns The text with `\n` line ends, without control characters and broken surrogates, and
 *   without white space at its ends. Cleaning twice changes nothing.
 */
export const cleanText = (text: string): string =>
  // Most texts need nothing, and a hundred thousand rows have many texts.
  (/[^ -~\u00a1-\u024f]/.test(text) ? strip(text) : text).trim();

const strip = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '');
