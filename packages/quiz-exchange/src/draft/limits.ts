/** Bounds on hostile or broken input, generous for real quizzes. */
export const LIMITS = {
  /** Bytes or characters of one file, packed or not. */
  file: 20_000_000,
  /** Characters of one text of a question. */
  field: 20_000,
  /** Characters of a picture kept inside the quiz. */
  picture: 2_000_000,
  questions: 2_000,
  /** Options, pairs, items or gaps of one question. */
  parts: 100,
  /** Entries of one list of findings; more are counted in a last one. */
  findings: 5_000,
  /** Files in an archive, and bytes of all of them unpacked. */
  files: 2_000,
  unpacked: 60_000_000,
  /** Nesting of markup. */
  depth: 60,
} as const;

/** Input that is refused as a whole; its message is a sentence for the person who chose the file. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** @returns A number as people read it. */
export const readable = (count: number): string => count.toLocaleString('en');

/** @returns The text, shortened for a message. */
export const shorten = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
