/** All sets: those of `sets.json`, and every quiz file as the set that its name says it is. */
import type { QuizSets } from '../schemas/quiz-sets.js';
import type { Quiz } from '../schemas/quiz.js';
import { BANDS, SET_KINDS, TOPICS } from '../schemas/vocabulary.js';
import { assembleSet } from './assemble-set.js';
import { countMinutes } from './count-minutes.js';
import { fileKind } from './file-kind.js';
import type { AssembledSet, QuizFiles } from './types.js';

export interface AssembledSets {
  /** In the order of a library: kind, band, topic, id, language. */
  sets: AssembledSet[];
  /** Sentences with place and remedy; a build fails on them. */
  problems: string[];
}

/** @param files All quizzes by language and file name. */
export function assembleSets({ sets }: QuizSets, files: QuizFiles): AssembledSets {
  const made: AssembledSet[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const set of sets) {
    if (ids.has(set.id))
      problems.push(`Set "${set.id}" is there twice in sets.json. Give one of the two its own id.`);
    ids.add(set.id);
    const isWholeFile = set.questions.length === 1 && set.questions[0] === `${set.id}#*`;
    for (const [language, quizzes] of files)
      if (quizzes.has(set.id) && !isWholeFile)
        problems.push(
          `Set "${set.id}" has the name of quizzes/${language}/${set.id}.json and would take its place. Give the set another id.`,
        );
    for (const language of Object.keys(set.title)) {
      const assembled = assembleSet(set, language, files);
      if (assembled.ok) made.push(assembled.set);
      else problems.push(...assembled.problems);
    }
  }
  for (const [language, quizzes] of files)
    for (const [name, quiz] of quizzes) {
      const known = made.find(({ entry }) => entry.id === name && entry.language === language);
      const kind = fileKind(name, quiz);
      // What is a set by itself keeps its own head.
      if (known) {
        known.quiz = quiz;
        known.entry.glossary = quiz.glossary ?? null;
      } else if (kind) made.push(setOfFile(name, quiz, kind));
      else if (!ids.has(name))
        problems.push(
          `quizzes/${language}/${name}.json is neither a band nor a topic and band. Add a set "${name}" with its kind to sets.json, with "questions": ["${name}#*"].`,
        );
    }
  return { sets: made.sort(inOrder), problems };
}

const setOfFile = (
  name: string,
  quiz: Quiz,
  kind: NonNullable<ReturnType<typeof fileKind>>,
): AssembledSet => ({
  quiz,
  entry: {
    id: name,
    ...kind,
    band: quiz.band,
    title: quiz.title,
    summary: quiz.summary,
    language: quiz.language,
    questions: quiz.questions.length,
    minutes: countMinutes(quiz.questions),
    file: `${quiz.language}/${name}.json`,
    reviewed: quiz.reviewed !== null,
    notes: null,
    ageLimits: null,
    glossary: quiz.glossary ?? null,
  },
});

function inOrder({ entry: a }: AssembledSet, { entry: b }: AssembledSet): number {
  const topic = (one: typeof a) => (one.topic === null ? -1 : TOPICS.indexOf(one.topic));
  return (
    SET_KINDS.indexOf(a.kind) - SET_KINDS.indexOf(b.kind) ||
    BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
    topic(a) - topic(b) ||
    (a.id < b.id ? -1 : Number(a.id > b.id)) ||
    (a.language < b.language ? -1 : Number(a.language > b.language))
  );
}
