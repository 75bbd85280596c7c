/** Chromium's accessibility tree as indented lines of role, name and state. */

/** What a screen reader says of a node beside role and name. */
const STATES = ['level', 'checked', 'expanded', 'disabled', 'focused', 'invalid', 'live'];
/** Boxes that say nothing themselves. */
const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'LabelText',
]);
/** Names of these are made of all that is in them. */
const NAMED_BY_CONTENT = new Set([
  'link',
  'button',
  'heading',
  'DisclosureTriangle',
  'option',
  'radio',
]);

const spaces = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function stateOf({ properties = [] }) {
  const said = properties
    .filter(({ name }) => STATES.includes(name))
    .map(({ name, value }) => [name, value.value])
    .filter(
      ([name, value]) => value !== 'off' && (name === 'expanded' || (value && value !== 'false')),
    )
    .map(([name, value]) => (value === true || value === 'true' ? name : `${name} ${value}`));
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** @param nodes `nodes` of the protocol's `Accessibility.getFullAXTree`. */
export function describeTree(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const name = spaces(node.name?.value);
    const silent = node.ignored || SILENT.has(role) || (role === 'StaticText' && !name);
    if (!silent) {
      const shown = role === 'StaticText' ? 'text' : role;
      lines.push(`${'  '.repeat(depth)}${shown}${name && ` "${name}"`}${stateOf(node)}`);
      if (NAMED_BY_CONTENT.has(role)) return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, silent ? depth : depth + 1);
    }
  };
  walk(nodes[0], 0);
  return lines.join('\n');
}
