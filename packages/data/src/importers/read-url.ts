/** Links. Only http(s) gets through: nothing else may ever become an address to click. */
import { cleanText } from '../clean-text.js';

/** @returns The address, or null; `warn` hears what was wrong. */
export function readUrl(value: unknown, warn: (reason: string) => void): string | null {
  const text = typeof value === 'string' ? cleanText(value) : '';
  if (!text) return null;
  if (/^https?:\/\/[^\s<>"]+$/.test(text)) return text;
  if (/^(www\.)?([\p{L}\p{N}-]+\.)+\p{L}{2,}([/?#][^\s<>"]*)?$/u.test(text) && text.length < 2000) {
    warn('the link has no https://; added');
    return `https://${text}`;
  }
  warn('this is not a web address; left out');
  return null;
}
