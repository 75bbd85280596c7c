/** One feed's bytes: from the network within limits, or from a file. */
import { readFileSync, statSync } from 'node:fs';

const FETCH_LIMITS = {
  /** Bytes of a feed. */
  size: 50_000_000,
  /** Milliseconds for a whole answer. */
  time: 30_000,
  /** Attempts, with a pause between them. */
  tries: 2,
} as const;

/** What a server said of a feed's state, for the next night. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export type Fetched =
  | { state: 'new'; bytes: Uint8Array; address: string; validators: Validators }
  | { state: 'same' }
  | { state: 'failed'; reason: string };

const AGENT = 'awareness-data (https://github.com/awareness-widgets/awareness-widgets)';

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Reads a body up to the limit. @throws {RangeError} Beyond it. */
async function readBody(response: Response, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (response.body) {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > size) throw new RangeError(`the answer is larger than ${megabytes(size)}`);
      parts.push(part);
    }
  }
  return Buffer.concat(parts);
}

const STATUS: Record<number, string> = {
  401: 'asks for a password; publish it for everybody',
  403: 'is not public; publish it for everybody',
  404: 'is not there (404); correct the address',
  410: 'is gone (410); take it off the list',
  429: 'answers too seldom (429); ask less often',
};

const PAUSE = 1_000;

/**
 * @param known What the server said last time; it may then answer that nothing changed.
 * @returns Never throws: what went wrong is a sentence.
 */
export async function fetchFeed(
  address: string,
  known: Validators,
  limits: { size: number; time: number; tries: number } = FETCH_LIMITS,
): Promise<Fetched> {
  let reason = 'cannot be reached';
  for (let attempt = 1; attempt <= limits.tries; attempt++) {
    if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    try {
      const response = await fetch(address, {
        signal: AbortSignal.timeout(limits.time),
        headers: {
          'user-agent': AGENT,
          accept:
            'text/csv, text/calendar, application/json, application/ld+json, text/html;q=0.8, */*;q=0.5',
          ...(known.etag ? { 'if-none-match': known.etag } : {}),
          ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
        },
      });
      if (response.status === 304) return { state: 'same' };
      if (response.ok) {
        const bytes = await readBody(response, limits.size);
        const validators = {
          etag: response.headers.get('etag') ?? undefined,
          lastModified: response.headers.get('last-modified') ?? undefined,
        };
        return { state: 'new', bytes, address: response.url || address, validators };
      }
      await response.body?.cancel();
      reason = STATUS[response.status] ?? `answers with ${response.status}`;
      // A server's trouble may pass; a wrong address stays wrong.
      if (response.status < 500 && response.status !== 429) break;
    } catch (error) {
      if (error instanceof RangeError) return { state: 'failed', reason: error.message };
      const late = (error as Error).name === 'TimeoutError';
      const cause = (error as { cause?: { code?: string } }).cause?.code;
      reason = late
        ? `did not answer within ${Math.round(limits.time / 1000)} seconds`
        : `cannot be reached${cause ? ` (${cause})` : ''}`;
    }
  }
  return { state: 'failed', reason };
}

/** A file in the list. */
export function readFeedFile(path: string, size: number = FETCH_LIMITS.size): Fetched {
  try {
    if (statSync(path).size > size)
      return { state: 'failed', reason: `the file is larger than ${megabytes(size)}` };
    return { state: 'new', bytes: readFileSync(path), address: path, validators: {} };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      state: 'failed',
      reason: missing ? 'there is no such file' : (error as Error).message,
    };
  }
}
