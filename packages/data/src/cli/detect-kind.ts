/** Finds out what a data file is from its fields. */
import type { FileKind } from '../migrations/index.js';

/** @returns Null for JSON that is none of ours. */
export function detectKind(data: unknown): FileKind | null {
  if (Array.isArray(data)) return 'activities';
  if (typeof data !== 'object' || data === null) return null;
  if ('activities' in data) return 'activities';
  if ('questions' in data) return 'quiz';
  if ('sets' in data) return 'quiz-sets';
  if ('countries' in data) return 'directory';
  if ('confirmedBy' in data || 'confirmedOn' in data) return 'overrides';
  if ('emergency' in data || 'code' in data) return 'country';
  return 'services' in data ? 'international' : null;
}

/** @returns Whether the beginning of a text can only be a file of activities, to be streamed. */
export function looksLikeActivities(head: string): boolean {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (!/^[[{]/.test(text)) return true;
  return /^\[|"activities"\s*:|"type"\s*:\s*"Feature|"@(?:context|graph|type)"|^\{[^\n]*\}\r?\n\{/.test(
    text,
  );
}
