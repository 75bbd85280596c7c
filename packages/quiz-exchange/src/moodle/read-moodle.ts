/** Moodle XML: https://docs.moodle.org/en/Moodle_XML_format */
import type { DraftQuestion, ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake, type Intake } from '../draft/intake.js';
import {
  choiceQuestion,
  gapQuestion,
  matchingQuestion,
  orderingQuestion,
  trueFalseQuestion,
} from '../draft/make-draft.js';
import { fillWords } from '../draft/words.js';
import { numberAnswers } from '../gift/number-answers.js';
import { readXml, type XmlElement } from '../markup/read-xml.js';
import { all, child, textAt } from '../markup/walk-xml.js';
import { readCloze } from './read-cloze.js';
import { readGaps } from './read-gaps.js';
import { readHtml, type Lost } from './read-html.js';

type Reader = (question: XmlElement, prompt: string, lost: Lost) => DraftQuestion;

const fraction = (answer: XmlElement): number => Number(answer.attributes['fraction'] ?? 0);

const PARTIAL = 'An answer counted in part; here an answer is right or not.';

const noteParts = (answers: readonly XmlElement[], field: string, lost: Lost) => {
  if (answers.some((answer) => fraction(answer) > 0 && fraction(answer) < 100))
    lost.push([field, PARTIAL]);
};

const multichoice: Reader = (question, prompt, lost) => {
  const answers = all(question, 'answer');
  const isSingle = !/^(false|0)$/.test(
    textAt(question, 'single') || child(question, 'single')?.attributes['value'] || 'true',
  );
  if (isSingle) noteParts(answers, 'options', lost);
  const choices = answers.map((answer) => ({
    text: readHtml(answer, lost, 'options').text,
    correct: isSingle ? fraction(answer) >= 99 : fraction(answer) > 0,
    feedback: readHtml(child(answer, 'feedback'), lost, 'options').text,
  }));
  const right = choices.filter(({ correct }) => correct).length;
  if (isSingle && right > 1)
    lost.push([
      'options',
      'One of several right answers was enough; here all of them are to be chosen.',
    ]);
  return choiceQuestion(prompt, choices, !isSingle || right > 1);
};

const typed = (question: XmlElement, prompt: string, answers: string[], lost: Lost) => {
  const said = all(question, 'answer')
    .map((answer) => readHtml(child(answer, 'feedback'), lost, 'parts').text)
    .filter(Boolean);
  if (said.length > 1)
    lost.push(['parts', 'Several answers had a feedback of their own; the first is kept.']);
  return gapQuestion(prompt, [{ answers, feedback: said[0] ?? null }]);
};

const READERS: Record<string, Reader> = {
  multichoice,
  truefalse: (question, prompt, lost) => {
    const answers = all(question, 'answer');
    const called = (word: string) =>
      answers.find((one) => textAt(one, 'text').toLowerCase() === word);
    const said = (word: string) => readHtml(child(called(word), 'feedback'), lost, 'options').text;
    const right = called('true');
    const words = fillWords('en');
    return trueFalseQuestion(
      prompt,
      Boolean(right && fraction(right) > 0),
      [words.true, words.false],
      [said('true'), said('false')],
    );
  },
  shortanswer: (question, prompt, lost) => {
    const answers = all(question, 'answer');
    noteParts(answers, 'parts', lost);
    const texts = answers
      .filter((answer) => fraction(answer) >= 100)
      .map((answer) => textAt(answer, 'text'));
    if (texts.some((text) => /(?<!\\)\*/.test(text)))
      lost.push(['parts', 'The star stood for any letters; here it is a star.']);
    if (textAt(question, 'usecase') === '1')
      lost.push(['parts', 'Capital letters counted; here they do not.']);
    return typed(
      question,
      prompt,
      texts.map((text) => text.replace(/\\\*/g, '*')),
      lost,
    );
  },
  numerical: (question, prompt, lost) => {
    const full = all(question, 'answer').filter((answer) => fraction(answer) >= 100);
    const found = full.flatMap((answer) => {
      const exact = Number(textAt(answer, 'text'));
      const tolerance = Math.abs(Number(textAt(answer, 'tolerance')) || 0);
      if (!Number.isFinite(exact) || textAt(answer, 'text') === '') return [];
      return [numberAnswers({ low: exact - tolerance, high: exact + tolerance, exact })];
    });
    for (const { lost: reason } of found) if (reason) lost.push(['parts', reason]);
    if (child(question, 'units', 'unit')) lost.push(['parts', 'The units are left out.']);
    return typed(
      question,
      prompt,
      found.flatMap(({ answers }) => answers),
      lost,
    );
  },
  matching: (question, prompt, lost) => {
    const rows = all(question, 'subquestion').map(
      (row) => [readHtml(row, lost, 'pairs').text, textAt(row, 'answer', 'text')] as const,
    );
    const extra = rows.filter(([left, right]) => !left && right).map(([, right]) => right);
    return matchingQuestion(
      prompt,
      rows.filter(([left]) => left),
      extra,
    );
  },
  ordering: (question, prompt, lost) =>
    orderingQuestion(
      prompt,
      all(question, 'answer').map((answer) => readHtml(answer, lost, 'items').text),
    ),
  cloze: (question, _, lost) =>
    readCloze(readHtml(child(question, 'questiontext'), lost, 'parts').text, lost),
  gapselect: readGaps,
  ddwtos: readGaps,
};
READERS['multianswer'] = READERS['cloze'] as Reader;

