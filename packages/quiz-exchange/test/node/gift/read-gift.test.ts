import { describe, expect, test } from 'vitest';
import { readGift } from '../../../src/gift/read-gift.js';

const first = (text: string) => {
  const { quiz, dropped, errors, missing } = readGift(text);
  return {
    question: quiz.questions[0] as unknown as Record<string, unknown>,
    dropped,
    errors,
    missing,
    quiz,
  };
};

describe('GIFT becomes questions', () => {
  test('one right answer: single; all with weights: multiple; all right: typed', () => {
    expect(first('Who? {=I#yes ~you#no ~we}').question).toMatchObject({
      type: 'single',
      options: [
        { id: 'a', text: 'I', correct: true, feedback: 'yes' },
        { id: 'b', text: 'you', correct: false, feedback: 'no' },
        { id: 'c', text: 'we', correct: false, feedback: '' },
      ],
    });
    expect(first('Which? {~%50%a ~%50%b ~%-100%c}').question).toMatchObject({
      type: 'multiple',
      options: [{ correct: true }, { correct: true }, { correct: false }],
    });
    expect(first('Capital? {=Paris =paris}').question).toMatchObject({
      type: 'gap',
      prompt: 'Capital?',
      parts: [{ answers: ['Paris', 'paris'] }],
    });
  });

  test('a missing word stays in its sentence', () => {
    expect(first('Ask {=first ~later} and then share.').question).toMatchObject({
      type: 'gap',
      parts: [
        'Ask',
        { choices: [{ text: 'first', correct: true }, { text: 'later' }] },
        'and then share.',
      ],
    });
    expect(first('Ask {=first} and share.').question).toMatchObject({
      type: 'gap',
      parts: ['Ask', { answers: ['first'] }, 'and share.'],
    });
  });

  test('true and false, with what is said to each', () => {
    expect(first('It is {TRUE#no, it is#indeed}').question).toMatchObject({
      type: 'true-false',
      options: [
        { id: 'true', correct: true, feedback: 'indeed' },
        { id: 'false', correct: false, feedback: 'no, it is' },
      ],
    });
    expect(first('It is {F#wrong#right####General}').question).toMatchObject({
      explanation: 'General',
      options: [
        { correct: false, feedback: 'wrong' },
        { correct: true, feedback: 'right' },
      ],
    });
  });

  test('matching, with right sides that belong to nothing', () => {
    expect(first('Match {=cat -> meow =dog -> woof = -> moo}').question).toMatchObject({
      type: 'matching',
      pairs: [
        { left: 'cat', right: 'meow' },
        { left: 'dog', right: 'woof' },
      ],
      extra: [{ text: 'moo' }],
    });
  });

  test('numbers become what can be typed, and a range says what is lost', () => {
    expect(first('How many? {#3}').question).toMatchObject({ parts: [{ answers: ['3'] }] });
    const { question, dropped } = first('How many? {#1..4}');
    expect(question).toMatchObject({ parts: [{ answers: ['2.5', '1', '2', '3', '4'] }] });
    expect(dropped[0]?.reason).toBe(
      'Numbers from 1 to 4 were right; here only 2.5, 1, 2, 3, 4 can be typed.',
    );
    expect(first('Pi? {#3.14:0.005}').question).toMatchObject({ parts: [{ answers: ['3.14'] }] });
  });

  test('ids, tags and categories of the file are kept', () => {
    const { question } = first(
      '$CATEGORY: safe/chat\n\n// [id:my-id] [tag:topic:scams] [tag:digcomp-2.2:4.2]\nWho? {=I ~you}',
    );
    expect(question).toMatchObject({
      id: 'my-id',
      topic: 'scams',
      tags: ['digcomp-2.2:4.2', 'category:safe/chat'],
    });
  });

  test('what our quizzes cannot hold is left out and named', () => {
    const { quiz, dropped } = first('A text.\n\nWrite! {}\n\nWho? {=%50%half =whole ~none}');
    expect(dropped.map(({ field }) => field)).toEqual(['question', 'question', 'options']);
    expect(quiz.questions).toHaveLength(1);
  });

  test('what the file lacks is left open and listed, never invented', () => {
    const { question, missing } = first('Who? {=I ~you}');
    expect(question).toMatchObject({ explanation: '', topic: null, sources: [] });
    expect(missing.map(({ question: id, field }) => `${id ?? ''} ${field}`)).toEqual([
      ' title',
      ' language',
      ' band',
      'who topic',
      'who explanation',
      'who sources',
      'who options.0.feedback',
      'who options.1.feedback',
    ]);
  });

  test('faults are told with line and remedy', () => {
    const { errors } = first(
      'Good? {=a ~b}\n\n::T Who? {=a ~b}\n\nWho? {=a ~b\n\nWho {=a} and {=b}\n\nWho? {=a ~b ~%50%}\n\nOnly {~a ~b}',
    );
    expect(errors.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 The question cannot be read: the title begins with “::” and does not end with “::”.',
      '5 The question cannot be read: the answers begin with “{” and do not end with “}”.',
      '7 The question cannot be read: it has answers in two places; GIFT allows one “{…}”.',
      '11 “Only” is left out: no answer is marked as right.',
    ]);
  });
});
