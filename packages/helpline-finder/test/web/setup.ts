/** Shared by the web tests: an element on invented data, at a known moment. */
import '../../src/define.js';
import type { Directory } from '@awareness-widgets/data';
import { fixture, html } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';

export const file = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).href;

const directory = (await (await fetch(file('directory.json'))).json()) as Directory;

/** A Sunday, 11:00 in Paris and 12:00 in Tallinn and Kyiv. */
const SUNDAY = new Date('2026-11-22T10:00:00Z');

export interface Settings {
  /** Attributes. */
  [attribute: string]: string | boolean | undefined;
}

/** A finder on the invented directory; `country` is EE unless told. */
export async function finder(
  attributes: Settings = {},
  properties: Partial<AwHelplineFinder> = {},
): Promise<AwHelplineFinder> {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('aw-helpline-finder');
  for (const [name, value] of Object.entries({ country: 'EE', 'no-detect': true, ...attributes })) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  Object.assign(element, { now: SUNDAY, ...properties });
  if (!('src' in attributes)) element.directory ??= structuredClone(directory);
  wrapper.append(element);
  await element.updateComplete;
  return element;
}

export const $ = <T extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): T | null => element.shadowRoot!.querySelector<T>(selector);

export const $$ = <T extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

/** Text as read, with single spaces. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Pretends that the browser's clock is in a zone; call the result to stop. */
export function inZone(timeZone: string): () => void {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
    return { ...resolvedOptions.call(this), timeZone };
  };
  return () => {
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  };
}

/** Catches print() of frames, since a dialogue would stop the test. */
export function watchPrinting(element: Element): { frames: HTMLIFrameElement[]; printed: number } {
  const seen = { frames: [] as HTMLIFrameElement[], printed: 0 };
  const root = element.shadowRoot!;
  const { appendChild } = root;
  root.appendChild = function <T extends Node>(node: T): T {
    appendChild.call(root, node);
    // By name: inside a frame the class is another one.
    if (node.nodeName === 'IFRAME') {
      const frame = node as Node as HTMLIFrameElement;
      seen.frames.push(frame);
      frame.contentWindow!.print = () => {
        seen.printed += 1;
      };
    }
    return node;
  };
  return seen;
}

/** What each print button must put on its paper. */
export const ON_PAPER: Record<string, RegExp> = {
  Sheet: /^Someone to talk to in Estonia.*116 111.*In danger right now\?.*112/,
  Poster: /^Someone to talk to.*Child line.*116 111.*Free.*112/,
  'Eight cards': /^(Someone to talk to.*116 111.*112.*){8}$/,
};
