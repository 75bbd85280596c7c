/** The screens between the questions: the first one, content notes, second tries, help. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { companion, type Mood } from '../drawings/companion.view.js';
import { frame, link, primary, readButton } from './frame.view.js';
import type { PlayerContext } from './context.js';

export function introScreen(context: PlayerContext): TemplateResult {
  const { quiz, machine, terms, act, session, open } = context;
  const { items, mode } = machine.plan;
  if (session.teams) return session.teams.setup(context);
  return frame(
    context,
    'is-intro',
    html`<div class="opening">
      ${companion('smile')}
      <div class="words" lang=${quiz.language}>
        <h2 tabindex="-1" data-focus data-read>${quiz.title}</h2>
        ${quiz.summary ? html`<p data-read>${quiz.summary}</p>` : nothing}
      </div>
      <ul class="facts">
        <li>${terms.questionCount(items.length)}</li>
        ${mode === 'exam' ? nothing : html`<li>${terms.introNote}</li>`}
        ${items.some((item) => item.sensitive) ? html`<li>${terms.introSensitive}</li>` : nothing}
      </ul>
      ${context.pace} ${link(terms.forTeachers, () => open('teacher'))}
    </div>`,
    html`${readButton(context)} ${primary(terms.start, () => act({ type: 'start' }))}`,
  );
}

/** Said before a sensitive question. Skipping is as easy as going on. */
export function noteScreen(context: PlayerContext): TemplateResult {
  const { quiz, machine, terms, act } = context;
  const { contentNote } = machine.question!;
  return frame(
    context,
    'is-note',
    html`<div class="opening">
      ${companion('thinking')}
      <div class="words">
        <h2 tabindex="-1" data-focus data-read>${terms.noteTitle}</h2>
        ${contentNote ? html`<p data-read lang=${quiz.language}>${contentNote}</p>` : nothing}
        <p data-read>${terms.noteText}</p>
      </div>
    </div>`,
    html`${readButton(context)}
      <button class="button" part="skip" type="button" @click=${() => act({ type: 'skip' })}>
        ${terms.skipStory}
      </button>
      ${primary(terms.goOn, () => act({ type: 'go-on' }))}`,
  );
}

export function againScreen(context: PlayerContext): TemplateResult {
  const { machine, terms, act } = context;
  return frame(
    context,
    'is-again',
    html`<div class="opening">
      ${companion('smile')}
      <div class="words">
        <h2 tabindex="-1" data-focus data-read>${terms.againTitle(machine.state.again.length)}</h2>
        <p data-read>${terms.againText}</p>
      </div>
      ${
        machine.can({ type: 'undo' })
          ? link(terms.undo, () => act({ type: 'undo' }), icons.rotateCcw)
          : nothing
      }
    </div>`,
    html`${readButton(context)}
      <button class="button" type="button" @click=${() => act({ type: 'finish' })}>
        ${terms.againLeave}
      </button>
      ${primary(terms.againStart, () => act({ type: 'again' }))}`,
  );
}

/** A screen that leads back to the quiz. */
function aside({ terms, open }: PlayerContext, mood: Mood, title: string, words: unknown) {
  return html`<div class="player" part="player">
    <div class="stage">
      <div class="opening">
        ${companion(mood)}
        <div class="words">
          <h2 tabindex="-1" data-focus>${title}</h2>
          ${words}
        </div>
      </div>
    </div>
    <div class="bar">${primary(terms.backToQuiz, () => open(null))}</div>
  </div>`;
}

/** Words for those who want help, where the host has no better place for them. */
export function helpScreen(context: PlayerContext): TemplateResult {
  const { helpTitle, helpAdult, helpLine, helpDanger } = context.terms;
  return aside(
    context,
    'smile',
    helpTitle,
    html`<ul class="facts">
      ${[helpAdult, helpLine, helpDanger].map((words) => html`<li>${words}</li>`)}
    </ul>`,
  );
}

/** A part did not load. The game is still there. */
export const lostScreen = (context: PlayerContext): TemplateResult =>
  aside(context, 'thinking', context.terms.noChunk, nothing);
