/** The screens beside the game. All but the one for help are loaded when they are opened. */
import type { CSSResult } from 'lit';
import { helpScreen, lostScreen } from './views/screens.js';
import type { PanelName, PlayerContext } from './views/player-context.js';

export interface Panel {
  render(context: PlayerContext): unknown;
  readonly styles?: readonly CSSResult[];
}

const loaders: Record<PanelName, () => Promise<Panel> | Panel> = {
  help: () => ({ render: helpScreen }),
  teacher: async () => (await import('./paper/teacher-panel.js')).teacherPanel(),
  certificate: async () => (await import('./paper/certificate-panel.js')).certificatePanel(),
  badge: async () => (await import('./paper/badge-panel.js')).badgePanel(),
  code: async () => (await import('./paper/code-panel.js')).codePanel(),
};

/** Without a connection there is a screen that says so. */
export async function loadPanel(name: PanelName): Promise<Panel> {
  try {
    return await loaders[name]();
  } catch {
    return { render: lostScreen };
  }
}
