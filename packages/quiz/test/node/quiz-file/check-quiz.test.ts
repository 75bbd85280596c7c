import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuiz } from '../../../src/quiz-file/check-quiz.js';
import { locatePath, locateSyntaxError } from '../../../src/quiz-file/locate-path.js';
import { quickCheck } from '../../../src/quiz-file/quick-check.js';
import { readQuiz as read } from '../../../src/quiz-file/read-quiz.js';
import { readText } from '../sample.js';

const shipped = ['8-10', '11-13', '14-18'].map((band) => `../data/quizzes/en/${band}.json`);

type Json = Record<string, unknown>;

/** The issues of the example after a change. */
function issuesAfter(change: (questions: Json[]) => void): string[] {
  const data = JSON.parse(readText('examples/all-types.json')) as { questions: Json[] };
  change(data.questions);
  const checked = checkQuiz(data);
  return checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`);
}
const byId = (questions: Json[], id: string) =>
  questions.find((question) => question['id'] === id) as Record<string, Json[]>;

describe('the check of a quiz', () => {
  it('accepts the shipped quizzes, by the small check already', () => {
    for (const path of shipped) {
      const data = JSON.parse(readText(path));
      const full = checkQuiz(data);
      expect(full.ok).toBe(true);
      expect(quickCheck(data)?.questions).toEqual(full.ok && full.value.questions);
    }
  });

  it('accepts every type', () => {
    expect(issuesAfter(() => {})).toEqual([]);
  });

  it.each([
    [
      'an id used twice',
      (q: Json[]) => void (q[1]!['id'] = 'copied-voice'),
      'questions.1.id: The id "copied-voice" is used twice',
    ],
    [
      'no right option',
      (q: Json[]) => void (byId(q, 'true-age')['options']![1]!['correct'] = false),
      'questions.10.options: None is marked as correct',
    ],
    [
      'two right options',
      (q: Json[]) => void (byId(q, 'copied-voice')['options']![0]!['correct'] = true),
      'questions.0.options: 2 are marked as correct; one can be',
    ],
    [
      'a group that is not there',
      (q: Json[]) => void (byId(q, 'share-or-keep')['items']![0]!['group'] = 'x'),
      'questions.3.items.0.group: There is no group "x"',
    ],
    [
      'a gap without an answer',
      (q: Json[]) => void (byId(q, 'password-words')['parts']![3]!['answers'] = null),
      'questions.4.parts.3: It needs "answers" or "choices"',
    ],
    [
      'a text without gaps',
      (q: Json[]) => void (byId(q, 'password-words')['parts'] = ['Only text'] as never),
      'questions.4.parts: There is no gap in it',
    ],
    [
      'a message without clues',
      (q: Json[]) =>
        void (byId(q, 'parcel-message')['document'] = { kind: 'chat', lines: [['Hi']] } as never),
      'questions.5.document: Nothing in it is a clue',
    ],
    [
      'a story that leads nowhere',
      (q: Json[]) =>
        void ((byId(q, 'gift-skin')['steps']![1]!['choices'] as Json[])[0]!['to'] = 'x'),
      'questions.8.steps.1.choices.0.to: There is no step or ending "x"',
    ],
    [
      'a story in a circle',
      (q: Json[]) =>
        void ((byId(q, 'gift-skin')['steps']![1]!['choices'] as Json[])[0]!['to'] = 'gift'),
      'questions.8.steps.1.choices.0.to: "gift" leads round in a circle',
    ],
    [
      'a step nobody reaches',
      (q: Json[]) =>
        void ((byId(q, 'gift-skin')['steps']![0]!['choices'] as Json[])[1]!['to'] = 'safe'),
      'questions.8.steps.2: Nothing leads to the step "friend"',
    ],
    [
      'a fault in a second try',
      (q: Json[]) =>
        void ((byId(q, 'nasty-post')['retry'] as unknown as { items: Json[] }).items[1]!['id'] =
          'shot'),
      'questions.1.retry.items.1.id: The id "shot" is used twice',
    ],
    [
      'a picture from elsewhere',
      (q: Json[]) => void (q[0]!['image'] = { src: 'https://tracker.example/x.png', alt: 'x' }),
      'questions.0.image.src',
    ],
    [
      'a picture from elsewhere without a scheme',
      (q: Json[]) => void (q[0]!['image'] = { src: '//tracker.example/x.png', alt: 'x' }),
      'questions.0.image.src',
    ],
    [
      'a picture without words',
      (q: Json[]) => void (q[0]!['image'] = { src: 'x.png', alt: '' }),
      'questions.0.image.alt',
    ],
    ['a type nobody knows', (q: Json[]) => void (q[0]!['type'] = 'riddle'), 'questions.0.type'],
  ])('finds %s', (_, change, issue) => {
    expect(issuesAfter(change).join('\n')).toContain(issue);
  });

  it('lists everything, not the first', () => {
    const issues = issuesAfter((questions) => {
      questions[0]!['prompt'] = '';
      questions[1]!['explanation'] = 7;
    });
    expect(issues).toHaveLength(2);
  });

  it('is never looser in its small form than in full', () => {
    const base = JSON.parse(readText(shipped[1]!));
    base.questions = base.questions.slice(0, 3);
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (Array.isArray(value)) value.forEach((one, i) => walk(one, [...path, i]));
      else if (typeof value === 'object' && value !== null) {
        for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
      }
    };
    walk(base, []);
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        ' ',
        0,
        1,
        true,
        [],
        {},
        'x',
        -1,
        101,
        NaN,
        'single',
        'multiple',
        'ordering',
        [''],
        [1],
        [null],
        'javascript:1',
        'a',
      ),
      fc.jsonValue(),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), other, fc.boolean(), (path, value, remove) => {
        const data = structuredClone(base);
        let at = data;
        for (const key of path.slice(0, -1)) at = at[key];
        const last = path.at(-1)!;
        if (remove && typeof last === 'string') delete at[last];
        else at[last] = value;
        const quick = quickCheck(data);
        const full = checkQuiz(data);
        if (!quick) return;
        accepted++;
        expect(full.ok).toBe(true);
        expect(quick.questions).toEqual(full.ok && full.value.questions);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('where a fault is', () => {
  const text = '{\n  "a": [\n    { "b": "x\\"y" },\n    {\n      "b": 1\n    }\n  ],\n  "c": {}\n}';

  it('is the line of the value', () => {
    expect(locatePath(text, 'a.1.b')).toEqual({ line: 5, column: 12 });
    expect(locatePath(text, 'a.0.b')).toEqual({ line: 3, column: 12 });
    expect(locatePath(text, 'c').line).toBe(8);
    expect(locatePath(text, '').line).toBe(1);
  });

  it('is the line around a value that is missing', () => {
    expect(locatePath(text, 'a.1.missing.deeper').line).toBe(4);
  });

  it('is found for every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify({ first: value, last: 'here' }, null, 2);
        expect(locateSyntaxError(json)).toBe(null);
        const { line, column } = locatePath(json, 'last');
        expect(json.split('\n')[line - 1]!.slice(column - 1)).toBe('"here"');
      }),
    );
  });

  it('is found where the text stops being JSON', () => {
    expect(locateSyntaxError('{\n  "a": 1,\n  "b" 2\n}')).toEqual({ line: 3, column: 7 });
    expect(locateSyntaxError('{\n "a": [1, 2\n')!.line).toBe(3);
    expect(locateSyntaxError('{"a": 1,}')).not.toBe(null);
    expect(locateSyntaxError('')).not.toBe(null);
  });

  it('is in the error, with the path', () => {
    const broken = readText('examples/all-types.json').replace(
      '"type": "ordering"',
      '"type": "riddle"',
    );
    const line = broken.split('\n').findIndex((one) => one.includes('riddle')) + 1;
    try {
      read(broken, 'quiz.json');
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message).toContain(`line ${line}: questions.1.type`);
      expect(error).toMatchObject({
        code: 'invalid',
        issues: [{ line, path: 'questions.1.type' }],
      });
    }
    expect(() => read('{\n"a" 1}', 'quiz.json')).toThrow(/line 2/);
  });
});
