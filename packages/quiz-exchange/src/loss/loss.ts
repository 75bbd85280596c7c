/** What an export could not carry, said field by field: nothing leaves in silence. */

export interface Loss {
  /** Id of the question; null for the quiz itself or for all questions alike. */
  question: string | null;
  /** The field, as in `Quiz`; `question` where the whole question was left out. */
  field: string;
  /** What happened to it, in a sentence. */
  reason: string;
}

/** A file that was made. */
export interface ExportedQuiz {
  /** Whole file: text in UTF-8, or bytes of an archive. */
  content: string | Uint8Array;
  /** With ending. */
  fileName: string;
  mediaType: string;
  losses: Loss[];
}

/** @returns One line per field and reason with the questions it happened to, most frequent first. */
export function lossReport(losses: readonly Loss[]): string {
  const groups = new Map<string, string[]>();
  for (const { question, field, reason } of losses) {
    const key = `${field}: ${reason}`;
    const ids = groups.get(key) ?? [];
    groups.set(key, ids);
    if (question !== null) ids.push(question);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, ids]) => {
      if (ids.length === 0) return key;
      const others = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
      return `${key} (${ids.length}): ${ids.slice(0, 5).join(', ')}${others}`;
    })
    .join('\n');
}
