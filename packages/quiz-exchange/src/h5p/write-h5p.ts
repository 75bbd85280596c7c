/**
 * A quiz as an H5P question set. The file holds content only: the platform it is uploaded to needs
 * the content types, as every H5P platform with “Question Set” has.
 */
import { writeZip } from '../archive/write-zip.js';
import type { ChoiceDraft, DraftOf, DraftQuestion, DraftQuiz } from '../draft/draft.js';
import { truthOf } from '../draft/truth.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz } from '../loss/loss.js';
import { textToHtml } from '../text/escape-markup.js';
import { markGap, plainMarks } from './marks.js';

type Json = Record<string, unknown>;
type Lose = (field: string, reason: string) => void;

/** Versions of the content types whose semantics the fields follow. */
export const LIBRARIES = {
  'H5P.QuestionSet': [1, 20],
  'H5P.MultiChoice': [1, 16],
  'H5P.TrueFalse': [1, 8],
  'H5P.Blanks': [1, 14],
  'H5P.DragText': [1, 10],
} as const satisfies Record<string, readonly [number, number]>;
type Library = keyof typeof LIBRARIES;

const paragraph = (text: string): string => `<p>${textToHtml(text)}</p>`;
const overall = (text: string) =>
  text ? [{ from: 0, to: 100, feedback: text }] : [{ from: 0, to: 100 }];

interface Part {
  library: Library;
  params: Json;
}

function choice(question: ChoiceDraft): Part {
  return {
    library: 'H5P.MultiChoice',
    params: {
      media: { disableImageZooming: false },
      question: paragraph(question.prompt),
      answers: question.options.map(({ text, correct, feedback }) => ({
        correct,
        text: `<div>${textToHtml(text)}</div>`,
        tipsAndFeedback: {
          tip: '',
          chosenFeedback: feedback ? `<div>${textToHtml(feedback)}</div>` : '',
          notChosenFeedback: '',
        },
      })),
      overallFeedback: overall(question.explanation),
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: question.type === 'multiple' ? 'multi' : 'single',
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: true,
      },
    },
  };
}

function trueFalse(question: ChoiceDraft, lose: Lose): Part {
  const truth = truthOf(question);
  if (!truth || truth.yes !== question.options[0]) {
    lose('type', 'The options are not “true” and “false” in this order, so it becomes a choice.');
    return choice(question);
  }
  const { yes, no } = truth;
  const [right, wrong] = yes.correct ? [yes, no] : [no, yes];
  if (question.explanation)
    lose('explanation', 'A true-or-false question of H5P has no place for it.');
  return {
    library: 'H5P.TrueFalse',
    params: {
      media: { disableImageZooming: false },
      question: paragraph(question.prompt),
      correct: String(yes.correct),
      l10n: { trueText: yes.text, falseText: no.text },
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        feedbackOnCorrect: right.feedback,
        feedbackOnWrong: wrong.feedback,
      },
    },
  };
}

function gaps(question: DraftOf<'gap'>, lose: Lose): Part {
  const holes = question.parts.filter((part) => typeof part !== 'string');
  const text = question.parts
    .map((part) =>
      typeof part === 'string'
        ? plainMarks(part)
        : markGap(
            part.choices
              ? part.choices.filter(({ correct }) => correct).map((one) => one.text)
              : (part.answers ?? []),
          ),
    )
    .join(' ');
  const isDragged = holes.every((gap) => gap.choices);
  if (holes.some((gap) => gap.choices))
    lose(
      'parts',
      isDragged
        ? 'Lists become words to drag, the same for all gaps.'
        : 'A gap with a list becomes one to type in.',
    );
  const html = paragraph(text);
  if (!isDragged)
    return {
      library: 'H5P.Blanks',
      params: {
        media: { disableImageZooming: false },
        text: paragraph(question.prompt),
        questions: [html],
        overallFeedback: overall(question.explanation),
        behaviour: {
          enableRetry: true,
          enableSolutionsButton: true,
          enableCheckButton: true,
          caseSensitive: false,
        },
      },
    };
  const extra = holes.flatMap((gap) =>
    (gap.choices ?? []).filter(({ correct }) => !correct).map((one) => one.text),
  );
  return {
    library: 'H5P.DragText',
    params: {
      taskDescription: paragraph(question.prompt),
      textField: text,
      distractors: [...new Set(extra)].map((word) => markGap([word])).join(''),
      overallFeedback: overall(question.explanation),
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        instantFeedback: false,
      },
    },
  };
}

function partOf(question: DraftQuestion, lose: Lose): Part | null {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choice(question);
    case 'true-false':
      return trueFalse(question, lose);
    case 'gap':
      return gaps(question, lose);
    default:
      return null;
  }
}

/** A name for a part that is the same every time: a UUID made from its place. */
const subContentId = (index: number): string =>
  `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;

export function writeH5p(quiz: DraftQuiz): ExportedQuiz {
  const { questions, losses } = fitQuiz(quiz, 'h5p');
  const used = new Set<Library>(['H5P.QuestionSet']);
  const entries = questions.flatMap((question, i) => {
    const part = partOf(question, (field, reason) =>
      losses.push({ question: question.id, field, reason }),
    );
    if (!part) return [];
    used.add(part.library);
    return [
      {
        library: `${part.library} ${LIBRARIES[part.library].join('.')}`,
        params: part.params,
        subContentId: subContentId(i + 1),
        metadata: { contentType: part.library.slice(4), license: 'U', title: question.id },
      },
    ];
  });
  const content = {
    introPage: {
      showIntroPage: quiz.summary !== '',
      title: quiz.title,
      introduction: quiz.summary && paragraph(quiz.summary),
    },
    progressType: 'dots',
    passPercentage: quiz.passMark,
    questions: entries,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      message: quiz.title,
    },
  };
  const about = {
    title: quiz.title || quiz.id,
    language: quiz.language,
    mainLibrary: 'H5P.QuestionSet',
    embedTypes: ['div'],
    license: 'U',
    authors: quiz.authors.map((name) => ({ name, role: 'Author' })),
    preloadedDependencies: [...used].map((machineName) => ({
      machineName,
      majorVersion: LIBRARIES[machineName][0],
      minorVersion: LIBRARIES[machineName][1],
    })),
  };
  return {
    content: writeZip({
      'h5p.json': JSON.stringify(about),
      'content/content.json': JSON.stringify(content),
    }),
    fileName: `${quiz.id}.h5p`,
    mediaType: 'application/zip',
    losses,
  };
}
