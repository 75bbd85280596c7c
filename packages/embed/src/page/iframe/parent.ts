/**
 * The page's side of a framed widget: gives every `<iframe data-aw-frame>` the height it asks for.
 * Two listeners serve all frames, present and future. Nothing is kept per frame, so one that is
 * moved or replaced needs no second start; a frame that never answers keeps its reserved height.
 */
import { readFromFrame, wrap } from './contract.js';

/** Milliseconds after its page has loaded in which a frame should have said its height. */
const PATIENCE = 10_000;

export interface FrameOptions {
  /** Where the frames are: the document, or a shadow root. */
  root?: Document | ShadowRoot;
  /** Milliseconds until a silent frame is reported. */
  patience?: number;
}

const framesIn = (root: Document | ShadowRoot) =>
  root.querySelectorAll<HTMLIFrameElement>('iframe[data-aw-frame]');

function fail(frame: HTMLIFrameElement, code: string, message: string): void {
  frame.dataset['awFrame'] = 'failed';
  frame.dispatchEvent(
    new CustomEvent('aw-error', { bubbles: true, composed: true, detail: { code, message } }),
  );
}

/** Starts listening. @returns A function that stops it and leaves the page as it is. */
export function startFrames({ root = document, patience = PATIENCE }: FrameOptions = {}) {
  const timers = new Map<HTMLIFrameElement, number>();

  const quiet = (frame: HTMLIFrameElement) => {
    clearTimeout(timers.get(frame));
    timers.delete(frame);
  };

  const onMessage = (event: MessageEvent) => {
    const message = readFromFrame(event.data);
    if (!message) return;
    for (const frame of framesIn(root)) {
      // The window alone: its address may have been redirected, and what keeps to the contract can
      // do no more than ask for a height in bounds.
      if (event.source !== frame.contentWindow) continue;
      quiet(frame);
      if (message.type === 'height') {
        frame.style.height = `${message.height}px`;
        frame.dataset['awFrame'] = 'ready';
      } else fail(frame, message.code, `${frame.src}: the widget in the frame failed`);
    }
  };

  // To whoever is there by now: the word says nothing.
  const hello = (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage(wrap({ type: 'hello' }), '*');

  // `load` does not bubble, but it can be captured on its way down.
  const onLoad = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement) || !target.matches('[data-aw-frame]')) return;
    quiet(target);
    hello(target);
    timers.set(
      target,
      window.setTimeout(() => {
        timers.delete(target);
        console.warn(`awareness-widgets: ${target.src} does not answer; the frame keeps its size.`);
        fail(target, 'silent', `${target.src} does not answer`);
      }, patience),
    );
  };

  window.addEventListener('message', onMessage);
  root.addEventListener('load', onLoad, true);
  // Frames that were there before this script.
  for (const frame of framesIn(root)) hello(frame);

  return (): void => {
    window.removeEventListener('message', onMessage);
    root.removeEventListener('load', onLoad, true);
    for (const frame of timers.keys()) quiet(frame);
  };
}
