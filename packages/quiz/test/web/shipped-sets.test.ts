/** One set of each kind, played on the screen to its end. */
import { expect } from 'chai';
import {
  cleanFixtures,
  expectNoAxeViolations,
  fixture,
  html,
} from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, find, next, ready, words } from './play.js';

/** Does something complete with whatever stands there to answer with. */
async function answer(element: AwQuiz): Promise<void> {
  for (const select of all<HTMLSelectElement>(element, '.question select')) {
    select.value = [...select.options].at(-1)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
  const seen = new Set<string>();
  for (const input of all<HTMLInputElement>(element, '.question input')) {
    if (input.type === 'text') {
      input.value = 'x';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (!seen.has(input.name)) {
      seen.add(input.name);
      input.click();
    }
    await element.updateComplete;
  }
  for (let more = true; more;) {
    const [choice] = all(element, '.story-option');
    choice?.click();
    await element.updateComplete;
    more = choice !== undefined;
  }
}

const KINDS: readonly [set: string, mode: string][] = [
  ['8-10', 'solo'],
  ['starter-grooming-11-13', 'solo'],
  ['lesson-look-sideways-14-18', 'exam'],
  ['passwords-11-13', 'solo'],
  ['stories-8-10', 'solo'],
  ['team-grades-4-to-6', 'teams'],
  ['rights-11-13', 'solo'],
  ['talk-11-13', 'solo'],
  ['easy-8-10', 'solo'],
];

describe('sets that ship', () => {
  afterEach(cleanFixtures);

  for (const [set, mode] of KINDS) {
    it(`${set} (${mode}) is played to its end, and every kind of screen is accessible`, async function () {
      this.timeout(60_000);
      const element = await fixture<AwQuiz>(html`<aw-quiz set=${set} mode=${mode}></aw-quiz>`);
      await ready(element);
      const checked = new Set<string>();
      const check = async () => {
        const [asked] = all(element, '.question');
        const kind = `${find(element, '.player').className} ${asked?.className ?? ''}`;
        if (!checked.has(kind)) await expectNoAxeViolations(element);
        checked.add(kind);
      };
      for (let screens = 0; element.result === null; screens++) {
        expect(screens, words(element).slice(0, 200)).to.be.below(200);
        await check();
        await answer(element);
        await next(element);
      }
      await check();
    });
  }
});
