/**
 * The one script of a page with widgets: finds them, loads only what the page uses, from its own
 * folder, when it comes near the view. Works as a classic script and as a module, so it has neither
 * `import` nor `export` once built; included twice, the first one serves the page.
 */
import { keepMounted } from './mount.js';
import { revealUndefined } from './reveal-undefined.js';
import { version } from '../version.js';
import { tagOf, WIDGETS, type WidgetName } from '../widgets.js';

interface PresentLoader {
  version: string;
  base: string;
}

const KEY = Symbol.for('awareness-widgets.loader');
const page = window as unknown as Record<symbol, PresentLoader | undefined>;

/** Start loading this far above and below the view, in CSS pixels. */
const MARGIN = 600;
/** Milliseconds in which changes of the page are gathered. */
const GATHER = 60;

const seen = new WeakSet<Element>();
const loads = new Map<WidgetName, Promise<unknown>>();
const names = new Map<Element, WidgetName>();

const script = document.currentScript as HTMLScriptElement | null;
/** With `data-shadow` on the script, widgets in open shadow roots are found, too. */
const deep = (script ?? document.querySelector<HTMLElement>('script[data-shadow]'))?.matches(
  '[data-shadow]',
);

/**
 * Folder of this script; `data-base` on it, or `data-aw-base` anywhere in the page, names it where
 * the script was copied or joined with others. A module has no `currentScript`, but the first line of a stack names it;
 * pasted into a page, it has no folder and takes the page's.
 */
function ownFolder(): string {
  const told =
    script?.dataset['base'] ??
    document.querySelector<HTMLElement>('[data-aw-base]')?.dataset['awBase'];
  if (told) return new URL(told.replace(/\/?$/, '/'), document.baseURI).href;
  const line = /(https?|file):\/\/[^\s"')]+?(?=:\d+:\d+)/.exec(new Error().stack!);
  const address = [script?.src, line?.[0]].find((one) => one && !one.startsWith('blob:'));
  return new URL('.', address || document.baseURI).href;
}

const base = ownFolder();

/** Children of a section may still be on their way while the page is parsed. */
const parsed = new Promise<unknown>((resolve) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
  else resolve(0);
});

function load(name: WidgetName): Promise<unknown> {
  let loading = loads.get(name);
  if (!loading) {
    const url = `${base}${name}.js`;
    loading = customElements.get(tagOf(name))
      ? Promise.resolve()
      : import(/* @vite-ignore */ url).catch((error: Error) => {
          // A later addition may find the connection back.
          loads.delete(name);
          const message = `awareness-widgets: ${url} did not load (${error.message}). The page keeps its content. Was it copied? Name its folder: data-base="https://…/"`;
          console.warn(message);
          throw new Error(message);
        });
    loads.set(name, loading);
  }
  return loading;
}

async function show(element: HTMLElement, name: WidgetName): Promise<void> {
  try {
    await load(name);
    await parsed;
    if (element.localName !== tagOf(name)) keepMounted(element, tagOf(name));
  } catch (error) {
    element.dispatchEvent(
      new CustomEvent('aw-error', {
        bubbles: true,
        composed: true,
        detail: { code: 'network', message: (error as Error).message },
      }),
    );
  }
}

/**
 * While a page is still being laid out, Firefox may report an element of its end as in view: where
 * it stands is measured once more.
 */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= innerHeight + MARGIN && bottom >= -MARGIN;
}

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const name = names.get(target);
      if (!isIntersecting || !name) continue;
      nearby.unobserve(target);
      if (isNear(target)) {
        names.delete(target);
        void show(target as HTMLElement, name);
      } else nearby.observe(target);
    }
  },
  { rootMargin: `${MARGIN}px` },
);

function scan(root: Document | ShadowRoot = document): void {
  if (deep) {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      if (!roots.has(shadowRoot)) watch(shadowRoot);
      scan(shadowRoot);
    }
  }
  for (const name of WIDGETS) {
    const selector = `${tagOf(name)},[data-aw-widget="${name}"]`;
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (element.localName === tagOf(name)) revealUndefined(element);
      // Nobody who looks for help should wait for a scroll.
      if (name === WIDGETS[0]) void show(element, name);
      else {
        names.set(element, name);
        nearby.observe(element);
      }
    }
  }
}

const roots = new WeakSet<Node>();
let waiting = 0;
const observer = new MutationObserver(() => {
  waiting ||= window.setTimeout(() => {
    waiting = 0;
    scan();
  }, GATHER);
});

function watch(root: Node): void {
  roots.add(root);
  observer.observe(root, { childList: true, subtree: true });
}

function start(): void {
  watch(document);
  scan();
}

const present = page[KEY];
if (!present) {
  page[KEY] = { version, base };
  start();
} else if (present.version !== version || present.base !== base) {
  console.warn(
    `awareness-widgets: loader ${version} (${base}) stays idle, since ${present.version} ` +
      `(${present.base}) serves this page. Include one only.`,
  );
}
