/** The quizzes shipped beside the module. Static addresses, so that bundlers see and copy them. */
import type { Band } from '@awareness-widgets/data';

export const defaultSrc: Readonly<Record<Band, string>> = {
  '8-10': new URL('../data/8-10.json', import.meta.url).href,
  '11-13': new URL('../data/11-13.json', import.meta.url).href,
  '14-18': new URL('../data/14-18.json', import.meta.url).href,
};
