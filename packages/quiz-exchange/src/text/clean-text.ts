/** One idea of clean text: what comes in is what goes out again. */

/**
 * @returns The text with `\n` line ends, without control characters and broken surrogates, and
 *   without white space at its ends. Cleaning twice changes nothing.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .trim();

/** @returns The text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
