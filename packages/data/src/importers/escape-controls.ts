/** Text of foreign files in messages: nothing in it may steer a terminal or turn a line around. */

/** @returns The text with control and direction characters written as `\x1b`. */
export const escapeControls = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    const code = char.codePointAt(0)!;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
