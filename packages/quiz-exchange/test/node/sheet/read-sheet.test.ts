import { describe, expect, test } from 'vitest';
import { importQuiz } from '../../../src/import-quiz.js';
import { readCsv } from '../../../src/sheet/read-sheet.js';
import { templateRows } from '../../../src/sheet/template.js';
import { writeTemplate } from '../../../src/sheet/write-sheet.js';

const csv = (rows: readonly (readonly string[])[], separator = ',') =>
  rows
    .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator))
    .join('\r\n');

describe('spreadsheets', () => {
  test('our template is read, whatever its separator', async () => {
    for (const separator of [',', ';', '\t']) {
      const { quiz, errors, format } = await importQuiz(csv(templateRows(), separator));
      expect(errors).toEqual([]);
      expect(format).toBe('csv');
      expect(quiz.questions).toMatchObject([
        {
          id: 'new-password',
          type: 'single',
          topic: 'passwords',
          options: [{ correct: false }, { correct: true }],
        },
        { type: 'ordering', items: [{ text: 'Take a screenshot' }, { text: 'Report it' }] },
        {
          type: 'gap',
          parts: [
            'A password is for',
            { label: 'how many', answers: ['one', '1'] },
            'account only.',
          ],
        },
      ]);
    }
  });

  test('our template can be had as CSV and as .xlsx, and both come back', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const { content, fileName } = await writeTemplate(format);
      expect(fileName).toBe(`questions.${format}`);
      const { quiz, errors } = await importQuiz(content);
      expect(errors).toEqual([]);
      expect(quiz.questions.map(({ type }) => type)).toEqual(['single', 'ordering', 'gap']);
    }
  });

  test("Kahoot's sheet, below its title, with several right answers and times named", async () => {
    const { quiz, dropped, errors } = await readCsv(
      csv([
        ['Quiz template'],
        [''],
        [
          '',
          'Question - max 120 characters',
          'Answer 1 - max 75 characters',
          'Answer 2 - max 75 characters',
          'Answer 3 - max 75 characters',
          'Answer 4 - max 75 characters',
          'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
          'Correct answer(s) - choose at least one',
        ],
        ['1', 'Who helps?', 'A friend', 'Nobody', 'A teacher', '', '20', '1,3'],
        ['2', 'It is safe.', 'True', 'False', '', '', '20', '2'],
        ['3', 'What?', 'a', 'b', '', '', '20', '7'],
      ]),
    );
    expect(quiz.questions).toMatchObject([
      { type: 'multiple', options: [{ correct: true }, { correct: false }, { correct: true }] },
      { type: 'true-false', options: [{ correct: false }, { correct: true }] },
    ]);
    expect(dropped).toMatchObject([{ field: 'timer' }]);
    expect(errors).toEqual([
      { line: 6, message: expect.stringMatching(/key “7” names none of the answers/) },
    ]);
  });

  test("Quizizz's sheet, with its types", async () => {
    const { quiz, dropped } = await readCsv(
      csv([
        [
          'Question Text',
          'Question Type',
          'Option 1',
          'Option 2',
          'Option 3',
          'Option 4',
          'Option 5',
          'Correct Answer',
          'Time in seconds',
          'Image Link',
          'Answer explanation',
        ],
        [
          'Who?',
          'Multiple Choice',
          'I',
          'you',
          '',
          '',
          '',
          '2',
          '30',
          'https://x.example/a.png',
          'So it is.',
        ],
        ['Which?', 'Checkbox', 'a', 'b', 'c', '', '', '1,3', '30', '', ''],
        ['Word?', 'Fill-in-the-Blank', 'lamp', 'light', '', '', '', '', '30', '', ''],
        ['Say', 'Open-Ended', '', '', '', '', '', '', '30', '', ''],
      ]),
    );
    expect(quiz.questions).toMatchObject([
      {
        type: 'single',
        explanation: 'So it is.',
        options: [{ correct: false }, { correct: true }],
      },
      { type: 'multiple' },
      { type: 'gap', parts: [{ answers: ['lamp', 'light'] }] },
    ]);
    expect(dropped.map(({ field }) => field)).toEqual(['image', 'question', 'timer']);
  });

  test('a plain list of a teacher, in her language', async () => {
    const { quiz } = await readCsv('Frage;A;B;C;Lösung\nWer?;ich;du;wir;B\nWas?;a;b;;b\n');
    expect(quiz.questions).toMatchObject([
      { options: [{}, { correct: true }, {}] },
      { options: [{}, { text: 'b', correct: true }] },
    ]);
  });

  test('a table without a known header is told what to do', async () => {
    const { errors } = await readCsv('x,y\n1,2\n');
    expect(errors[0]?.message).toMatch(/name a column “question”/);
  });

  test('an unknown type or topic is told with the ones there are', async () => {
    const { errors, dropped } = await readCsv(
      'prompt,type,topic,part 1,key 1,part 2\nWho?,riddle,,a,x,b\nWho?,single,cats,a,x,b\n',
    );
    expect(errors[0]?.message).toMatch(
      /no type “riddle” in a spreadsheet: write one of single, multiple/,
    );
    expect(dropped[0]?.reason).toMatch(/no topic “cats”: write one of cyberbullying/);
  });
});
