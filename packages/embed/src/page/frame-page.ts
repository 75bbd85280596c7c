/**
 * Script of the framed pages: takes the options behind `#` in the address (a server never sees
 * them), then reports the height. The loader beside it brings the widget.
 */
import { reportHeight } from './iframe/child.js';
import { applyOption } from './read-option.js';
import { tagOf, WIDGETS } from '../widgets.js';

const widget = document.querySelector<HTMLElement>(WIDGETS.map(tagOf).join());
if (widget) {
  // WordPress adds `#?secret=…` to the address of a frame, which is not ours to read.
  const [, options] = location.hash.split('#');
  for (const [name, value] of new URLSearchParams(options)) {
    applyOption(widget, name, value);
    if (name === 'lang' && widget.lang === value) document.documentElement.lang = value;
    if (name === 'theme' && /^(light|dark)$/.test(value)) {
      document.documentElement.style.colorScheme = value;
    }
  }
}
reportHeight();
