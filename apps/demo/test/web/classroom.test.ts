import { expect } from 'chai';
import {
  all,
  closePages,
  expectPageWithoutAxeViolations,
  openPage,
  overflowing,
  type Page,
} from './open-page.js';

const TAG = 'aw-quiz';
const TEAMS = ['Wolves', 'Owls', 'Foxes'];

interface Option {
  text: string;
  correct: boolean;
}
interface Story {
  prompt: string;
  options: Option[];
  sensitive?: boolean;
  retry?: Story | null;
}

const find = <T extends HTMLElement>(page: Page, selector: string): T => {
  const [found] = all<T>(page, TAG, selector);
  if (!found) throw new Error(`No ${selector} on the screen`);
  return found;
};

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

async function next(page: Page): Promise<void> {
  all(page, TAG, '[part=next]').at(-1)!.click();
  await page.widget(TAG).updateComplete;
}

/** What is written in a field by hand. */
async function fill(page: Page, field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  const type = field.localName === 'select' ? 'change' : 'input';
  field.dispatchEvent(new page.window.Event(type, { bubbles: true }));
  await page.widget(TAG).updateComplete;
}

/** Nothing of the screen is cut off by the projector. */
function expectWholeScreen(page: Page): void {
  const { height } = find(page, '[part=player]').getBoundingClientRect();
  expect(height, textOf(find(page, 'h2'))).to.be.at.most(page.window.innerHeight);
  expect(overflowing(page)).to.deep.equal([]);
}

/** One team answers; all options that are right, or the first one that is not. */
async function answer(page: Page, { options }: Story, right: boolean): Promise<void> {
  for (const label of all(page, TAG, '.question label')) {
    const option = options.find(({ text }) => textOf(label).endsWith(text))!;
    const wrong = options.find(({ correct }) => !correct);
    if (right ? option.correct : option === wrong) label.click();
    await page.widget(TAG).updateComplete;
  }
  await next(page);
}

describe('the classroom page', () => {
  afterEach(closePages);

  it('runs ten questions for three teams at 1280 px, from their names to the board', async () => {
    const path = '/packages/data/quizzes/en/11-13.json';
    const { questions } = (await (await fetch(path)).json()) as { questions: Story[] };
    const page = await openPage('classroom', 1280, '', 720);
    const requests = () => page.window.performance.getEntriesByType('resource').length;

    await fill(page, find<HTMLSelectElement>(page, 'select'), String(TEAMS.length));
    await fill(page, find<HTMLInputElement>(page, '.team-name input'), TEAMS[0]!);
    expectWholeScreen(page);
    await expectPageWithoutAxeViolations(page);
    const before = requests();
    await next(page);

    /** Points by team: Wolves are always right, Owls never, Foxes at every other question. */
    const points = [0, 0, 0];
    const missed: Story[] = [];
    const first = new Set<number>();
    for (const [number, story] of questions.entries()) {
      if (story.sensitive) await next(page);
      expect(textOf(find(page, '.count'))).to.equal(`Question ${number + 1} of 10`);
      expect(textOf(find(page, 'h2'))).to.equal(story.prompt);
      expectWholeScreen(page);
      await next(page);
      if (!story.sensitive) {
        expectWholeScreen(page);
        if (number < 2) await expectPageWithoutAxeViolations(page);
        const fox = number % 2 === 0;
        for (let turn = 0; turn < TEAMS.length; turn++) {
          const words = textOf(find(page, '.talk'));
          const team = TEAMS.findIndex((name) => words.startsWith(name));
          if (turn === 0) first.add(team);
          const right = team === 0 || (team === 2 && fox);
          if (right) points[team]!++;
          await answer(page, story, right);
        }
        if (!fox) missed.push(story);
        expect(all(page, TAG, '.badge').length, 'chosen options').to.be.at.least(TEAMS.length);
      }
      expect(textOf(find(page, '[part=feedback]'))).to.contain('What works');
      expectWholeScreen(page);
      if (number < 2) await expectPageWithoutAxeViolations(page);
      await next(page);
    }

    expect(first.size, 'teams that answered first').to.equal(TEAMS.length);
    expect(missed).not.to.have.length(0);
    expect(textOf(find(page, 'h2'))).to.contain(`${missed.length} stories come back`);
    await next(page);
    for (const story of missed) {
      const again = story.retry ?? story;
      expect(textOf(find(page, 'h2'))).to.equal(again.prompt);
      await next(page);
      for (let turn = 0; turn < TEAMS.length; turn++) await answer(page, again, true);
      await next(page);
    }

    const rows = all(page, TAG, '.board-row').map((row) => [
      textOf(row.querySelector('.board-name')!),
      textOf(row.querySelector('.board-points [aria-hidden]')!),
    ]);
    const total = points.reduce((sum, one) => sum + one, 0);
    const scored = questions.filter(({ sensitive }) => !sensitive).length;
    expect(points[0]).to.equal(scored);
    expect(rows).to.have.deep.members(TEAMS.map((name, team) => [name, String(points[team])]));
    expect(textOf(find(page, 'h2'))).to.equal(`Together you got ${total} of ${3 * scored}`);
    expectWholeScreen(page);
    await expectPageWithoutAxeViolations(page);
    expect(requests(), 'requests of a running game').to.equal(before);
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  for (const width of [320, 768, 1280]) {
    it(`lets the teacher choose the age at ${width} px, and keeps nothing of it`, async () => {
      const page = await openPage('classroom', width);
      const title = () => textOf(find(page, 'h2'));
      const titles = new Set([title()]);
      for (const name of ['8 to 10', '14 to 18']) {
        const label = [...page.document.querySelectorAll<HTMLElement>('.pick label')].find(
          (one) => textOf(one) === name,
        )!;
        expect(label.getBoundingClientRect().height).to.be.at.least(44);
        label.click();
        await page.widget(TAG).updateComplete;
        const band = name.replace(' to ', '-');
        const file = await (await fetch(`/packages/data/quizzes/en/${band}.json`)).json();
        expect(title()).to.equal(file.title);
        titles.add(title());
      }
      expect(titles.size).to.equal(3);
      expect(page.document.querySelectorAll('.pick :checked')).to.have.length(1);
      expect(overflowing(page)).to.deep.equal([]);
      await expectPageWithoutAxeViolations(page);
      expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
      expect(page.window.location.search + page.window.location.hash).to.equal('');
    });
  }
});
