/** H5P files: https://h5p.org/documentation/developers/h5p-specification */
import { textOf, type Archive } from '../archive/open-zip.js';
import type { DraftQuestion, ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake, type Intake } from '../draft/intake.js';
import {
  choiceQuestion,
  gapQuestion,
  trueFalseQuestion,
  type GapDraft,
} from '../draft/make-draft.js';
import { fillWords } from '../draft/words.js';
import { htmlToText } from '../text/html-to-text.js';
import { readMarks, type MarkedGap } from './marks.js';

type Json = Record<string, unknown>;
type Lost = [field: string, reason: string][];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function words(html: unknown, lost: Lost): string {
  const { text, pictures, active } = htmlToText(string(html));
  if (active) lost.push(['prompt', 'A script or frame was cut away.']);
  if (pictures.length > 0) lost.push(['image', 'A picture was left out.']);
  return text;
}

function overall(params: Json, lost: Lost): string {
  const ranges = list(params['overallFeedback']).map(object);
  const said = ranges.map((range) => words(range['feedback'], lost)).filter(Boolean);
  if (said.length > 1)
    lost.push(['explanation', 'Only the first of the feedbacks by score is kept.']);
  return said[0] ?? '';
}

type Reader = (params: Json, lost: Lost) => DraftQuestion[];

function readGaps(
  prompt: string,
  lines: readonly string[],
  toGap: (gap: MarkedGap) => GapDraft,
): DraftQuestion {
  const parts = lines.flatMap((line) =>
    readMarks(line).map((part) => (typeof part === 'string' ? part : toGap(part))),
  );
  return gapQuestion(prompt, parts);
}

const firstIsRight = (prompt: string, answers: readonly string[]): DraftQuestion =>
  choiceQuestion(
    prompt,
    answers.map((text, i) => ({ text, correct: i === 0 })),
    false,
  );

const READERS: Record<string, Reader> = {
  'H5P.MultiChoice': (params, lost) => {
    const answers = list(params['answers']).map(object);
    const choices = answers.map((answer) => {
      const said = object(answer['tipsAndFeedback']);
      if (string(said['tip']) || string(said['notChosenFeedback']))
        lost.push(['options', 'Tips, and what is said about answers not chosen, are left out.']);
      return {
        text: words(answer['text'], lost),
        correct: answer['correct'] === true,
        feedback: words(said['chosenFeedback'], lost),
      };
    });
    const type = string(object(params['behaviour'])['type']);
    const right = choices.filter(({ correct }) => correct).length;
    const several = type === 'multi' || right !== 1;
    return [
      {
        ...choiceQuestion(words(params['question'], lost), choices, several),
        explanation: overall(params, lost),
      },
    ];
  },
  'H5P.TrueFalse': (params, lost) => {
    const isTrue = params['correct'] === 'true' || params['correct'] === true;
    const behaviour = object(params['behaviour']);
    const l10n = object(params['l10n']);
    const own = fillWords('en');
    const right = words(behaviour['feedbackOnCorrect'], lost);
    const wrong = words(behaviour['feedbackOnWrong'], lost);
    return [
      trueFalseQuestion(
        words(params['question'], lost),
        isTrue,
        [string(l10n['trueText']) || own.true, string(l10n['falseText']) || own.false],
        isTrue ? [right, wrong] : [wrong, right],
      ),
    ];
  },
  'H5P.Blanks': (params, lost) => {
    const lines = list(params['questions']).map((line) => words(line, lost));
    const question = readGaps(words(params['text'], lost), lines, ({ answers, tip }) => ({
      answers,
      label: tip,
    }));
    if (object(params['behaviour'])['caseSensitive'] === true)
      lost.push(['parts', 'Capital letters counted; here they do not.']);
    return [{ ...question, explanation: overall(params, lost) }];
  },
  'H5P.DragText': (params, lost) => {
    const text = words(params['textField'], lost);
    const right = readMarks(text).flatMap((part) =>
      typeof part === 'string' ? [] : part.answers.slice(0, 1),
    );
    const extra = readMarks(words(params['distractors'], lost)).flatMap((part) =>
      typeof part === 'string' ? [] : part.answers,
    );
    const all = [...new Set([...right, ...extra])];
    const question = readGaps(
      words(params['taskDescription'], lost),
      [text],
      ({ answers, tip, right: said }) => ({
        label: tip,
        feedback: said || null,
        choices: all.map((word) => ({ text: word, correct: word === answers[0] })),
      }),
    );
    return [{ ...question, explanation: overall(params, lost) }];
  },
  'H5P.Summary': (params, lost) => {
    const intro = words(params['intro'], lost);
    return list(params['summaries'])
      .map(object)
      .map((one) =>
        list(one['summary'])
          .map((text) => words(text, lost))
          .filter(Boolean),
      )
      .filter((texts) => texts.length > 0)
      .map((texts) => firstIsRight(intro, texts));
  },
  'H5P.SingleChoiceSet': (params, lost) =>
    list(params['choices'])
      .map(object)
      .map((one) =>
        firstIsRight(
          words(one['question'], lost),
          list(one['answers']).map((text) => words(text, lost)),
        ),
      ),
};

/** Machine name without version. */
const libraryOf = (library: unknown): string => string(library).split(' ')[0] ?? '';

function addContent(library: string, params: Json, name: string, intake: Intake): void {
  const lost: Lost = [];
  const reader = Object.hasOwn(READERS, library) ? READERS[library] : undefined;
  if (!reader) {
    intake.drop(
      name || library,
      'question',
      `There is no counterpart here for “${library.slice(0, 60)}”, so it was left out.`,
    );
    return;
  }
  if (object(object(params['media'])['type'])['library'])
    lost.push(['image', 'Pictures, sound and films are left out.']);
  for (const question of reader(params, lost)) intake.add(question, { dropped: lost });
}

function readSet(params: Json, intake: Intake): void {
  const passMark = params['passPercentage'];
  const intro = object(params['introPage']);
  intake.head({
    ...(typeof passMark === 'number' && passMark >= 0 && passMark <= 100 && { passMark }),
    summary: htmlToText(string(intro['introduction'])).text,
  });
  for (const entry of list(params['questions']).map(object))
    addContent(
      libraryOf(entry['library']),
      object(entry['params']),
      string(object(entry['metadata'])['title']),
      intake,
    );
}

function parseJson(text: string | null): Json | null {
  try {
    return text === null ? null : object(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Never throws: what cannot be read is told. */
export function readH5p(files: Archive, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  const about = parseJson(textOf(files, 'h5p.json'));
  const content = parseJson(textOf(files, 'content/content.json'));
  if (!about || !content) {
    intake.fail(
      null,
      'The file holds no h5p.json and content/content.json that can be read. Download it from H5P again.',
    );
    return intake.end();
  }
  const language = string(about['language']);
  intake.head({
    title: string(about['title']),
    authors: list(about['authors'])
      .map((one) => string(object(one)['name']))
      .filter(Boolean),
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && { language }),
  });
  const library = libraryOf(about['mainLibrary']);
  if (library === 'H5P.QuestionSet') readSet(content, intake);
  else addContent(library, content, string(about['title']), intake);
  return intake.end();
}
