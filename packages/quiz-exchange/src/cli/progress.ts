/** A line on the terminal that says how far the work is; silent where nobody watches. */
import type { Io } from '@awareness-widgets/data/quiz-cli.js';

export interface Progress {
  say(text: string): void;
  /** Told by the importers. */
  count(questions: number): void;
  clear(): void;
}

export function createProgress({ isTty, err }: Io): Progress {
  let shown = false;
  const say = (text: string) => {
    if (!isTty) return;
    shown = true;
    err(`\r\u001b[K${text}`);
  };
  return {
    say,
    count: (questions) => say(`${questions.toLocaleString('en')} questions`),
    clear() {
      if (shown) err('\r\u001b[K');
      shown = false;
    },
  };
}
