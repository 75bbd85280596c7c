import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openZip, textOf } from '../../../src/archive/open-zip.js';
import { parseDraft } from '../../../src/draft/check-draft.js';
import { LIBRARIES, writeH5p } from '../../../src/h5p/write-h5p.js';

/**
 * The fields of the content types we write, with their kinds, as their published semantics name
 * them (h5p.org, "H5P.MultiChoice 1.16" and so on). An object is a group, a list of one a list.
 */
type Field =
  'html' | 'text' | 'boolean' | 'number' | readonly string[] | Fields | [Fields] | ['html'];
interface Fields {
  [name: string]: Field;
}

const FEEDBACK: [Fields] = [{ from: 'number', to: 'number', feedback: 'text' }];
const BUTTONS: Fields = {
  enableRetry: 'boolean',
  enableSolutionsButton: 'boolean',
  enableCheckButton: 'boolean',
};
const CONFIRM: Fields = {
  confirmCheckDialog: 'boolean',
  confirmRetryDialog: 'boolean',
  autoCheck: 'boolean',
};
const MEDIA: Fields = { disableImageZooming: 'boolean' };

const SEMANTICS: Record<Exclude<keyof typeof LIBRARIES, 'H5P.QuestionSet'>, Fields> = {
  'H5P.MultiChoice': {
    media: MEDIA,
    question: 'html',
    answers: [
      {
        text: 'html',
        correct: 'boolean',
        tipsAndFeedback: { tip: 'html', chosenFeedback: 'html', notChosenFeedback: 'html' },
      },
    ],
    overallFeedback: FEEDBACK,
    behaviour: {
      ...BUTTONS,
      ...CONFIRM,
      type: ['auto', 'multi', 'single'],
      singlePoint: 'boolean',
      randomAnswers: 'boolean',
      showSolutionsRequiresInput: 'boolean',
      passPercentage: 'number',
      showScorePoints: 'boolean',
    },
  },
  'H5P.TrueFalse': {
    media: MEDIA,
    question: 'html',
    correct: ['true', 'false'],
    l10n: { trueText: 'text', falseText: 'text' },
    behaviour: { ...BUTTONS, ...CONFIRM, feedbackOnCorrect: 'text', feedbackOnWrong: 'text' },
  },
  'H5P.Blanks': {
    media: MEDIA,
    text: 'html',
    questions: ['html'],
    overallFeedback: FEEDBACK,
    behaviour: { ...BUTTONS, caseSensitive: 'boolean' },
  },
  'H5P.DragText': {
    taskDescription: 'html',
    textField: 'text',
    distractors: 'text',
    overallFeedback: FEEDBACK,
    behaviour: { ...BUTTONS, instantFeedback: 'boolean' },
  },
};

/** @returns What does not follow the semantics, with its path. */
function faults(value: unknown, field: Field | undefined, path: string): string[] {
  if (field === undefined) return [`${path} is no field`];
  if (typeof field === 'string') {
    const kind = field === 'html' ? 'string' : field === 'text' ? 'string' : field;
    return typeof value === kind ? [] : [`${path} is ${typeof value}, not ${field}`];
  }
  if (Array.isArray(field)) {
    const [inner] = field as [Fields | 'html'];
    if (typeof inner === 'object' || inner === 'html') {
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((one, i) => faults(one, inner, `${path}.${i}`));
    }
    return (field as readonly string[]).includes(String(value))
      ? []
      : [`${path} is ${String(value)}`];
  }
  if (typeof value !== 'object' || value === null) return [`${path} is no group`];
  return Object.entries(value).flatMap(([name, one]) =>
    faults(one, (field as Fields)[name], `${path}.${name}`),
  );
}

describe('an H5P question set', () => {
  test('follows the semantics of every content type it uses, and names each as needed', () => {
    const data = JSON.parse(
      readFileSync(new URL('../../../../quiz/examples/all-types.json', import.meta.url), 'utf8'),
    ) as { questions: { type: string }[] };
    const parsed = parseDraft(data);
    if (!parsed.ok) throw new Error('The example is no draft');
    const gap = parsed.value.questions.find(({ type }) => type === 'gap');
    if (gap?.type !== 'gap') throw new Error('The example has no gap');
    const lists = {
      ...gap,
      id: 'lists',
      parts: gap.parts.filter((part) => typeof part === 'string' || part.choices),
    };
    const truth = {
      ...parsed.value.questions[0]!,
      id: 'truth',
      type: 'true-false',
      options: [
        { id: 'true', text: 'True', correct: true, feedback: 'Yes.' },
        { id: 'false', text: 'False', correct: false, feedback: 'No.' },
      ],
    } as (typeof parsed.value.questions)[number];
    const { content } = writeH5p({
      ...parsed.value,
      questions: [...parsed.value.questions, lists, truth],
    });
    const files = openZip(content as Uint8Array);
    const about = JSON.parse(textOf(files, 'h5p.json')!) as {
      mainLibrary: string;
      preloadedDependencies: { machineName: string; majorVersion: number; minorVersion: number }[];
    };
    const set = JSON.parse(textOf(files, 'content/content.json')!) as {
      questions: { library: string; params: unknown; subContentId: string }[];
    };
    const used = new Set<string>();
    for (const { library, params, subContentId } of set.questions) {
      const [name = '', version] = library.split(' ');
      used.add(name);
      expect(LIBRARIES[name as keyof typeof LIBRARIES].join('.')).toBe(version);
      expect(faults(params, SEMANTICS[name as keyof typeof SEMANTICS], name)).toEqual([]);
      expect(subContentId).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
    expect([...used].sort()).toEqual(Object.keys(SEMANTICS).sort());
    expect(about.mainLibrary).toBe('H5P.QuestionSet');
    expect(about.preloadedDependencies.map(({ machineName }) => machineName).sort()).toEqual(
      [...used, 'H5P.QuestionSet'].sort(),
    );
    expect(new Set(set.questions.map((one) => one.subContentId)).size).toBe(set.questions.length);
  });
});