const NONE: Record<string, string> = {
  essay: 'An essay has no right answer to compare with and was left out.',
  description: 'A text without answers is no question and was left out.',
};

function addQuestion(question: XmlElement, category: string, intake: Intake): void {
  const type = question.attributes['type'] ?? '';
  const name = textAt(question, 'name', 'text');
  if (!Object.hasOwn(READERS, type)) {
    const reason = Object.hasOwn(NONE, type) ? NONE[type] : undefined;
    intake.drop(
      name || textAt(question, 'questiontext', 'text'),
      'question',
      reason ?? `Questions of the type “${type}” have no counterpart here and were left out.`,
    );
    return;
  }
  const lost: Lost = [];
  const { text: prompt, image } = readHtml(child(question, 'questiontext'), lost, 'prompt');
  const made = (READERS[type] as Reader)(question, prompt, lost);
  const hints = all(question, 'hint')
    .map((hint) => readHtml(hint, lost, 'hint').text)
    .filter(Boolean);
  if (hints.length > 1) lost.push(['hint', 'Only the first hint is kept.']);
  const words = [
    ...['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map(
      (field) => readHtml(child(question, field), lost, field).text,
    ),
  ];
  if (
    words.some(
      (said) => said && !/^your answer is (partially )?(correct|incorrect)\.?$/i.test(said),
    )
  )
    lost.push([
      'combinedfeedback',
      'What is said to right, partly right and wrong answers alike is left out.',
    ]);
  const id = textAt(question, 'idnumber');
  intake.add(
    {
      ...made,
      image: image ?? made.image,
      hint: hints[0] ?? null,
      explanation: readHtml(child(question, 'generalfeedback'), lost, 'explanation').text,
    },
    {
      name: id || name,
      tags: [
        ...all(child(question, 'tags'), 'tag').map((tag) => textAt(tag, 'text')),
        ...(category ? [`category:${category}`] : []),
      ],
      dropped: lost,
    },
  );
}

/** @throws {RefusedError} Where it is no XML, or hostile. */
export function readMoodle(text: string, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  const root = readXml(text);
  if (root.name !== 'quiz') {
    intake.fail(null, `Moodle XML begins with <quiz>, this file with <${root.name}>.`);
    return intake.end();
  }
  let category = '';
  for (const question of all(root, 'question')) {
    if (question.attributes['type'] === 'category') {
      category = textAt(question, 'category', 'text').replace(/^\$\w+\$\/?(top\/?)?/, '');
      const { text: info } = readHtml(child(question, 'info'), [], 'title');
      // Our own export says the quiz's title in the category.
      if (info.startsWith('quiz: ')) {
        intake.head({ title: info.slice(6) });
        category = '';
      }
    } else addQuestion(question, category, intake);
  }
  return intake.end();
}
