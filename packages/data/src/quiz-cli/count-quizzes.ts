/** Counts questions by what a school year needs of them. */
import { suitsBand } from '../quiz-lint/age-gate.js';
import type { Question, Quiz } from '../schemas/quiz.js';
import { BANDS, TOPICS, type Band, type Topic } from '../schemas/vocabulary.js';

export type Count = Record<string, number>;

/** What one language has. */
export interface LanguageCount {
  questions: number;
  /** Of the easy-to-read editions; they are in no other figure. */
  easyToRead: number;
  types: Count;
  bands: Record<Band, number>;
  topics: Record<Topic, Record<Band, number>>;
  /** Of another type than the three with options. */
  otherThanChoice: number;
  /** With a drawn chat, letter or page, or a picture. */
  scenes: number;
  /** With a changed story for the second try. */
  retries: number;
  sensitive: number;
  /** Cells of topic and band that suit each other and hold nothing, as `wellbeing 8-10`. */
  empty: string[];
  /** Cells that hold one or two. */
  thin: string[];
}

/** Questions that a topic needs for an age to bear a set of its own. */
const CELL = 3;

const CHOICE = new Set<Question['type']>(['single', 'multiple', 'true-false']);

const byBand = () => Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;

const emptyCount = (): LanguageCount => ({
  questions: 0,
  easyToRead: 0,
  types: {},
  bands: byBand(),
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, byBand()])) as LanguageCount['topics'],
  otherThanChoice: 0,
  scenes: 0,
  retries: 0,
  sensitive: 0,
  empty: [],
  thin: [],
});

/** All pairs of topic and band that suit each other. */
export const suitableCells = (): { topic: Topic; band: Band }[] =>
  TOPICS.flatMap((topic) =>
    BANDS.filter((band) => suitsBand(topic, band)).map((band) => ({ topic, band })),
  );

function addQuestion(count: LanguageCount, question: Question, band: Band): void {
  count.questions += 1;
  count.types[question.type] = (count.types[question.type] ?? 0) + 1;
  count.bands[band] += 1;
  count.topics[question.topic][band] += 1;
  if (!CHOICE.has(question.type)) count.otherThanChoice += 1;
  if (question.scene || question.image || question.type === 'highlight') count.scenes += 1;
  if (question.retry) count.retries += 1;
  if (question.sensitive) count.sensitive += 1;
}

/**
 * @param quizzes Files and sets; a question that is in several counts once.
 * @returns By language, in the order of the alphabet.
 */
export function countQuizzes(quizzes: readonly Quiz[]): Map<string, LanguageCount> {
  const counts = new Map<string, LanguageCount>();
  const seen = new Set<string>();
  for (const { language, band, easyToRead = false, questions } of quizzes) {
    const count = counts.get(language) ?? emptyCount();
    counts.set(language, count);
    for (const question of questions) {
      const key = [language, band, question.id, question.prompt].join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      if (easyToRead) count.easyToRead += 1;
      else addQuestion(count, question, band);
    }
  }
  for (const count of counts.values())
    for (const { topic, band } of suitableCells()) {
      const held = count.topics[topic][band];
      if (held === 0) count.empty.push(`${topic} ${band}`);
      else if (held < CELL) count.thin.push(`${topic} ${band}`);
    }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
