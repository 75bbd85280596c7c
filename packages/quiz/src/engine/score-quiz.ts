/**
 * The score. One scored question is one point, all or nothing, and only for the first try. Right
 * on the second try is `learned`: it is shown as a star and counts towards passing, never towards
 * the score. Time and hints count nowhere; sensitive questions and opinions are not scored.
 */
import type { Mark, Plan, Player, PlayerScore, QuizScore, QuizState } from './game.js';

export function scoreQuiz(plan: Plan, state: QuizState): QuizScore {
  const players = state.players.map((player) => scorePlayer(plan, player));
  const sum = (of: (player: PlayerScore) => number) =>
    players.reduce((total, player) => total + of(player), 0);
  const max = plan.scored * players.length;
  const score = sum((player) => player.score);
  const learned = sum((player) => player.learned);
  return {
    score,
    max,
    percent: max === 0 ? 100 : Math.round((100 * score) / max),
    passed: max === 0 || 100 * (score + learned) >= plan.passMark * max,
    learned,
    players,
  };
}

function scorePlayer(plan: Plan, player: Player): PlayerScore {
  const marks: Mark[] = [];
  plan.items.forEach((item, i) => {
    if (!item.scored) return;
    if (player.first[i]?.correct) marks.push('right');
    else marks.push(player.second[i]?.correct ? 'learned' : 'open');
  });
  return {
    name: player.name,
    score: marks.filter((mark) => mark === 'right').length,
    learned: marks.filter((mark) => mark === 'learned').length,
    marks,
  };
}
