/**
 * A quiz as plain text to talk about: questions with their options, each answer behind a fold that
 * works without a script. Questions of other kinds than choosing need the widget and are left out.
 */
import type { ChoiceQuestion, Quiz } from '@awareness-widgets/data';
import { markup, tidy, type Markup } from './markup.js';
import type { SnippetWords } from './words/terms.js';

export interface PlainQuizOptions {
  quiz: Quiz;
  words: SnippetWords;
  /** How many questions; 5 by default. */
  limit?: number;
}

export function plainQuiz({ quiz, words, limit = 5 }: PlainQuizOptions): Markup {
  const questions = quiz.questions.filter(
    (question): question is ChoiceQuestion =>
      question.type === 'single' || question.type === 'true-false',
  );
  return tidy(markup`
<h2>${quiz.title}</h2>
${questions.slice(0, limit).map((question) => {
  const right = question.options.filter(({ correct }) => correct).map(({ text }) => text);
  return markup`
<h3>${question.prompt}</h3>
<ul>${question.options.map(
    ({ text }) => markup`
<li>${text}</li>`,
  )}
</ul>
<details><summary>${words.terms.quizAnswer}</summary>
<p><strong>${right.join(' / ')}</strong> ${question.explanation}</p>
</details>`;
})}`);
}
