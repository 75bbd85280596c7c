/**
 * Host pages with their policies on the tests' own origin (so that tests can look into those whose
 * sandbox allows it), and the widgets on another.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostPage } from './host-page.js';
import { probe } from './probe.js';
import { widgetServer } from './widget-server.js';

const results = fileURLToPath(new URL('../dist/matrix', import.meta.url));

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function hostsPlugin() {
  const widgets = widgetServer();
  let origin = '';
  return {
    name: 'hosts',
    async serverStart() {
      origin = await widgets.start();
    },
    serverStop() {
      widgets.stop();
    },
    serve(context) {
      switch (context.path) {
        case '/e2e/origin.json':
          return { body: JSON.stringify(origin), type: 'json' };
        case '/e2e/probe.js':
          return { body: probe, type: 'js' };
        case '/e2e/host.html':
          return hostPage(context.URL.searchParams, origin, context.URL.origin);
        default:
          return undefined;
      }
    },
    /** Keeps what an engine found, for `npm run matrix`. */
    executeCommand({ command, payload }) {
      if (command !== 'e2e-matrix') return undefined;
      const { engine } = /** @type {{ engine: string }} */ (payload);
      mkdirSync(results, { recursive: true });
      writeFileSync(path.join(results, `${engine}.json`), `${JSON.stringify(payload, null, 2)}\n`);
      return true;
    },
  };
}
