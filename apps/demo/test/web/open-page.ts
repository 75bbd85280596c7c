/** Opens a page of the built site in a frame of a given width and waits until its widgets show. */
import type axeCore from 'axe-core';
import { until } from '@awareness-widgets/core/testing.js';

const WIDGETS = 'aw-helpline-finder, aw-activity-map, aw-quiz';

/** Pages of the site, as built. */
export const PAGES = [
  'index',
  'finder',
  'finder-states',
  'map',
  'quiz',
  'classroom',
  'embed',
] as const;

export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** The first widget of a kind. */
  widget(tag: string): HTMLElement & { updateComplete: Promise<boolean> };
}

const frames = new Set<HTMLIFrameElement>();

export async function openPage(
  name: string,
  width = 1280,
  query = '',
  height = 900,
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  frame.src = `/apps/demo/dist/${name}.html${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const page: Page = {
    window,
    document: window.document,
    widget: (tag) => window.document.querySelector(tag) as ReturnType<Page['widget']>,
  };
  const widgets = [...page.document.querySelectorAll<HTMLElement>(WIDGETS)];
  await until(
    () => widgets.every((widget) => widget.matches(':state(ready)')),
    `the widgets of ${name}`,
    15_000,
  );
  await Promise.all(widgets.map((widget) => page.widget(widget.localName).updateComplete));
  return page;
}

/** Matches inside the shadow root of a widget on the page. */
export const all = <T extends HTMLElement>(page: Page, tag: string, selector: string): T[] => [
  ...page.widget(tag).shadowRoot!.querySelectorAll<T>(selector),
];

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Runs axe inside the page itself, so that its own layout and styles count. */
export async function expectPageWithoutAxeViolations({ window, document }: Page): Promise<void> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const report = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, html }) => `  ${target.flat().join(' >>> ')}\n  ${html}`).join('\n')}`,
  );
  if (report.length > 0) throw new Error(`axe found:\n${report.join('\n')}`);
}

/** Elements that stick out of the page sideways. */
export function overflowing({ document }: Page): string[] {
  const { clientWidth } = document.documentElement;
  if (document.documentElement.scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.localName}.${element.className}`);
}
