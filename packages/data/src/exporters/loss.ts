/** What an export could not carry, said field by field: nothing leaves in silence. */

/** One field of one activity that the exported text does not hold as it was. */
export interface Loss {
  /** Id of the activity. */
  id: string;
  /** The field, as in the activities schema; `start` where the whole activity was left out. */
  field: string;
  /** What happened to it, in plain words. */
  reason: string;
}

export interface Exported {
  /** The whole file. */
  text: string;
  losses: Loss[];
}

/**
 * @returns One line per field and reason with the ids it happened to, most frequent first; an
 *   empty string when nothing was lost.
 */
export function lossReport(losses: readonly Loss[]): string {
  const groups = new Map<string, string[]>();
  for (const { id, field, reason } of losses) {
    const key = `${field}: ${reason}`;
    const ids = groups.get(key) ?? [];
    groups.set(key, ids);
    ids.push(id);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, ids]) => {
      const rest = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
      return `${key} (${ids.length}): ${ids.slice(0, 5).join(', ')}${rest}`;
    })
    .join('\n');
}
