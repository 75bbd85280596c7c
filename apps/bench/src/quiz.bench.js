/** The quiz on a slow phone: from choosing "check" to the feedback painted. */
import { alternate } from './browser.js';
import { median, percentile } from './stats.js';

const SLOWDOWN = 4;

async function sample(page, origin) {
  await page.setViewport({ width: 390, height: 844, isMobile: true });
  await page.goto(`${origin}/apps/bench/pages/quiz.html`);
  await page.waitForFunction(() => document.querySelector('aw-quiz:state(ready)'));
  await page.evaluate(() => document.querySelector('aw-quiz').updateComplete);
  await page.emulateCPUThrottling(SLOWDOWN);
  return page.evaluate(async () => {
    const quiz = document.querySelector('aw-quiz');
    const root = quiz.shadowRoot;
    const start = root.querySelector('[data-action="start"], .start');
    if (start) {
      start.click();
      await quiz.updateComplete;
    }
    root.querySelector('input[type="radio"], input[type="checkbox"]').click();
    await quiz.updateComplete;
    const painted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    await painted();
    const before = performance.now();
    root.querySelector('.primary').click();
    await quiz.updateComplete;
    return (await painted()) - before;
  });
}

export async function benchQuiz({ browser, origin, runs }) {
  const { quiz } = await alternate(browser, { quiz: (page) => sample(page, origin) }, runs);
  return [
    {
      what: `quiz: answer → feedback painted at ${SLOWDOWN}× CPU slowdown, median`,
      value: median(quiz),
      unit: 'ms',
      budget: 50,
    },
    {
      what: 'quiz: the same, 95th percentile',
      value: percentile(quiz, 0.95),
      unit: 'ms',
      budget: 50,
    },
  ];
}
