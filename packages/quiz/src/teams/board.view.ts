/** The last screen of a team game. */
import { icons, listWords } from '@awareness-widgets/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { summarizeTeams } from '../engine/summarize-teams.js';
import type { Mark } from '../engine/game.js';
import { companion } from '../drawings/companion.view.js';
import { frame } from '../player/frame.view.js';
import type { Context } from '../player/context.js';
import { teamShape } from '../drawings/team-shape.view.js';
import { star } from '../drawings/star.view.js';
import { certificateButton, link, primary } from '../player/buttons.view.js';

/** More marks than this would be too small to count. */
const MOST_MARKS = 15;
const MOST_TOPICS = 3;

export function board(context: Context): TemplateResult {
  const { machine, school, terms, intl, act, open, badge } = context;
  const { score } = machine;
  const summary = summarizeTeams(machine.plan, machine.state, score);
  const list = (words: readonly string[]) => listWords(words, intl);
  const topics = summary.topics.slice(0, MOST_TOPICS).map((topic) => terms.topics[topic]);
  return frame(
    context,
    'is-board',
    html`${bunting}
      <div class="board">
        <div class="together">
          ${companion('cheer')}
          <h2 tabindex="-1" data-focus data-read>${school.together(score.score, score.max)}</h2>
          <p data-read>
            ${summary.most.length > 0 ? school.foundMost(list(summary.most)) : nothing}
            ${summary.allLearned ? school.allLearned(summary.allLearned) : nothing}
          </p>
        </div>
        <ul class="board-rows" aria-label=${school.board}>
          ${summary.rows.map(
            ({ name, team, marks, score: points }) =>
              html`<li class="board-row">
                ${teamShape(team)}
                <strong class="board-name" dir="auto">${name}</strong>
                ${
                  marks.length <= MOST_MARKS
                    ? html`<span class="board-marks">${marks.map((one) => mark(team, one))}</span>`
                    : html`<span></span>`
                }
                <span class="board-points">
                  <span aria-hidden="true">${points}</span>
                  <span class="visually-hidden">${school.teamScore(points, marks.length)}</span>
                </span>
              </li>`,
          )}
        </ul>
      </div>
      ${badge ? link(school.badge, () => open('badge')) : nothing}`,
    html`<p class="worth">
        ${topics.length > 0 ? html`<strong>${school.worthTalk}</strong> ${list(topics)}` : nothing}
      </p>
      ${certificateButton(context, school.certificates)}
      ${primary(terms.playAgain, () => act({ type: 'restart' }), icons.rotateCcw)}`,
  );
}

function mark(team: number, one: Mark): TemplateResult {
  return one === 'learned' ? star : teamShape(team, one === 'right');
}

/** Flags for everyone, in the shapes of all teams. */
const bunting = html`<svg class="bunting" viewBox="0 0 1280 90" aria-hidden="true">
  <path class="string" d="M0 20Q320 66 640 10Q960 66 1280 20" />
  ${Array.from({ length: 20 }, (_, i) => {
    const x = 32 + i * 64;
    const t = (x % 640) / 640;
    const y =
      (1 - t) ** 2 * (x < 640 ? 20 : 10) + 2 * t * (1 - t) * 66 + t ** 2 * (x < 640 ? 10 : 20);
    return svg`<g transform="translate(${x} ${Math.round(y)}) rotate(${((i * 37) % 17) - 8})">
      <path class="string" d="M0 0v8" />${pennant(i % 5)}
    </g>`;
  })}
</svg>`;

function pennant(kind: number) {
  switch (kind) {
    case 0:
      return svg`<circle class="team-0" cy="23" r="15" />`;
    case 1:
      return svg`<rect class="team-1" x="-14" y="8" width="28" height="28" rx="2" />`;
    case 2:
      return svg`<path class="team-2" d="M0 8 16 36h-32z" />`;
    case 3:
      return svg`<path class="team-3" d="M0 7l16 16-16 16-16-16z" />`;
    default:
      return svg`<path class="pennant-star" d="m0 6 5 10.500 11.500 1.500-8.500 8 2.200 11.500L0 32l-10.200 5.500L-8 26l-8.500-8L-5 16.500z" />`;
  }
}
