/** Ties the player to the platform: games are kept there, answers and the result are told. */
import { keptStorage } from './kept-storage.js';
import type { PackedQuiz } from './packed-quiz.js';
import type { Platform, Result } from './platform.js';
import { ID } from './start-page.js';

/** @param platform Null where nobody is told: nothing is kept then either. */
export const tellPlatform =
  (platform: Platform | null) =>
  (element: HTMLElement, packed: PackedQuiz): void => {
    if (!platform) return;
    const storage = keptStorage(`aw-quiz/${ID}/${packed.id}`, packed, platform);
    // Before the player loads: it must never reach the storage of the platform's own pages.
    Object.defineProperty(window, 'sessionStorage', { configurable: true, value: storage });
    element.setAttribute('resume', '');
    element.addEventListener('aw-quiz-finish', (event) =>
      platform.finish((event as CustomEvent<Result>).detail),
    );
    addEventListener('pagehide', () => platform.leave());
  };
