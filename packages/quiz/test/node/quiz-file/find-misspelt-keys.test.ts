import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuiz } from '../../../src/quiz-file/check-quiz.js';
import { editDistance, nearestWord } from '../../../src/quiz-file/nearest-word.js';
import { quickCheck } from '../../../src/quiz-file/quick-check.js';
import { readText } from '../sample.js';

const text = readText('examples/all-types.json');

/** Every place of a key in a file: the way to its record, and the key. */
function places(value: unknown, way: string[] = []): { way: string[]; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(Array.isArray(value) ? [] : [{ way, key }]),
    ...places(one, [...way, key]),
  ]);
}

const keys = places(JSON.parse(text));

/** A slip of the pen. */
const slip = (key: string, kind: number, at: number): string => {
  const i = at % key.length;
  if (kind === 0) return key.slice(0, i) + key.slice(i + 1);
  if (kind === 1) return key.slice(0, i) + key[i] + key.slice(i);
  if (kind === 2)
    return i === 0 ? key : key.slice(0, i - 1) + key[i] + key[i - 1] + key.slice(i + 1);
  return key.slice(0, i) + key[i]!.toUpperCase() + key.slice(i + 1);
};

describe('a misspelt key', () => {
  it('is an error with the right name beside it, wherever it stands', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.nat({ max: 3 }),
        fc.nat({ max: 20 }),
        ({ way, key }, kind, at) => {
          const wrong = slip(key, kind, at);
          const data = JSON.parse(text);
          let record = data;
          for (const step of way) record = record[step];
          if (wrong in record || key.length < 4) return;
          const kept = Object.entries(record);
          for (const [name] of kept) delete record[name];
          for (const [name, value] of kept) record[name === key ? wrong : name] = value;
          const checked = checkQuiz(data);
          expect(checked.ok).toBe(false);
          if (checked.ok) return;
          const path = [...way, wrong].join('.');
          const fault = checked.issues.find((issue) => issue.path === path);
          expect(fault, `${path} in ${JSON.stringify(checked.issues)}`).toMatchObject({
            code: 'misspelt',
          });
          tried++;
        },
      ),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('is told once, and not as missing too', () => {
    const data = JSON.parse(text);
    data.questions[0].promt = data.questions[0].prompt;
    delete data.questions[0].prompt;
    const checked = checkQuiz(data);
    expect(checked.ok || checked.issues.map(({ message }) => message)).toEqual([
      'There is no "promt". Write "prompt" instead.',
    ]);
  });

  it('is not passed over by the small check', () => {
    const data = JSON.parse(readText('../data/quizzes/en/11-13.json'));
    expect(quickCheck(data)).not.toBe(null);
    data.questions[0].sensitve = true;
    expect(quickCheck(data)).toBe(null);
    expect(checkQuiz(data)).toMatchObject({
      ok: false,
      issues: [{ path: 'questions.0.sensitve', values: ['sensitve', 'sensitive'] }],
    });
  });

  it('is not what other programs write beside', () => {
    const data = JSON.parse(text);
    Object.assign(data.questions[0], { _note: 'mine', difficulty: 3, exportedBy: 'x' });
    expect(checkQuiz(data).ok).toBe(true);
  });
});

describe('the nearest word', () => {
  it('is found over slips, other writings and swaps', () => {
    expect(editDistance('abcd', 'abdc')).toBe(1);
    expect(nearestWord('content_note', ['contentNote', 'prompt'])).toBe('contentNote');
    expect(nearestWord('Pass-Mark', ['passMark'])).toBe('passMark');
    expect(nearestWord('difficulty', ['prompt', 'hint'])).toBe(null);
  });
});
