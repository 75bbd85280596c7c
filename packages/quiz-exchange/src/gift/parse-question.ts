/** One block of GIFT as what stands in it, before it becomes a question of ours. */
import { findRun, findSign, unescapeGift } from './escapes.js';

type GiftFormat = 'moodle' | 'html' | 'markdown' | 'plain';

export interface GiftText {
  text: string;
  format: GiftFormat;
}

export interface GiftAnswer extends GiftText {
  /** Begins with `=`. */
  right: boolean;
  /** Percent; null where none stands there. */
  weight: number | null;
  feedback: GiftText | null;
}

type GiftKind = 'essay' | 'numerical' | 'choice' | 'matching' | 'true-false' | 'short';

export interface GiftQuestion {
  title: string;
  before: GiftText;
  /** Null where the answers end the question. */
  after: GiftText | null;
  kind: GiftKind | 'description';
  answers: GiftAnswer[];
  isTrue: boolean;
  /** For true and false: what is said to a wrong and to a right answer. */
  feedback: [wrong: GiftText | null, right: GiftText | null];
  general: GiftText | null;
}

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/;

function readText(raw: string, fallback: GiftFormat): GiftText {
  const format = (FORMAT.exec(raw)?.[1] as GiftFormat | undefined) ?? fallback;
  const bare = raw.replace(FORMAT, '').trim();
  const isLaidOut = format === 'html' || format === 'markdown';
  return { text: unescapeGift(isLaidOut ? bare : bare.replace(/\s+/g, ' ')), format };
}

/** @returns The pieces that begin with one of the signs; what stands before the first is left. */
function pieces(text: string, signs: string): string[] {
  const found: string[] = [];
  let at = findSign(text, signs);
  while (at >= 0) {
    const next = findSign(text, signs, at + 1);
    found.push(text.slice(at, next < 0 ? text.length : next));
    at = next;
  }
  return found;
}

const splitFeedback = (text: string): [string, string | null] => {
  const at = findSign(text, '#');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
};

function readAnswer(piece: string, format: GiftFormat): GiftAnswer {
  const right = piece.startsWith('=');
  const [body, said] = splitFeedback(piece.slice(1));
  const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,6})?)%/.exec(body);
  return {
    ...readText(weight ? body.slice(weight[0].length) : body, format),
    right,
    weight: weight ? Number(weight[1]) : null,
    feedback: said === null ? null : readText(said, format),
  };
}

function kindOf(answers: string): GiftKind {
  if (answers === '') return 'essay';
  if (answers.startsWith('#')) return 'numerical';
  if (findSign(answers, '~') >= 0) return 'choice';
  if (findSign(answers, '=') >= 0) return findRun(answers, '->') >= 0 ? 'matching' : 'short';
  return /^(?:T|F|TRUE|FALSE)\s*(?:#|$)/i.test(answers) ? 'true-false' : 'short';
}

/** @returns What stands in a block. @throws {SyntaxError} In a sentence, where it is no GIFT. */
export function parseQuestion(block: string): GiftQuestion {
  let text = block.trim();
  let title = '';
  if (text.startsWith('::')) {
    const end = findRun(text, '::', 2);
    if (end < 0) throw new SyntaxError('the title begins with “::” and does not end with “::”.');
    title = unescapeGift(text.slice(2, end).trim());
    text = text.slice(end + 2).trim();
  }
  const open = findSign(text, '{');
  const empty = { title, answers: [], isTrue: false, general: null };
  if (open < 0) {
    if (findSign(text, '}') >= 0) throw new SyntaxError('there is a “}” and no “{” before it.');
    const before = readText(text, 'moodle');
    return { ...empty, before, after: null, kind: 'description', feedback: [null, null] };
  }
  const close = findSign(text, '}', open);
  if (close < 0) throw new SyntaxError('the answers begin with “{” and do not end with “}”.');
  const before = readText(text.slice(0, open), 'moodle');
  const { format } = before;
  const tail = text.slice(close + 1).trim();
  if (findSign(tail, '{}') >= 0)
    throw new SyntaxError('it has answers in two places; GIFT allows one “{…}”.');
  let inside = text.slice(open + 1, close).trim();
  const generalAt = findRun(inside, '####');
  const general = generalAt < 0 ? null : readText(inside.slice(generalAt + 4), format);
  if (generalAt >= 0) inside = inside.slice(0, generalAt).trim();
  const kind = kindOf(inside);
  const question: GiftQuestion = {
    ...{ ...empty, general, before, kind, feedback: [null, null] },
    after: tail ? readText(tail, format) : null,
  };
  if (kind === 'true-false') {
    const [value, ...said] = inside.split(/(?<!\\)#/);
    const [wrong, right] = said.map((one) => (one.trim() ? readText(one, format) : null));
    return {
      ...question,
      isTrue: /^T/i.test(value ?? ''),
      feedback: [wrong ?? null, right ?? null],
    };
  }
  const body = kind === 'numerical' ? inside.slice(1).trim() : inside;
  const list = findSign(body, '=~') < 0 ? (body ? [`=${body}`] : []) : pieces(body, '=~');
  return { ...question, answers: list.map((piece) => readAnswer(piece, format)) };
}
