/**
 * Takes the server's markup over. The order matters: support for that before any element, and the
 * facts before the tag is defined, so that the first render finds what is there already.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { readyDirectory } from '@awareness-widgets/helpline-finder/ready.js';

const finder = document.querySelector('aw-helpline-finder');
try {
  const response = await fetch('directory.json', { credentials: 'omit' });
  finder.directory = await readyDirectory(await response.json());
  await import('@awareness-widgets/helpline-finder/define.js');
} catch (error) {
  // What the server rendered stays: readable, with links that call.
  console.warn('The finder stays as the server made it:', error);
}
