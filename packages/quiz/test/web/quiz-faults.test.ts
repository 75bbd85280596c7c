import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { choices, mount, quizOf, words } from './play.js';

/** The words about a quiz with one fault. */
async function told(change: (quiz: Record<string, never>) => void, lang = 'en'): Promise<string> {
  const quiz = choices(2) as unknown as Record<string, never>;
  change(quiz);
  const element = await mount(quiz, { lang });
  expect(element.state).to.equal('error');
  const title = {
    en: 'What is wrong',
    de: 'Was in der Datei',
    fr: 'Ce qui ne va pas',
    uk: 'Що не так',
  };
  await until(() => words(element).includes(title[lang as keyof typeof title]), 'the words');
  return words(element);
}

type Question = Record<string, unknown>;
const first = (quiz: Record<string, never>) => (quiz['questions'] as unknown as Question[])[0]!;

describe('a fault in a quiz file', () => {
  afterEach(cleanFixtures);

  it('is told by the number and the words of the question, with what to write instead', async () => {
    const text = await told((quiz) => void (first(quiz)['sensitve'] = true));
    expect(text).to.contain('Question 1 (“What about number 1?”)');
    expect(text).to.contain('There is no "sensitve". Write "sensitive" instead.');
  });

  it('is told in the language of the page', async () => {
    for (const [lang, question, remedy] of [
      ['de', 'Frage 1 („What about', 'Schreiben Sie stattdessen "sensitive"'],
      ['fr', 'Question 1 (« What about', 'Écrivez plutôt "sensitive"'],
      ['uk', 'Запитання 1 («What about', 'Напишіть замість цього "sensitive"'],
    ] as const) {
      const text = await told((quiz) => void (first(quiz)['sensitve'] = true), lang);
      expect(text).to.contain(question).and.to.contain(remedy);
      cleanFixtures();
    }
  });

  it('is found in a share of one, three answers to true or false, and broken letters', async () => {
    expect(await told((quiz) => Object.assign(quiz, { passMark: 0.8 }))).to.contain(
      'Write 80 for 80%.',
    );
    expect(await told((quiz) => void (first(quiz)['type'] = 'true-false'))).to.contain(
      'has two answers, and here are 3',
    );
    expect(await told((quiz) => Object.assign(quiz, { title: 'Pr\ufffdfung' }))).to.contain(
      'Save the file as UTF-8',
    );
  });

  it('is a picture that is not there', async () => {
    const text = await told(
      (quiz) => void (first(quiz)['image'] = { src: 'no-such-picture.png', alt: 'A cat' }),
    );
    expect(text).to.contain('no-such-picture.png cannot be loaded').and.to.contain('Question 1');
  });

  it('can be read by everyone', async () => {
    const quiz = await quizOf('single');
    delete (quiz.questions[0] as Partial<(typeof quiz.questions)[0]>).type;
    const element = await mount(quiz);
    await expectNoAxeViolations(element);
  });
});
