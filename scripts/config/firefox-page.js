/**
 * A page of Firefox. Setting a size also sets an orientation, which Firefox 140 ESR, that of a plain
 * Debian, does not know: no test would start. The size itself is set all the same.
 *
 * @param {{ context: { newPage: () => Promise<any> } }} options Puppeteer's.
 */
export async function firefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!/unknown command emulation\.setScreenOrientation/.test(error.message)) throw error;
    });
  return page;
}
