/**
 * What goes wrong between a server and a reader. Each fault breaks one file of the browser build;
 * the number must stay readable in all of them. `expect` says what else holds: whether the widget
 * still comes, and the code of `aw-error` if it does not.
 */

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer
 * @typedef {{
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 *   count: number,
 * }} Exchange
 * @typedef {{
 *   id: string, title: string, file: RegExp,
 *   break: (answer: Answer, exchange: Exchange) => void,
 *   expect: { enhanced: boolean, code?: string },
 * }} Fault
 */

/** @param {Answer} answer @param {Exchange} exchange */
const send = ({ status, headers, body }, { response }) =>
  response.writeHead(status, headers).end(body);

/** @param {Partial<Answer>} change @returns {Fault['break']} */
const instead = (change) => (answer, exchange) => send({ ...answer, ...change }, exchange);

/** @returns {Fault['break']} */
const withType = (/** @type {string} */ type) => (answer, exchange) =>
  send({ ...answer, headers: { ...answer.headers, 'content-type': type } }, exchange);

/** @type {Fault['break']} */
const half = (answer, exchange) =>
  send({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }, exchange);

/** The connection breaks in the middle of the file. @type {Fault['break']} */
const cut = ({ status, headers, body }, { response }) => {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, 200), () => response.destroy());
};

/** Milliseconds. */
const SLOW = 1500;
/** @type {Fault['break']} */
const late = (answer, exchange) => {
  setTimeout(() => send(answer, exchange), SLOW);
};

/** @type {Fault['break']} */
const never = () => {};

const PORTAL = '<!doctype html><title>Log in</title><p>Please log in to this network.</p>';
const LOADER = /^loader\.js$/;
const WIDGET = /^helpline-finder\.js$/;
const CHUNK = /^chunks\/.*shared\.js$/;
const DATA = /^data\/directory\.json$/;
const text = { enhanced: false };

/** @type {readonly Fault[]} */
export const FAULTS = [
  {
    id: 'loader-404',
    title: 'the loader is gone',
    file: LOADER,
    break: instead({ status: 404, body: '' }),
    expect: text,
  },
  { id: 'loader-cut', title: 'the loader breaks off', file: LOADER, break: cut, expect: text },
  {
    id: 'loader-portal',
    title: 'a log-in page instead of the loader',
    file: LOADER,
    break: instead({
      body: PORTAL,
      headers: {
        'content-type': 'text/html',
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
      },
    }),
    expect: text,
  },
  {
    id: 'widget-404',
    title: 'the widget is gone',
    file: WIDGET,
    break: instead({ status: 404, body: '' }),
    expect: { ...text, code: 'network' },
  },
  {
    id: 'widget-type',
    title: 'the widget comes as HTML',
    file: WIDGET,
    break: withType('text/html'),
    expect: { ...text, code: 'network' },
  },
  {
    id: 'widget-half',
    title: 'half of the widget',
    file: WIDGET,
    break: half,
    expect: { ...text, code: 'network' },
  },
  {
    id: 'widget-no-cors',
    title: 'the server forbids other sites',
    file: /\.js$/,
    break: (answer, exchange) =>
      send({ ...answer, headers: { 'content-type': 'text/javascript' } }, exchange),
    expect: { ...text, code: 'network' },
  },
  {
    id: 'widget-slow',
    title: 'the widget comes late',
    file: WIDGET,
    break: late,
    expect: { enhanced: true },
  },
  {
    id: 'chunk-404',
    title: 'the shared chunk is gone',
    file: CHUNK,
    break: instead({ status: 404, body: '' }),
    expect: { ...text, code: 'network' },
  },
  {
    id: 'chunk-cut',
    title: 'the shared chunk breaks off',
    file: CHUNK,
    break: cut,
    expect: { ...text, code: 'network' },
  },
  {
    id: 'chunk-half',
    title: 'half of the shared chunk',
    file: CHUNK,
    break: half,
    expect: { ...text, code: 'network' },
  },
  {
    id: 'data-404',
    title: 'the data are gone',
    file: DATA,
    break: instead({ status: 404, body: '' }),
    expect: { ...text, code: 'http' },
  },
  {
    id: 'data-500',
    title: 'the server is ill',
    file: DATA,
    break: instead({ status: 503, body: '' }),
    expect: { ...text, code: 'http' },
  },
  {
    id: 'data-once',
    title: 'the server is ill at first',
    file: DATA,
    break: (answer, exchange) =>
      send(exchange.count <= 1 ? { ...answer, status: 503 } : answer, exchange),
    expect: { enhanced: true },
  },
  {
    id: 'data-half',
    title: 'half of the data',
    file: DATA,
    break: half,
    expect: { ...text, code: 'syntax' },
  },
  {
    id: 'data-portal',
    title: 'a log-in page instead of the data',
    file: DATA,
    break: instead({ body: PORTAL }),
    expect: { ...text, code: 'syntax' },
  },
  {
    id: 'data-empty',
    title: 'an empty file',
    file: DATA,
    break: instead({ body: '' }),
    expect: { ...text, code: 'syntax' },
  },
  {
    id: 'data-shape',
    title: 'data of another shape',
    file: DATA,
    break: instead({ body: '{"version":1,"countries":[{"EE":116111}]}' }),
    expect: { ...text, code: 'invalid' },
  },
  {
    id: 'data-type',
    title: 'the data come as plain text',
    file: DATA,
    break: withType('text/plain'),
    expect: { enhanced: true },
  },
  {
    id: 'data-cut',
    title: 'the data break off',
    file: DATA,
    break: cut,
    expect: { ...text, code: 'network' },
  },
  {
    id: 'data-loop',
    title: 'the data redirect to themselves',
    file: DATA,
    break: (answer, { request, response }) =>
      response.writeHead(302, { ...answer.headers, location: request.url ?? '/' }).end(),
    expect: { ...text, code: 'network' },
  },
  {
    id: 'data-slow',
    title: 'the data come late',
    file: DATA,
    break: late,
    expect: { enhanced: true },
  },
  { id: 'data-never', title: 'the data never come', file: DATA, break: never, expect: text },
  {
    id: 'locale-404',
    title: 'the language is gone',
    file: /^chunks\/helpline-finder-fr\.js$/,
    break: instead({ status: 404, body: '' }),
    expect: { enhanced: true },
  },
];
