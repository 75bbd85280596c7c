/** Links. Only http(s) gets through: nothing else may ever become an address to click. */
import { cleanText } from '../clean-text.js';

/** Last labels of file names that are no domains, whatever people put on their pages. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|html?|xhtml|php\d?|aspx?|jsp|cgi|jpe?g|png|gif|webp|svg|zip|ics|csv|txt|xml|json|mp[34])(?:[?#].*)?$/i;

/** @returns The address without what is only around it: brackets, a full stop, odd capitals. */
function trimLink(text: string): string {
  const inner = /^<(.*)>$|^\((.*)\)$|^"(.*)"$/.exec(text);
  const bare = (inner ? (inner[1] ?? inner[2] ?? inner[3])! : text).trim();
  const link = bare.replace(
    /^(https?):\/*(?=[^/\s])/i,
    (_all, scheme: string) => `${scheme.toLowerCase()}://`,
  );
  // “See https://example.org.” ends its sentence; a bracket that was opened inside stays.
  const ended = link.replace(/[.,;:!]+$/, '');
  return /\)$/.test(ended) && !ended.includes('(') ? ended.slice(0, -1) : ended;
}

/**
 * @param base Address of the page the link stood on, for relative ones.
 * @returns The address, or null; `warn` hears what was wrong.
 */
export function readUrl(
  value: unknown,
  warn: (reason: string) => void,
  base?: string,
): string | null {
  const raw = typeof value === 'string' ? cleanText(value) : '';
  if (!raw) return null;
  if (/^https?:\/\/[^\s<>"]+$/.test(raw) && !/[.,;:!)]$/.test(raw)) return raw;
  const text = trimLink(raw);
  if (/^https?:\/\/[^\s<>"]+$/.test(text)) return text;
  const host = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?=[/?#]|$)/u.exec(text)?.[0];
  const isFile = host !== undefined && !/^www\./i.test(host) && FILE.test(host);
  if (host && !isFile && !/[\s<>"]/.test(text) && text.length < 2000) {
    warn('the link has no https://; added');
    return `https://${text}`;
  }
  if (base && !/^[a-z][a-z\d+.-]*:/i.test(text) && !/[\s<>"]/.test(text) && /[./?#]/.test(text)) {
    try {
      const url = new URL(text, base);
      if (/^https?:$/.test(url.protocol)) return url.href;
    } catch {
      // Said below.
    }
  }
  warn(
    isFile
      ? 'a file or page without its whole address; left out'
      : 'this is not a web address; left out',
  );
  return null;
}
