/** A place in a quiz file in the words of a teacher: question 1, its words, answer 2. */
import type { FaultTerms, FilePart } from '../locales/fault-terms.js';

const LONGEST = 70;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const shorten = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** The words by which a writer knows a part again. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (!isRecord(value)) return '';
  const { prompt, text, label, left, title } = value;
  const words = [prompt, text, label, left, title].find((one) => typeof one === 'string');
  return typeof words === 'string' ? shorten(words.trim()) : '';
}

/**
 * @param path As `questions.0.options.1.text`.
 * @param data The file; what is not there leaves words out.
 */
export function describePlace(path: string, data: unknown, terms: FaultTerms): string {
  const keys = path.split('.').filter(Boolean);
  if (keys[0] !== 'questions' || keys.length < 2) return terms.head;
  const words: string[] = [];
  let value = data;
  keys.forEach((key, i) => {
    value = isRecord(value) ? value[key] : undefined;
    const before = keys[i - 1];
    const number = Number(key) + 1;
    if (i === 1) words.push(terms.question(number, wordsOf(value)));
    else if (before && before in terms.part && Number.isInteger(number)) {
      words.push(terms.part[before as FilePart](number, wordsOf(value)));
    } else if (key === 'retry' || key === 'image' || key === 'scene' || key === 'document') {
      words.push(terms.part[key](0, ''));
    }
  });
  return words.join(', ');
}
