/** SCORM 1.2. https://scorm.com/scorm-explained/technical-scorm/run-time/run-time-reference/ */
import type { Interaction, InteractionType } from './interactions.js';
import type { Clock, Platform, Result } from './platform.js';

export interface Api12 {
  LMSInitialize(empty: ''): string | boolean;
  LMSFinish(empty: ''): string | boolean;
  LMSGetValue(name: string): string | number;
  LMSSetValue(name: string, value: string): string | boolean;
  LMSCommit(empty: ''): string | boolean;
}

const TYPES: Record<InteractionType, string> = {
  'true-false': 'true-false',
  choice: 'choice',
  matching: 'matching',
  sequencing: 'sequencing',
  'fill-in': 'fill-in',
  likert: 'likert',
  other: 'performance',
};

const two = (value: number) => String(value).padStart(2, '0');

/** @returns `HHHH:MM:SS.SS`. */
export function time12(milliseconds: number): string {
  const hundredths = Math.floor(Math.max(0, milliseconds) / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** Parts are one letter each in 1.2. */
const letter = (part: string, parts: readonly string[]): string => {
  const at = parts.indexOf(part);
  return at < 0 ? '0' : at < 26 ? String.fromCharCode(97 + at) : String(at % 10);
};

const identifier = (text: string) => text.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 200);

function responseOf({ type, response, question }: Interaction): string {
  const { parts } = question;
  if (type === 'true-false')
    return response[0] === 'true'
      ? 't'
      : response[0] === 'false'
        ? 'f'
        : letter(String(response[0]), parts);
  return response
    .map((part) =>
      typeof part === 'string'
        ? letter(part, parts)
        : part.map((one) => letter(one, parts)).join('.'),
    )
    .join(',')
    .slice(0, 255);
}

/** @param now Time of day for answers, as `HH:MM:SS`. */
export function connectScorm12(api: Api12, clock: Clock, now: () => string): Platform {
  api.LMSInitialize('');
  const began = clock();
  const get = (name: string) => String(api.LMSGetValue(name) ?? '');
  const set = (name: string, value: string) => api.LMSSetValue(name, value);
  const status = get('cmi.core.lesson_status');
  if (status === '' || status === 'not attempted' || status === 'browsed')
    set('cmi.core.lesson_status', 'incomplete');
  set('cmi.core.score.min', '0');
  set('cmi.core.score.max', '100');
  let count = Number(get('cmi.interactions._count')) || 0;
  let finished = false;
  let left = false;
  const keepTime = () => set('cmi.core.session_time', time12(clock() - began));
  return {
    suspended: get('cmi.suspend_data'),
    suspend(text) {
      set('cmi.suspend_data', text);
      api.LMSCommit('');
    },
    answer(interaction) {
      const { question, attempt, type, correct } = interaction;
      const base = `cmi.interactions.${count}`;
      count += 1;
      set(`${base}.id`, `${identifier(question.id)}_${attempt}`);
      set(`${base}.type`, TYPES[type]);
      set(`${base}.time`, now());
      const response = responseOf(interaction);
      if (response) set(`${base}.student_response`, response);
      set(`${base}.result`, correct === null ? 'neutral' : correct ? 'correct' : 'wrong');
      set(`${base}.weighting`, attempt === 1 && correct !== null ? '1' : '0');
    },
    progress() {
      // 1.2 knows none.
    },
    finish({ percent, passed }: Result) {
      finished = true;
      set('cmi.core.score.raw', String(percent));
      set('cmi.core.lesson_status', passed ? 'passed' : 'failed');
      keepTime();
      api.LMSCommit('');
    },
    leave() {
      if (left) return;
      left = true;
      set('cmi.core.exit', finished ? '' : 'suspend');
      keepTime();
      api.LMSCommit('');
      api.LMSFinish('');
    },
  };
}
