/** Our own format, whole or as a draft. */
import type { ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { parseDraft } from '../draft/check-draft.js';
import { createIntake } from '../draft/intake.js';

/** Never throws: what cannot be read is told. */
export function readJson(text: string, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    intake.fail(null, `The file is no JSON (${(error as Error).message}).`);
    return intake.end();
  }
  const parsed = parseDraft(data);
  if (!parsed.ok) {
    for (const { path, message } of parsed.issues)
      intake.fail(null, `${path || 'The file'}: ${message}`);
    return intake.end();
  }
  const { questions, ...head } = parsed.value;
  intake.head(head);
  for (const question of questions) intake.add(question, { name: question.id });
  return intake.end();
}
