/** What all pages do: show the player with the quiz that lies in the page. */
import type { PackedQuiz } from './packed-quiz.js';

interface Settings {
  attributes: Record<string, string>;
  packed: PackedQuiz;
}

/** Id of the element. */
export const ID = 'quiz';

const json = (id: string): unknown =>
  JSON.parse(document.getElementById(id)?.textContent ?? 'null');

/** @param prepare Gets the element before the player loads. */
export async function startPage(
  prepare: (element: HTMLElement, packed: PackedQuiz) => void = () => {},
): Promise<void> {
  const { attributes, packed } = json('settings') as Settings;
  const element = document.createElement('aw-quiz') as HTMLElement & { quiz: unknown };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.id = ID;
  element.quiz = json('quiz-data');
  prepare(element, packed);
  document.getElementById('place')?.replaceChildren(element);
  // By a name of the page's import map; kept from the bundler.
  const player = 'aw-player/quiz.js';
  await import(/* @vite-ignore */ player);
}
