/** What a server or a hurried page has made ready for the finder; see `server/ready.ts`. */
import type { Directory } from '@awareness-widgets/data';
import type * as afterAnswer from './later/after-answer.js';
import type * as paper from './later/paper.js';
import type { Rendered } from './model/context.js';

/** What the finder asks for before it loads anything. */
export interface ReadyFinder {
  readonly afterAnswer: typeof afterAnswer;
  readonly paper: typeof paper;
  /** Directories that have been checked. */
  readonly directories: WeakSet<Directory>;
  /** Reads the attribute `rendered-at`. */
  readonly rendered: (text: string) => Rendered | null;
}

/** Filled by `server/ready.ts`; without it everything is loaded on demand. */
export const prepared: { finder?: ReadyFinder } = {};
