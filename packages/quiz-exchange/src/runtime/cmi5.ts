/** cmi5, as an assignable unit. https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md */
import type { Interaction } from './interactions.js';
import type { Clock, Platform, Result } from './platform.js';
import { duration, responseOf } from './scorm2004.js';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
type Verb = keyof typeof VERBS;

type Json = Record<string, unknown>;

interface LaunchData {
  contextTemplate?: Json & { contextActivities?: Record<string, unknown[]>; extensions?: Json };
  launchMode?: string;
  masteryScore?: number;
}

/** The parts of the address that the platform adds. */
export interface Launch {
  endpoint: string;
  fetch: string;
  actor: string;
  registration: string;
  activityId: string;
}

/** @returns Null where the page was not opened by cmi5. */
export function readLaunch(search: string): Launch | null {
  const query = new URLSearchParams(search);
  const launch = { endpoint: '', fetch: '', actor: '', registration: '', activityId: '' };
  for (const name of Object.keys(launch) as (keyof Launch)[]) launch[name] = query.get(name) ?? '';
  const isHttp = (address: string) => /^https?:\/\//.test(address);
  if (Object.values(launch).some((value) => value === '')) return null;
  return isHttp(launch.endpoint) && isHttp(launch.fetch) ? launch : null;
}

const SCORED: Record<Interaction['type'], string> = {
  'true-false': 'true-false',
  choice: 'choice',
  matching: 'matching',
  sequencing: 'sequencing',
  'fill-in': 'fill-in',
  likert: 'likert',
  other: 'other',
};

export interface World {
  fetch: typeof fetch;
  clock: Clock;
  /** An instant, as `2026-02-10T09:30:00.000Z`. */
  now: () => string;
  uuid: () => string;
}

/** @throws {Error} Where the platform does not answer as the standard has it. */
export async function connectCmi5(launch: Launch, world: World): Promise<Platform> {
  const began = world.clock();
  const endpoint = launch.endpoint.replace(/\/?$/, '/');
  const opened = await world.fetch(launch.fetch, { method: 'POST' });
  const token = ((await opened.json()) as Json)['auth-token'];
  if (typeof token !== 'string') throw new Error('The platform gave no token for this visit.');
  const headers = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };
  const actor = JSON.parse(launch.actor) as Json;
  const stateAddress = (stateId: string) =>
    `${endpoint}activities/state?${new URLSearchParams({ stateId, activityId: launch.activityId, agent: launch.actor, registration: launch.registration })}`;
  const launched = await world.fetch(stateAddress('LMS.LaunchData'), { headers });
  const data = (launched.ok ? await launched.json() : {}) as LaunchData;
  const kept = await world.fetch(stateAddress('suspend'), { headers });
  const isNormal = (data.launchMode ?? 'Normal') === 'Normal';
  // One after the other, so that the platform hears them in their order.
  let queue: Promise<unknown> = Promise.resolve();
  const send = (path: string, method: string, body: string) => {
    queue = queue
      .then(() =>
        world.fetch(path.startsWith('http') ? path : endpoint + path, {
          method,
          headers,
          body,
          keepalive: true,
        }),
      )
      .catch(() => undefined);
  };
  const template = data.contextTemplate ?? {};
  const say = (
    verb: Verb,
    more: { result?: Json; object?: Json; moveOn?: boolean; cmi5?: boolean },
  ) => {
    const { result, object, moveOn = false, cmi5 = true } = more;
    const known = template.contextActivities ?? {};
    const category = [
      ...(known['category'] ?? []),
      ...(cmi5 ? [{ id: CMI5 }] : []),
      ...(moveOn ? [{ id: MOVE_ON }] : []),
    ];
    const statement = {
      id: world.uuid(),
      actor,
      verb: { id: VERBS[verb], display: { en: verb } },
      object: object ?? { id: launch.activityId, objectType: 'Activity' },
      ...(result && { result }),
      timestamp: world.now(),
      context: {
        ...template,
        registration: launch.registration,
        contextActivities: { ...known, ...(category.length > 0 && { category }) },
        ...(moveOn &&
          verb !== 'completed' &&
          data.masteryScore !== undefined && {
            extensions: {
              ...template.extensions,
              'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': data.masteryScore,
            },
          }),
      },
    };
    send('statements', 'POST', JSON.stringify(statement));
  };
  say('initialized', {});
  let left = false;
  let finished = false;
  const lasted = () => duration(world.clock() - began);
  return {
    suspended: kept.ok ? await kept.text() : '',
    suspend(text) {
      send(stateAddress('suspend'), 'PUT', text);
    },
    answer(interaction) {
      const { question, attempt, type, correct } = interaction;
      if (!isNormal) return;
      const response = responseOf(interaction);
      say('answered', {
        cmi5: false,
        object: {
          objectType: 'Activity',
          id: `${launch.activityId}#${encodeURIComponent(question.id)}_${attempt}`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: SCORED[type],
            ...(question.prompt && { description: { und: question.prompt } }),
          },
        },
        result: {
          ...(correct !== null && { success: correct }),
          ...(response && { response }),
        },
      });
    },
    progress() {
      // Said with the end of the game.
    },
    finish({ percent, passed }: Result) {
      if (finished || !isNormal) return;
      finished = true;
      say('completed', { moveOn: true, result: { completion: true, duration: lasted() } });
      const scaled = percent / 100;
      const isPassed = data.masteryScore === undefined ? passed : scaled >= data.masteryScore;
      say(isPassed ? 'passed' : 'failed', {
        moveOn: true,
        result: {
          success: isPassed,
          score: { scaled, raw: percent, min: 0, max: 100 },
          duration: lasted(),
        },
      });
    },
    leave() {
      if (left) return;
      left = true;
      say('terminated', { result: { duration: lasted() } });
    },
  };
}
