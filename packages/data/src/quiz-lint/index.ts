/** The linter of quizzes, for Node and browsers alike. */
export type { LintContext, QuizFinding } from './finding.js';
export { speaksOfOptions } from './all-of-the-above.js';
export { suitsBand } from './age-gate.js';
export { compareTranslation } from './compare-translation.js';
export { lintQuiz } from './lint-quiz.js';
export { QUIZ_RULES, type QuizRuleName } from './rule-record.js';
