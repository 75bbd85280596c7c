/** When the next piece of work may run, so that a slow phone paints and answers a tap in between. */

/** Milliseconds after which a page that is not painted, as in a hidden frame, waits no longer. */
const UNSEEN = 200;

/** Ends the present task, so that a tap can be answered before the next piece of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when what is rendered now has been painted, or after 200 ms where nothing is painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
