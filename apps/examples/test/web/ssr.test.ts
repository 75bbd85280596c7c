import { until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '@awareness-widgets/helpline-finder';
import { expect } from 'chai';
import { all, closeFrames, openFrame, pickByTyping } from './open-example.js';

const plain = (root: ShadowRoot) => root.textContent!.replace(/\s+/g, ' ');

/**
 * Where the parts of the answer stand in its box, to the half pixel. In a frame, as here, the script
 * brings a bar with the button that leaves above the box; a page of its own has no such bar.
 */
const places = (finder: Element) => {
  const boxOf = (part: string) => all(finder, `[part~="${part}"]`)[0]!.getBoundingClientRect();
  const { top } = boxOf('base');
  return ['base', 'title', 'call', 'number', 'rows', 'trust', 'print'].map((part) => {
    const { x, y, width, height } = boxOf(part);
    return [part, ...[x, y - top, width, height].map((value) => Math.round(value * 2) / 2)];
  });
};

/** The page with its script held back, as a reader sees it before. */
async function openBefore() {
  const frame = await openFrame('/ssr/without-script');
  const finder = frame.contentDocument!.querySelector('aw-helpline-finder')!;
  return { frame, finder };
}

describe('a page from the server', () => {
  afterEach(closeFrames);

  it('shows the answer, styled, before any script, and no button that would do nothing', async () => {
    const { finder } = await openBefore();
    expect(finder.matches(':defined')).to.equal(false);
    const [call] = all(finder, '[part~="call"]');
    expect(call!.textContent).to.contain('116 111');
    expect(getComputedStyle(call!).backgroundColor).to.equal('rgb(0, 89, 77)');
    expect(all(finder, '.exit')[0]!.checkVisibility()).to.equal(false);
  });

  it('is taken over as it stands: same nodes, same words, same places', async () => {
    const { frame, finder } = await openBefore();
    const before = { base: all(finder, '.base')[0], words: plain(finder.shadowRoot!) };
    const stood = places(finder);
    await takeOver(frame, finder as AwHelplineFinder);
    expect(all(finder, '.base')).to.have.length(1);
    expect(all(finder, '.base')[0], 'the node itself').to.equal(before.base);
    expect(plain(finder.shadowRoot!)).to.equal(before.words);
    expect(places(finder)).to.deep.equal(stood);
    expect(all(finder, '.exit')[0]!.checkVisibility()).to.equal(true);
  });

  it('asks for the directory once, and then for nothing', async () => {
    const { frame, finder } = await openBefore();
    await takeOver(frame, finder as AwHelplineFinder);
    const asked = frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/ssr/'));
    expect(asked).to.have.members(['/ssr/finder.css', '/ssr/client.js', '/ssr/directory.json']);
  });

  it('works afterwards: properties are shown, taps are heard', async () => {
    const { frame, finder: element } = await openBefore();
    const finder = element as AwHelplineFinder;
    await takeOver(frame, finder);
    finder.country = 'LV';
    await finder.updateComplete;
    expect(plain(finder.shadowRoot!)).to.contain('Help in Latvia');
    finder.audience = 'parent';
    await finder.updateComplete;
    const heard: string[] = [];
    finder.addEventListener('aw-country-change', ({ detail }) => heard.push(detail.country));
    await pickByTyping(finder, 'fran', 'France');
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['FR']);
    await finder.updateComplete;
    expect(plain(finder.shadowRoot!)).to.contain('Help in France');
  });
});

async function takeOver(frame: HTMLIFrameElement, finder: AwHelplineFinder): Promise<void> {
  let loads = 0;
  finder.addEventListener('aw-load', () => (loads += 1));
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = 'client.js';
  frame.contentDocument!.head.append(script);
  await until(() => finder.matches(':state(ready)'), 'the finder');
  await finder.updateComplete;
  // The clock's own render, after the one that repeats the server's.
  await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
  await finder.updateComplete;
  expect(loads, 'aw-load once').to.equal(1);
}
