/** Our own format: everything that was there. */
import type { DraftQuiz } from '../draft/draft.js';
import type { ExportedQuiz } from '../loss/loss.js';

export const writeJson = (quiz: DraftQuiz): ExportedQuiz => ({
  content: `${JSON.stringify(quiz, null, 2)}\n`,
  fileName: `${quiz.id}.json`,
  mediaType: 'application/json',
  losses: [],
});
