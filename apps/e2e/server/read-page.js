/**
 * What a reader of a page can read, shadow trees included. One text for two places: tests import
 * it, and the probe inside sandboxed pages is made from it.
 */

/** Rendered: laid out and not made invisible. @param {Text} text */
function isRendered(text) {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()];
  if (!boxes.some(({ width, height }) => width > 1 && height > 1)) return false;
  const parent = text.parentElement;
  if (!parent) return true;
  const style = text.ownerDocument.defaultView?.getComputedStyle(parent);
  return style?.visibility !== 'hidden' && style?.opacity !== '0';
}

/**
 * @param {Node} node
 * @returns {string} Visible text in the order of the flat tree, spaces made plain.
 */
export function readText(node) {
  if (node.nodeType === 3) {
    return isRendered(/** @type {Text} */ (node)) ? `${/** @type {Text} */ (node).data} ` : '';
  }
  const element = /** @type {Element} */ (node);
  if (/^(script|style|template|noscript)$/.test(element.localName ?? '')) return '';
  let children = [...element.childNodes];
  if (element.localName === 'slot') {
    const assigned = /** @type {HTMLSlotElement} */ (element).assignedNodes();
    if (assigned.length > 0) children = /** @type {ChildNode[]} */ (assigned);
  }
  if (element.shadowRoot) children = [...element.shadowRoot.childNodes];
  return children.map(readText).join('').replace(/\s+/g, ' ');
}

/**
 * @param {Document} document
 * @returns {Record<'element' | 'mount', { readable: boolean, enhanced: boolean }>}
 */
export function readPage(document) {
  /** @param {string} id */
  const read = (id) => {
    const place = /** @type {HTMLElement} */ (document.getElementById(id));
    const widget = place.querySelector('aw-helpline-finder');
    let enhanced = false;
    try {
      enhanced = Boolean(widget?.matches(':state(ready)'));
    } catch {
      // An engine without :state() has no widget either.
    }
    return { readable: readText(place).includes('116 111'), enhanced };
  };
  return { element: read('element'), mount: read('mount') };
}
