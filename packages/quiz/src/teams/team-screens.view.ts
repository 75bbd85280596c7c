/** Teams mode: one screen for a class. Who plays, talk time, turns, and a board without ranks. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { companion } from '../drawings/companion.view.js';
import { teamShape } from '../drawings/team-shape.view.js';
import type { QuizState } from '../engine/game.js';
import { MAX_TEAMS, MIN_TEAMS } from '../engine/reduce-quiz.js';
import type { Context, TeamsView } from '../player/context.js';
import { frame } from '../player/frame.view.js';
import { storiesIn } from '../player/start.view.js';
import { boardStyles } from './board.styles.js';
import { board } from './board.view.js';
import { nameTeams } from './name-teams.js';
import { projectorStyles } from './projector.styles.js';
import { teamStyles } from './teams.styles.js';
import { link, primary, readButton } from '../player/buttons.view.js';

/** Names while they are being typed; the game has them from its start on. */
const typed = new WeakMap<object, string[]>();
const DEFAULT_TEAMS = 4;

function names({ session, machine, school }: Context): string[] {
  const kept = machine.state.players.map((player) => player.name);
  const found =
    typed.get(session) ?? (kept.length > 1 ? kept : school.teamNames.slice(0, DEFAULT_TEAMS));
  return [...found];
}

export function setup(context: Context): TemplateResult {
  const { quiz, dir, terms, school, session, act, refresh, open } = context;
  const teams = names(context);
  const keep = (changed: string[]) => {
    typed.set(session, changed);
    refresh();
  };
  const resize = (count: number) =>
    keep([...teams, ...school.teamNames.slice(teams.length)].slice(0, count));
  const start = () => {
    act({ type: 'start', teams: nameTeams(teams, school.teamNames) });
  };
  return frame(
    context,
    'is-intro',
    html`<div class="opening setup">
      ${companion('smile')}
      <div class="words">
        <h2 tabindex="-1" data-focus data-read lang=${quiz.language} dir=${dir}>${quiz.title}</h2>
        <p data-read>${school.teamsText}</p>
        <ul>
          ${storiesIn(context)}
        </ul>
      </div>
      <fieldset class="teams-form">
        <legend><h3>${school.teamsTitle}</h3></legend>
        <label class="team-count">
          <span>${school.teamCount}</span>
          <select
            class="field"
            @change=${(event: Event) => resize(Number((event.target as HTMLSelectElement).value))}
          >
            ${Array.from({ length: MAX_TEAMS - MIN_TEAMS + 1 }, (_, i) => i + MIN_TEAMS).map(
              (count) =>
                html`<option value=${count} ?selected=${count === teams.length}>${count}</option>`,
            )}
          </select>
        </label>
        <div class="team-names">
          ${teams.map(
            (name, i) =>
              html`<label class="team-name">
                ${teamShape(i)}
                <input
                  class="field"
                  type="text"
                  maxlength="24"
                  autocomplete="off"
                  dir="auto"
                  aria-label=${school.teamName(i + 1)}
                  .value=${name}
                  @input=${(event: Event) =>
                    keep(
                      teams.map((old, j) =>
                        j === i ? (event.target as HTMLInputElement).value : old,
                      ),
                    )}
                />
              </label>`,
          )}
        </div>
      </fieldset>
      ${context.pace} ${link(terms.forTeachers, () => open('teacher'))}
    </div>`,
    html`${readButton(context)} ${primary(terms.start, start)}`,
  );
}

export function line(context: Context): unknown {
  const { machine, school, uiLang } = context;
  const { phase, players } = machine.state;
  if (phase === 'talk') {
    return html`<div class="talk">
      ${companion('thinking')}
      <p data-read lang=${uiLang ?? nothing}><strong>${school.talk}</strong> ${school.talkTime}</p>
    </div>`;
  }
  if (phase !== 'question') return nothing;
  return html`<div class="talk">
    ${teamShape(machine.player)}
    <p tabindex="-1" data-focus lang=${uiLang ?? nothing}>
      <strong>${school.teamAnswer(players[machine.player]!.name)}</strong>
    </p>
  </div>`;
}

