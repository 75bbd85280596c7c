/** The end: what was right, what one can do now, what to read next. Nobody has failed. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark, PlanItem } from '../engine/game.js';
import { companion } from '../drawings/companion.view.js';
import { frame } from './frame.view.js';
import type { Context } from './context.js';
import { topicsToRead } from '../engine/topics-to-read.js';
import { star } from '../drawings/star.view.js';
import { certificateButton, link, primary, readButton } from './buttons.view.js';

export function finishScreen(context: Context): TemplateResult {
  const { machine, session, terms, act, open } = context;
  if (session.teams) return session.teams.board(context);
  const { score, max, passed, learned, players } = machine.score;
  const { passMark } = machine.plan;
  return frame(
    context,
    'is-end',
    html`<div class="opening">
        ${companion(passed ? 'cheer' : 'smile')}
        <div class="words">
          <h2 tabindex="-1" data-focus data-read>
            ${max === 0 ? terms.doneTitle : passed ? terms.passedTitle : terms.tryTitle}
          </h2>
          ${
            max === 0
              ? nothing
              : html`<p class="score" part="score" data-read>
                    ${terms.scoreText(score, max)}${
                      learned > 0 ? html` <span>${terms.learnedText(learned)}</span>` : nothing
                    }
                  </p>
                  ${marks(context, players[0]!.marks)}
                  <p data-read>${passed ? terms.passText(passMark) : terms.tryText(passMark)}</p>`
          }
        </div>
      </div>
      ${skills(context)} ${readNext(context)} ${session.review?.(context) ?? nothing}
      ${max === 0 ? nothing : link(terms.codeTitle, () => open('code'))}`,
    html`${readButton(context)} ${certificateButton(context, terms.certificate)}
    ${primary(terms.playAgain, () => act({ type: 'restart' }), icons.rotateCcw)}`,
  );
}

function marks({ terms }: Context, list: readonly Mark[]): unknown {
  const words: Record<Mark, string> = {
    right: terms.right,
    learned: terms.star,
    open: terms.stillOpen,
  };
  const look: Record<Mark, unknown> = {
    right: icons.circleCheck,
    learned: star,
    open: icons.circle,
  };
  return html`<ol class="marks">
    ${list.map(
      (mark) =>
        html`<li class=${mark}>
          ${look[mark]}<span class="visually-hidden">${words[mark]}</span>
        </li>`,
    )}
  </ol>`;
}

/** Items that were right at once or on the second try. */
function learnedItems({ machine }: Context): PlanItem[] {
  const [player] = machine.state.players;
  return machine.plan.items.filter(
    (item, i) => item.scored && (player!.first[i]?.correct || player!.second[i]?.correct),
  );
}

function skills(context: Context): unknown {
  const { quiz, dir, terms } = context;
  const list = learnedItems(context).flatMap((item) => item.question.skill ?? []);
  if (list.length === 0) return nothing;
  return html`<section class="block">
    <h3>${terms.canNow}</h3>
    <ul class="ticks" lang=${quiz.language} dir=${dir}>
      ${list.map((skill) => html`<li>${icons.circleCheck}<span data-read>${skill}</span></li>`)}
    </ul>
  </section>`;
}

function readNext({ machine, quiz, terms }: Context): unknown {
  const all = topicsToRead(machine.plan, machine.state);
  // A topic without a source offers nothing to read.
  const topics = all.filter(({ sources }) => sources.length > 0);
  if (topics.length === 0) return nothing;
  return html`<section class="block">
    <h3>${terms.readNext}</h3>
    <ul class="reading">
      ${topics.map(
        ({ topic, sources }) =>
          html`<li>
            <strong>${terms.topics[topic]}</strong>
            ${sources.map(
              (source) =>
                html`<a
                  href=${source.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  lang=${quiz.language}
                  >${source.title}</a
                >`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
