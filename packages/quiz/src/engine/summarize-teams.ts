/** What a class reads on the board: the whole first, then the teams. No ranks, no pupils. */
import { topicsToRead } from './topics-to-read.js';
import type { Plan, PlayerScore, QuizScore, QuizState } from './game.js';
import type { Topic } from '@awareness-widgets/data';

export interface TeamsSummary {
  /** Most points first; equal ones as they sat. `team` is the team's number. */
  rows: readonly (PlayerScore & { team: number })[];
  /** Names of those with the most points; empty where all have as many. */
  most: readonly string[];
  /** Number, from 1, of a question that every team had right on the second try. */
  allLearned: number | null;
  /** Topics that were missed. */
  topics: readonly Topic[];
}

export function summarizeTeams(plan: Plan, state: QuizState, score: QuizScore): TeamsSummary {
  const rows = score.players
    .map((player, team) => ({ ...player, team }))
    .sort((a, b) => b.score - a.score || a.team - b.team);
  const top = rows[0]?.score ?? 0;
  const most = rows.filter((row) => row.score === top).map((row) => row.name);
  const learned = state.again.find((i) =>
    state.players.every((player) => player.second[i]?.correct),
  );
  return {
    rows,
    most: most.length < rows.length ? most : [],
    allLearned: learned === undefined ? null : learned + 1,
    topics: topicsToRead(plan, state).map((reading) => reading.topic),
  };
}
