/** SCORM 2004, 4th edition. */
import type { Interaction, InteractionType } from './interactions.js';
import type { Clock, Platform, Result } from './platform.js';

export interface Api2004 {
  Initialize(empty: ''): string | boolean;
  Terminate(empty: ''): string | boolean;
  GetValue(name: string): string | number;
  SetValue(name: string, value: string): string | boolean;
  Commit(empty: ''): string | boolean;
}

const TYPES: Record<InteractionType, string> = {
  'true-false': 'true-false',
  choice: 'choice',
  matching: 'matching',
  sequencing: 'sequencing',
  'fill-in': 'fill-in',
  likert: 'likert',
  other: 'other',
};

/** @returns `PT1H2M3.45S`. */
export function duration(milliseconds: number): string {
  const hundredths = Math.floor(Math.max(0, milliseconds) / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6_000);
  return `PT${hours}H${minutes}M${((hundredths % 6_000) / 100).toFixed(2)}S`;
}

/** A short identifier as the standard has it: no blanks, nothing that parts lists. */
const identifier = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]/g, '_')
    .slice(0, 200) || '_';

const pattern = (list: Interaction['response']): string =>
  list
    .map((part) => (typeof part === 'string' ? identifier(part) : part.map(identifier).join('[.]')))
    .join('[,]');

export function responseOf({ type, response }: Pick<Interaction, 'type' | 'response'>): string {
  if (type === 'true-false') return String(response[0] === 'true');
  if (type === 'likert') return identifier(String(response[0] ?? ''));
  return pattern(response);
}

/** @param now An instant, as `2026-02-10T09:30:00.00Z`. */
export function connectScorm2004(api: Api2004, clock: Clock, now: () => string): Platform {
  api.Initialize('');
  const began = clock();
  const get = (name: string) => String(api.GetValue(name) ?? '');
  const set = (name: string, value: string) => api.SetValue(name, value);
  if (get('cmi.completion_status') !== 'completed') set('cmi.completion_status', 'incomplete');
  set('cmi.score.min', '0');
  set('cmi.score.max', '100');
  let count = Number(get('cmi.interactions._count')) || 0;
  let finished = false;
  let left = false;
  const keepTime = () => set('cmi.session_time', duration(clock() - began));
  return {
    suspended: get('cmi.suspend_data'),
    suspend(text) {
      set('cmi.suspend_data', text);
      api.Commit('');
    },
    answer(interaction) {
      const { question, attempt, type, correct } = interaction;
      const base = `cmi.interactions.${count}`;
      count += 1;
      const isTruth =
        type === 'true-false' && !['true', 'false'].includes(String(interaction.response[0]));
      const kind: InteractionType = isTruth ? 'choice' : type;
      set(`${base}.id`, `${identifier(question.id)}_${attempt}`);
      set(`${base}.type`, TYPES[kind]);
      set(`${base}.timestamp`, now());
      const response = responseOf({ type: kind, response: interaction.response });
      if (response) set(`${base}.learner_response`, response);
      set(`${base}.result`, correct === null ? 'neutral' : correct ? 'correct' : 'incorrect');
      set(`${base}.weighting`, attempt === 1 && correct !== null ? '1' : '0');
      if (question.prompt) set(`${base}.description`, question.prompt);
    },
    progress(share) {
      set('cmi.progress_measure', String(Math.round(Math.min(1, Math.max(0, share)) * 100) / 100));
    },
    finish({ percent, passed }: Result) {
      finished = true;
      set('cmi.score.raw', String(percent));
      set('cmi.score.scaled', String(percent / 100));
      set('cmi.success_status', passed ? 'passed' : 'failed');
      set('cmi.completion_status', 'completed');
      set('cmi.progress_measure', '1');
      keepTime();
      api.Commit('');
    },
    leave() {
      if (left) return;
      left = true;
      set('cmi.exit', finished ? 'normal' : 'suspend');
      keepTime();
      api.Commit('');
      api.Terminate('');
    },
  };
}
