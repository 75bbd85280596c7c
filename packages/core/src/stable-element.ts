/**
 * An element that goes on where its tree was changed by others or an update throws: what others did
 * is taken back before each update, and what cannot be updated is drawn again from nothing.
 */
import { LitElement, type RootPart } from 'lit';
import { TreeChanges } from './tree-changes.js';

/** Where Lit keeps what it knows of a tree; the name is part of its published build. */
interface PartOwner {
  _$litPart$?: RootPart;
}

export abstract class StableElement extends LitElement {
  readonly #changes = new TreeChanges();

  /** @internal Whether others, a translator say, changed what is shown since it was rendered. */
  get isAltered(): boolean {
    return this.#changes.any;
  }

  /**
   * Drawing failed twice: the next update has to show that.
   *
   * @param shown False where not even that could be drawn and only the fallback is left.
   */
  protected abstract failDrawing(error: unknown, shown: boolean): void;

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      if (this.hasUpdated) this.#changes.undo(this.renderRoot as ShadowRoot);
      super.performUpdate();
    } catch (error) {
      this.#drawAnew(error);
    }
    this.#changes.watch(this.renderRoot);
  }

  #drawAnew(error: unknown): void {
    for (const failed of [false, true]) {
      this.#forgetDrawn();
      if (failed) this.failDrawing(error, true);
      this.requestUpdate();
      try {
        return super.performUpdate();
      } catch (again) {
        error = again;
      }
    }
    this.#forgetDrawn();
    this.renderRoot.append(document.createElement('slot'));
    this.failDrawing(error, false);
  }

  /** Style sheets that older browsers keep in the tree stay, and a frame that is being printed. */
  #forgetDrawn(): void {
    const { renderRoot, renderOptions } = this;
    for (const owner of [renderRoot, renderOptions.renderBefore] as (PartOwner | undefined)[]) {
      owner?._$litPart$?.setConnected(false);
      delete owner?._$litPart$;
    }
    for (const node of [...renderRoot.childNodes]) {
      if (!/^(STYLE|IFRAME)$/.test(node.nodeName)) node.remove();
    }
  }
}
