/** The one screen that shows where a game stands. */
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { finishScreen } from './finish.view.js';
import type { Context, Panel } from './context.js';
import { questionScreen } from './question.view.js';
import { introScreen } from './start.view.js';
import { noteScreen } from './content-note.view.js';
import { againScreen } from './changed-story.view.js';

export function pickScreen(context: Context, panel: Panel | null): unknown {
  // Its own template, so that opening a panel does not reuse the fields of the game.
  if (panel) return html`${panel.render(context)}`;
  switch (context.machine.state.phase) {
    case 'intro':
      return introScreen(context);
    case 'note':
      return noteScreen(context);
    case 'again':
      return againScreen(context);
    case 'finished':
      return finishScreen(context);
    default:
      return keyed(questionKey(context), questionScreen(context));
  }
}

/** Each question is drawn anew, so that a translation still on its way cannot reach the next one. */
const questionKey = ({ machine: { state } }: Context): string => `${state.round}/${state.at}`;
