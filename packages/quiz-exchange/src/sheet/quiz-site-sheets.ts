/**
 * Spreadsheets of quiz sites, and plain lists of questions: Kahoot's and Quizizz's (Wayground's)
 * template, and any table with a question, answers and a key.
 */
import type { DraftQuestion } from '../draft/draft.js';
import type { About, Intake } from '../draft/intake.js';
import { choiceQuestion, gapQuestion, trueFalseQuestion } from '../draft/make-draft.js';

type SheetKind = 'kahoot' | 'quizizz' | 'list';

/** Where a table has what. */
export interface Layout {
  kind: SheetKind;
  prompt: number;
  answers: number[];
  key: number;
  type: number;
  explanation: number;
  seconds: number;
  image: number;
}

const normal = (cell: string | undefined) => (cell ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

/** @returns How the table under this header is read; null where it is none of these. */
export function findLayout(row: readonly string[]): Layout | null {
  const cells = row.map(normal);
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const prompt = find(/^(question( text)?|frage|prompt|запитання|питання)( ?[-–(:].*)?$/);
  const key = find(
    /^(correct answers?(\(s\))?|correct|right|key|richtig(e antwort)?|lösung|bonne réponse|answer key)( ?[-–(:].*)?$/,
  );
  const answers = cells.flatMap((cell, i) =>
    /^((answer|option|choice|antwort|réponse) ?)?([a-h]|[1-9])( ?[-–(:].*)?$/.test(cell) ? [i] : [],
  );
  if (prompt < 0 || key < 0 || answers.length < 2) return null;
  const type = find(/^question type$/);
  const kind = cells.some((cell) => cell.startsWith('time limit'))
    ? 'kahoot'
    : type >= 0
      ? 'quizizz'
      : 'list';
  return {
    kind,
    prompt,
    answers,
    key,
    type,
    explanation: find(/^(answer explanation|explanation|feedback|erklärung|explication)$/),
    seconds: find(/^time (limit|in seconds)/),
    image: find(/^(image( link)?|picture)$/),
  };
}

/** @returns Numbers of the right answers, from 0: `1,3`, `B`, or the answer's own words. */
function readKey(key: string, texts: readonly string[]): number[] {
  const exact = texts.findIndex((text) => normal(text) === normal(key) && text !== '');
  const pieces = key
    .split(/[,;/]|\band\b/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const found = pieces.map((piece) => {
    if (/^\d{1,2}(\.0+)?$/.test(piece)) return Math.trunc(Number(piece)) - 1;
    if (/^[a-h]$/i.test(piece)) return piece.toUpperCase().charCodeAt(0) - 65;
    return texts.findIndex((text) => normal(text) === normal(piece));
  });
  const isSound = found.length > 0 && found.every((at) => texts[at]);
  return isSound ? [...new Set(found)] : exact >= 0 ? [exact] : [];
}

const isTrueFalse = (texts: readonly string[]): boolean =>
  texts.length === 2 &&
  /^(true|wahr|richtig|vrai|правда)$/i.test(texts[0] ?? '') &&
  /^(false|falsch|faux|неправда)$/i.test(texts[1] ?? '');

/** Reads one row and hands it on; an empty one is passed over. */
export function addSiteRow(
  layout: Layout,
  row: readonly string[],
  line: number,
  intake: Intake,
): void {
  const cell = (at: number) => (at < 0 ? '' : (row[at] ?? '').trim());
  const prompt = cell(layout.prompt);
  const all = layout.answers.map(cell);
  const texts = all.filter(Boolean);
  if (!prompt && texts.length === 0) return;
  const dropped: [string, string][] = [];
  if (cell(layout.image))
    dropped.push(['image', 'A picture lies on another site; it is not fetched and was left out.']);
  const about: About = { line, dropped };
  const explanation = cell(layout.explanation);
  const keep = (question: DraftQuestion) => intake.add({ ...question, explanation }, about);
  const type = normal(cell(layout.type));
  if (/open|poll|draw|survey|slide/.test(type)) {
    intake.drop(
      prompt,
      'question',
      `A question of the type “${cell(layout.type)}” has no right answer and was left out.`,
    );
    return;
  }
  if (/fill|blank/.test(type)) {
    const own = cell(layout.key);
    const answers = texts.length > 0 ? texts : own ? [own] : [];
    keep(gapQuestion(prompt, [{ answers }]));
    return;
  }
  const right = readKey(cell(layout.key), all);
  if (right.length === 0) {
    intake.fail(
      line,
      `The key “${cell(layout.key).slice(0, 40)}” names none of the answers: write the number of the right one, as 1 or 1,3.`,
    );
    return;
  }
  if (isTrueFalse(texts) && right.length === 1) {
    keep(
      trueFalseQuestion(
        prompt,
        right[0] === layout.answers.findIndex((_, i) => all[i] === texts[0]),
        [texts[0] ?? '', texts[1] ?? ''],
      ),
    );
    return;
  }
  const choices = all.flatMap((text, i) => (text ? [{ text, correct: right.includes(i) }] : []));
  keep(choiceQuestion(prompt, choices, right.length > 1 || /checkbox/.test(type)));
}
