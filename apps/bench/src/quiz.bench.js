/**
 * The quiz on a slow phone: from pressing "Check answer" to the feedback painted, for every question
 * of the shipped quiz, first and second tries.
 */
import { alternate } from './browser.js';
import { median, percentile } from './stats.js';

const SLOWDOWN = 4;

/** Milliseconds of each answer of one game. */
async function sample(page, origin) {
  await page.setViewport({ width: 390, height: 844, isMobile: true });
  await page.goto(`${origin}/apps/bench/pages/quiz.html`);
  await page.waitForFunction(() => document.querySelector('aw-quiz:state(ready)'));
  await page.emulateCPUThrottling(SLOWDOWN);
  return page.evaluate(async () => {
    const quiz = document.querySelector('aw-quiz');
    const root = quiz.shadowRoot;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A task posted from a frame runs when that frame has been painted.
    const painted = async () => {
      await frame();
      const { port1, port2 } = new MessageChannel();
      const done = new Promise((resolve) => {
        port1.onmessage = () => resolve(performance.now());
      });
      port2.postMessage(null);
      return done;
    };
    const press = async () => {
      root.querySelector('[part=next]').click();
      await quiz.updateComplete;
      await painted();
    };
    const times = [];
    while (!quiz.result) {
      const option = root.querySelector('.question input');
      if (option) {
        option.click();
        await quiz.updateComplete;
        await painted();
        const before = performance.now();
        root.querySelector('[part=next]').click();
        await quiz.updateComplete;
        times.push((await painted()) - before);
        if (!root.querySelector('[part=feedback]')) throw new Error('No feedback was shown.');
      }
      await press();
    }
    return times;
  });
}

export async function benchQuiz({ browser, origin, runs }) {
  const { quiz } = await alternate(browser, { quiz: (page) => sample(page, origin) }, runs);
  const times = quiz.flat();
  return [
    {
      what: `quiz: answer → feedback painted at ${SLOWDOWN}× CPU slowdown, median of ${times.length}`,
      value: median(times),
      unit: 'ms',
      budget: 50,
    },
    {
      what: 'quiz: the same, 95th percentile',
      value: percentile(times, 0.95),
      unit: 'ms',
      budget: 50,
    },
  ];
}
