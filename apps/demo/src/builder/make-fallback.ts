/** What stands on the page without JavaScript: the plain form, also inside the others. */
import {
  markup,
  plainActivities,
  plainFinder,
  plainQuiz,
  shortFinder,
  wordsFor,
  type Markup,
} from '@awareness-widgets/embed';
import type { Choice } from './choice.js';
import { getActivities, getDirectory, getQuiz } from './facts.js';

const ELSEWHERE = {
  'helpline-finder': ['Find a child helpline', 'https://childhelplineinternational.org/helplines/'],
  'activity-map': ['Activities by country', 'https://www.saferinternetday.org/in-your-country'],
  quiz: ['Safer Internet Day', 'https://www.saferinternetday.org/'],
} as const;

function elsewhere({ widget }: Choice): Markup {
  const [text, address] = ELSEWHERE[widget];
  const danger =
    widget === 'helpline-finder' &&
    markup`<p>In danger right now? Call <strong><a href="tel:112">112</a></strong> in the European Union and most of its neighbours.</p>
`;
  return markup`${danger}<p><a href="${address}">${text}</a></p>`;
}

/** @param short One paragraph, for beside a frame. */
export async function makeFallback(choice: Choice, short = false): Promise<Markup> {
  const words = wordsFor(choice.lang);
  const country = String(choice.attributes['country'] ?? '');
  if (choice.widget === 'helpline-finder' && country) {
    const directory = await getDirectory();
    const make = short ? shortFinder : plainFinder;
    if (directory) return make({ directory, country, words });
  }
  if (choice.widget === 'activity-map' && !short) {
    const file = await getActivities(choice.base);
    const { activities } = file ?? { activities: [] };
    const more = ELSEWHERE['activity-map'][1];
    if (file) return plainActivities({ activities, words, country: country || undefined, more });
  }
  if (choice.widget === 'quiz' && !short) {
    const quiz = await getQuiz(choice.base, String(choice.attributes['band'] ?? '11-13'));
    if (quiz) return plainQuiz({ quiz, words });
  }
  return elsewhere(choice);
}
