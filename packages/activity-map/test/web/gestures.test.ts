import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part } from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith, press } from './samples.js';

afterEach(cleanFixtures);

const pointer = (target: Element, type: string, x: number, y: number, id = 1) =>
  target.dispatchEvent(
    new PointerEvent(`pointer${type}`, {
      pointerId: id,
      clientX: x,
      clientY: y,
      button: 0,
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerType: 'touch',
    }),
  );
const scaleOf = (element: Element) =>
  Number(
    /scale\((.*)\)/.exec(part<SVGElement>(element, '.shapes g').getAttribute('transform')!)![1],
  );
const stage = (element: Element) => part(element, '.stage').style.transform;

/** A viewport that takes made-up pointers. */
async function ready() {
  const element = await mapWith(campaign);
  const viewport = part<HTMLElement>(element, '.viewport');
  viewport.setPointerCapture = () => {};
  const { left, top } = viewport.getBoundingClientRect();
  return { element, viewport, left, top };
}

describe('gestures', () => {
  it('drag moves one layer and ends without a click', async () => {
    const { element, viewport, left, top } = await ready();
    byText(element, '.zoom button', '').click();
    await element.updateComplete;
    const before = stage(element);
    const count = element.count;
    pointer(viewport, 'down', left + 200, top + 200);
    pointer(viewport, 'move', left + 240, top + 220);
    expect(stage(element)).to.not.equal(before);
    pointer(viewport, 'up', left + 240, top + 220);
    part(element, '[data-key="c:EE"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(element.count).to.equal(count);
  });

  it('pinch zooms', async () => {
    const { element, viewport, left, top } = await ready();
    const before = scaleOf(element);
    pointer(viewport, 'down', left + 200, top + 200, 1);
    pointer(viewport, 'down', left + 260, top + 200, 2);
    pointer(viewport, 'move', left + 360, top + 200, 2);
    pointer(viewport, 'up', left + 360, top + 200, 2);
    pointer(viewport, 'up', left + 200, top + 200, 1);
    await element.updateComplete;
    expect(scaleOf(element)).to.be.greaterThan(before * 1.5);
  });

  it('the wheel scrolls the page until the map has been touched, or with Ctrl', async () => {
    const { element, viewport, left, top } = await ready();
    const wheel = (init: WheelEventInit = {}) => {
      const event = new WheelEvent('wheel', {
        deltaY: -300,
        clientX: left + 100,
        clientY: top + 100,
        bubbles: true,
        cancelable: true,
        ...init,
      });
      viewport.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel()).to.equal(false);
    const before = scaleOf(element);
    expect(wheel({ ctrlKey: true })).to.equal(true);
    await element.updateComplete;
    expect(scaleOf(element)).to.be.greaterThan(before);
    part<HTMLElement>(element, '.viewport [tabindex="0"]').focus();
    expect(wheel()).to.equal(true);
  });

  it('one finger scrolls the page at the first view only', async () => {
    const { element, viewport } = await ready();
    expect(getComputedStyle(viewport).touchAction).to.equal('pan-y');
    byText(element, '.zoom button', '').click();
    await element.updateComplete;
    expect(getComputedStyle(viewport).touchAction).to.equal('none');
  });

  it('a swipe at the first view scrolls the page and leaves the map as it is, time after time', async () => {
    const { element, viewport, left, top } = await ready();
    const before = stage(element);
    for (let i = 0; i < 2; i++) {
      pointer(viewport, 'down', left + 200, top + 300);
      for (const y of [290, 280, 240, 200]) pointer(viewport, 'move', left + 200, top + y);
      pointer(viewport, 'cancel', left + 200, top + 200);
      await element.updateComplete;
      expect(stage(element)).to.equal(before);
      expect(getComputedStyle(viewport).touchAction).to.equal('pan-y');
    }
  });

  it('the wheel is the page’s again where the map can zoom no further', async () => {
    const { element, viewport, left, top } = await ready();
    part<HTMLElement>(element, '.viewport [tabindex="0"]').focus();
    const wheel = (deltaY: number) => {
      const at = { clientX: left + 300, clientY: top + 300, bubbles: true, cancelable: true };
      const event = new WheelEvent('wheel', { deltaY, ...at });
      viewport.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const zoomIn = part<HTMLButtonElement>(element, '.zoom button');
    let steps = 0;
    while (wheel(-400) && steps < 30) steps++;
    await element.updateComplete;
    expect(steps).to.be.within(2, 29);
    expect(zoomIn.disabled).to.equal(true);
    for (let i = 0; i < 30; i++) press(viewport, '-');
    await element.updateComplete;
    part<HTMLElement>(element, '.viewport [tabindex="0"]').focus();
    expect(wheel(400)).to.equal(false);
    expect(zoomIn.disabled).to.equal(false);
    expect(all(element, '.zoom button')[1]!.matches(':disabled')).to.equal(true);
  });

  it('no control lies over the map', async () => {
    const { element, viewport } = await ready();
    part<HTMLElement>(element, '.zoom button').click();
    await element.updateComplete;
    const map = viewport.getBoundingClientRect();
    const controls = '.map-top button, .map-bar button, .note, .card';
    for (const control of all(element, controls)) {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const apart =
        right <= map.left || left >= map.right || bottom <= map.top || top >= map.bottom;
      expect(apart, control.className).to.equal(true);
    }
  });

  it('buttons do all that a drag does', async () => {
    const { element } = await ready();
    byText(element, '.zoom button', '').click();
    await element.updateComplete;
    for (const direction of ['left', 'right', 'up', 'down']) {
      const before = stage(element);
      part<HTMLElement>(element, `.pan.${direction}`).click();
      await element.updateComplete;
      expect(stage(element), direction).to.not.equal(before);
    }
  });
});
