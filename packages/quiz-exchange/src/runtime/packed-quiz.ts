/** What a package knows of a question: enough to report answers, and nothing that teaches. */

export interface PackedQuestion {
  id: string;
  type: string;
  /** Its answers are reported to nobody, and not kept. */
  sensitive: boolean;
  /** Prompt, shortened: what the platform shows beside the answer. */
  prompt: string;
  /** Ids of its parts, of the second try too, in their order. */
  parts: readonly string[];
  /** Right values: ids, `left.right`, or words to type. */
  right: readonly string[];
  /** Words that count as right, by gap, for those typed. */
  words: Readonly<Record<string, readonly string[]>>;
}

export interface PackedQuiz {
  id: string;
  questions: readonly PackedQuestion[];
}
