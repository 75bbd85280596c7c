/** “Embedded answers”: `{1:SHORTANSWER:=Berlin~%50%Bonn}`. https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type */
import type { DraftQuestion } from '../draft/draft.js';
import { gapQuestion, type GapDraft } from '../draft/make-draft.js';
import { numberAnswers, readRange } from '../gift/number-answers.js';
import type { Lost } from './read-html.js';

const HEAD =
  /\{(\d{0,3}):(MULTICHOICE|MC|SHORTANSWER|SA|MW|NUMERICAL|NM|MULTIRESPONSE|MR)([A-Z_]{0,4}):/g;

const unescape = (text: string) => text.replace(/\\([}#~/"\\])/g, '$1').trim();

/** @returns Where the gap that begins at `from` ends: at a brace that no backslash takes away. */
function endOf(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '}') return i;
  }
  return -1;
}

function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === sign) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

interface ClozeAnswer {
  text: string;
  share: number;
  feedback: string;
}

function readAnswer(given: string): ClozeAnswer {
  const [body = '', ...said] = splitAt(given, '#');
  const percent = /^%(-?\d{1,3}(?:\.\d{1,6})?)%/.exec(body.trim());
  const isRight = body.trim().startsWith('=');
  const text = percent ? body.trim().slice(percent[0].length) : body.trim().replace(/^=/, '');
  return {
    text: unescape(text),
    share: percent ? Number(percent[1]) : isRight ? 100 : 0,
    feedback: unescape(said.join('#')),
  };
}

function readGap(kind: string, body: string, lost: Lost): GapDraft {
  const answers = splitAt(body, '~')
    .filter((one) => one.trim())
    .map(readAnswer);
  const full = answers.filter(({ share }) => share === 100);
  if (answers.some(({ share }) => share > 0 && share < 100))
    lost.push(['parts', 'An answer counted in part; here an answer is right or not.']);
  if (/^M(ULTICHOICE|C)$/.test(kind))
    return {
      choices: answers.map(({ text, share, feedback }) => ({
        text,
        correct: share === 100,
        feedback,
      })),
    };
  if (/^M(ULTIRESPONSE|R)$/.test(kind))
    lost.push(['parts', 'A gap took several answers; here it takes one.']);
  const feedback = full.find((one) => one.feedback)?.feedback ?? null;
  if (!/^N/.test(kind)) return { answers: full.map(({ text }) => text), feedback };
  const found = full.flatMap(({ text }) => {
    const range = readRange(text);
    return range ? [numberAnswers(range)] : [];
  });
  for (const { lost: reason } of found) if (reason) lost.push(['parts', reason]);
  return { answers: found.flatMap((one) => one.answers), feedback };
}

/** @param text Plain text of the question with its gaps. A first paragraph without gap is the prompt. */
export function readCloze(text: string, lost: Lost): DraftQuestion {
  const parts: (string | GapDraft)[] = [];
  let at = 0;
  HEAD.lastIndex = 0;
  for (let found = HEAD.exec(text); found; found = HEAD.exec(text)) {
    const start = found.index + found[0].length;
    const end = endOf(text, start);
    if (end < 0) break;
    parts.push(text.slice(at, found.index), readGap(found[2] ?? '', text.slice(start, end), lost));
    at = end + 1;
    HEAD.lastIndex = at;
  }
  parts.push(text.slice(at));
  const [head = ''] = parts;
  const lineEnd = typeof head === 'string' ? head.lastIndexOf('\n') : -1;
  if (typeof head !== 'string' || lineEnd < 0) return gapQuestion('', parts);
  return gapQuestion(head.slice(0, lineEnd).trim(), [head.slice(lineEnd + 1), ...parts.slice(1)]);
}
