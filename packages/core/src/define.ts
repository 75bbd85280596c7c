/**
 * Registers an element once. Two bundles of a widget on one page are common (a theme and an editor
 * each bring one): the first wins, and the page's owner is told which versions met.
 */

/** What `define` needs to know of an element class. */
export interface VersionedElement extends CustomElementConstructor {
  /** Version of the package that made the class. */
  readonly version: string;
}

/**
 * Whether the browser has what a widget cannot do without: Chrome 105, Safari 16.4, Firefox 110 and
 * newer. In others the tag stays undefined, and the content between the tags is what people see.
 */
const isSupported = (): boolean =>
  typeof CSS === 'undefined' ||
  ('attachInternals' in HTMLElement.prototype && CSS.supports('container-type', 'inline-size'));

/**
 * @param tag Custom element name.
 * @param element Class with a static `version`.
 * @param registry Defaults to the page's registry.
 * @returns The class that the tag now stands for: this one, or the one that was there before.
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry = customElements,
): CustomElementConstructor {
  const present = registry.get(tag) as Partial<VersionedElement> & CustomElementConstructor;
  if (!present) {
    if (isSupported()) registry.define(tag, element);
    else console.warn(`<${tag}>: this browser is too old for it; the content in the tag stays.`);
    return element;
  }
  if (present !== element) {
    console.warn(
      `<${tag}> is already defined by version ${present.version ?? 'unknown'}; ` +
        `version ${element.version} is not used. Load the widget once per page.`,
    );
  }
  return present;
}
