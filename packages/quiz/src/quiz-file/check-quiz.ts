/** Unknown JSON into a quiz, or everything that is wrong with it: never half a quiz. */
import { parse, Quiz } from '@awareness-widgets/data';
import { explainIssue } from './explain-issue.js';
import { findBrokenLetters } from './find-broken-letters.js';
import { checkKeys } from './find-misspelt-keys.js';
import { findQuizFaults, type QuizFault } from './find-quiz-faults.js';
import { faultOf } from './quiz-fault.js';

export type CheckedQuiz = { ok: true; value: Quiz } | { ok: false; issues: QuizFault[] };

export function checkQuiz(data: unknown): CheckedQuiz {
  const parsed = parse(Quiz, data);
  const { misspelt, inside } = checkKeys(data);
  const issues: QuizFault[] = [
    ...misspelt.map(({ path, key, right }) => faultOf(path, 'misspelt', key, right)),
    ...brokenTexts(data, ''),
    ...(parsed.ok ? findQuizFaults(parsed.value) : shapeFaults(parsed.issues, inside, misspelt)),
  ];
  return parsed.ok && issues.length === 0 ? parsed : { ok: false, issues };
}

type Keys = ReturnType<typeof checkKeys>;

/** Each fault once: not what a misspelt key has caused, and the inside of a part instead of the whole. */
function shapeFaults(
  issues: Extract<ReturnType<typeof parse>, { ok: false }>['issues'],
  inside: Keys['inside'],
  misspelt: Keys['misspelt'],
): QuizFault[] {
  const parent = (path: string) => path.split('.').slice(0, -1).join('.');
  const within = (path: string) => inside.filter((one) => parent(one.path) === path);
  return issues
    .flatMap((issue) => (within(issue.path).length > 0 ? within(issue.path) : [issue]))
    .map(explainIssue)
    .filter(
      ({ path, code, values }) =>
        code !== 'missing' ||
        !misspelt.some((one) => one.right === values[0] && parent(one.path) === parent(path)),
    );
}

/** Texts with broken letters; three are enough to see that the whole file is. */
function brokenTexts(value: unknown, path: string, found: QuizFault[] = []): QuizFault[] {
  if (found.length >= 3) return found;
  if (typeof value === 'string') {
    const broken = findBrokenLetters(value);
    if (broken) found.push(faultOf(path, 'letters', broken.was, broken.right));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      brokenTexts(one, path ? `${path}.${key}` : key, found);
    }
  }
  return found;
}
