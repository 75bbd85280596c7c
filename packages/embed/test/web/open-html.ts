/** Opens a page made from HTML in a frame of this origin, as an editor would have saved it. */
import { until } from '@awareness-widgets/core/testing.js';

export const CDN = '/packages/embed/dist/cdn/';

export interface OpenPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  warnings: string[];
  errors: { code: string; target: string }[];
  /** Names of the scripts that were asked for, without their folder. */
  scripts(): string[];
}

const frames = new Set<HTMLIFrameElement>();

/** @param head Goes before everything else, so that scripts there run while the page is parsed. */
export async function openHtml(body: string, head = ''): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  const warnings: string[] = [];
  const errors: OpenPage['errors'] = [];
  // Scripts of the page must find the listeners there, so the page asks for them itself.
  (window as unknown as Record<string, unknown>)['awListen'] = (
    inner: Window & typeof globalThis,
  ) => {
    inner.console.warn = (...texts: unknown[]) => warnings.push(texts.join(' '));
    inner.document.addEventListener('aw-error', (event) => {
      errors.push({
        code: (event as CustomEvent<{ code: string }>).detail.code,
        target: (event.target as Element).localName,
      });
    });
  };
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>Page</title>
    <script>parent.awListen(window)</script>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const inner = frame.contentWindow as OpenPage['window'];
  return {
    frame,
    window: inner,
    document: inner.document,
    warnings,
    errors,
    scripts: () =>
      inner.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js'))
        .map((path) => path.split('/').at(-1)!),
  };
}

export function closeHtml(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Waits until a widget shows its data, and all that follows by itself and moves what is below. */
export async function shown(page: OpenPage, selector: string): Promise<Element> {
  const widget = await until(
    () => {
      const element = page.document.querySelector(selector);
      return element?.matches(':state(ready)') ? element : null;
    },
    `${selector} to show`,
    15_000,
  );
  await (widget as Element & { updateComplete: Promise<unknown> }).updateComplete;
  return widget!;
}
