/** The screens beside the game. All but the one for help are loaded when they are opened. */
import type { Panel, PanelName } from './player/context.js';
import { helpScreen, lostScreen } from './panel/help.view.js';

const loaders: Record<PanelName, () => Promise<Panel> | Panel> = {
  help: () => ({ render: helpScreen }),
  glossary: async () => (await import('./panel/glossary.panel.js')).glossaryPanel(),
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
