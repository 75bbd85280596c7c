/** The screens between the questions: the first one, content notes, second tries, help. */
import { html, nothing, type TemplateResult } from 'lit';
import { companion } from '../drawings/companion.view.js';
import { link, primary, readButton } from './buttons.view.js';
import type { Context } from './context.js';
import { frame } from './frame.view.js';

export function introScreen(context: Context): TemplateResult {
  const { quiz, dir, machine, terms, act, session, open } = context;
  const { items, mode } = machine.plan;
  if (session.teams) return session.teams.setup(context);
  return frame(
    context,
    'is-intro',
    html`<div class="opening">
      ${companion('smile')}
      <div class="words" lang=${quiz.language} dir=${dir}>
        <h2 tabindex="-1" data-focus data-read>${quiz.title}</h2>
        ${quiz.summary ? html`<p data-read>${quiz.summary}</p>` : nothing}
      </div>
      <ul class="facts">
        <li>${terms.questionCount(items.length)}</li>
        ${storiesIn(context)} ${mode === 'exam' ? nothing : html`<li>${terms.introNote}</li>`}
        ${items.some((item) => item.sensitive) ? html`<li>${terms.introSensitive}</li>` : nothing}
      </ul>
      ${context.pace} ${session.glossary?.(context)}
      ${link(terms.forTeachers, () => open('teacher'))}
    </div>`,
    html`${readButton(context)} ${primary(terms.start, () => act({ type: 'start' }))}`,
  );
}

/** Said before the start where the page is in another language than the quiz. */
export function storiesIn({ foreign, intl, quiz, terms }: Context): unknown {
  if (!foreign) return nothing;
  const names = new Intl.DisplayNames(intl, { type: 'language' });
  return html`<li>${terms.storiesIn(names.of(quiz.language)!)}</li>`;
}
