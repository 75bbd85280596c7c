/** Opens a built example in a frame, and the hands of its reader. */
import type { AwActivityMap } from '@awareness-widgets/activity-map';
import { until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '@awareness-widgets/helpline-finder';
import type { AwQuiz } from '@awareness-widgets/quiz';

const frames = new Set<HTMLIFrameElement>();

export interface Example {
  document: Document;
  finder: AwHelplineFinder;
  map: AwActivityMap;
  quiz: AwQuiz;
  /** Clicks the app's own button, and waits for the widgets. */
  press(text: string): Promise<void>;
  /** What the app shows in an output. */
  output(id: string): string;
}

/** Loads a page into a frame of the test page. */
export async function openFrame(src: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = src;
  frame.style.cssText = 'inline-size: 1000px; block-size: 800px; border: 0';
  frame.src = src;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  return frame;
}

export async function openExample(name: string): Promise<Example> {
  const frame = await openFrame(`/apps/examples/dist/${name}/index.html`);
  const page = frame.contentDocument!;
  const ready = (tag: string) => page.querySelector(`${tag}:state(ready)`);
  const tags = ['aw-helpline-finder', 'aw-activity-map', 'aw-quiz'] as const;
  await until(() => tags.every(ready), `the widgets of ${name}`, 15_000);
  const [finder, map, quiz] = tags.map((tag) => page.querySelector(tag)!) as [
    AwHelplineFinder,
    AwActivityMap,
    AwQuiz,
  ];
  const settled = () => Promise.all([finder, map, quiz].map((widget) => widget.updateComplete));
  await settled();
  return {
    document: page,
    finder,
    map,
    quiz,
    async press(text) {
      const button = [...page.querySelectorAll('button')].find((one) => one.textContent === text);
      if (!button) throw new Error(`No button "${text}" in ${name}`);
      button.click();
      // Frameworks set properties in a task of their own, or before the next frame.
      const { requestAnimationFrame } = page.defaultView!;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await settled();
    },
    output: (id) => page.getElementById(id)!.textContent!.trim(),
  };
}

export function closeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Matches in a widget's shadow root. */
export const all = (widget: Element, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The match that says `text`. @throws where there is none. */
export function saying(widget: Element, selector: string, text: string): HTMLElement {
  const found = all(widget, selector).find(({ textContent }) => textContent!.includes(text));
  if (!found) throw new Error(`No ${selector} says "${text}" in <${widget.localName}>`);
  return found;
}

/** Opens the finder's list, types a part of a country's name and picks the country. */
export async function pickByTyping(finder: AwHelplineFinder, typed: string, name: string) {
  saying(finder, 'button', 'Change').click();
  await finder.updateComplete;
  const [input] = all(finder, '.panel input') as HTMLInputElement[];
  input!.value = typed;
  input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await finder.updateComplete;
  saying(finder, '.panel-choice', name).click();
}
