/** Script for pages with framed widgets; included twice, the first one serves the page. */
import { startFrames } from './iframe/parent.js';
import { version } from '../version.js';

const KEY = Symbol.for('awareness-widgets.frames');
const page = window as unknown as Record<symbol, string | undefined>;

if (!page[KEY]) {
  page[KEY] = version;
  startFrames();
} else if (page[KEY] !== version) {
  console.warn(
    `awareness-widgets: frame-host ${version} stays idle, since ${page[KEY]} serves this page.`,
  );
}
