/** The server of `ssr/` in a process of its own, for tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @returns {Promise<{ origin: string, stop: () => void }>} */
export async function startServer() {
  const file = fileURLToPath(new URL('../ssr/server.js', import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`ssr/server.js ended with ${code}; is dist/ssr built?`);
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => {});
  return { origin: new URL(String(line).trim()).origin, stop: () => child.kill() };
}

/** Shows it under `/ssr/` of the web tests' own server, with its headers. */
export function ssrPlugin() {
  let server;
  return {
    name: 'ssr-example',
    async serverStart() {
      server = await startServer();
    },
    serverStop() {
      server?.stop();
    },
    async serve({ path }) {
      if (!path.startsWith('/ssr/')) return undefined;
      // A page that waits with its script, so that a test can look at it before.
      const waits = path === '/ssr/without-script';
      const file = waits ? '' : path.slice('/ssr/'.length);
      const response = await fetch(`${server.origin}/${file}`);
      if (!response.ok) return undefined;
      const body = await response.text();
      return {
        body: waits ? body.replace(/<script.*<\/script>/, '') : body,
        type: response.headers.get('content-type'),
        headers: { 'content-security-policy': response.headers.get('content-security-policy') },
      };
    },
  };
}
