import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, file, finder, text } from './setup.js';

interface Exit {
  top: { location: { replace: (url: string) => void } };
}

let title = '';
const cover = () => document.querySelector<HTMLElement>('[data-aw-cover]');

/** Puts a window in place of the real one, so that the test page stays. */
function watchLeaving(element: AwHelplineFinder): string[] {
  const visited: string[] = [];
  const { exit } = element as unknown as { exit: Exit };
  exit.top = { location: { replace: (url) => visited.push(url) } };
  return visited;
}

const key = (type: 'keydown' | 'keyup', name: string, target: Element) =>
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }));

/** Presses Shift, with another key while it is down, or alone. */
const shift = (times: number, between?: string, target: Element = document.body) => {
  for (let time = 0; time < times; time++) {
    key('keydown', 'Shift', target);
    if (between) key('keydown', between, target);
    key('keyup', 'Shift', target);
  }
};

describe('leaving', () => {
  beforeEach(() => {
    title = document.title;
  });
  afterEach(() => {
    cover()?.remove();
    document.body.style.removeProperty('display');
    document.title = title;
    cleanFixtures();
  });

  it('covers the page at once, before anything is fetched, then replaces it', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    // Nothing is awaited between the tap and the checks: the cover is there before the next frame.
    $(element, '.exit-button')!.click();
    expect(visited).to.deep.equal(['https://www.bbc.co.uk/weather']);
    const box = cover()!.getBoundingClientRect();
    expect(box.width).to.be.at.least(innerWidth);
    expect(box.height).to.be.at.least(innerHeight);
    expect(getComputedStyle(document.body).display).to.equal('none');
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).to.equal(cover());
    expect(text(cover())).to.equal('Loading…');
    expect(document.title).to.equal('Loading…');
  });

  it('stays covered when the browser brings the page back, and leaves again', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    $(element, '.exit-button')!.click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(cover()).not.to.equal(null);
    expect(getComputedStyle(document.body).display).to.equal('none');
    expect(visited).to.have.length(2);
  });

  it('lets no page ask whether to stay', async () => {
    let asked = 0;
    const ask = () => asked++;
    window.addEventListener('beforeunload', ask);
    const element = await finder();
    watchLeaving(element);
    $(element, '.exit-button')!.click();
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    window.removeEventListener('beforeunload', ask);
    expect([asked, event.defaultPrevented]).to.deep.equal([0, false]);
  });

  it('does nothing on pageshow while nobody has left', async () => {
    const visited = watchLeaving(await finder());
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(visited).to.deep.equal([]);
    expect(cover()).to.equal(null);
  });

  it('goes where the host says, if that is a web page', async () => {
    const element = await finder({ 'exit-href': 'https://example.org/news' });
    const visited = watchLeaving(element);
    $(element, '.exit-button')!.click();
    expect(visited).to.deep.equal(['https://example.org/news']);
    cover()!.remove();
    element.exitHref = 'javascript:alert(1)';
    await element.updateComplete;
    $(element, '.exit-button')!.click();
    expect(visited[1]).to.equal('https://www.bbc.co.uk/weather');
  });

  it('is left to the host that prevents it', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    let asked = 0;
    element.addEventListener('aw-exit-request', (event) => {
      asked += 1;
      event.preventDefault();
    });
    $(element, '.exit-button')!.click();
    expect(asked).to.equal(1);
    expect(cover()).to.equal(null);
    expect(visited).to.deep.equal([]);
  });

  it('takes no capital, no Shift+Tab, no Shift+click and no Shift+wheel for a press', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    shift(3, 'A');
    shift(3, 'Tab');
    for (const type of ['pointerdown', 'wheel']) {
      for (let time = 0; time < 3; time++) {
        key('keydown', 'Shift', document.body);
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
        key('keyup', 'Shift', document.body);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(visited).to.deep.equal([]);
    expect(text($(element, '[role=status]'))).to.equal('');
    expect($(element, '.exit-presses')).to.equal(null);
  });

  it('says nothing of Shift to someone who writes, and leaves all the same', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    const input = document.createElement('input');
    element.parentElement!.append(input);
    shift(2, undefined, input);
    await element.updateComplete;
    expect($(element, '.exit-presses')).to.equal(null);
    shift(1, undefined, input);
    expect(visited).to.have.length(1);
  });

  it('shows what it says of Shift, and takes it back when it no longer holds', async () => {
    const element = await finder();
    watchLeaving(element);
    shift(1);
    await element.updateComplete;
    expect(text($(element, '.exit-presses'))).to.equal('Press Shift 2 more times to leave.');
    key('keydown', 'x', document.body);
    await element.updateComplete;
    expect($(element, '.exit-presses')).to.equal(null);
    shift(1);
    await element.updateComplete;
    expect($(element, '.exit-presses')).not.to.equal(null);
    await until(() => $(element, '.exit-presses') === null, 'the end of five seconds', 7000);
    shift(2);
    expect(cover()).to.equal(null);
  }).timeout(9000);

  it('works with Shift three times, and says how many are left', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    shift(2);
    await until(
      () => text($(element, '[role=status]')).includes('Press Shift once more'),
      'announcement',
    );
    shift(1);
    expect(visited).to.have.length(1);
    expect(cover()).not.to.equal(null);
  });

  it('can be turned off by the host', async () => {
    const element = await finder({ 'no-exit': true });
    const visited = watchLeaving(element);
    expect($(element, '.exit')).to.equal(null);
    shift(3);
    expect(visited).to.deep.equal([]);
  });

  it('leaves the keyboard alone once it is gone from the page', async () => {
    const element = await finder();
    const visited = watchLeaving(element);
    element.remove();
    shift(3);
    expect(visited).to.deep.equal([]);
    expect(cover()).to.equal(null);
  });

  it('is in view and large enough, above cookie notices and clipped parents', async () => {
    const element = await finder();
    element.parentElement!.style.cssText =
      'height: 40px; overflow: hidden; transform: translateY(3000px)';
    const notice = document.createElement('div');
    notice.style.cssText =
      'position: fixed; inset: auto 0 0; height: 200px; z-index: 2147483647; background: red';
    element.parentElement!.parentElement!.append(notice);
    await until(() => $(element, '.exit')!.classList.contains('floating'), 'floating');
    await element.updateComplete;
    const button = $(element, '.exit-button')!;
    const box = button.getBoundingClientRect();
    expect(box.height).to.be.at.least(44);
    expect(box.width).to.be.at.least(44);
    expect(box.top).to.be.at.least(0);
    expect(box.bottom).to.be.at.most(innerHeight);
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    expect(hit).to.equal(element);
    notice.remove();
  });

  it('lies beside the country while its place is in view', async () => {
    const element = await finder();
    element.style.width = '800px';
    await until(() => !$(element, '.exit')!.classList.contains('floating'), 'place');
    await element.updateComplete;
    const exit = $(element, '.exit-button')!.getBoundingClientRect();
    const place = $(element, '.exit-place')!.getBoundingClientRect();
    expect(exit.right).to.be.closeTo(place.right, 2);
    expect(exit.top).to.be.closeTo(place.top, 8);
  });
});

