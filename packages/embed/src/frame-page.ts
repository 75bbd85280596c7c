/**
 * Script of the framed pages: takes the options behind `#` in the address (a server never sees
 * them), then reports the height. The loader beside it brings the widget.
 */
import { reportHeight } from './iframe/child.js';
import { applyOption } from './read-option.js';
import { tagOf, WIDGETS } from './widgets.js';

const widget = document.querySelector<HTMLElement>(WIDGETS.map(tagOf).join());
if (widget) {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    applyOption(widget, name, value);
    if (name === 'lang' && widget.lang === value) document.documentElement.lang = value;
    if (name === 'theme' && /^(light|dark)$/.test(value)) {
      document.documentElement.style.colorScheme = value;
    }
  }
}
reportHeight();
