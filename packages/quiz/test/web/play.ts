/** What the web tests of the quiz share: quizzes to measure, and the hands of a player. */
import { type AwQuiz } from '../../src/define.js';
import { fixture, html, until } from '@awareness-widgets/core/testing.js';

const EXAMPLE = new URL('../../examples/all-types.json', import.meta.url).href;
export const SHIPPED = new URL('../../../data/quizzes/en/11-13.json', import.meta.url).href;

/** WebKit's driver has no viewport to set. */
export const VIEWPORT =
  /Chrome|Firefox/.test(navigator.userAgent) && !/MiniBrowser/.test(navigator.userAgent);

interface AnyQuiz {
  id: string;
  language: string;
  questions: { id: string; type: string; sensitive?: boolean }[];
}

let example: Promise<AnyQuiz> | undefined;

/** The example with every type, or those of its questions. */
export async function quizOf(...ids: string[]): Promise<AnyQuiz> {
  example ??= fetch(EXAMPLE).then((response) => response.json());
  const quiz = structuredClone(await example);
  const questions = ids.map((id) => quiz.questions.find((q) => q.id === id || q.type === id)!);
  return ids.length === 0 ? quiz : { ...quiz, questions };
}

/** `count` single-choice questions; the first option is right. */
export function choices(count: number, id = 'choices'): AnyQuiz {
  const option = (key: string, correct: boolean) => ({
    id: key,
    text: `Option ${key}`,
    correct,
    feedback: `About ${key}. It is explained.`,
  });
  return {
    version: 1,
    id,
    language: 'en',
    band: '11-13',
    title: `Quiz ${id}`,
    summary: 'A summary.',
    questions: Array.from({ length: count }, (_, i) => ({
      id: `q${i + 1}`,
      type: 'single',
      topic: 'privacy',
      prompt: `What about number ${i + 1}?`,
      hint: 'A hint.',
      options: [option('a', true), option('b', false), option('c', false)],
      explanation: 'Because it is so.',
      skill: `do thing ${i + 1}`,
    })),
  } as AnyQuiz;
}

type Settings = Partial<Record<string, string | boolean>>;

/** A quiz in the page, ready to start. */
export async function mount(quiz: unknown, attributes: Settings = {}): Promise<AwQuiz> {
  const element = await fixture<AwQuiz>(html`<aw-quiz .quiz=${quiz}></aw-quiz>`);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else element.setAttribute(name, String(value));
  }
  await ready(element);
  return element;
}

export async function ready(element: AwQuiz): Promise<void> {
  await element.updateComplete;
  await until(() => element.state !== 'loading', 'the quiz');
  await element.updateComplete;
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: AwQuiz,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

export const find = <T extends HTMLElement = HTMLElement>(element: AwQuiz, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`No ${selector} in ${element.shadowRoot!.textContent}`);
  return found;
};

export async function press(element: AwQuiz, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

/** The main button. */
export const next = (element: AwQuiz) => press(element, '[part=next]');

/** A button or link by its words. */
export async function pressWords(element: AwQuiz, words: string): Promise<void> {
  const found = all(element, 'button, a').find((one) => one.textContent!.trim().startsWith(words));
  if (!found) throw new Error(`No "${words}"`);
  found.click();
  await element.updateComplete;
}

/** Chooses the option with this number, or these. */
export async function choose(element: AwQuiz, ...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    all<HTMLInputElement>(element, '.question input')[number]!.click();
    await element.updateComplete;
  }
}

/** The words on the screen, with single spaces. */
export const words = (element: AwQuiz): string =>
  find(element, '.base').innerText.replace(/\s+/g, ' ').trim();

/** What has the focus inside the quiz. */
export const focused = (element: AwQuiz): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** Collects events of a quiz. */
export function listen(
  element: HTMLElement,
  ...types: string[]
): { type: string; detail: unknown }[] {
  const heard: { type: string; detail: unknown }[] = [];
  for (const type of types) {
    element.addEventListener(type, (event) =>
      heard.push({ type, detail: (event as CustomEvent).detail ?? null }),
    );
  }
  return heard;
}
