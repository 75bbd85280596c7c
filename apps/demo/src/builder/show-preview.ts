/** The live preview: the widget itself, or what stands there in its place. */
import { applyOption, tagOf } from '@awareness-widgets/embed';
import type { Choice } from './choice.js';
import type { Output } from './make-output.js';

/** Set by the preview, so cleared when a choice no longer has them. */
const KEPT = new Set(['lang', 'style']);

function showWidget(box: HTMLElement, choice: Choice): void {
  const tag = tagOf(choice.widget);
  let element = box.firstElementChild as HTMLElement | null;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    box.replaceChildren(element);
  }
  for (const name of element.getAttributeNames()) {
    if (!(name in choice.attributes) && !KEPT.has(name)) element.removeAttribute(name);
  }
  element.removeAttribute('style');
  for (const [name, value] of Object.entries({ ...choice.attributes, ...choice.look })) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) applyOption(element, name, text);
  }
  if (element.lang !== choice.lang) element.lang = choice.lang;
}

function showFrame(box: HTMLElement, title: string, html: string): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', '');
  frame.srcdoc = html;
  box.replaceChildren(frame);
}

/** The way out keeps to the edge of the whole page, which here is the builder's, not theirs. */
const withoutExit = (choice: Choice): Choice =>
  choice.widget === 'helpline-finder'
    ? { ...choice, attributes: { ...choice.attributes, 'no-exit': true } }
    : choice;

export function showPreview(box: HTMLElement, choice: Choice, output: Output): void {
  if (choice.form === 'sheet' && output.sheet) return showFrame(box, 'The sheet', output.sheet);
  if (choice.form !== 'plain') return showWidget(box, withoutExit(choice));
  // Our own snippet, whose every text is escaped; parsed apart, so that nothing in it could run.
  const parsed = new DOMParser().parseFromString(output.blocks[0]?.code ?? '', 'text/html');
  const plain = document.createElement('div');
  plain.className = 'plain';
  plain.lang = choice.lang;
  plain.append(...parsed.body.childNodes);
  // The page has its own order of headings.
  for (const heading of plain.querySelectorAll('h2, h3')) {
    const lower = document.createElement(heading.localName === 'h2' ? 'h3' : 'h4');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  box.replaceChildren(plain);
}
