/**
 * The state machine: state × action → state. An action that does not fit the phase changes
 * nothing and gives the same state back, so that a double click or a late key can do no harm.
 */
import { currentItem, currentPlayer, currentQuestion, itemIndex } from './current.js';
import type { Answer, Plan, Player, QuizAction, QuizState } from './game.js';

export const MIN_TEAMS = 2;
export const MAX_TEAMS = 8;

export function startState(plan: Plan, names: readonly string[] = ['']): QuizState {
  const none = plan.items.map(() => null);
  return {
    // The question of the day has no first screen.
    phase: plan.mode === 'reflect' ? 'question' : 'intro',
    round: 1,
    at: 0,
    again: [],
    draft: null,
    hints: [],
    players: names.map((name) => ({ name, first: none, second: none })),
    turn: 0,
    skipped: null,
  };
}

export function reduceQuiz(plan: Plan, state: QuizState, action: QuizAction): QuizState {
  const { phase } = state;
  switch (action.type) {
    case 'start':
      return phase === 'intro' ? begin(plan, state, action.teams) : state;
    case 'go-on':
      return phase === 'note' ? { ...state, phase: opening(plan) } : state;
    case 'open': {
      if (phase !== 'talk') return state;
      const scored = currentItem(plan, state)!.scored;
      return { ...state, phase: scored ? 'question' : 'feedback', skipped: null };
    }
    case 'draft':
      return phase === 'question' ? { ...state, draft: action.answer } : state;
    case 'hint':
      return hint(plan, state);
    case 'answer':
      return answer(plan, state, action.answer);
    case 'skip':
      return skip(plan, state);
    case 'undo':
      return undo(plan, state);
    case 'take-back':
      return plan.mode === 'teams' && phase === 'feedback' && state.turn > 0
        ? { ...takeBack(state), phase: 'question' }
        : state;
    case 'back':
      return back(plan, state);
    case 'next':
      return phase === 'feedback' ? advance(plan, { ...state, skipped: null }) : state;
    case 'again':
      return phase === 'again' ? enter(plan, { ...state, round: 2, at: 0 }) : state;
    case 'finish':
      return phase === 'again' ? { ...state, phase: 'finished' } : state;
    case 'restart':
      return phase === 'intro'
        ? state
        : startState(plan, plan.mode === 'teams' ? state.players.map((p) => p.name) : ['']);
    default:
      return state;
  }
}

function begin(plan: Plan, state: QuizState, names?: readonly string[]): QuizState {
  if (plan.mode !== 'teams') return enter(plan, state);
  const teams = names ?? state.players.map((player) => player.name);
  if (teams.length < MIN_TEAMS || teams.length > MAX_TEAMS) return state;
  return enter(plan, startState(plan, teams));
}

const opening = (plan: Plan) => (plan.mode === 'teams' ? 'talk' : 'question');

/** At the item `state.at`, before anything was done there. */
function enter(plan: Plan, state: QuizState): QuizState {
  const item = currentItem(plan, state);
  if (!item) return { ...state, phase: 'finished' };
  const given = plan.mode === 'exam' ? state.players[0]!.first[state.at] : null;
  return {
    ...state,
    phase: item.sensitive && !given ? 'note' : opening(plan),
    draft: given?.answer ?? null,
    turn: 0,
  };
}

function advance(plan: Plan, state: QuizState): QuizState {
  const next = { ...state, at: state.at + 1, draft: null, turn: 0 };
  if (state.round === 2) {
    return next.at < state.again.length ? enter(plan, next) : { ...state, phase: 'finished' };
  }
  if (next.at < plan.items.length) return enter(plan, next);
  const again = plan.mode === 'exam' ? [] : missedItems(plan, state.players);
  if (again.length === 0) return { ...state, draft: null, phase: 'finished' };
  return { ...next, phase: 'again', again };
}

/** Items that come again: missed by the person, or by at least half of the teams. */
export function missedItems(plan: Plan, players: readonly Player[]): number[] {
  return plan.items.flatMap((item, i) => {
    const missed = players.filter((player) => !player.first[i]?.correct).length;
    return item.scored && missed > 0 && missed * 2 >= players.length ? [i] : [];
  });
}

function hint(plan: Plan, state: QuizState): QuizState {
  const index = itemIndex(state);
  const open = state.phase === 'question' || state.phase === 'talk';
  if (!open || state.hints.includes(index) || !currentQuestion(plan, state)?.hint) return state;
  return { ...state, hints: [...state.hints, index] };
}

function answer(plan: Plan, state: QuizState, given: Answer): QuizState {
  if (state.phase !== 'question') return state;
  const question = currentQuestion(plan, state)!;
  const type = plan.types[question.type]!;
  if (!type.isComplete(question, given)) return state;
  const correct = currentItem(plan, state)!.scored ? type.assess(question, given).correct : null;
  const answered = record(state, { answer: given, correct });
  const done = { ...answered, draft: null, turn: state.turn + 1, skipped: null };
  if (done.turn < state.players.length) return done;
  return plan.mode === 'exam' ? advance(plan, done) : { ...done, phase: 'feedback' };
}

/** Writes or removes the attempt of the player in turn. */
function record(state: QuizState, attempt: Player['first'][number]): QuizState {
  const round = state.round === 1 ? 'first' : 'second';
  const index = itemIndex(state);
  const players = state.players.map((player, i) =>
    i === currentPlayer(state)
      ? { ...player, [round]: player[round].map((old, j) => (j === index ? attempt : old)) }
      : player,
  );
  return { ...state, players };
}

/** Leaves an item out. Of a sensitive one nothing remains, not even that it was skipped. */
function skip(plan: Plan, state: QuizState): QuizState {
  if (state.phase !== 'note' && state.phase !== 'talk' && state.phase !== 'question') return state;
  let cleared = state;
  for (; cleared.turn > 0 && state.round === 1;) cleared = takeBack(cleared);
  if (plan.mode === 'exam') cleared = record(cleared, null);
  const left = advance(plan, { ...cleared, draft: null });
  const takenBack = currentItem(plan, state)!.sensitive || state.round === 2 ? null : state.at;
  return { ...left, skipped: left.phase === 'finished' ? null : takenBack };
}

function takeBack(state: QuizState): QuizState {
  const before = { ...state, turn: state.turn - 1 };
  const round = state.round === 1 ? 'first' : 'second';
  const attempt = before.players[currentPlayer(before)]![round][itemIndex(state)];
  return { ...record(before, null), draft: attempt?.answer ?? null };
}

function undo(plan: Plan, state: QuizState): QuizState {
  if (state.phase === 'question' && state.turn > 0) return takeBack(state);
  if (state.skipped === null || state.phase === 'feedback' || state.phase === 'finished') {
    return state;
  }
  const at = state.skipped;
  return { ...enter(plan, { ...state, round: 1, again: [], at }), skipped: null };
}

/** Exam mode: back to the item before; a complete answer given here stays. */
function back(plan: Plan, state: QuizState): QuizState {
  const asking = state.phase === 'question' || state.phase === 'note';
  if (plan.mode !== 'exam' || !asking || state.at === 0) return state;
  const question = currentQuestion(plan, state)!;
  const type = plan.types[question.type]!;
  const keep = state.draft && type.isComplete(question, state.draft) ? state.draft : null;
  const correct =
    keep && currentItem(plan, state)!.scored ? type.assess(question, keep).correct : null;
  const kept = keep ? record(state, { answer: keep, correct }) : state;
  return enter(plan, { ...kept, at: state.at - 1, skipped: null });
}
