/**
 * Reads a screen aloud where a voice of its language is installed. Only voices on the device are
 * used: others send the text to the browser's maker.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** The voice for a language: of the same region first. */
export function pickVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const tag = (text: string) => text.replace('_', '-').toLowerCase();
  const base = (text: string) => tag(text).split('-')[0];
  const local = voices.filter((voice) => voice.localService);
  return (
    local.find((voice) => tag(voice.lang) === tag(lang)) ??
    local.find((voice) => base(voice.lang) === base(lang))
  );
}

export class ReadAloudController implements ReactiveController {
  speaking = false;
  readonly #host: ReactiveControllerHost;
  readonly #speech: SpeechSynthesis | undefined = isServer ? undefined : globalThis.speechSynthesis;
  readonly #update = () => this.#host.requestUpdate();
  /** What is being read; an older one that ends late must not switch a newer one off. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#speech?.addEventListener?.('voiceschanged', this.#update);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener?.('voiceschanged', this.#update);
    this.stop();
  }

  /** Whether there is a voice for a language. */
  canRead(lang: string): boolean {
    return Boolean(this.#speech && pickVoice(this.#speech.getVoices(), lang));
  }

  read(text: string, lang: string): void {
    const voice = this.#speech && pickVoice(this.#speech.getVoices(), lang);
    if (!this.#speech || !voice) return;
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (this.#current === utterance) this.#set(undefined);
    };
    this.#set(utterance);
    this.#speech.speak(utterance);
  }

  /** Reads what is marked for it on a screen, or stops. */
  toggle(screen: ParentNode, lang: string): void {
    if (this.speaking) return this.stop();
    const parts = [...screen.querySelectorAll('[data-read]')];
    this.read(textToRead(parts.map((part) => part.textContent)), lang);
  }

  stop(): void {
    if (!this.#current) return;
    this.#set(undefined);
    this.#speech?.cancel();
  }

  #set(utterance: SpeechSynthesisUtterance | undefined): void {
    this.#current = utterance;
    this.speaking = utterance !== undefined;
    this.#host.requestUpdate();
  }
}

/** Texts on a screen as one text to read: a stop after each, so that they do not run together. */
export function textToRead(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => part?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean)
    .map((part) => (/[.!?…:]["”»]?$/.test(part) ? part : `${part}.`))
    .join(' ');
}
