import { describe, expect, test } from 'vitest';
import { importQuiz } from '../../../src/import-quiz.js';
import { writeZip } from '../../../src/archive/write-zip.js';

const file = (library: string, content: unknown, about: object = {}) =>
  writeZip({
    'h5p.json': JSON.stringify({ title: 'My set', language: 'en', mainLibrary: library, ...about }),
    'content/content.json': JSON.stringify(content),
  });
const read = (library: string, content: unknown, about?: object) =>
  importQuiz(file(library, content, about));

describe('H5P', () => {
  test('multiple choice and true or false, in a set', async () => {
    const { quiz, errors, dropped, format } = await read('H5P.QuestionSet', {
      passPercentage: 60,
      introPage: { introduction: '<p>Hello</p>' },
      questions: [
        {
          library: 'H5P.MultiChoice 1.16',
          params: {
            question: '<p>Who?</p>',
            answers: [
              {
                text: '<div>I</div>',
                correct: true,
                tipsAndFeedback: { chosenFeedback: 'Yes', tip: '' },
              },
              { text: 'you', correct: false },
            ],
            overallFeedback: [{ from: 0, to: 100, feedback: 'So.' }],
          },
        },
        {
          library: 'H5P.TrueFalse 1.8',
          params: {
            question: 'It is.',
            correct: 'false',
            behaviour: { feedbackOnCorrect: 'Right', feedbackOnWrong: 'No' },
          },
        },
        { library: 'H5P.InteractiveVideo 1.26', params: {}, metadata: { title: 'Film' } },
      ],
    });
    expect(format).toBe('h5p');
    expect(errors).toEqual([]);
    expect(quiz).toMatchObject({ title: 'My set', passMark: 60, summary: 'Hello', language: 'en' });
    expect(quiz.questions).toMatchObject([
      {
        type: 'single',
        explanation: 'So.',
        options: [{ text: 'I', correct: true, feedback: 'Yes' }, { correct: false }],
      },
      {
        type: 'true-false',
        options: [
          { correct: false, feedback: 'No' },
          { correct: true, feedback: 'Right' },
        ],
      },
    ]);
    expect(dropped).toMatchObject([
      { question: 'Film', reason: expect.stringMatching(/H5P.InteractiveVideo/) },
    ]);
  });

  test('blanks with other answers and tips', async () => {
    const { quiz } = await read('H5P.Blanks', {
      text: '<p>Fill in</p>',
      questions: ['<p>Oslo is in *Norway/Norge:a country*, 2**3 is *8*.</p>'],
    });
    expect(quiz.questions).toMatchObject([
      {
        type: 'gap',
        prompt: 'Fill in',
        parts: [
          'Oslo is in',
          { answers: ['Norway', 'Norge'], label: 'a country' },
          ', 2*3 is',
          { answers: ['8'] },
          '.',
        ],
      },
    ]);
  });

  test('words to drag, with those that belong nowhere', async () => {
    const { quiz } = await read('H5P.DragText', {
      taskDescription: 'Drag',
      textField: 'A *cat:pet\\+Good\\-No* and a *dog*.',
      distractors: '*cow*',
    });
    expect(quiz.questions).toMatchObject([
      {
        parts: [
          'A',
          {
            label: 'pet',
            feedback: 'Good',
            choices: [{ text: 'cat', correct: true }, { text: 'dog' }, { text: 'cow' }],
          },
          'and a',
          { choices: [{}, { text: 'dog', correct: true }, {}] },
          '.',
        ],
      },
    ]);
  });

  test('summary: the first statement is right', async () => {
    const { quiz } = await read('H5P.Summary', {
      intro: 'Choose.',
      summaries: [{ summary: ['<p>yes</p>', '<p>no</p>'] }, { summary: ['a', 'b', 'c'] }],
    });
    expect(quiz.questions).toMatchObject([
      { options: [{ text: 'yes', correct: true }, { correct: false }] },
      { prompt: 'Choose.', options: [{ correct: true }, {}, {}] },
    ]);
    expect(new Set(quiz.questions.map(({ id }) => id)).size).toBe(2);
  });

  test('a file whose content cannot be read is told', async () => {
    const { errors } = await importQuiz(
      writeZip({ 'h5p.json': '{', 'content/content.json': '{}' }),
    );
    expect(errors[0]?.message).toMatch(/Download it from H5P again/);
  });
});
