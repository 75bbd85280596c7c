import { expect } from 'chai';
import { until } from '@awareness-widgets/core/testing.js';
import { widgetFiles } from './open-builder.js';

describe('all widgets around one Lit, from another origin, by one loader', () => {
  it('come together on one page', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'their page';
    frame.style.cssText = 'inline-size: 900px; block-size: 2400px';
    frame.srcdoc = `<!doctype html><html lang="en"><title>x</title>
      <aw-helpline-finder country="EE"><p>116 111</p></aw-helpline-finder>
      <section data-aw-widget="activity-map" data-country="EE"><p>Activities</p></section>
      <section data-aw-widget="quiz" data-band="8-10"><p>A question</p></section>
      <script type="module" src="${await widgetFiles()}loader.js"></script>`;
    document.body.append(frame);
    try {
      for (const name of ['helpline-finder', 'activity-map', 'quiz']) {
        const shown = () =>
          frame.contentDocument?.querySelector(`aw-${name}`)?.matches(':state(ready)');
        await until(shown, `aw-${name}`, 18_000);
      }
      const versions = (frame.contentWindow as unknown as { litElementVersions: string[] })
        .litElementVersions;
      expect(versions, 'copies of Lit').to.have.length(1);
    } finally {
      frame.remove();
    }
  });
});
