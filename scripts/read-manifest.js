/** What a package's custom elements manifest says of its widget. */
import { readFileSync } from 'node:fs';

/**
 * @param {string} [file] Manifest; default: that of the package in whose folder the command runs.
 * @returns The declaration of the one element that the package registers.
 */
export function readElement(file = 'custom-elements.json') {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const element = modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ tagName }) => tagName);
  if (!element) throw new Error(`No class with a @tag in ${file}`);
  return element;
}

/** Public fields without an attribute, as hosts read or set them from script. */
export function propertiesOf(element) {
  const attributes = new Set((element.attributes ?? []).map(({ fieldName }) => fieldName));
  return (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' &&
      !member.static &&
      (member.privacy ?? 'public') === 'public' &&
      !member.name.startsWith('#') &&
      member.description &&
      !attributes.has(member.name),
  );
}
