/**
 * What browsers do to a tree when they translate a page, after their published behaviour; for tests
 * that a widget goes on working. Words are marked instead of translated.
 */

/**
 * `firefox`: a block of texts and inline elements is emptied and filled again, its comments stay
 * out; a text alone is replaced in place. `chrome`: each text is taken out for two nested `<font>`
 * elements with the new one. `replaced`: each text gives way to another text.
 */
export const WAYS = ['firefox', 'chrome', 'replaced'] as const;
export type TranslationWay = (typeof WAYS)[number];

const UNTOUCHED = 'style,script,code,textarea,input,[translate="no"],.notranslate';

const mark = (text: string): string => (text.trim() ? text.replace(/\S+/gu, '«$&»') : text);

/** Translates an element and what is in its open shadow roots. */
export function translateTree(root: Element | ShadowRoot, way: TranslationWay): void {
  if (way === 'firefox') likeFirefox(root);
  else replaceTexts(root, way);
}

function replaceTexts(node: Node, way: TranslationWay): void {
  if (node instanceof Element) {
    if (node.matches(UNTOUCHED)) return;
    if (node.shadowRoot) replaceTexts(node.shadowRoot, way);
  }
  for (const child of [...node.childNodes]) {
    if (!(child instanceof Text)) replaceTexts(child, way);
    else if (child.data.trim()) {
      const text = document.createTextNode(mark(child.data));
      if (way === 'replaced') child.replaceWith(text);
      else {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(text);
        outer.append(inner);
        child.replaceWith(outer);
      }
    }
  }
}

const isInline = (element: Element): boolean =>
  !(element instanceof SVGElement) && getComputedStyle(element).display === 'inline';

/** Whether an element is gone through part by part, since it is no block of texts. */
function isDivided(element: Element): boolean {
  if (isInline(element)) return false;
  return [...element.childNodes].some(
    (child) => !(child instanceof Text) && !(child instanceof Element && isInline(child)),
  );
}

function likeFirefox(node: Node): void {
  if (node instanceof Text) {
    if (node.data.trim()) node.data = mark(node.data);
    return;
  }
  if (node instanceof Element) {
    if (node.matches(UNTOUCHED)) return;
    if (node.shadowRoot) likeFirefox(node.shadowRoot);
    if (!node.textContent.trim()) return;
    if (!isDivided(node)) return fillAgain(node);
  }
  [...node.childNodes].forEach(likeFirefox);
}

function fillAgain(element: Element): void {
  const children = [...element.childNodes];
  element.replaceChildren();
  for (const child of children) {
    if (child instanceof Text) {
      child.data = mark(child.data);
      element.append(child);
    } else if (child instanceof Element) {
      if (child.textContent.trim() && !child.matches(UNTOUCHED)) fillAgain(child);
      element.append(child);
    }
  }
}

/**
 * What a reader gets of a widget, line by line: texts, and where links lead. Without drawings, and
 * without what a live region says, which comes in its own time.
 */
export function linesOf(root: Element | ShadowRoot): string[] {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(text);
      return;
    }
    if (node instanceof Element) {
      if (node.matches('svg:not(:has(text)),style,.visually-hidden[role=status]')) return;
      lines.push(`<${node.localName}>${node.getAttribute('href') ?? ''}`);
    }
    node.childNodes.forEach(visit);
  };
  visit(root instanceof Element ? (root.shadowRoot ?? root) : root);
  return lines;
}

/** Where two widgets show something different, at most five lines, `is … instead of …`. */
export function differences(one: Element, other: Element): string[] {
  const [lines, wanted] = [linesOf(one), linesOf(other)];
  return Array.from({ length: Math.max(lines.length, wanted.length) }, (_, at) => at)
    .filter((at) => lines[at] !== wanted[at])
    .slice(0, 5)
    .map((at) => `is ${lines[at]} instead of ${wanted[at]}`);
}
