/** Understands the command line and runs the command. */
import { parseArgs } from 'node:util';
import { UsageError, type Io } from '../cli/types.js';
import { HELP } from './help.js';
import { lint } from './lint.js';
import { stats } from './stats.js';

const COMMANDS = { lint, stats };

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'errors-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * @param args What follows the program's name.
 * @returns Exit code: 0 all is well, 1 errors, 2 not understood or not possible.
 */
export function run(args: readonly string[], io: Io): number {
  try {
    const { values, positionals } = readArgs(args);
    const [name = '', ...paths] = positionals;
    if (values.help || !name) {
      (values.help ? io.out : io.err)(HELP);
      return values.help ? 0 : 2;
    }
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`There is no command ${name}`);
    const options = { json: values.json, errorsOnly: values['errors-only'] };
    return COMMANDS[name as keyof typeof COMMANDS](paths, options, io);
  } catch (error) {
    const usage = error instanceof UsageError;
    io.err(
      `awareness-quiz: ${(error as Error).message}\n${usage ? 'See awareness-quiz --help\n' : ''}`,
    );
    return 2;
  }
}
