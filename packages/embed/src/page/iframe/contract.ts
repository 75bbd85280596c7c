/**
 * All that a framed widget and the page around it ever say to each other, in both directions:
 * one key, one version, no word about the reader.
 */

/** Changes when an old page could misunderstand a new frame. */
export const PROTOCOL = 1;

/** Pixels; a frame that asks for more or less gets the nearest. */
export const HEIGHT = { min: 80, max: 20_000 } as const;

/** From the frame to the page around it. */
export type FromFrame =
  /** How high the content is, in CSS pixels. */
  | { type: 'height'; height: number }
  /** The widget could not show its data; only said to a page that said hello. */
  | { type: 'failed'; code: string };

/** From the page to its frame. */
export interface ToFrame {
  /** The page listens: say the height now. */
  type: 'hello';
}

/** How a message travels. */
export interface Envelope<Message> {
  aw: Message & { version: typeof PROTOCOL };
}

export function wrap<Message extends FromFrame | ToFrame>(message: Message): Envelope<Message> {
  return { aw: { ...message, version: PROTOCOL } };
}

/** What is inside, if it is ours and of this version. */
function unwrap(data: unknown): Record<string, unknown> | null {
  const inner: unknown = (data as Partial<Envelope<object>> | null)?.aw;
  if (typeof inner !== 'object' || inner === null) return null;
  const message = inner as Record<string, unknown>;
  return message['version'] === PROTOCOL ? message : null;
}

/** @returns The message with its height in bounds, or null when it is none of ours. */
export function readFromFrame(data: unknown): FromFrame | null {
  const message = unwrap(data);
  if (message?.['type'] === 'height') {
    const height = message['height'];
    if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
    return {
      type: 'height',
      height: Math.min(HEIGHT.max, Math.max(HEIGHT.min, Math.ceil(height))),
    };
  }
  if (message?.['type'] === 'failed') {
    const code = message['code'];
    return typeof code === 'string' && /^[a-z-]{1,20}$/.test(code)
      ? { type: 'failed', code }
      : null;
  }
  return null;
}

export function readToFrame(data: unknown): ToFrame | null {
  return unwrap(data)?.['type'] === 'hello' ? { type: 'hello' } : null;
}
