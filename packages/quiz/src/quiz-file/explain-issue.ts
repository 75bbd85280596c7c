/** What the schema says of a value, as a fault with a remedy. */
import type { Issue } from '@awareness-widgets/data';
import { nearestWord } from './nearest-word.js';
import { faultOf, type QuizFault } from './quiz-fault.js';
import type { FaultCode } from '../locales/fault-terms.js';

/** What the schema expects, by its name for it. */
const KINDS: Readonly<Record<string, FaultCode>> = {
  string: 'text',
  number: 'number',
  boolean: 'yesNo',
  Array: 'list',
  Object: 'record',
};

/** Formats that have a remedy of their own, by key. */
const FORMATS: Readonly<Record<string, FaultCode>> = { url: 'address', src: 'picture' };

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export function explainIssue({ path, message }: Issue): QuizFault {
  const key = path.split('.').at(-1)!;
  const [, about = '', expected = '', got = ''] =
    /^Invalid (\w+): Expected (.+) but received (.*)$/s.exec(message) ?? [];
  const was = shorten(got);
  const values = [...expected.matchAll(/"([^"]+)"/g)].map(([, value]) => value!);
  if (path === '') return faultOf(path, 'notQuiz');
  if (about === 'key' || got === 'undefined') return faultOf(path, 'missing', key);
  if (about === 'length') return faultOf(path, 'fewer', key, expected.replace(/\D/g, ''));
  if (about === 'format') {
    if (/^"\s*"$/.test(got)) return faultOf(path, 'empty', key);
    if (key === 'language') return faultOf(path, 'language', was);
    return faultOf(path, FORMATS[key] ?? 'wrong', key, was);
  }
  if (about === 'value') return faultOf(path, 'range', key, was, expected);
  if (values.length > 0) {
    const near = nearestWord(got.replaceAll('"', ''), values);
    const fits = near ? [near, ...values.filter((one) => one !== near)] : values;
    return faultOf(path, 'choice', key, was, fits.map((one) => `"${one}"`).join(', '));
  }
  if (/^\d+$/.test(expected)) return faultOf(path, 'choice', key, was, expected);
  const kind = expected.replace(/^\(string \| Object\)$/, 'string');
  return faultOf(path, KINDS[kind] ?? 'wrong', key, was);
}
