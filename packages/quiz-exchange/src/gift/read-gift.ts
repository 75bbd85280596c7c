/** GIFT, Moodle's format for typing questions: https://docs.moodle.org/en/GIFT_format */
import type { ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake, type About, type Intake } from '../draft/intake.js';
import {
  choiceQuestion,
  gapQuestion,
  matchingQuestion,
  trueFalseQuestion,
  type Choice,
} from '../draft/make-draft.js';
import { fillWords } from '../draft/words.js';
import { htmlToText } from '../text/html-to-text.js';
import { findRun } from './escapes.js';
import { numberAnswers, readRange } from './number-answers.js';
import {
  parseQuestion,
  type GiftAnswer,
  type GiftQuestion,
  type GiftText,
} from './parse-question.js';
import { splitGift, type GiftBlock } from './split-gift.js';

type Lost = [field: string, reason: string][];

const PARTIAL = 'An answer counted in part; here an answer is right or not.';

/** @returns Plain text; what HTML held beside words is put on the list. */
function plain(given: GiftText | null, lost: Lost): string {
  if (!given) return '';
  // Only what says that it is HTML, or looks like it, is read as HTML.
  const isHtml =
    given.format === 'html' || (given.format === 'moodle' && /<\/?[a-z]/i.test(given.text));
  if (!isHtml) return given.text;
  const { text, pictures, active } = htmlToText(given.text);
  if (active) lost.push(['prompt', 'A script or frame was cut away.']);
  if (pictures.length > 0) lost.push(['image', 'A picture was left out: GIFT holds none itself.']);
  return text;
}

const joined = (question: GiftQuestion, lost: Lost): string =>
  [plain(question.before, lost), ...(question.after ? ['_____', plain(question.after, lost)] : [])]
    .filter(Boolean)
    .join(' ');

function choices(
  answers: readonly GiftAnswer[],
  isRight: (a: GiftAnswer) => boolean,
  lost: Lost,
): Choice[] {
  return answers.map((answer) => ({
    text: plain(answer, lost),
    correct: isRight(answer),
    feedback: plain(answer.feedback, lost),
  }));
}

function addChoice(question: GiftQuestion, intake: Intake, about: About, lost: Lost): void {
  const { answers } = question;
  // As Moodle has it: without any “=”, all answers with a positive weight are to be chosen.
  const several = !answers.some((answer) => answer.right);
  const isRight = ({ right, weight }: GiftAnswer) =>
    several ? (weight ?? 0) > 0 : right && (weight ?? 100) === 100;
  const list = choices(answers, isRight, lost);
  const isPartial = ({ right, weight }: GiftAnswer) => weight !== null && weight > 0 && !right;
  if (
    !several &&
    answers.some((answer) => isPartial(answer) || (answer.right && (answer.weight ?? 100) < 100))
  )
    lost.push(['options', PARTIAL]);
  const count = list.filter(({ correct }) => correct).length;
  if (!several && count > 1)
    lost.push([
      'options',
      'One of several right answers was enough; here all of them are to be chosen.',
    ]);
  if (question.after && count === 1 && !several) {
    const parts = [plain(question.before, lost), { choices: list }, plain(question.after, lost)];
    intake.add({ ...gapQuestion('', parts), explanation: plain(question.general, lost) }, about);
    return;
  }
  const made = choiceQuestion(joined(question, lost), list, several || count > 1);
  intake.add({ ...made, explanation: plain(question.general, lost) }, about);
}

function addTyped(
  question: GiftQuestion,
  answers: string[],
  intake: Intake,
  about: About,
  lost: Lost,
): void {
  const said = question.answers.map((answer) => plain(answer.feedback, lost)).filter(Boolean);
  if (said.length > 1)
    lost.push(['parts', 'Several answers had a feedback of their own; the first is kept.']);
  const gap = { answers, feedback: said[0] ?? null };
  const before = plain(question.before, lost);
  const made = question.after
    ? gapQuestion('', [before, gap, plain(question.after, lost)])
    : gapQuestion(before, [gap]);
  intake.add({ ...made, explanation: plain(question.general, lost) }, about);
}

