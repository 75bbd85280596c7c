import { expect } from 'chai';
import { until } from '@awareness-widgets/core/testing.js';

const WIDGETS = ['helpline-finder', 'activity-map', 'quiz'];

describe('the browser build of one widget, loaded from another port', () => {
  let origin: string;
  before(async () => {
    origin = (await (await fetch('/e2e/origin.json')).json()) as string;
    expect(new URL(origin).port).not.to.equal(location.port);
  });

  for (const name of WIDGETS) {
    it(`${name} registers itself and shows its data on a bare page`, async () => {
      const frame = document.createElement('iframe');
      frame.title = name;
      frame.srcdoc = `<!doctype html><html lang="en"><title>Bare</title>
        <aw-${name}><p>Fallback</p></aw-${name}>
        <script type="module" src="${origin}/alone-${name}/${name}.js"></script>`;
      document.body.append(frame);
      try {
        await until(
          () => frame.contentDocument?.querySelector(`aw-${name}`)?.matches(':state(ready)'),
          `data in aw-${name}`,
          15_000,
        );
        const element = frame.contentDocument!.querySelector(`aw-${name}`)!;
        expect(element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
        expect(element.shadowRoot!.textContent!.trim().length).to.be.greaterThan(50);
      } finally {
        frame.remove();
      }
    });
  }
});
