/** Where the keyboard is can be seen, and Tab goes past the map in one step. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part, until } from '@awareness-widgets/core/testing.js';
import { all, campaign, many, mapWith } from './samples.js';

afterEach(cleanFixtures);

const active = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | SVGElement;
const onStage = (element: Element) => active(element)?.closest('.stage') !== null;

/** Shift and Tab; WebKit's driver knows no held keys, but their code points. */
async function back(): Promise<void> {
  if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent))
    return sendKeys({ type: '\uE008\uE004\uE008' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

describe('Tab', () => {
  it('enters the map, lets arrows move within it, and leaves it with one press either way', async () => {
    const element = await mapWith(campaign);
    const before = part<HTMLElement>(element, '.online');
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(onStage(element)).to.equal(true);
    const first = active(element).dataset['key'];
    await sendKeys({ press: 'ArrowLeft' });
    const last = active(element).dataset['key'];
    expect(onStage(element)).to.equal(true);
    expect(last).to.not.equal(first);

    await sendKeys({ press: 'Tab' });
    expect(active(element)).to.equal(part(element, '.zoom button'));
    await back();
    expect(active(element).dataset['key'], 'back to where it was').to.equal(last);
    await back();
    expect(active(element)).to.equal(before);
  });
});

type Colour = [number, number, number, number];

const read = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)!.map(Number);
  return [red, green, blue, alpha];
};

/** Contrast of two opaque colours, WCAG 2.2. */
function contrast(first: Colour, second: Colour): number {
  const [a, b] = [first, second].map((colour) => {
    const [red, green, blue] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

/** The ground that something stands on: the nearest colour behind it that is not see-through. */
function ground(from: Element | null): Colour {
  for (let at = from; at; at = at.parentElement) {
    const colour = read(getComputedStyle(at).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  return [255, 255, 255, 1];
}

/** Ring of what has focus: its colour, its width in px, and the colour on both sides of it. */
function ring(element: Element): { colour: Colour; width: number; beside: Colour } {
  const at = active(element);
  if (at instanceof SVGElement) {
    // Drawn as a line on a wider one that is its ground on every shade.
    const [halo, line] = at.matches('.hit')
      ? ['.halo', '.shape'].map((name) => at.parentElement!.querySelector(name)!)
      : ['.halo', '.ring'].map((name) => part<Element>(element, name));
    const [wide, own] = [getComputedStyle(halo!), getComputedStyle(line!)];
    const width = parseFloat(own.strokeWidth);
    expect((parseFloat(wide.strokeWidth) - width) / 2, 'ground beside it').to.be.at.least(2);
    return { colour: read(own.stroke), width, beside: read(wide.stroke) };
  }
  const style = getComputedStyle(at, at.matches('.entry-title') ? '::after' : null);
  expect(style.outlineStyle, at.className).to.equal('solid');
  const [width, offset] = [parseFloat(style.outlineWidth), parseFloat(style.outlineOffset)];
  let beside = ground(offset < 0 ? at : at.parentElement);
  if (at.matches('.marker')) {
    const [lengths, spread] = [style.boxShadow.match(/[\d.]+px/g)!, 3];
    expect(parseFloat(lengths[spread]!), 'ground beside it').to.be.at.least(offset + width + 2);
    beside = read(style.boxShadow);
  }
  return { colour: read(style.outlineColor), width, beside };
}

describe('the focus ring', () => {
  const KINDS = {
    country: '[data-key="c:EE"]',
    'small state': '.hit',
    cluster: '.marker:not(.one)',
    marker: '.marker.one',
    layer: '.layers button',
    online: '.online',
    zoom: '.zoom button',
    note: '.note',
    'small state as a button': '.small-states button:not([disabled])',
    search: '.search input',
    tool: '.tools .button',
    chip: '.chip',
    clear: '.clear .link',
    'list of countries': '.pick-button',
    option: '.option input:enabled',
    more: '.link.more',
    order: '.sort select',
    row: '.entry-title',
    numbers: '.overview > .link',
  };
  const ZOOMED = { back: '.back', pan: '.pan' };

  for (const theme of ['light', 'dark']) {
    it(`has 3:1 to what is beside it and 2 px on every control in the ${theme} theme`, async () => {
      const element = await mapWith([...campaign, ...many(60)], { theme, format: 'on-site' });
      await until(() => all(element, '.marker').length > 0, 'markers');
      const check = async (kinds: Record<string, string>) => {
        for (const [kind, selector] of Object.entries(kinds)) {
          // The keyboard was used last, so that a script's focus shows as well.
          part<HTMLElement>(element, '.search input').focus();
          await sendKeys({ press: 'Tab' });
          part<HTMLElement>(element, selector).focus();
          await element.updateComplete;
          expect(active(element)?.matches(selector), `${kind} has focus`).to.equal(true);
          const { colour, width, beside } = ring(element);
          expect(width, `${kind}: width`).to.be.at.least(2);
          expect(contrast(colour, beside), `${kind}: contrast`).to.be.at.least(3);
        }
      };
      await check(KINDS);
      part<HTMLElement>(element, '.zoom button').click();
      await element.updateComplete;
      await check(ZOOMED);
    });
  }
});