function addShort(question: GiftQuestion, intake: Intake, about: About, lost: Lost): void {
  const isFull = ({ weight }: GiftAnswer) => (weight ?? 100) === 100;
  if (!question.answers.every(isFull)) lost.push(['parts', PARTIAL]);
  const texts = question.answers.filter(isFull).map((answer) => plain(answer, lost));
  if (texts.some((text) => /(?<!\\)\*/.test(text)))
    lost.push(['parts', 'The star stood for any letters; here it is a star.']);
  addTyped(
    question,
    texts.map((text) => text.replace(/\\\*/g, '*')),
    intake,
    about,
    lost,
  );
}

function addNumber(question: GiftQuestion, intake: Intake, about: About, lost: Lost): void {
  const full = question.answers.filter(({ right, weight }) => right && (weight ?? 100) === 100);
  if (full.length < question.answers.length) lost.push(['parts', PARTIAL]);
  const found = full.flatMap(({ text }) => {
    const range = readRange(text);
    return range ? [numberAnswers(range)] : [];
  });
  for (const { lost: reason } of found) if (reason) lost.push(['parts', reason]);
  addTyped(
    question,
    found.flatMap(({ answers }) => answers),
    intake,
    about,
    lost,
  );
}

function addMatching(question: GiftQuestion, intake: Intake, about: About, lost: Lost): void {
  const pairs: [string, string][] = [];
  const extra: string[] = [];
  for (const answer of question.answers) {
    const at = findRun(answer.text, '->');
    const read = (text: string) => plain({ ...answer, text: text.trim() }, lost);
    const [left, right] =
      at < 0 ? [answer.text, ''] : [answer.text.slice(0, at), answer.text.slice(at + 2)];
    // The right side is plain text, whatever the format of the question.
    if (left.trim()) pairs.push([read(left), right.trim()]);
    else if (right.trim()) extra.push(right.trim());
    if (answer.feedback)
      lost.push(['pairs', 'Moodle takes no feedback for a pair; it was left out.']);
  }
  const made = matchingQuestion(joined(question, lost), pairs, extra);
  intake.add({ ...made, explanation: plain(question.general, lost) }, about);
}

function addBlock(
  block: GiftBlock,
  category: string,
  intake: Intake,
  options: ImportOptions,
): void {
  const question = parseQuestion(block.text);
  const lost: Lost = [];
  const about: About = {
    line: block.line,
    name: block.id || question.title,
    tags: [...block.tags, ...(category ? [`category:${category}`] : [])],
    dropped: lost,
  };
  const name = question.title || question.before.text;
  switch (question.kind) {
    case 'description':
      intake.drop(name, 'question', 'A text without answers is no question and was left out.');
      break;
    case 'essay':
      intake.drop(
        name,
        'question',
        'An essay has no right answer to compare with and was left out.',
      );
      break;
    case 'true-false': {
      const { true: yes, false: no } = fillWords(options.language ?? 'en');
      const [wrong, right] = question.feedback.map((said) => plain(said, lost));
      const said = question.isTrue ? [right, wrong] : [wrong, right];
      const made = trueFalseQuestion(
        joined(question, lost),
        question.isTrue,
        [yes, no],
        [said[0] ?? '', said[1] ?? ''],
      );
      intake.add({ ...made, explanation: plain(question.general, lost) }, about);
      break;
    }
    case 'choice':
      addChoice(question, intake, about, lost);
      break;
    case 'matching':
      addMatching(question, intake, about, lost);
      break;
    case 'numerical':
      addNumber(question, intake, about, lost);
      break;
    case 'short':
      addShort(question, intake, about, lost);
      break;
  }
}

/** Never throws: what cannot be read is told with its line. */
export function readGift(text: string, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  let category = '';
  for (const found of splitGift(text)) {
    if ('category' in found) {
      category = found.category;
      continue;
    }
    try {
      addBlock(found, category, intake, options);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      intake.fail(found.line, `The question cannot be read: ${error.message}`);
    }
  }
  return intake.end();
}
