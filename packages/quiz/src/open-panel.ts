/** The screens beside the game. They are loaded when they are opened. */
import type { Panel, PanelName } from './player/context.js';
import { lostScreen } from './panel/lost.view.js';

const loaders: Record<PanelName, () => Promise<Panel> | Panel> = {
  // Fetched once the first view stands, so that it is there without a connection.
  help: async () => (await import('./panel/help.view.js')).helpPanel(),
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
