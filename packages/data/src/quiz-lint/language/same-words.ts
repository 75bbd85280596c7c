const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns Whether two texts differ in nothing but signs, spaces and capitals. */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);

/** @returns Whether the words of `part` stand in `text`, one after the other. */
export const holdsWords = (text: string, part: string): boolean =>
  ` ${bare(text)} `.includes(` ${bare(part)} `);
