/**
 * A server in plain Node. `PORT=3000 node ssr/server.js`, after `npm run build`.
 * The country is a setting of the site: the address says nothing of it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { directoryText, renderPage, styles } from './page.js';

const site = { country: process.env.COUNTRY ?? 'EE', zone: process.env.ZONE ?? 'Europe/Tallinn' };
const client = readFileSync(new URL('../dist/ssr/client.js', import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

const FILES = {
  '/': ['text/html; charset=utf-8', () => renderPage(site)],
  '/finder.css': ['text/css', () => styles],
  '/client.js': ['text/javascript', () => client],
  '/directory.json': ['application/json', () => directoryText],
};

/** @type {import('node:http').RequestListener} */
const answer = async (request, response) => {
  const [type, body] = FILES[request.url] ?? [];
  if (!type) return void response.writeHead(404).end();
  const content = await body();
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
};

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`http://127.0.0.1:${port}/`);
});
