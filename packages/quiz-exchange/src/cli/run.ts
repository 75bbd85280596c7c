/** Understands the command line and runs the command. */
import { checkQuizzes, UsageError, type Io } from '@awareness-widgets/data/quiz-cli.js';
import { RefusedError } from '../draft/limits.js';
import { convert } from './convert.js';
import { HELP } from './help.js';
import { isPackage, readOptions, type CliOptions } from './options.js';
import { results } from './results.js';

type Command = (names: readonly string[], options: CliOptions, io: Io) => Promise<number>;

const COMMANDS: Record<string, Command> = {
  convert: ([input, output], options, io) => {
    if (!output) throw new UsageError('Name the file to read and the file to write');
    return convert(input, output, null, options, io);
  },
  import: ([input, output], options, io) => convert(input, output ?? null, 'json', options, io),
  export: ([input, output], options, io) => {
    if (options.to && isPackage(options.to))
      throw new UsageError(`${options.to} is a package: use pack`);
    return convert(input, output ?? null, null, options, io);
  },
  pack: ([input, output], options, io) => {
    if (options.to && !isPackage(options.to))
      throw new UsageError(`${options.to} is a format: use export`);
    return convert(input, output ?? null, options.to ?? (output ? null : 'scorm12'), options, io);
  },
  results,
};

/** Commands of the package that holds the writing guide's rules. */
const CHECKS = new Set(['lint', 'stats']);

/**
 * @param args What follows the program's name.
 * @returns Exit code: 0 all is well, 1 something could not be read or carried out, 2 not understood.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    if (CHECKS.has(args[0] ?? '')) return checkQuizzes(args, io);
    const { names, help, options } = readOptions(args);
    const [name = '', ...paths] = names;
    if (help || !name) {
      (help ? io.out : io.err)(HELP);
      return help ? 0 : 2;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`There is no command ${name}`);
    return await command(paths, options, io);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.err(
      `awareness-quiz: ${(error as Error).message}\n${isUsage ? 'See awareness-quiz --help\n' : ''}`,
    );
    return isUsage ? 2 : error instanceof RefusedError ? 1 : 2;
  }
}
