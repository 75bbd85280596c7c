/** Files, links and paper that a reader takes along, and what search engines get; comes after the first view. */
import type { Context, ExportKind, Notice, Sharing, SharingHost } from '../context/context.js';
import { copyText } from './copy-text.js';
import type { JsonLdScript } from './json-ld.js';
import { saveActivities } from './save-activities.js';

/** Milliseconds that a notice stands which asks for nothing. */
const SHOWN = 6000;
/** Activities that are saved before a reader notices. */
const AT_ONCE = 2000;

export class ShareActions implements Sharing {
  readonly #host: SharingHost;
  #jsonLd: JsonLdScript | undefined;
  #describes = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being saved; another number once the reader has ended it. */
  #run = 0;
  notice: Notice | null = null;

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
    { store, terms, decimals, formats }: Context,
    kind: ExportKind,
    indices: readonly number[],
    name?: string,
  ): Promise<void> {
    const run = ++this.#run;
    const total = indices.length;
    const progress = async (done: number) => {
      if (run !== this.#run) return false;
      if (total > AT_ONCE)
        this.#show({ words: terms.preparing(Math.floor((100 * done) / total)), running: true });
      return true;
    };
    try {
      const { locale } = formats;
      const request = { store, kind, indices, name, decimals, locale, progress };
      const saved = await saveActivities(request);
      if (saved === null || run !== this.#run) return;
      if (saved === 0) this.#say({ words: terms.savedNone });
      else if (saved < total) this.#say({ words: terms.savedSome(saved, total) });
      else if (this.notice?.running) this.cancel();
    } catch {
      this.#say({ words: terms.downloadFailed });
    }
  }

  async copyLink(): Promise<void> {
    const href = this.#host.href();
    const terms = this.#host.context()?.terms;
    if (!terms) return;
    if (!href) this.#say({ words: terms.copyNoAddress });
    else if (await copyText(href)) this.#say({ words: terms.linkCopied });
    else this.#say({ words: terms.copyByHand, link: href });
  }

  print(): void {
    window.print();
  }

  cancel(): void {
    this.#run++;
    this.#show(null);
  }

  #show(notice: Notice | null): void {
    clearTimeout(this.#timer);
    this.notice = notice;
    this.#host.element.requestUpdate();
  }

  #say(notice: Notice): void {
    this.#show(notice);
    this.#host.live.announce(notice.words);
    if (!notice.link) this.#timer = setTimeout(() => this.#show(null), SHOWN);
  }

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
    this.#run++;
    this.notice = null;
    this.updateJsonLd(false);
  }
}
