/**
 * What a screen reader meets, as text: role, name and state of everything inside a root, the same
 * in every engine. Small: it knows the elements and attributes that the widgets use.
 */
const ROLES: Record<string, string> = {
  a: 'link',
  button: 'button',
  h2: 'heading 2',
  h3: 'heading 3',
  select: 'combobox',
  textarea: 'textbox',
  ul: 'list',
  ol: 'list',
  li: 'item',
  fieldset: 'group',
  figure: 'figure',
  img: 'img',
  mark: 'mark',
  ins: 'insertion',
  del: 'deletion',
};
const INPUTS: Record<string, string> = { radio: 'radio', checkbox: 'checkbox', text: 'textbox' };

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (element instanceof HTMLFieldSetElement) {
    return clean(element.querySelector('legend')?.textContent);
  }
  if (element instanceof HTMLImageElement) return element.alt;
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    const [own] = element.labels ?? [];
    return own ? textOf(own) : '';
  }
  return textOf(element);
}

/** Text without what is hidden from screen readers. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.getAttribute('aria-hidden') === 'true' || node instanceof HTMLSelectElement) return '';
  return clean([...node.childNodes].map(textOf).join(' '));
}

function statesOf(element: Element): string {
  const states: string[] = [];
  if (element instanceof HTMLInputElement && element.checked) states.push('checked');
  if (element instanceof HTMLInputElement && element.type === 'text' && element.value) {
    states.push(`= ${element.value}`);
  }
  if (element instanceof HTMLSelectElement) {
    states.push(`= ${clean(element.selectedOptions[0]?.textContent)}`);
  }
  if (element.getAttribute('aria-disabled') === 'true') states.push('disabled');
  if (element.hasAttribute('aria-describedby')) states.push('described');
  return states.length > 0 ? ` [${states.join(', ')}]` : '';
}

/** One line for each node; containers without a role give way to their children. */
export function accessibilityTree(root: Element, depth = 0): string {
  const lines: string[] = [];
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && clean(node.textContent)) {
      lines.push(`${'  '.repeat(depth)}${clean(node.textContent)}`);
    }
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') continue;
    if (node instanceof SVGElement && node.getAttribute('role') !== 'img') continue;
    const tag = node.localName;
    const role =
      node.getAttribute('role') ??
      (node instanceof HTMLInputElement ? (INPUTS[node.type] ?? node.type) : ROLES[tag]);
    if (tag === 'legend' || tag === 'option') continue;
    if (!role) {
      const inner = accessibilityTree(node, depth);
      if (inner) lines.push(inner);
      continue;
    }
    const leaf = !['list', 'item', 'group', 'figure'].includes(role);
    const named = leaf || role === 'group' || role === 'figure' ? nameOf(node) : '';
    lines.push(`${'  '.repeat(depth)}${role}${named && ` "${named}"`}${statesOf(node)}`);
    if (!leaf) lines.push(accessibilityTree(node, depth + 1));
  }
  return lines.filter(Boolean).join('\n');
}
