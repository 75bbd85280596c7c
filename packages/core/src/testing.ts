/**
 * Helpers for web tests, ours and those of hosts. Not part of any widget.
 */
import 'axe-core';
import type axe from 'axe-core';
import { html, nothing, render, type TemplateResult } from 'lit';

const fixtures = new Set<HTMLElement>();

/** Renders a template into the page and returns its first element, updated. */
export async function fixture<T extends HTMLElement>(template: TemplateResult): Promise<T> {
  const wrapper = document.createElement('div');
  document.body.append(wrapper);
  fixtures.add(wrapper);
  render(template, wrapper);
  const element = wrapper.firstElementChild as T & { updateComplete?: Promise<unknown> };
  await customElements.whenDefined(element.localName).catch(() => {});
  await element.updateComplete;
  return element;
}

/** Removes all fixtures; call it after each test. */
export function cleanFixtures(): void {
  for (const wrapper of fixtures) {
    render(nothing, wrapper);
    wrapper.remove();
  }
  fixtures.clear();
}

/** Resolves with the next event of a type. */
export function oneEvent<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as E), { once: true });
  });
}

/** Polls until `check` is truthy. @throws after `timeout` milliseconds, naming what it waited for. */
export async function until<T>(check: () => T, what = 'condition', timeout = 5000): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = check();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Unbundled, axe-core exports nothing and puts itself on the window. */
const axeInPage = () => (window as unknown as { axe: typeof axe }).axe;

/**
 * Fails unless axe finds nothing in `root`; WCAG 2.2 A to AA and best practices.
 * The message names rule, impact, element and remedy.
 */
export async function expectNoAxeViolations(
  root: Element | Document,
  options: { ignore?: readonly string[] } = {},
): Promise<void> {
  const rules = Object.fromEntries((options.ignore ?? []).map((id) => [id, { enabled: false }]));
  const { violations } = await axeInPage().run(root as Element, {
    rules,
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return;
  const report = violations.map((violation) =>
    [
      `${violation.id} (${violation.impact}): ${violation.help}`,
      ...violation.nodes.map(
        (node) =>
          `  ${node.target.flat().join(' >>> ')}\n    ${node.html}\n    ${node.failureSummary}`,
      ),
    ].join('\n'),
  );
  throw new Error(`axe found ${violations.length} violation(s):\n${report.join('\n')}`);
}

/** The first match inside an element's shadow root, piercing nothing else. @throws if there is none. */
export function part<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} in <${host.localName}>`);
  return found;
}

export { accessibilityTree } from './accessibility-tree.js';
export {
  differences,
  linesOf,
  translateTree,
  WAYS,
  type TranslationWay,
} from './translate-tree.js';
export { html };
