import { expect } from 'chai';

const PAGES = ['finder', 'mount', 'frame', 'plain', 'activity-map', 'quiz'];

describe('the kit in any folder of any server', () => {
  let root: string;
  before(async () => {
    root = `${(await (await fetch('/e2e/origin.json')).json()) as string}/kit in a folder/`;
  });

  for (const name of PAGES) {
    it(`has all that its example “${name}” names`, async () => {
      const address = new URL(`examples/${name}.html`, root);
      const page = new DOMParser().parseFromString(
        await (await fetch(address)).text(),
        'text/html',
      );
      const parts = [...page.querySelectorAll('script[src], iframe')];
      if (name !== 'plain') expect(parts.length).to.be.greaterThan(0);
      for (const part of parts) {
        const answer = await fetch(new URL(part.getAttribute('src')!, address));
        expect(answer.ok, part.outerHTML).to.equal(true);
      }
      if (!['activity-map', 'quiz'].includes(name)) {
        expect(page.body.textContent).to.include('116 111');
      }
    });
  }

  it('shows its widgets from there', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'their page';
    frame.style.cssText = 'inline-size: 800px; block-size: 900px';
    const [folder] = await Promise.all([
      fetch(new URL('README.txt', root))
        .then((answer) => answer.text())
        .then((text) => /widgets\/(\d+\.\d+\.\d+)\//.exec(text)![1]!),
    ]);
    frame.srcdoc = `<!doctype html><title>x</title><aw-helpline-finder country="EE">116 111</aw-helpline-finder>
      <script type="module" src="${new URL(`widgets/${folder}/loader.js`, root).href}"></script>`;
    document.body.append(frame);
    try {
      const end = performance.now() + 15_000;
      const shown = () =>
        frame.contentDocument?.querySelector('aw-helpline-finder')?.matches(':state(ready)');
      while (!shown() && performance.now() < end) await new Promise(requestAnimationFrame);
      expect(shown()).to.equal(true);
    } finally {
      frame.remove();
    }
  });
});
