/** The marks of H5P in a text with gaps: `*answer/other:tip\+said when right*`. */

export interface MarkedGap {
  answers: string[];
  tip: string;
  /** Said when it is right. */
  right: string;
}

const STAR = '\ue000';

/** @returns Text and gaps in reading order. An asterisk without its partner is text. */
export function readMarks(text: string): (string | MarkedGap)[] {
  // A private sign stands for the asterisk that is written twice.
  const pieces = text.replace(/\*\*/g, STAR).split('*');
  if (pieces.length % 2 === 0) {
    const last = pieces.pop() ?? '';
    pieces[pieces.length - 1] = `${pieces.at(-1) ?? ''}*${last}`;
  }
  return pieces.map((piece, i) => {
    const plain = piece.replaceAll(STAR, '*');
    if (i % 2 === 0) return plain;
    const [body = ''] = plain.split(/\\[+-]/);
    const right = /\\\+([^\\]*)/.exec(plain)?.[1]?.trim() ?? '';
    const colon = body.search(/(?<!\\):/);
    const words = colon < 0 ? body : body.slice(0, colon);
    return {
      answers: words
        .split(/(?<!\\)\//)
        .map((word) => word.replace(/\\([/:])/g, '$1').trim())
        .filter(Boolean),
      tip: colon < 0 ? '' : body.slice(colon + 1).trim(),
      right,
    };
  });
}

/** @returns Text in which nothing marks a gap. */
export const plainMarks = (text: string): string => text.replace(/\*/g, '**');

/** @returns A gap with its answers. */
export const markGap = (answers: readonly string[]): string =>
  `*${answers.map((answer) => answer.replace(/[/:]/g, '\\$&').replace(/\*/g, '**')).join('/')}*`;
