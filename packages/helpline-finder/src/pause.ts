/** Ends the present task, so that a slow phone can answer a tap before the next piece of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
