/** Files, links and paper that a reader takes along, and what search engines get. */
import type { LiveRegion } from '@awareness-widgets/core';
import type { Context, ExportKind, Later, Sharing } from '../context/context.js';
import type { JsonLdScript } from './json-ld.js';

export interface SharingHost {
  element: { requestUpdate(): void };
  live: LiveRegion;
  context: () => Context | undefined;
  /** The address of what is shown. */
  href: () => string;
  /** Brings what saves files. */
  load: () => Promise<Later>;
}

/** Milliseconds that a message stands. */
const SHOWN = 4000;

export class ShareActions implements Sharing {
  readonly #host: SharingHost;
  #jsonLd: JsonLdScript | undefined;
  #describes = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Last thing done that a sighted reader should see. */
  message = '';

  constructor(host: SharingHost) {
    this.#host = host;
  }

  download(kind: ExportKind): void {
    const context = this.#host.context();
    if (context) void this.#save(context, kind, [...context.derived.matches]);
  }

  addToCalendar(index: number): void {
    const context = this.#host.context();
    const record = context?.store.record(index);
    if (record) void this.#save(context!, 'ics', [index], record.id);
  }

  async #save(
    { store }: Context,
    kind: ExportKind,
    indices: readonly number[],
    name?: string,
  ): Promise<void> {
    try {
      const { saveActivities } = await this.#host.load();
      await saveActivities(store, kind, indices, name);
    } catch {
      this.#say((context) => context.terms.downloadFailed);
    }
  }

  copyLink(): void {
    void navigator.clipboard?.writeText(this.#host.href()).then(
      () => this.#say((context) => context.terms.linkCopied),
      () => {},
    );
  }

  print(): void {
    window.print();
  }

  #say(words: (context: Context) => string): void {
    const { element, live } = this.#host;
    const context = this.#host.context();
    if (!context) return;
    this.message = words(context);
    live.announce(this.message);
    element.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.message = '';
      element.requestUpdate();
    }, SHOWN);
  }

  /** Keeps the events for search engines in step with what is shown. */
  updateJsonLd(on: boolean): void {
    this.#describes = on;
    const script = this.#jsonLd;
    if (script) void script.update(on ? this.#host.context() : undefined).catch(() => {});
    else if (on) {
      import('./json-ld.js').then(
        ({ JsonLdScript }) => {
          this.#jsonLd ??= new JsonLdScript();
          // The map may have gone in the meantime.
          this.updateJsonLd(this.#describes);
        },
        () => {},
      );
    }
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.message = '';
    this.updateJsonLd(false);
  }
}
