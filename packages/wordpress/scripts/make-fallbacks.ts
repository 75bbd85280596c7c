/**
 * The content without script for every country, band and language, as small HTML files that PHP
 * picks from. Made by the same functions as the snippets of the embed builder.
 */
import { readFileSync } from 'node:fs';
import { Activities, parse, Quiz, type Directory } from '@awareness-widgets/data';
import {
  countrylessFinder,
  markup,
  plainActivities,
  plainFinder,
  plainQuiz,
  WORDS,
  type Markup,
  type SnippetWords,
} from '@awareness-widgets/embed';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/dist/${file}`, import.meta.url), 'utf8'));

function checked<T>(file: string, result: ReturnType<typeof parse>): T {
  if (result.ok) return result.value as T;
  const [first] = result.issues;
  throw new Error(`${file}: ${first?.path}: ${first?.message}`);
}

const ACTIVITIES = 'activities-2021.json';
const MORE_ACTIVITIES = 'https://www.saferinternetday.org/in-your-country';

function* fallbacksIn(words: SnippetWords, directory: Directory): Generator<[string, Markup]> {
  yield ['helpline-finder/none', countrylessFinder(words)];
  for (const country of Object.keys(directory.countries)) {
    yield [`helpline-finder/${country}`, plainFinder({ directory, country, words })];
  }
  const { activities } = checked<Activities>(ACTIVITIES, parse(Activities, read(ACTIVITIES)));
  const more = MORE_ACTIVITIES;
  yield ['activity-map/none', markup`<p><a href="${more}">${words.terms.allActivities}</a></p>`];
  yield ['activity-map/all', plainActivities({ activities, words, more })];
  for (const country of new Set(activities.map((activity) => activity.country))) {
    yield [`activity-map/${country}`, plainActivities({ activities, words, country, more })];
  }
  // The questions are in English, whatever the page speaks; PHP falls back to this folder.
  if (words.code !== 'en') return;
  yield ['quiz/none', markup`<p>${words.terms.titles.quiz}</p>`];
  for (const band of ['8-10', '11-13', '14-18']) {
    const file = `quizzes/en/${band}.json`;
    yield [
      `quiz/${band}`,
      plainQuiz({ quiz: checked<Quiz>(file, parse(Quiz, read(file))), words }),
    ];
  }
}

/** HTML by path, `en/helpline-finder/EE`. */
export function makeFallbacks(directory: Directory): Map<string, string> {
  const files = new Map<string, string>();
  for (const words of WORDS) {
    for (const [name, html] of fallbacksIn(words, directory)) {
      files.set(`${words.code}/${name}`, `${String(html)}\n`);
    }
  }
  return files;
}
