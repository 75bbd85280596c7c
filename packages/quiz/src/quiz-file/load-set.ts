/** A set named by its id: one file of the folder that is shipped beside the module. */
import { LoadError, type LoadOptions } from '@awareness-widgets/core';
import type { Quiz } from '@awareness-widgets/data';
import { loadQuiz } from './load-quiz.js';
import { defaultSrc } from './shipped-quizzes.js';

export interface LoadedQuiz {
  quiz: Quiz;
  /** Where it was found; the quiz names its pictures relative to it. */
  url: string;
}

/** The folder of all sets. Not a static address: a bundler would take every set along. */
const shippedFolder = () => new URL('quizzes/', defaultSrc('11-13')).href;

/**
 * @param id As in `quizzes/index.json`: `passwords-11-13`.
 * @param language BCP 47; where the set is not written in it, English is loaded.
 * @param src Address of another folder of sets, where it ends with `/`; else that beside the module is meant.
 * @throws {LoadError} With a sentence that names the id and the remedy where no such file is there.
 */
export async function loadSet(
  id: string,
  language: string,
  src: string,
  options: Omit<LoadOptions<unknown>, 'check'>,
): Promise<LoadedQuiz> {
  const [own = 'en'] = language.toLowerCase().split('-');
  const base = src.endsWith('/') ? src : shippedFolder();
  const name = id.trim().toLowerCase();
  for (const code of /^[a-z0-9-]+$/.test(name) ? new Set([own, 'en']) : []) {
    const url = `${base}${code}/${name}.json`;
    try {
      return { quiz: await loadQuiz(url, options), url };
    } catch (error) {
      if (!(error instanceof LoadError && / 40[34]$/.test(error.message))) throw error;
    }
  }
  throw new LoadError(
    'http',
    base,
    `There is no set "${id}" in ${base}. Its id must stand in ${base}index.json; if that file is missing, copy the folder dist/data/quizzes of the package there, or name another folder with src="/…/".`,
  );
}
