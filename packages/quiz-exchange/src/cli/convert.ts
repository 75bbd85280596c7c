/** `import`, `export`, `convert` and `pack`: one way from a file to another, told on the way. */
import type { Quiz } from '@awareness-widgets/data';
import { UsageError, type Io } from '@awareness-widgets/data/quiz-cli.js';
import { fillDraft } from '../draft/fill-draft.js';
import { exportQuiz } from '../export-quiz.js';
import { importQuiz } from '../import-quiz.js';
import { lossReport } from '../loss/loss.js';
import { packQuiz, type PackageKind } from '../pack/pack-quiz.js';
import { nameOf, picturesOf, playerFiles, readInput, targetOf, writeOutput } from './files.js';
import { isPackage, type CliOptions, type Target } from './options.js';
import { createProgress } from './progress.js';
import { createTelling } from './telling.js';

interface Made {
  content: string | Uint8Array;
  fileName: string;
}

function pack(
  quiz: Quiz,
  kind: PackageKind,
  input: string,
  options: CliOptions,
  cwd: string,
): Made {
  const sources = quiz.questions.flatMap(({ image }) => (image ? [image.src] : []));
  const pictures = picturesOf(sources, input, cwd);
  return packQuiz(quiz, kind, playerFiles(), { ...options.pack, pictures });
}

/**
 * @param output Null: beside the current folder, named like the quiz; for JSON the standard output.
 * @returns Exit code.
 */
export async function convert(
  input: string | undefined,
  output: string | null,
  asked: Target | null,
  options: CliOptions,
  io: Io,
): Promise<number> {
  if (!input) throw new UsageError('Name the file to read');
  const target = asked ?? options.to ?? (output ? targetOf(output) : null);
  if (!target) throw new UsageError('Name the file to write, or add --to');
  const progress = createProgress(io);
  progress.say(`${input}: reading`);
  const bytes = readInput(input, io.cwd);
  const given = { ...options.import, id: options.import.id, progress: progress.count };
  const result = await importQuiz(bytes, given);
  progress.clear();
  const tell = createTelling(io, options.json);
  if (!result.quiz.title) result.quiz.title = nameOf(input);
  if (result.quiz.id === 'quiz')
    result.quiz.id =
      nameOf(input)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'quiz';
  tell.errors(input, result.errors);
  tell.dropped(result.dropped);
  if (result.quiz.questions.length === 0) {
    tell.end({ questions: 0, file: null }, `${input}: no question could be read`);
    return 1;
  }
  let made: Made;
  if (isPackage(target)) {
    const { checked, filled } = fillDraft(result.quiz);
    if (!checked.ok) {
      tell.issues(input, checked.issues);
      tell.end({ questions: 0, file: null }, `${input}: the quiz cannot be played`);
      return 1;
    }
    tell.filled(filled);
    progress.say('packing');
    made = pack(checked.value, target, input, options, io.cwd);
  } else {
    tell.missing(result.missing);
    progress.say('writing');
    const exported = await exportQuiz(result.quiz, target);
    tell.losses(exported.losses, lossReport(exported.losses));
    made = exported;
  }
  progress.clear();
  const questions = result.quiz.questions.length;
  if (!output && target === 'json' && !options.json) {
    io.out(String(made.content));
    tell.end({ questions, file: null }, '');
  } else {
    const file = output ?? made.fileName;
    writeOutput(file, made.content, io.cwd, options.force);
    tell.end(
      { questions, file },
      `${file}: ${questions} ${questions === 1 ? 'question' : 'questions'}`,
    );
  }
  return result.errors.length > 0 ? 1 : 0;
}
