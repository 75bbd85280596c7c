/**
 * The site's own script: the three widgets, the language switch, leaving at once. Keeps nothing;
 * the language travels in the address, as the reader chose it.
 */
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/noto-sans';
import '@awareness-widgets/activity-map/define.js';
import '@awareness-widgets/helpline-finder/define.js';
import '@awareness-widgets/quiz/define.js';

const WIDGETS = 'aw-helpline-finder, aw-activity-map, aw-quiz';

function useLanguage(lang: string): void {
  for (const widget of document.querySelectorAll<HTMLElement>(WIDGETS)) widget.lang = lang;
}

function connectLanguageSwitch(): void {
  const select = document.querySelector<HTMLSelectElement>('#language');
  if (!select) return;
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked && [...select.options].some(({ value }) => value === asked)) {
    select.value = asked;
    useLanguage(asked);
    keepLanguageInLinks(asked);
  }
  select.addEventListener('change', () => select.form?.requestSubmit());
}

/** Links to the site's other pages carry the language on. */
function keepLanguageInLinks(lang: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="./"]')) {
    const url = new URL(link.href);
    url.searchParams.set('lang', lang);
    link.href = url.href;
  }
}

/** Leaving replaces this page, so that Back does not return to it. */
function connectLeave(): void {
  const leave = document.querySelector<HTMLAnchorElement>('.leave');
  leave?.addEventListener('click', (event) => {
    event.preventDefault();
    document.documentElement.classList.add('left');
    location.replace(leave.href);
  });
}

function connectBands(): void {
  const quiz = document.querySelector('aw-quiz');
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="band"]')) {
    radio.addEventListener('change', () => quiz?.setAttribute('band', radio.value));
  }
}

/** A team game has the whole screen from its start on; the header is one scroll away. */
function connectClassroom(): void {
  const quiz = document.querySelector('.page-classroom aw-quiz');
  quiz?.addEventListener('aw-quiz-start', () => quiz.scrollIntoView());
}

connectLanguageSwitch();
connectLeave();
connectBands();
connectClassroom();
