/** Every visible state of the finder, for the tests that look at all of them. */
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, inZone } from './setup.js';

export const states: Record<string, () => Promise<AwHelplineFinder>> = {
  'one answer': () => finder({ 'report-href': 'mailto:a@example.org' }),
  'a pair': () => finder({ country: 'FR' }),
  'closed, with another open': () => finder({ country: 'UA' }),
  stale: () => finder({ country: 'LV' }),
  'without a line of its own': () => finder({ country: 'GE' }),
  'outside of the directory': () => finder({ country: 'JP' }),
  'an unknown country': () => finder({ country: 'Atlantis' }),
  'asking for the country': () => finder({ country: undefined }),
  'asking between two': async () => {
    const restore = inZone('Europe/Paris');
    const element = await finder({ country: undefined, 'no-detect': undefined, lang: 'de-AT' });
    restore();
    return element;
  },
  'typing the name of a country that is not listed': async () => {
    const element = await finder({ country: undefined });
    const input = $<HTMLInputElement>(element, '.panel input')!;
    input.value = 'guinea';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    return element;
  },
  'nobody known to be open': async () => {
    const { directory } = await finder({ country: 'UA' });
    directory!.countries.UA!.services.splice(1);
    return finder({ country: 'UA' }, { directory });
  },
  'in a frame that swallows calls': async () => {
    const element = await finder();
    Object.assign((element as unknown as { limits: object }).limits, {
      framed: true,
      calls: 'no',
      leaves: 'no',
    });
    element.requestUpdate();
    await element.updateComplete;
    return element;
  },
  compact: () => finder({ layout: 'compact' }),
  'all countries': () => finder({ country: undefined, layout: 'list' }),
  empty: () => finder({ src: file('empty.json') }),
  failed: () => finder({ src: file('broken.json') }),
  'all opened': async () => {
    const element = await finder({ country: 'FR' });
    $(element, '#change')!.click();
    for (const details of $$<HTMLDetailsElement>(element, 'details'))
      details.removeAttribute('name');
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await element.updateComplete;
    return element;
  },
};
