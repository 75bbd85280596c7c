/**
 * A stored game back into a state. What is stored may be old, cut off or changed by hand: whatever
 * does not fit the plan is refused, and every answer is judged again.
 */
import { MAX_TEAMS, MIN_TEAMS } from './reduce-quiz.js';
import { fingerprintOf } from './save-quiz.js';
import type { Answer, Attempt, Phase, Plan, PlanItem, Player, QuizState } from './game.js';

const PHASES: readonly Phase[] = [
  'intro',
  'note',
  'talk',
  'question',
  'feedback',
  'again',
  'finished',
];

/** @returns null where the text is not a game of this plan. */
export function restoreState(plan: Plan, text: string): QuizState | null {
  try {
    const saved = JSON.parse(text);
    if (saved.version !== 1 || saved.fingerprint !== fingerprintOf(plan)) return null;
    return checkState(plan, saved.state);
  } catch {
    return null;
  }
}

function checkState(plan: Plan, state: QuizState): QuizState | null {
  const isIndex = (value: unknown, below: number): value is number =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
  const items = plan.items.length;
  const again = state.again.filter((i) => isIndex(i, items) && plan.items[i]!.scored);
  const places = state.round === 1 ? Math.max(items, 1) : again.length;
  const ended = state.phase === 'again' || state.phase === 'finished';
  const teams = plan.mode === 'teams' && state.phase !== 'intro';
  const count = state.players.length;
  const fits =
    PHASES.includes(state.phase) &&
    (state.round === 1 || state.round === 2) &&
    (ended ? isIndex(state.at, items + 1) : isIndex(state.at, places)) &&
    (teams ? count >= MIN_TEAMS && count <= MAX_TEAMS : count >= 1 && count <= MAX_TEAMS) &&
    (plan.mode === 'teams' || count === 1) &&
    isIndex(state.turn, count + 1);
  if (!fits) return null;
  return {
    phase: state.phase,
    round: state.round,
    at: state.at,
    again,
    draft: toAnswer(state.draft),
    hints: state.hints.filter((i) => isIndex(i, items)),
    players: state.players.map((player) => checkPlayer(plan, player)),
    turn: state.turn,
    skipped: isIndex(state.skipped, items) ? state.skipped : null,
  };
}

function checkPlayer(plan: Plan, player: Player): Player {
  const attempts = (list: Player['first'], of: (item: PlanItem) => PlanItem['question']) =>
    plan.items.map((item, i): Attempt | null => {
      const answer = toAnswer(list[i]?.answer);
      const question = of(item);
      const type = plan.types[question.type]!;
      if (!answer || !type.isComplete(question, answer)) return null;
      return { answer, correct: item.scored ? type.assess(question, answer).correct : null };
    });
  return {
    name: String(player.name),
    first: attempts(player.first, (item) => item.question),
    second: attempts(player.second, (item) => item.retry),
  };
}

function toAnswer(value: unknown): Answer | null {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}
