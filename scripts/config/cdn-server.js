/**
 * A second origin during web tests: serves the built packages as a CDN would, so that a page on
 * another port can load them. Its address is at `/cdn-origin.json` of the first.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(packages, path.normalize(pathname));
  const type = TYPES[path.extname(file)];
  const isFile = () => statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!type || !file.startsWith(packages) || !isFile()) {
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
  createReadStream(file).pipe(response);
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function cdnServerPlugin() {
  const server = createServer(serve);
  return {
    name: 'cdn-server',
    async serverStart() {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    },
    serverStop() {
      server.close();
    },
    serve(context) {
      if (context.path !== '/cdn-origin.json') return undefined;
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      return { body: JSON.stringify(`http://127.0.0.1:${port}`), type: 'json' };
    },
  };
}
