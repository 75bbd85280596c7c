/** `results`: a class's codes as a table. */
import { UsageError, type Io } from '@awareness-widgets/data/quiz-cli.js';
import { fillDraft } from '../draft/fill-draft.js';
import { importQuiz } from '../import-quiz.js';
import { scoredIds, writeSummary } from '../results/write-summary.js';
import { decodeText } from '../text/decode-text.js';
import { readInput, writeOutput } from './files.js';
import type { CliOptions } from './options.js';

/** Texts that are no code are shown up to this many. */
const SHOWN = 10;

/** @returns Exit code: 1 where there are too few codes to show anything. */
export async function results(
  names: readonly string[],
  options: CliOptions,
  io: Io,
): Promise<number> {
  const [quizPath, codesPath, output] = names;
  if (!quizPath || !codesPath) throw new UsageError('Name the quiz and the file with the codes');
  const { quiz, errors } = await importQuiz(readInput(quizPath, io.cwd), options.import);
  const [error] = errors;
  if (error) throw new UsageError(`${quizPath}: ${error.message}`);
  // The player makes and reads the codes; it is loaded here only.
  const { quizLetters, summarizeCodes } = await import('@awareness-widgets/quiz');
  const { checked } = fillDraft(quiz);
  const passMark = options.pack.passMark ?? (checked.ok ? checked.value.passMark : 80);
  const letters = quizLetters(quiz.id, scoredIds(quiz));
  const summary = summarizeCodes(decodeText(readInput(codesPath, io.cwd)), letters, passMark);
  if (summary.unread.length > 0)
    io.err(
      `${summary.unread.length} texts are no code of this quiz: ${summary.unread.slice(0, SHOWN).join(', ')}\n`,
    );
  const table = writeSummary(quiz, summary);
  if (table === null) {
    io.err(
      `${summary.codes} codes: with fewer than five nothing is shown, so that nobody is singled out\n`,
    );
    return 1;
  }
  if (output) writeOutput(output, table, io.cwd, options.force);
  else io.out(table);
  return 0;
}
