/**
 * Test commands for what the runner has none for, in engines whose driver can do it:
 * - `tap`: a finger (Chromium and Firefox; WebKitGTK's driver sends no touches);
 * - `force-colours`: forced colours on or off (Chromium; Firefox has no command for it, WebKit does
 *   not know them. The runner's own `emulateMedia` takes `forcedColors` and drops it silently);
 * - `accessibility-tree`: what Chromium tells a screen reader, and whether to store it;
 *   `store-spoken`: stores it.
 */
import { writeFile } from 'node:fs/promises';
import { describeTree } from './describe-tree.js';

/** Emulation lasts as long as its session, so there is one for each page. */
const sessions = new WeakMap();

async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export const devicePlugin = () => ({
  name: 'device',
  async executeCommand({ command, payload, session }) {
    const page = () => session.browser.getPage(session.id);
    switch (command) {
      case 'tap':
        await page().touchscreen.tap(payload.x, payload.y);
        return true;
      case 'force-colours': {
        const features = payload ? [{ name: 'forced-colors', value: 'active' }] : [];
        await (await devtools(page())).send('Emulation.setEmulatedMedia', { features });
        return true;
      }
      case 'accessibility-tree': {
        const { nodes } = await (await devtools(page())).send('Accessibility.getFullAXTree');
        return { tree: describeTree(nodes), store: Boolean(process.env.AW_STORE_SPOKEN) };
      }
      case 'store-spoken':
        await writeFile(new URL('web/spoken-chromium.txt', import.meta.url), payload);
        return true;
      default:
        return undefined;
    }
  },
});
