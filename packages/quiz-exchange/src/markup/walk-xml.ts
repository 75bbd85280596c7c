/** Finding one's way in a tree of XML. */
import type { XmlElement } from './read-xml.js';

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** @returns The children of that name. */
export const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? elementsOf(element).filter((child) => child.name === name) : [];

/** @returns The child at the end of a path of names. */
export const child = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => all(at, name)[0], element);

/** @returns Everything of these names below, in the order of the file; nothing inside a find. */
export function below(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((one) => (names.has(one.name) ? [one] : below(one, names)));
}

/** @returns All text inside, as it stands. */
export const textIn = (element: XmlElement | undefined): string =>
  element
    ? element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
    : '';

/** @returns The text at the end of a path of names, trimmed. */
export const textAt = (element: XmlElement | undefined, ...path: string[]): string =>
  textIn(child(element, ...path)).trim();
