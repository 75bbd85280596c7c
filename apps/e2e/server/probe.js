/**
 * The script inside a host page that tells the test around it what can be read, when nothing more
 * will change. Sandboxed pages cannot be looked into from outside.
 */
import { readFileSync } from 'node:fs';

const reader = readFileSync(new URL('./read-page.js', import.meta.url), 'utf8').replaceAll(
  'export function',
  'function',
);

/** Milliseconds after loading in which a widget must have come or failed. */
const PATIENCE = 12_000;

export const probe = `(() => {
${reader}
const report = { warnings: [], errors: [], faults: [] };
const warn = console.warn;
console.warn = (...texts) => { report.warnings.push(texts.join(' ')); warn(...texts); };
addEventListener('error', (event) => report.faults.push(event.message));
addEventListener('unhandledrejection', (event) => report.faults.push(String(event.reason)));
document.addEventListener('aw-error', (event) => report.errors.push(event.detail.code));
const cell = new URLSearchParams(location.search).get('cell');
const end = performance.now() + ${PATIENCE};
function look() {
  const read = readPage(document);
  const settled = (place) => place.enhanced || report.errors.length >= 2;
  if ((settled(read.element) && settled(read.mount)) || performance.now() > end) {
    parent.postMessage({ e2e: { cell, ...read, ...report } }, '*');
  } else setTimeout(look, 30);
}
addEventListener('load', look);
})();`;
