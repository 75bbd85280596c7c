/**
 * Shows on the screen what the browser would print: `finder-paper.html#poster`. Tells the finder
 * that the page prints, and adds a style sheet for screens.
 */
import type { AwHelplineFinder } from '@awareness-widgets/helpline-finder';

const finder = document.querySelector<AwHelplineFinder>('aw-helpline-finder')!;
await customElements.whenDefined('aw-helpline-finder');
finder.setAttribute('print-layout', location.hash.slice(1));
await finder.updateComplete;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '.on-paper { display: block } .finder { padding: 0 } .finder > :not(.on-paper) { display: none }',
);
const root = finder.shadowRoot!;
root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
// White to the edge in a dark page too, with the printer's margins.
finder.theme = 'light';
finder.style.setProperty('--aw-paper', '#fff');
document.documentElement.style.setProperty('background', '#fff');
document.body.style.setProperty('background', '#fff');
document.body.style.setProperty('padding-block', '12mm');
window.dispatchEvent(new Event('beforeprint'));
await finder.updateComplete;
document.documentElement.dataset['preview'] = 'ready';
