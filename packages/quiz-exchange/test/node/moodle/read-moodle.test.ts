import { describe, expect, test } from 'vitest';
import { readMoodle } from '../../../src/moodle/read-moodle.js';

const text = (words: string) => `<text>${words}</text>`;
const question = (type: string, inside: string, prompt = 'Who?') =>
  `<question type="${type}"><name>${text('My question')}</name><questiontext format="html"><text><![CDATA[<p>${prompt}</p>]]></text></questiontext>
  <generalfeedback format="html">${text('&lt;p&gt;Because.&lt;/p&gt;')}</generalfeedback>${inside}</question>`;
const answer = (fraction: number, words: string, said = '', more = '') =>
  `<answer fraction="${fraction}" format="html">${text(words)}<feedback>${text(said)}</feedback>${more}</answer>`;
const read = (...questions: string[]) =>
  readMoodle(`<?xml version="1.0"?><quiz>${questions.join('')}</quiz>`);
const first = (one: string) => read(one).quiz.questions[0];

describe('Moodle XML', () => {
  test('choices, with one right answer and with several', () => {
    expect(
      first(
        question(
          'multichoice',
          `<single>true</single>${answer(100, 'I', 'Yes')}${answer(0, 'you')}`,
        ),
      ),
    ).toMatchObject({
      id: 'my-question',
      type: 'single',
      explanation: 'Because.',
      options: [{ text: 'I', correct: true, feedback: 'Yes' }, { correct: false }],
    });
    expect(
      first(
        question(
          'multichoice',
          `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
        ),
      ),
    ).toMatchObject({
      type: 'multiple',
      options: [{ correct: true }, { correct: true }, { correct: false }],
    });
  });

  test('true or false, short answers, numbers', () => {
    expect(
      first(question('truefalse', answer(0, 'true', 'no') + answer(100, 'false', 'yes'))),
    ).toMatchObject({
      type: 'true-false',
      options: [
        { correct: false, feedback: 'no' },
        { correct: true, feedback: 'yes' },
      ],
    });
    expect(
      first(
        question(
          'shortanswer',
          `<usecase>0</usecase>${answer(100, 'Paris')}${answer(100, 'paris')}`,
        ),
      ),
    ).toMatchObject({ type: 'gap', parts: [{ answers: ['Paris', 'paris'] }] });
    expect(
      first(question('numerical', answer(100, '7', '', '<tolerance>1</tolerance>'))),
    ).toMatchObject({ parts: [{ answers: ['7', '6', '8'] }] });
  });

  test('matching and ordering', () => {
    const pair = (left: string, right: string) =>
      `<subquestion format="html">${text(left)}<answer>${text(right)}</answer></subquestion>`;
    expect(
      first(question('matching', pair('cat', 'meow') + pair('dog', 'woof') + pair('', 'moo'))),
    ).toMatchObject({
      type: 'matching',
      pairs: [{ left: 'cat', right: 'meow' }, { left: 'dog' }],
      extra: [{ text: 'moo' }],
    });
    expect(first(question('ordering', answer(1, 'one') + answer(2, 'two')))).toMatchObject({
      type: 'ordering',
      items: [{ text: 'one' }, { text: 'two' }],
    });
  });

  test('embedded answers and missing words', () => {
    expect(
      first(
        question(
          'cloze',
          '',
          'Fill in.</p><p>A {1:MULTICHOICE:=cat#good~dog} and {2:SA:=one~%50%two}.',
        ),
      ),
    ).toMatchObject({
      type: 'gap',
      prompt: 'Fill in.',
      parts: [
        'A',
        {
          choices: [
            { text: 'cat', correct: true, feedback: 'good' },
            { text: 'dog', correct: false },
          ],
        },
        'and',
        { answers: ['one'] },
        '.',
      ],
    });
    const option = (words: string) => `<selectoption>${text(words)}<group>1</group></selectoption>`;
    expect(
      first(question('gapselect', option('cat') + option('dog'), 'A [[2]] barks.')),
    ).toMatchObject({
      parts: [
        'A',
        {
          choices: [
            { text: 'cat', correct: false },
            { text: 'dog', correct: true },
          ],
        },
        'barks.',
      ],
    });
  });

  test('hints, tags, ids and categories; and what has no place is named', () => {
    const { quiz, dropped } = read(
      `<question type="category"><category>${text('$course$/top/Chats')}</category></question>`,
      question(
        'multichoice',
        `${answer(100, 'a')}${answer(0, 'b')}<idnumber>q7</idnumber><hint>${text('Think.')}</hint><hint>${text('More.')}</hint><tags><tag>${text('topic:scams')}</tag><tag>${text('x')}</tag></tags>`,
      ),
      question('essay', ''),
      question('calculated', ''),
    );
    expect(quiz.questions).toMatchObject([
      { id: 'q7', hint: 'Think.', topic: 'scams', tags: ['x', 'category:Chats'] },
    ]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'Only the first hint is kept.',
      'An essay has no right answer to compare with and was left out.',
      'Questions of the type “calculated” have no counterpart here and were left out.',
    ]);
  });

  test('another XML is told apart', () => {
    expect(readMoodle('<html/>').errors[0]?.message).toBe(
      'Moodle XML begins with <quiz>, this file with <html>.',
    );
  });
});
