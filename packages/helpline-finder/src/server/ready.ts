/**
 * For servers, and for browsers that take over what a server rendered: everything that the finder
 * else loads on demand, loaded now, so that its first render shows the answer. Works in Node.
 */
import type { Directory } from '@awareness-widgets/data';
import { readDirectory } from '../directory/check-directory.js';
import { AwHelplineFinder } from '../helpline-finder.js';
import * as afterAnswer from '../later/after-answer.js';
import * as paper from '../later/paper.js';
import { prepared } from '../prepared.js';
import { readRendered } from './read-rendered-at.js';

const directories = new WeakSet<Directory>();

/**
 * Checks a directory and makes the finder ready for it: an element whose `directory` is the result
 * shows it at once.
 * @param data As in `@awareness-widgets/data/directory.json`; the caller reads the file.
 * @throws {LoadError} `invalid`, with what is wrong place by place.
 */
export async function readyDirectory(data: unknown): Promise<Directory> {
  const directory = await readDirectory(data, 'directory');
  directories.add(directory);
  prepared.finder = { afterAnswer, paper, directories, rendered: readRendered };
  return directory;
}

/**
 * A button that nothing listens to would be a false promise, the one that leaves above all: it comes
 * with the script, in a place of its own. The others keep theirs, and go where there is no script.
 */
const BEFORE_SCRIPT = `
:host(:not(:defined)) .exit { display: none; }
@media (scripting: none) {
  .print, .audience, button { display: none !important; }
}`;

/** The finder's styles as one sheet, for a `<link>` inside its shadow root. */
export function finderStyleSheet(): string {
  return [...AwHelplineFinder.elementStyles, ...afterAnswer.laterStyles, ...paper.paperStyles]
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .concat(BEFORE_SCRIPT)
    .join('\n');
}
