/** QTI 2.x writes `choiceInteraction`, QTI 3.0 `qti-choice-interaction`: one name for both. */
import type { XmlElement } from '../markup/read-xml.js';

const camel = (name: string): string =>
  name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @returns The tree with the names of 2.x. */
export function withOldNames(element: XmlElement): XmlElement {
  return {
    name: camel(element.name),
    attributes: element.attributes,
    children: element.children.map((one) => (typeof one === 'string' ? one : withOldNames(one))),
  };
}

/** @returns An attribute under either name; empty where it is absent. */
export const attributeOf = (element: XmlElement, name: string): string =>
  element.attributes[name] ?? element.attributes[kebab(name)] ?? '';
