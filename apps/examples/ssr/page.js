/** The page, rendered in Node: a country's numbers are text in the HTML, before and without script. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@awareness-widgets/helpline-finder/define.js';
import { finderStyleSheet, readyDirectory } from '@awareness-widgets/helpline-finder/ready.js';
import { html } from 'lit';
import { linkedRenderer } from './linked-renderer.js';

/** For the browser too, which takes over with the same facts. */
export const directoryText = readFileSync(
  fileURLToPath(import.meta.resolve('@awareness-widgets/data/directory.json')),
  'utf8',
);
const directory = await readyDirectory(JSON.parse(directoryText));
export const styles = finderStyleSheet();

/**
 * @param {{ country: string, zone: string, now?: Date }} site What the site is set to; none of it
 *   stands in the address.
 * @returns {Promise<string>} The HTML of the page.
 */
export async function renderPage({ country, zone, now = new Date() }) {
  const renderedAt = `${now.toISOString()} ${zone}`;
  const finder = html`<aw-helpline-finder
    country=${country}
    rendered-at=${renderedAt}
    .directory=${directory}
  ></aw-helpline-finder>`;
  const elementRenderers = [linkedRenderer('finder.css')];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Help</title>
    <link rel="preload" as="style" href="finder.css" />
    <script type="module" src="client.js"></script>
  </head>
  <body>
    ${await collectResult(render(finder, { elementRenderers }))}
  </body>
</html>
`;
}
