/**
 * What a screen reader is given, as indented lines of role, name and state: enough to pin a flow in
 * every engine, without the engines' own spelling of their trees.
 */
const ROLES: Record<string, string> = {
  A: 'link', BUTTON: 'button', H2: 'heading 2', H3: 'heading 3', UL: 'list', LI: 'listitem', P: 'paragraph',
  SELECT: 'list box', FIELDSET: 'group', SUMMARY: 'disclosure', DL: 'terms', FORM: 'form', STRONG: 'text',
}; // prettier-ignore

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

export function spokenTree(root: ShadowRoot): string {
  const lines: string[] = [];
  for (const child of root.children) walk(child, 0, lines);
  return lines.join('\n');
}

function walk(element: Element, depth: number, lines: string[]): void {
  if (isSilent(element)) return;
  const role = roleOf(element);
  if (!role) {
    for (const child of element.children) walk(child, depth, lines);
    return;
  }
  lines.push(`${'  '.repeat(depth)}${role}${nameOf(element)}${stateOf(element)}`);
  // Names of these are made of all that is in them.
  if (/^(link|button|heading|disclosure|paragraph|radio|checkbox|text|list box)/.test(role)) {
    if (role === 'paragraph') {
      for (const link of element.querySelectorAll('a, button')) walk(link, depth + 1, lines);
    }
    return;
  }
  for (const child of element.children) walk(child, depth + 1, lines);
}

function isSilent(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.localName === 'svg' ||
    element.localName === 'style' ||
    !element.checkVisibility()
  );
}

function roleOf(element: Element): string {
  const own = element.getAttribute('role');
  if (own) return own;
  if (element instanceof HTMLInputElement)
    return element.type === 'text' ? 'text field' : element.type;
  return ROLES[element.tagName] ?? '';
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return ` "${label}"`;
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    return ` "${spaces(element.labels?.[0]?.querySelector('span')?.textContent ?? '')}"`;
  }
  if (element instanceof HTMLFieldSetElement) {
    return ` "${spaces(element.querySelector('legend')?.textContent ?? '')}"`;
  }
  if (/^(UL|LI|DL|FORM)$/.test(element.tagName)) return '';
  if (element.getAttribute('role') === 'group') return '';
  return ` "${spaces(element.textContent ?? '')}"`;
}

function stateOf(element: Element): string {
  const states = [];
  if (element.hasAttribute('aria-expanded')) {
    states.push(element.getAttribute('aria-expanded') === 'true' ? 'expanded' : 'collapsed');
  }
  if (element.localName === 'summary') {
    states.push((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed');
  }
  if (element instanceof HTMLInputElement && element.checked) states.push('checked');
  if (element.getAttribute('aria-current') === 'true') states.push('current');
  return states.map((state) => ` (${state})`).join('');
}
