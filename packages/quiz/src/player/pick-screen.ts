/** The one screen that shows where a game stands. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context, Panel } from './context.js';
import { questionScreen } from './question.view.js';
import { introScreen } from './start.view.js';
import { noteScreen } from './content-note.view.js';

export function pickScreen(context: Context, panel: Panel | null): unknown {
  // Its own template, so that opening a panel does not reuse the fields of the game.
  if (panel) return html`${panel.render(context)}`;
  switch (context.machine.state.phase) {
    case 'intro':
      return introScreen(context);
    case 'note':
      return noteScreen(context);
    case 'again':
      return context.ends?.againScreen(context) ?? nothing;
    case 'finished':
      return context.ends?.finishScreen(context) ?? nothing;
    default:
      return keyed(
        questionKey(context),
        context.session.reflect?.(context) ?? questionScreen(context),
      );
  }
}

/** Each question is drawn anew, so that a translation still on its way cannot reach the next one. */
const questionKey = ({ machine: { state } }: Context): string => `${state.round}/${state.at}`;
