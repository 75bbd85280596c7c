/**
 * Another origin that serves the browser build: as it is (`/v1/`), as a later version (`/v2/`), and
 * with a fault (`/fault-<name>/`); one widget by itself (`/alone-<name>/`); and the kit, at a path of
 * someone's choice (`/kit in a folder/`).
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAULTS } from './faults.js';

/** @param {string} name */
const at = (name) => fileURLToPath(new URL(`../../../packages/${name}`, import.meta.url));
const cdn = at('embed/dist/cdn');
const kit = at('embed/dist/kit');
const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** @param {string} root @param {string} name */
function readFrom(root, name) {
  const file = path.join(root, path.normalize(name));
  if (!file.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return readFileSync(file, 'utf8');
}

/** Where the files of a folder lie. @param {string} folder */
function rootOf(folder) {
  if (folder.startsWith('kit ')) return kit;
  const [, alone] = /^alone-([a-z-]+)$/.exec(folder) ?? [];
  return alone ? at(`${alone}/dist/cdn`) : cdn;
}

/** Requests so far, by address: some faults pass. @type {Map<string, number>} */
const counts = new Map();

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function serve(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, folder = '', ...rest] = pathname.split('/');
  const name = rest.join('/');
  const content = readFrom(rootOf(decodeURIComponent(folder)), name);
  const answer = {
    status: content === null ? 404 : 200,
    headers: {
      'content-type': TYPES[/** @type {keyof typeof TYPES} */ (path.extname(name))] ?? 'text/plain',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: content ?? '',
  };
  if (folder === 'v2') answer.body = answer.body.replaceAll('0.1.0', '0.1.1');
  const [, faultName = ''] = /^fault-([a-z0-9-]+?)(?:~.*)?$/.exec(folder) ?? [];
  const fault = FAULTS.find(({ id }) => id === faultName);
  const count = (counts.get(pathname) ?? 0) + 1;
  counts.set(pathname, count);
  if (fault?.file.test(name)) fault.break(answer, { request, response, count });
  else response.writeHead(answer.status, answer.headers).end(answer.body);
}

export function widgetServer() {
  const server = createServer(serve);
  return {
    async start() {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      return `http://127.0.0.1:${port}`;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
