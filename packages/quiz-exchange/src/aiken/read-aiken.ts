/** Aiken: a question, lettered answers, `ANSWER: B`. https://docs.moodle.org/en/Aiken_format */
import type { ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake } from '../draft/intake.js';
import { choiceQuestion } from '../draft/make-draft.js';

const OPTION = /^\s*([A-Za-z])[.)]\s+(\S.*)$/;
const ANSWER = /^\s*ANSWER\s*:\s*([A-Za-z](?:\s*,\s*[A-Za-z])*)\s*$/i;

/** Whether a text looks like Aiken. */
export const isAiken = (text: string): boolean =>
  /^[ \t]*ANSWER[ \t]*:[ \t]*[A-Za-z]/im.test(text) && /^[ \t]*A[.)][ \t]/im.test(text);

/** Never throws: what cannot be read is told with its line. */
export function readAiken(text: string, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  let prompt: string[] = [];
  let answers: { letter: string; text: string }[] = [];
  let start = 1;
  const reset = () => {
    prompt = [];
    answers = [];
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  lines.forEach((line, i) => {
    const key = ANSWER.exec(line);
    const option = OPTION.exec(line);
    if (key) {
      const letters = (key[1] ?? '').toUpperCase().split(/\s*,\s*/);
      const unknown = letters.filter((letter) => !answers.some((one) => one.letter === letter));
      if (unknown.length > 0)
        intake.fail(
          i + 1,
          `ANSWER names ${unknown.join(', ')}, and there is no such answer above.`,
        );
      else
        intake.add(
          choiceQuestion(
            prompt.join('\n'),
            answers.map((one) => ({ text: one.text, correct: letters.includes(one.letter) })),
          ),
          { line: start },
        );
      reset();
    } else if (option && prompt.length > 0) {
      const letter = (option[1] ?? '').toUpperCase();
      if (letter === String.fromCharCode(65 + answers.length))
        answers.push({ letter, text: option[2] ?? '' });
      else
        intake.fail(
          i + 1,
          `After ${answers.length === 0 ? 'the question' : String.fromCharCode(64 + answers.length)} comes ${letter}; write ${String.fromCharCode(65 + answers.length)}.`,
        );
    } else if (line.trim()) {
      if (answers.length > 0) {
        intake.fail(start, 'The question has no line “ANSWER: A” below its answers.');
        reset();
      }
      if (prompt.length === 0) start = i + 1;
      prompt.push(line.trim());
    }
  });
  if (prompt.length > 0)
    intake.fail(start, 'The question has no line “ANSWER: A” below its answers.');
  return intake.end();
}
