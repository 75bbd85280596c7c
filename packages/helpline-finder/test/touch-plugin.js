/** Test command `tap`: a finger, where the engine's driver has one (Chromium and Firefox). */
export const touchPlugin = () => ({
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'tap') return undefined;
    await session.browser.getPage(session.id).touchscreen.tap(payload.x, payload.y);
    return true;
  },
});