describe('leaving from a frame', () => {
  let frame: HTMLIFrameElement;
  const load = async (sandbox: string | null) => {
    frame = document.createElement('iframe');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.width = '400';
    frame.height = '700';
    frame.src = file('frame.html');
    document.body.append(frame);
    const inside = () =>
      frame.contentDocument?.querySelector('aw-helpline-finder') as AwHelplineFinder | null;
    await until(() => inside()?.matches?.(':state(ready)'), 'finder in the frame', 15_000);
    await inside()!.updateComplete;
    return inside()!;
  };
  afterEach(() => frame.remove());

  it('says honestly where it can only hide itself, and does', async () => {
    const element = await load('allow-scripts allow-same-origin');
    expect(text($(element, '.exit-button'))).to.equal('Hide this');
    expect(text($(element, '.exit-limit'))).to.contain('can only hide this box');
    $(element, '.exit-button')!.click();
    const shown = frame.contentDocument!.querySelector('[data-aw-cover]');
    expect(text(shown)).to.equal('This box is hidden. To leave, close the tab.');
    expect(frame.contentWindow!.getComputedStyle(frame.contentDocument!.body).display).to.equal(
      'none',
    );
  });

  it('stays at the top, since a frame as tall as its content has no other edge in view', async () => {
    const element = await load(null);
    const exit = $(element, '.exit')!;
    expect(exit.hasAttribute('popover')).to.equal(false);
    const top = () => exit.getBoundingClientRect().top;
    expect(top()).to.be.at.least(0).and.at.most(16);
    expect($(element, '.exit-button')!.getBoundingClientRect().height).to.be.at.least(44);
    // In a frame that scrolls it comes along.
    frame.contentWindow!.scrollTo(0, 400);
    await until(() => frame.contentWindow!.scrollY > 300, 'scrolled');
    expect(top()).to.be.closeTo(0, 1);
  });

  it('offers the number to copy where the frame swallows calls', async () => {
    const element = await load('allow-scripts allow-same-origin');
    expect(text($(element, '.blocked'))).to.contain('Calls may not start from this box.');
    const button = $(element, '.blocked button')!;
    expect(text(button)).to.equal('Copy 116 111');
    button.click();
    await until(
      () => /116 111 copied|is marked for you/.test(text($(element, '[role=status]'))),
      'word of the copy',
    );
  });

  it('leaves the page around where that is allowed', async () => {
    const element = await load(null);
    expect(text($(element, '.exit-button'))).to.equal('Leave this page');
    expect($(element, '.blocked')).to.equal(null);
    const { exit } = element as unknown as { exit: Exit };
    expect(exit.top).to.equal(window.top);
  });

  it('replaces the page in its history, so that Back does not return', async () => {
    const element = await load(null);
    const { exit } = element as unknown as { exit: Exit };
    // The frame stands for the page here: the real top is this test.
    exit.top = frame.contentWindow as unknown as Exit['top'];
    const before = history.length;
    element.exitHref = file('neutral.html');
    await element.updateComplete;
    $(element, '.exit-button')!.click();
    await until(
      () => frame.contentWindow?.location.pathname.endsWith('neutral.html'),
      'neutral page',
    );
    expect(history.length).to.equal(before);
  });
});
