/**
 * Loads one JSON file: abortable, with a time limit and one second try, checked before anyone
 * sees it. Every failure has a code that a widget can put into words.
 */

/**
 * `network`: no answer. `timeout`: no answer in time. `http`: answered with an error status.
 * `syntax`: not JSON. `invalid`: JSON of another shape than expected.
 */
export type LoadErrorCode = 'network' | 'timeout' | 'http' | 'syntax' | 'invalid';

/** One thing wrong with the loaded data. */
export interface LoadIssue {
  path: string;
  message: string;
}

export class LoadError extends Error {
  readonly code: LoadErrorCode;
  readonly url: string;
  /** What is wrong with the data, place by place; empty unless `code` is `invalid`. */
  readonly issues: readonly LoadIssue[];

  constructor(
    code: LoadErrorCode,
    url: string,
    message: string,
    issues: readonly LoadIssue[] = [],
  ) {
    super(message);
    this.name = 'LoadError';
    this.code = code;
    this.url = url;
    this.issues = issues;
  }
}

/** Result of a check: the value, or what is wrong with it. */
export type CheckResult<T> = { ok: true; value: T } | { ok: false; issues: readonly LoadIssue[] };

export interface LoadOptions<T> {
  /** Turns unknown JSON into data, or says what is wrong. */
  check: (data: unknown) => CheckResult<T>;
  signal?: AbortSignal;
  /** Milliseconds for each try; 10,000 by default. */
  timeout?: number;
  /** Second tries after a network fault, a time-out or a 5xx status; 1 by default. */
  retries?: number;
  /** For tests and servers. */
  fetch?: typeof fetch;
}

/**
 * @throws {LoadError} for every failure but an abort, which rejects with the signal's reason.
 */
export async function loadJson<T>(url: string | URL, options: LoadOptions<T>): Promise<T> {
  const text = await loadText(url, options);
  return checkJson(text, String(url), options.check);
}

/** Parses and checks JSON text. @throws {LoadError} `syntax` or `invalid`. */
export function checkJson<T>(text: string, url: string, check: LoadOptions<T>['check']): T {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LoadError('syntax', url, `${url} is not JSON: ${(error as Error).message}`);
  }
  return checkData(data, url, check);
}

/** Checks data that is there already (a property set by the host). @throws {LoadError} `invalid`. */
export function checkData<T>(data: unknown, url: string, check: LoadOptions<T>['check']): T {
  const result = check(data);
  if (result.ok) return result.value;
  const [first] = result.issues;
  const more = result.issues.length > 1 ? ` (and ${result.issues.length - 1} more)` : '';
  throw new LoadError(
    'invalid',
    url,
    `${url}: ${first?.path || 'the file'}: ${first?.message ?? 'not valid'}${more}`,
    result.issues,
  );
}

/** The text behind an address, with the same limits and errors as {@link loadJson}. */
export async function loadText(
  url: string | URL,
  options: Omit<LoadOptions<unknown>, 'check'>,
): Promise<string> {
  for (let left = options.retries ?? 1; ; left--) {
    try {
      return await tryOnce(String(url), options);
    } catch (error) {
      const again = error instanceof LoadError && isTransient(error);
      if (left <= 0 || !again) throw error;
    }
  }
}

async function tryOnce(url: string, options: Omit<LoadOptions<unknown>, 'check'>): Promise<string> {
  const { signal, timeout = 10_000 } = options;
  signal?.throwIfAborted();
  const limit = new AbortController();
  const abort = () => limit.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    limit.abort();
  }, timeout);
  try {
    const response = await (options.fetch ?? fetch)(url, {
      signal: limit.signal,
      // A password that protects the page protects its data; others learn nothing of the reader.
      credentials: 'same-origin',
    });
    if (!response.ok) throw new LoadError('http', url, `${url} answered ${response.status}`);
    return await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LoadError) throw error;
    if (late) throw new LoadError('timeout', url, `${url} did not answer in ${timeout} ms`);
    throw new LoadError('network', url, `${url} could not be reached: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function isTransient(error: LoadError): boolean {
  if (error.code === 'http') return / 5\d\d$/.test(error.message);
  return error.code === 'network' || error.code === 'timeout';
}
