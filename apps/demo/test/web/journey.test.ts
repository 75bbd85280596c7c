import { expect } from 'chai';
import { until } from '@awareness-widgets/core/testing.js';
import {
  all,
  closePages,
  expectPageWithoutAxeViolations,
  openPage,
  type Page,
} from './open-page.js';

interface QuizElement extends HTMLElement {
  updateComplete: Promise<boolean>;
  result: { score: number; max: number } | null;
}

const withText = <T extends HTMLElement>(elements: T[], text: string): T | undefined =>
  elements.find(({ textContent }) => textContent!.includes(text));

async function findFrance(page: Page): Promise<void> {
  const finder = page.widget('aw-helpline-finder');
  // Without a guess (a machine set to UTC) the countries are offered at once.
  withText(all(page, finder.localName, 'button'), 'Change')?.click();
  await finder.updateComplete;
  const [input] = all<HTMLInputElement>(page, finder.localName, '.panel input');
  input!.value = 'fran';
  input!.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
  await finder.updateComplete;
  withText(all(page, finder.localName, '.panel-choice'), 'France')!.click();
  await finder.updateComplete;
  const call = all<HTMLAnchorElement>(page, finder.localName, 'a[href="tel:119"]');
  expect(call, 'a link that dials 119').not.to.have.length(0);
}

async function filterToEstonia(page: Page): Promise<void> {
  const map = page.widget('aw-activity-map');
  const [before] = all(page, map.localName, '[part="count"]').map(({ textContent }) => textContent);
  withText(all(page, map.localName, 'button'), 'All 40 countries')!.click();
  await map.updateComplete;
  withText(all(page, map.localName, '.option'), 'Estonia')!
    .querySelector('input')!
    .click();
  await map.updateComplete;
  const [count] = all(page, map.localName, '[part="count"]');
  expect(count!.textContent).not.to.equal(before);
  const places = all(page, map.localName, '.entry').map(({ textContent }) => textContent);
  expect(places).not.to.have.length(0);
  for (const place of places) expect(place).to.contain('Estonia');
}

async function finishQuiz(page: Page): Promise<void> {
  const quiz = page.widget('aw-quiz') as unknown as QuizElement;
  const explained = new Set<string>();
  for (let step = 0; step < 120 && !quiz.result; step++) {
    const inputs = all<HTMLInputElement>(page, 'aw-quiz', '[part~="question"] input').filter(
      ({ disabled }) => !disabled,
    );
    if (inputs.length > 0 && !inputs.some(({ checked }) => checked)) inputs[0]!.click();
    await quiz.updateComplete;
    const feedback = all(page, 'aw-quiz', '[part~="feedback"]')[0]?.textContent?.trim();
    if (feedback) explained.add(feedback);
    all(page, 'aw-quiz', '[part~="next"]').at(-1)!.click();
    await quiz.updateComplete;
  }
  expect(quiz.result, 'a score').not.to.equal(null);
  expect(explained.size, 'explanations').to.be.at.least(10);
}

describe('the main job', () => {
  afterEach(closePages);

  it('on one page: France’s helpline, Estonia’s activities, a finished quiz', async () => {
    const page = await openPage('index');
    await findFrance(page);
    await filterToEstonia(page);
    await finishQuiz(page);
    await expectPageWithoutAxeViolations(page);
    const { window, document } = page;
    expect(document.cookie).to.equal('');
    expect(window.localStorage.length + window.sessionStorage.length).to.equal(0);
    await until(() => !window.location.search.includes('FR'), 'an address without a country');
    const foreign = window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== window.location.origin);
    expect(foreign).to.have.length(0);
  });
});
