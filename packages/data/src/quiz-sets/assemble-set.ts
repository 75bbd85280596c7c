/** Puts the questions that a set names into one quiz. */
import type { QuizSet } from '../schemas/quiz-sets.js';
import type { Question, Quiz } from '../schemas/quiz.js';
import { BANDS } from '../schemas/vocabulary.js';
import { countMinutes } from './count-minutes.js';
import type { AssembledSet, QuizFiles } from './types.js';

export type Assembled = { ok: true; set: AssembledSet } | { ok: false; problems: string[] };

/** The files and questions behind references, and a sentence for each that leads nowhere. */
function lookUp(set: QuizSet, language: string, files: QuizFiles) {
  const problems: string[] = [];
  const sources = new Map<string, Quiz>();
  const questions: Question[] = [];
  for (const reference of set.questions) {
    const [name = '', id = ''] = reference.split('#');
    const quiz = files.get(language)?.get(name);
    if (!quiz) {
      problems.push(
        `Set "${set.id}" names ${reference}, and there is no quizzes/${language}/${name}.json. Write the file, correct the reference, or take "${language}" out of the set's title.`,
      );
      continue;
    }
    sources.set(name, quiz);
    const found = quiz.questions.filter((question) => id === '*' || question.id === id);
    if (found.length === 0)
      problems.push(
        `Set "${set.id}" names ${reference}, and quizzes/${language}/${name}.json has no such question. Correct the reference; the file has ${quiz.questions.map((one) => one.id).join(', ')}.`,
      );
    // What is written for younger ones hurts nobody older, so a set may reach down, never up.
    if (BANDS.indexOf(quiz.band) > BANDS.indexOf(set.band))
      problems.push(
        `Set "${set.id}" is for ${set.band} and names ${reference}, which is for ${quiz.band}. Take a question of the same age or a younger one.`,
      );
    questions.push(...found);
  }
  const seen = new Set<string>();
  for (const { id } of questions) {
    if (seen.has(id))
      problems.push(
        `Set "${set.id}" holds two questions with the id "${id}" in ${language}. Leave one out, or give it another id in its file.`,
      );
    seen.add(id);
  }
  return { problems, sources: [...sources.values()], questions };
}

const unique = (list: readonly string[]) => [...new Set(list)];

/** A review of a whole is as old as its oldest part, and none where a part has none. */
function reviewOf(sources: readonly Quiz[]): Quiz['reviewed'] {
  const reviews = sources.map(({ reviewed }) => reviewed).filter((one) => one !== null);
  if (reviews.length < sources.length) return null;
  const date = reviews.map((one) => one.date).sort()[0] ?? '';
  return { by: unique(reviews.map((one) => one.by)).join(', '), date };
}

/** @returns The set in one language, or sentences on what is missing and how to mend it. */
export function assembleSet(set: QuizSet, language: string, files: QuizFiles): Assembled {
  const { problems, sources, questions } = lookUp(set, language, files);
  const notes = set.notes?.[language] ?? null;
  if (set.kind === 'lesson' && !notes)
    problems.push(
      `Set "${set.id}" is a lesson without notes in ${language}. Add "notes": { "${language}": { aims, groundRules, disclosure, prompts, sheet } }.`,
    );
  if (problems.length > 0) return { ok: false, problems };
  const licences = unique(sources.map(({ licence }) => licence ?? ''));
  const [licence = ''] = licences.length === 1 ? licences : [];
  const title = set.title[language] ?? set.id;
  const summary = set.summary[language] ?? '';
  const quiz: Quiz = {
    version: 1,
    id: set.id,
    language,
    band: set.band,
    title,
    summary,
    passMark: Math.min(...sources.map(({ passMark }) => passMark)),
    ...(sources.every(({ easyToRead }) => easyToRead) ? { easyToRead: true } : {}),
    ...(licence ? { licence } : {}),
    authors: unique(sources.flatMap(({ authors }) => authors)),
    reviewed: reviewOf(sources),
    questions,
  };
  return { ok: true, set: { quiz, entry: { ...entryOf(set, quiz), notes } } };
}

function entryOf(set: QuizSet, quiz: Quiz): Omit<AssembledSet['entry'], 'notes'> {
  return {
    id: set.id,
    kind: set.kind,
    band: set.band,
    topic: set.topic,
    title: quiz.title,
    summary: quiz.summary,
    language: quiz.language,
    questions: quiz.questions.length,
    minutes: set.minutes ?? countMinutes(quiz.questions),
    file: `${quiz.language}/${set.id}.json`,
    reviewed: quiz.reviewed !== null,
    ageLimits: set.ageLimits,
    glossary: quiz.glossary ?? null,
  };
}
