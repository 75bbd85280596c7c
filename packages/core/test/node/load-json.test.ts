import { describe, expect, it } from 'vitest';
import { LoadError, loadJson } from '../../src/load-json.js';

const accept = (value: unknown) => ({ ok: true as const, value });
const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

async function failure(run: Promise<unknown>): Promise<LoadError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return error as LoadError;
}

describe('loadJson', () => {
  it('returns checked data', async () => {
    const data = await loadJson('x.json', { check: accept, fetch: answer('{"a":1}') });
    expect(data).toEqual({ a: 1 });
  });

  it('brings a password to its own origin, and nothing to others', async () => {
    let asked: RequestInit | undefined;
    const fetch = (_url: unknown, init?: RequestInit) => {
      asked = init;
      return answer('[]')();
    };
    await loadJson('x.json', { check: accept, fetch });
    expect(asked?.credentials).toBe('same-origin');
  });

  it('tries once more after a network fault, and only once', async () => {
    let calls = 0;
    const flaky = () => {
      calls += 1;
      if (calls === 1) return Promise.reject(new TypeError('down'));
      return answer('[]')();
    };
    expect(await loadJson('x.json', { check: accept, fetch: flaky })).toEqual([]);
    calls = 0;
    const down = () => {
      calls += 1;
      return Promise.reject(new TypeError('down'));
    };
    const error = await failure(loadJson('x.json', { check: accept, fetch: down }));
    expect(error.code).toBe('network');
    expect(calls).toBe(2);
  });

  it('does not ask again for what is missing', async () => {
    let calls = 0;
    const missing = () => {
      calls += 1;
      return answer('no', 404)();
    };
    const error = await failure(loadJson('x.json', { check: accept, fetch: missing }));
    expect([error.code, calls]).toEqual(['http', 1]);
  });

  it('gives up after the time limit', async () => {
    const never = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init!.signal!.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const error = await failure(
      loadJson('x.json', { check: accept, fetch: never as typeof fetch, timeout: 5, retries: 0 }),
    );
    expect(error.code).toBe('timeout');
  });

  it('rejects with the reason of an abort, not with a load error', async () => {
    const abort = new AbortController();
    abort.abort(new Error('gone'));
    const run = loadJson('x.json', { check: accept, fetch: answer('1'), signal: abort.signal });
    await expect(run).rejects.toThrow('gone');
  });

  it('names what is not JSON and what is not valid', async () => {
    const syntax = await failure(loadJson('x.json', { check: accept, fetch: answer('<html>') }));
    expect(syntax.code).toBe('syntax');
    const refuse = () => ({ ok: false as const, issues: [{ path: 'a.b', message: 'Expected c' }] });
    const invalid = await failure(loadJson('x.json', { check: refuse, fetch: answer('{}') }));
    expect(invalid.code).toBe('invalid');
    expect(invalid.message).toContain('a.b: Expected c');
    expect(invalid.issues).toHaveLength(1);
  });
});
