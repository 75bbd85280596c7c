/** Every visible state of the finder, for the tests that look at all of them. */
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder } from './setup.js';

export const states: Record<string, () => Promise<AwHelplineFinder>> = {
  'one answer': () => finder({ 'report-href': 'mailto:a@example.org' }),
  'a pair': () => finder({ country: 'FR' }),
  'closed, with another open': () => finder({ country: 'UA' }),
  stale: () => finder({ country: 'LV' }),
  'without a line of its own': () => finder({ country: 'GE' }),
  'outside of the directory': () => finder({ country: 'JP' }),
  'an unknown country': () => finder({ country: 'Atlantis' }),
  'asking for the country': () => finder({ country: undefined }),
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
