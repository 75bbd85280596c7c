/**
 * What others change in a widget's tree. A browser that translates the page replaces texts, wraps
 * them in elements of its own and drops comments, also in shadow roots; what is rendered next would
 * then go into nodes that nobody sees. So every change from outside is remembered and taken back
 * before the widget renders; the translator then finds the new words and begins again.
 */

const CHANGES = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
};

export class TreeChanges {
  #records: MutationRecord[] = [];
  #observer: MutationObserver | undefined;

  /** Remembers what happens in the tree from now on. */
  watch(root: Node): void {
    this.#observer ??= new MutationObserver((records) => this.#keep(records));
    this.#observer.observe(root, CHANGES);
  }

  /** Whether anything was changed since {@link watch}. */
  get any(): boolean {
    this.#keep(this.#observer?.takeRecords() ?? []);
    return this.#records.length > 0;
  }

  /**
   * Takes everything back, the last change first, and watches no longer. What has the keyboard keeps
   * it. @throws {DOMException} where the tree was changed unseen.
   */
  undo(root: DocumentOrShadowRoot): void {
    const { any } = this;
    this.#observer?.disconnect();
    if (!any) return;
    const records = this.#records.reverse();
    this.#records = [];
    const active = root.activeElement as HTMLElement | null;
    for (const { type, target, oldValue, addedNodes, removedNodes, nextSibling } of records) {
      if (type === 'characterData') target.nodeValue = oldValue;
      // A widget's own frame, which it prints from; no translator brings one.
      else if ((addedNodes[0] ?? removedNodes[0])?.nodeName !== 'IFRAME') {
        for (const node of addedNodes) target.removeChild(node);
        for (const node of removedNodes) target.insertBefore(node, nextSibling);
      }
    }
    if (active !== root.activeElement) active?.focus({ preventScroll: true });
  }

  #keep(records: readonly MutationRecord[]): void {
    this.#records = this.#records.concat(records);
  }
}
