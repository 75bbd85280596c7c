import { describe, expect, test } from 'vitest';
import { connectCmi5, readLaunch } from '../../../src/runtime/cmi5.js';
import { allTypes, openPage, rightAnswer } from './play.js';

interface Said {
  verb: { id: string };
  result?: {
    success?: boolean;
    score?: { scaled: number };
    completion?: boolean;
    response?: string;
    duration?: string;
  };
  context: {
    registration: string;
    contextActivities: { category?: { id: string }[]; grouping?: unknown[] };
  };
  object: { id: string };
}

const SEARCH = new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/token',
  actor: JSON.stringify({ account: { homePage: 'https://lms.example', name: '7' } }),
  registration: '0f3e1bf0-5a9c-4b1b-9c8a-6a5f0a1d2c3b',
  activityId: 'https://lms.example/au/1',
}).toString();

/** A learning record store that remembers. */
function createStore(data: Record<string, unknown> = {}) {
  const said: Said[] = [];
  const states = new Map<string, string>();
  const fetched: string[] = [];
  const fetchLike = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(String(input));
    fetched.push(url.origin);
    if (url.href === 'https://lms.example/token')
      return Response.json({ 'auth-token': 'c2VjcmV0' });
    expect((init.headers as Record<string, string>)['Authorization']).toBe('Basic c2VjcmV0');
    if (url.pathname.endsWith('/statements')) {
      said.push(JSON.parse(String(init.body)) as Said);
      return Response.json([]);
    }
    const id = url.searchParams.get('stateId') ?? '';
    if (id === 'LMS.LaunchData')
      return Response.json({
        launchMode: 'Normal',
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
        },
        ...data,
      });
    if (init.method === 'PUT') states.set(id, String(init.body));
    const kept = states.get(id);
    return kept === undefined ? new Response('', { status: 404 }) : new Response(kept);
  };
  let count = 0;
  const world = {
    fetch: fetchLike as typeof fetch,
    clock: () => 1_000,
    now: () => '2026-02-10T09:30:00.000Z',
    uuid: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  };
  return { said, states, fetched, world };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const verbs = (said: Said[]) => said.map(({ verb }) => verb.id.split('/').at(-1));

describe('a cmi5 course', () => {
  test('launches, answers, leaves, resumes and finishes as the standard has it', async () => {
    const quiz = allTypes();
    const store = createStore();
    const launch = readLaunch(`?${SEARCH}`)!;
    const first = await connectCmi5(launch, store.world);
    const page = openPage(quiz, first);
    page.answer(rightAnswer);
    page.answer(rightAnswer);
    first.leave();
    first.leave();
    await settled();
    expect(verbs(store.said)).toEqual(['initialized', 'answered', 'answered', 'terminated']);
    expect(store.said[1]).toMatchObject({
      result: { success: true, response: 'b' },
      object: { id: 'https://lms.example/au/1#copied-voice_1' },
    });

    const second = await connectCmi5(launch, store.world);
    const resumed = openPage(quiz, second);
    expect(resumed.machine.state.at).toBe(page.machine.state.at);
    resumed.finish();
    second.leave();
    await settled();
    const late = store.said.slice(4);
    expect(verbs(late).filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    const passed = late.find(({ verb }) => verb.id.endsWith('/passed'))!;
    expect(passed.result).toMatchObject({ success: true, score: { scaled: 1 } });
    for (const statement of store.said) {
      expect(statement.context.registration).toBe(launch.registration);
      expect(statement.context.contextActivities.grouping).toEqual([
        { id: 'https://lms.example/course' },
      ]);
      const isCmi5 = statement.context.contextActivities.category?.some(({ id }) =>
        id.endsWith('/cmi5'),
      );
      expect(Boolean(isCmi5)).toBe(!statement.verb.id.endsWith('/answered'));
    }
    expect(new Set(store.fetched), 'nobody else is told').toEqual(
      new Set(['https://lms.example', 'https://lrs.example']),
    );
  });

  test('obeys a mastery score of the platform, and says nothing in other modes', async () => {
    const strict = createStore({ masteryScore: 0.9 });
    const platform = await connectCmi5(readLaunch(SEARCH)!, strict.world);
    platform.finish({ score: 8, max: 10, percent: 80, passed: true });
    const browse = createStore({ launchMode: 'Browse' });
    const looking = await connectCmi5(readLaunch(SEARCH)!, browse.world);
    looking.finish({ score: 8, max: 10, percent: 80, passed: true });
    await settled();
    expect(verbs(strict.said)).toEqual(['initialized', 'completed', 'failed']);
    expect(verbs(browse.said)).toEqual(['initialized']);
  });

  test('takes no launch that lacks a part or leads elsewhere', () => {
    expect(readLaunch('')).toBeNull();
    expect(readLaunch(SEARCH.replace(/registration=[^&]*/, ''))).toBeNull();
    expect(readLaunch(SEARCH.replace('endpoint=https', 'endpoint=javascript'))).toBeNull();
  });
});
