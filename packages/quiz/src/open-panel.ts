/** The screens beside the game. All but the one for help are loaded when they are opened. */
import type { CSSResult } from 'lit';
import { helpScreen, lostScreen } from './player/start.view.js';
import type { PanelName, PlayerContext } from './player/context.js';

export interface Panel {
  render(context: PlayerContext): unknown;
  readonly styles?: readonly CSSResult[];
}

const loaders: Record<PanelName, () => Promise<Panel> | Panel> = {
  help: () => ({ render: helpScreen }),
  teacher: async () => (await import('./results/teacher.panel.js')).teacherPanel(),
  certificate: async () => (await import('./results/certificate.panel.js')).certificatePanel(),
  badge: async () => (await import('./results/badge.panel.js')).badgePanel(),
  code: async () => (await import('./results/code.panel.js')).codePanel(),
};

/** Without a connection there is a screen that says so. */
export async function loadPanel(name: PanelName): Promise<Panel> {
  try {
    return await loaders[name]();
  } catch {
    return { render: lostScreen };
  }
}
