import { expect } from 'chai';
import { oneEvent, until } from '@awareness-widgets/core/testing.js';
import { startFrames, wrap } from '@awareness-widgets/embed';
import { CDN } from './open-html.js';

const boxes: HTMLElement[] = [];
const stops: (() => void)[] = [];

function box(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  boxes.push(element);
  return element;
}

function frameIn(parent: Element, src = `${CDN}frame/helpline-finder/EE.html`): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'framed';
  frame.height = '300';
  frame.dataset['awFrame'] = '';
  frame.src = src;
  parent.append(frame);
  return frame;
}

const start = (options: Parameters<typeof startFrames>[0] = {}) => {
  const stop = startFrames(options);
  stops.push(stop);
  return stop;
};

/** A message as the browser would deliver it, from any window and origin. */
function deliver(data: unknown, source: Window | null, origin: string): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

const height = (value: unknown) => ({ aw: { type: 'height', height: value, version: 1 } });
const sized = (frame: HTMLIFrameElement) => () => Number.parseFloat(frame.style.height) > 0;

describe('frames', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    for (const element of boxes.splice(0)) element.remove();
  });

  it('gives a frame the height of its page, and follows when that grows', async () => {
    start();
    const frame = frameIn(box());
    await until(sized(frame), 'a height', 15_000);
    const inner = frame.contentDocument!;
    await until(
      () =>
        Math.abs(
          Number.parseFloat(frame.style.height) -
            Math.ceil(inner.documentElement.getBoundingClientRect().height),
        ) <= 1,
      'the height of the page',
    );
    const before = Number.parseFloat(frame.style.height);
    const more = inner.createElement('p');
    more.style.height = '777px';
    inner.body.append(more);
    await until(() => Number.parseFloat(frame.style.height) >= before + 777, 'growth');
  });

  it('serves a frame that was there before the script', async () => {
    const frame = frameIn(box());
    await oneEvent(frame, 'load');
    start();
    await until(sized(frame), 'a height');
  });

  it('survives the frame being moved', async () => {
    start();
    const frame = frameIn(box());
    await until(sized(frame), 'a height', 15_000);
    frame.style.height = '';
    box().append(frame);
    await until(sized(frame), 'a height after the move', 15_000);
  });

  it('believes only that frame, and only what keeps to the contract', async () => {
    const frame = frameIn(box(), 'about:blank');
    frame.src = `${CDN}frame/frame.css`;
    await oneEvent(frame, 'load');
    start();
    deliver(height(400), window, location.origin);
    deliver(height(400), null, location.origin);
    for (const bad of ['400', -1, Number.NaN, null, { valueOf: () => 400 }]) {
      deliver(height(bad), frame.contentWindow, location.origin);
    }
    deliver(
      { ...height(400), aw: { type: 'height', height: 400 } },
      frame.contentWindow,
      location.origin,
    );
    deliver('height:400', frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('');
    deliver(height(1e12), frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('20000px');
  });

  it('grows with a page to which its address was redirected', async () => {
    start();
    const frame = frameIn(box(), `${CDN}frame/frame.css`);
    await oneEvent(frame, 'load');
    deliver(height(431), frame.contentWindow, 'https://moved.example');
    expect(frame.style.height).to.equal('431px');
  });

  it('leaves frames alone that did not ask for it', async () => {
    start();
    const frame = frameIn(box(), `${CDN}frame/frame.css`);
    delete frame.dataset['awFrame'];
    await oneEvent(frame, 'load');
    deliver(height(400), frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('');
  });

  it('keeps the reserved height of a dead frame and says so', async () => {
    start({ patience: 50 });
    const frame = frameIn(box(), '/there-is-nothing-here.html');
    const event = await oneEvent<CustomEvent<{ code: string }>>(frame, 'aw-error');
    expect(event.detail.code).to.equal('silent');
    expect(frame.style.height).to.equal('');
    expect(frame.getBoundingClientRect().height).to.be.greaterThan(290);
    // A late answer is still taken.
    deliver(height(500), frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('500px');
  });

  it('passes on that the widget in the frame failed', async () => {
    start();
    const frame = frameIn(box(), `${CDN}frame/frame.css`);
    await oneEvent(frame, 'load');
    const heard = oneEvent<CustomEvent<{ code: string }>>(frame, 'aw-error');
    deliver(wrap({ type: 'failed', code: 'syntax' }), frame.contentWindow, location.origin);
    expect((await heard).detail.code).to.equal('syntax');
  });

  it('stops when told to', async () => {
    const stop = start();
    const frame = frameIn(box(), `${CDN}frame/frame.css`);
    await oneEvent(frame, 'load');
    stop();
    deliver(height(400), frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('');
  });

  it('takes options behind # in a framed page, and none that could run', async () => {
    const src = `${CDN}frame/helpline-finder/EE.html#lang=fr&theme=dark&accent=%23005500&onclick=x&src=javascript:1`;
    const frame = frameIn(box(), src);
    await oneEvent(frame, 'load');
    const widget = frame.contentDocument!.querySelector<HTMLElement>('aw-helpline-finder')!;
    expect(widget.lang).to.equal('fr');
    expect(widget.getAttribute('theme')).to.equal('dark');
    expect(widget.style.getPropertyValue('--aw-accent')).to.equal('#005500');
    expect(widget.hasAttribute('onclick')).to.equal(false);
    expect(widget.hasAttribute('src')).to.equal(false);
    expect(widget.getAttribute('country')).to.equal('EE');
  });

  it('tells others nothing but a height', async () => {
    const messages: unknown[] = [];
    const frame = frameIn(box(), `${CDN}frame/helpline-finder/EE.html#country=FR`);
    const collect = (event: MessageEvent) => {
      if (event.source === frame.contentWindow) messages.push(event.data);
    };
    window.addEventListener('message', collect);
    await until(() => messages.length > 0, 'a message', 15_000);
    window.removeEventListener('message', collect);
    for (const message of messages as { aw: Record<string, unknown> }[]) {
      expect(Object.keys(message)).to.deep.equal(['aw']);
      expect(Object.keys(message.aw).sort()).to.deep.equal(['height', 'type', 'version']);
    }
  });
});
