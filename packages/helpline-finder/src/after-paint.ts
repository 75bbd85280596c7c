/** Milliseconds after which a page that is not painted, as in a hidden frame, waits no longer. */
const UNSEEN = 200;

/** Resolves when what is rendered now has been painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
