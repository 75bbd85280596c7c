/** What is said of a fault in a quiz file: to the teacher who wrote it, with what to write instead. */

/** The parts of a file as a writer counts them. */
export type FilePart =
  | 'options'
  | 'items'
  | 'pairs'
  | 'extra'
  | 'groups'
  | 'parts'
  | 'choices'
  | 'steps'
  | 'endings'
  | 'lines'
  | 'sources'
  | 'retry'
  | 'image'
  | 'scene'
  | 'document';

/** Up to three values: keys, ids and numbers as they stand in the file. */
type Say = (a: string, b: string, c: string) => string;

export interface FaultWords {
  /** Key. */
  missing: Say;
  /** Key. */
  empty: Say;
  /** Key, the right key. */
  misspelt: Say;
  /** Key, what stands there. */
  text: Say;
  number: Say;
  yesNo: Say;
  list: Say;
  record: Say;
  /** Key, what stands there, what fits; the last with the nearest first. */
  choice: Say;
  /** Key, least. */
  fewer: Say;
  /** Key, what stands there, the bound as `<=100`. */
  range: Say;
  /** What stands there, percent. */
  fraction: Say;
  /** How many. */
  trueFalse: Say;
  /** What stands there. */
  language: Say;
  address: Say;
  picture: Say;
  /** Id. */
  idTwice: Say;
  noneCorrect: Say;
  /** How many. */
  manyCorrect: Say;
  /** Id. */
  noGroup: Say;
  noClue: Say;
  noGap: Say;
  emptyGap: Say;
  noGoodEnding: Say;
  /** Id. */
  noStep: Say;
  circle: Say;
  unreached: Say;
  /** The words with broken letters, and what they were where that can be told. */
  letters: Say;
  /** Address of the picture. */
  noPicture: Say;
  syntax: Say;
  notQuiz: Say;
  /** Key. */
  wrong: Say;
}

export type FaultCode = keyof FaultWords;

export interface FaultTerms {
  title: string;
  line(line: number): string;
  further(count: number): string;
  /** What stands outside the questions. */
  head: string;
  /** Number, from 1, and the words of the question, which may be empty. */
  question(number: number, words: string): string;
  /** Number, from 1, and the words of the part, which may be empty. */
  part: Readonly<Record<FilePart, (number: number, words: string) => string>>;
  faults: FaultWords;
}
