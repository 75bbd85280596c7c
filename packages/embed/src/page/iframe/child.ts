/**
 * The frame's side: says how high it is whenever that changes. The height may go to anyone; all
 * else goes only to a page that has said hello.
 */
import { readToFrame, wrap } from './contract.js';

/** Starts reporting. @returns A function that stops it. Outside a frame it does nothing. */
export function reportHeight(): () => void {
  if (window.parent === window) return () => {};
  const box = document.documentElement;
  let page: string | undefined;

  const sayHeight = () => {
    window.parent.postMessage(
      wrap({ type: 'height', height: box.getBoundingClientRect().height }),
      page ?? '*',
    );
  };
  const onMessage = (event: MessageEvent) => {
    if (event.source !== window.parent || !readToFrame(event.data)) return;
    // A page without an origin (sandboxed itself) cannot be named; it gets heights only.
    page = event.origin === 'null' ? undefined : event.origin;
    sayHeight();
  };
  const onError = (event: Event) => {
    const code = (event as CustomEvent<{ code?: unknown } | undefined>).detail?.code;
    if (page && typeof code === 'string') {
      window.parent.postMessage(wrap({ type: 'failed', code }), page);
    }
  };

  const observer = new ResizeObserver(sayHeight);
  observer.observe(box);
  window.addEventListener('message', onMessage);
  document.addEventListener('aw-error', onError);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', onMessage);
    document.removeEventListener('aw-error', onError);
  };
}