/** Whether a team has answered the current question. */
function hasAnswered({ players, turn, at, round, again }: QuizState, team: number): boolean {
  const item = round === 1 ? at : again[at]!;
  return (team - (item % players.length) + players.length) % players.length < turn;
}

/** Whether the question asks what someone thinks: nothing helps better than something else. */
const isRightless = ({ machine }: Context) => !machine.plan.types[machine.question!.type]!.scored;

export function bar(context: Context): TemplateResult {
  const { machine, terms, school, act, submit } = context;
  const { state, item } = machine;
  const { phase, players } = state;
  const scored = item!.scored;
  const rightless = isRightless(context);
  const name = players[machine.player]!.name;
  return html`
    <ul class="teams">
      ${players.map((_, i) => team(context, i))}
    </ul>
    ${readButton(context)}
    ${
      phase === 'talk'
        ? primary(scored ? school.openAnswers : rightless ? school.readOn : school.showIdeas, () =>
            act({ type: 'open' }),
          )
        : phase === 'question'
          ? primary(school.lockIn(name), submit)
          : html`${
              machine.can({ type: 'take-back' })
                ? link(terms.undo, () => act({ type: 'take-back' }), icons.rotateCcw)
                : nothing
            }
            ${primary(terms.next, () => act({ type: 'next' }))}`
    }
  `;
}

function team({ machine, school }: Context, i: number): TemplateResult {
  const { state, item } = machine;
  const { phase, players, turn } = state;
  const points = school.points(machine.score.players[i]!.score);
  const active =
    item!.scored && phase !== 'feedback' && i === machine.player && turn < players.length;
  const attempt = phase === 'feedback' ? machine.attempt(i) : null;
  const done = phase === 'question' && hasAnswered(state, i);
  // What a team has answered stays hidden until all have.
  const status = attempt
    ? attempt.correct
      ? school.gotIt
      : school.lookedAgain
    : done
      ? school.answered
      : active
        ? phase === 'talk'
          ? school.starts
          : school.turn
        : '';
  return html`<li class="team ${active ? 'active' : ''}" aria-current=${active ? 'true' : nothing}>
    ${teamShape(i)}
    <span class="team-words">
      <strong dir="auto">${players[i]!.name}</strong>
      <span class="team-points">
        ${done || attempt?.correct ? icons.circleCheck : nothing}
        ${status ? `${points}, ${status}` : points}
      </span>
    </span>
  </li>`;
}

/** Who chose a part, and what the author says about it, for those who ask. */
export function badges({ machine, quiz, school, uiLang }: Context, part: string): unknown {
  const { players, phase } = machine.state;
  if (phase !== 'feedback') return nothing;
  const question = machine.question!;
  const options: readonly { id: string; feedback?: string | null }[] =
    'options' in question ? question.options : [];
  const reason = options.find(({ id }) => id === part)?.feedback;
  const chosen = players.flatMap(({ name }, i) => {
    const answer = machine.attempt(i)?.answer;
    return Array.isArray(answer) && answer.includes(part) ? [{ name, i }] : [];
  });
  if (chosen.length === 0 && !reason) return nothing;
  return html`<div class="badges ${chosen.length === 0 ? 'alone' : ''}">
    ${chosen.map(
      ({ name, i }) => html`<span class="badge">${teamShape(i)}<bdi>${name}</bdi></span>`,
    )}
    ${
      reason
        ? html`<details class="why">
            <summary lang=${uiLang ?? nothing}>${school.why}</summary>
            <p lang=${quiz.language}>${reason}</p>
          </details>`
        : nothing
    }
  </div>`;
}

export const teamsView: TeamsView = {
  setup,
  line,
  bar,
  badges,
  board,
  styles: [teamStyles, boardStyles, projectorStyles],
};
